// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QLabel>

/// The coloured strip with the name of the tier, to which this window sends everything.
class TierStrip final : public QLabel
{
    Q_OBJECT

public:
    explicit TierStrip(QWidget *parent = nullptr);

    /// Tells a screen reader at once when the tier changes.
    void setProfile(const Profile &profile);

private:
    std::optional<Tier> m_tier;
};
