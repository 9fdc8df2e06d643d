// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;
class QListView;

/// An item with several lines. The first line is the title; text after a tab in it is quieter and
/// at the end. The second line begins with the chip of the tier, the last one with the item's icon.
/// What does not fit is cut in the middle of a name, and at the end of the third line.
///
/// All items have the same height, so that long lists are as fast as short ones.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The model's role for the tier, as an `int`. An invalid value shows no chip.
    static constexpr int tierRole = Qt::UserRole + 100;

    /// Sets up `list` for items with this many lines.
    static void install(QAbstractItemView &list, int lines);
    /// Makes `list` as tall as its rows, so that its page scrolls and not the list.
    static void fitRows(QListView &list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    RowDelegate(int lines, QObject *parent);
    void drawBackground(QPainter &painter, const QStyleOptionViewItem &option) const;

    int m_lines;
};
