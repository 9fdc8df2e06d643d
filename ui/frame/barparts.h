// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QComboBox>
#include <QLabel>

class QMenu;
class QToolButton;

/// A combo box that changes only by a choice from its open list. An accidental arrow key or wheel
/// turn would otherwise close the record.
class ListChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit ListChoice(QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The word of the tier in the tier's shape.
class TierWord final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    void setTier(Tier tier);
    /// `isShort`: there is little room.
    void setShort(bool isShort);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showWord();

    Tier m_tier = Tier::Local;
    bool m_isShort = false;
};

namespace bar {

/// Everything on the bar is white, and what can be typed in or pressed is lighter than the bar.
QPalette palette(Tier tier);
/// An icon in the colour of what is on the bar.
QIcon sign(const QString &name);
/// `sign` is the name of its icon; it may be empty.
QToolButton *button(const QString &name, const QString &sign, QWidget *bar);
/// Adds an action for each profile, by tier, with its colour, shape and word. Its data is the id.
void fillProfiles(QMenu &menu, const QList<Profile> &profiles, const QUuid &chosen);

} // namespace bar
