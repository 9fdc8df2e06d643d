// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QLabel>

/// The coloured strip with the tier as a word: where everything on this window goes.
class TierStrip final : public QLabel
{
    Q_OBJECT

public:
    explicit TierStrip(QWidget *parent = nullptr);

    /// A screen reader hears of another tier at once.
    void setProfile(const Profile &profile);

private:
    std::optional<Tier> m_tier;
};
