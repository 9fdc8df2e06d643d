// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twolinedelegate.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

void TwoLineDelegate::install(QListView &list)
{
    list.setItemDelegate(new TwoLineDelegate(&list));
    list.setUniformItemSizes(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStringList lines = index.data().toString().split(u'\n');
    const QIcon sign = option.icon;
    option.text.clear();
    option.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const int line = option.fontMetrics.lineSpacing();
    const int margin = option.fontMetrics.height() / 3;
    QRect place = option.rect.adjusted(margin, line / 4, -margin, 0);
    place.setHeight(line);
    const auto draw = [&](const QString &text, QPalette::ColorRole role, Qt::Alignment side) {
        painter->setPen(option.palette.color(role));
        painter->drawText(place, int(Qt::AlignVCenter | side),
                          option.fontMetrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    painter->save();
    painter->setFont(option.font);
    const QString title = lines.constFirst().section(u'\t', 0, 0);
    const QString aside = lines.constFirst().section(u'\t', 1);
    draw(aside, QPalette::PlaceholderText, Qt::AlignRight);
    const int right = place.right();
    if (!aside.isEmpty())
        place.setRight(right - option.fontMetrics.horizontalAdvance(aside) - margin);
    draw(title, QPalette::Text, Qt::AlignLeading);
    place.setRight(right);
    place.translate(0, line);
    if (!sign.isNull()) {
        const int side = option.fontMetrics.height() * 4 / 5;
        const QRect spot(place.left(), place.center().y() - side / 2, side, side);
        sign.paint(painter, spot);
        place.setLeft(spot.right() + margin);
    }
    draw(lines.value(1), QPalette::PlaceholderText, Qt::AlignLeading);
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int line = option.fontMetrics.lineSpacing();
    return {option.fontMetrics.averageCharWidth() * 16, 2 * line + line / 2};
}
