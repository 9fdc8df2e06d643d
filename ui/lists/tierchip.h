// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"

#include <QLabel>

class QPainter;
struct Profile;

/// The tier as a small white word on its colour and in its shape, beside text in `font`.
namespace tierchip {

QSize size(Tier tier, const QFont &font);
void paint(QPainter &painter, const QPoint &topLeft, Tier tier, const QFont &font);

} // namespace tierchip

/// The chip of the tier and the name of a profile.
class WhereLine final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Null: the profile was removed.
    void setProfile(const Profile *profile);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Tier> m_tier;
    QString m_name;
};
