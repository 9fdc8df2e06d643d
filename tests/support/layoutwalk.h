// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QStringList>

class QWidget;

/// Looks at what is seen in a window. Each function returns one plain line for each thing that is
/// wrong; nothing when all is well.
namespace layoutwalk {

/// Every text is in [brackets], as the pseudo-locale makes them, or one of `values`.
QStringList untranslatedTexts(QWidget &window, const QStringList &values);
/// No text is wider than its place, and no widget is beyond the window. Text that is elided has a
/// tool tip.
QStringList cutTexts(QWidget &window);
/// In a window that is read from right to left, no label begins at the left.
QStringList textsAtTheWrongSide(QWidget &window);

/// Where the widgets of a window are.
struct Places
{
    struct Place
    {
        QString name;
        QRect rect; ///< in the window
    };
    int width = 0; ///< of the window
    QList<Place> widgets;
};
Places placesIn(QWidget &window);
/// Each widget of one window is where a mirror shows that of the other.
QStringList notMirrored(const Places &leftToRight, const Places &rightToLeft);

} // namespace layoutwalk
