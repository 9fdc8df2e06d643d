// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowdelegate.h"

#include "quietlabel.h"
#include "readingside.h"
#include "rowsface.h"
#include "tierchip.h"
#include "tokens.h"
#include "units.h"

#include <QApplication>
#include <QListView>
#include <QPainter>

RowDelegate::RowDelegate(int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{
}

void RowDelegate::install(QAbstractItemView &list, int lines)
{
    openRowsByPress(list);
    list.setItemDelegate(new RowDelegate(lines, &list));
    if (auto *view = qobject_cast<QListView *>(&list))
        view->setUniformItemSizes(true);
    list.setMouseTracking(true); // a row under the pointer is marked
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void RowDelegate::fitRows(QListView &list)
{
    const int rows = list.model()->rowCount();
    const int row = rows == 0 ? 0 : list.sizeHintForRow(0) + 2 * list.spacing();
    list.setFixedHeight(rows * row + 2 * list.frameWidth());
}

static int lineHeight(const QFontMetrics &metrics)
{
    return std::max(metrics.height(), units(18)) + units(2);
}

void RowDelegate::drawBackground(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Tokens &colours = theme::tokens();
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, colours.selected);
        QRect bar = option.rect;
        bar.setWidth(units(3));
        if (option.direction == Qt::RightToLeft)
            bar.moveRight(option.rect.right());
        painter.fillRect(bar, colours.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.fillRect(option.rect, colours.sunken);
    }
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStringList lines = index.data().toString().split(u'\n');
    const Tokens &colours = theme::tokens();
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    drawBackground(*painter, option);
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    if (!isLast)
        painter->fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0), colours.line);
    QRect place = QStyle::visualRect(option.direction, option.rect,
                                     option.rect.adjusted(units(15), units(8), -units(12), 0));
    place.setHeight(lineHeight(option.fontMetrics));
    // Draws at the beginning of `place`, and shortens it.
    const auto draw = [&](const QString &text, const QFont &font, const QColor &colour,
                          Qt::Alignment side, Qt::TextElideMode cut = Qt::ElideMiddle) {
        const QFontMetrics measure(font);
        const QString shown = measure.elidedText(text, cut, place.width());
        painter->setFont(font);
        painter->setPen(colour);
        drawAtReadingSide(*painter, place, int(Qt::AlignVCenter | side), shown);
        return measure.horizontalAdvance(shown) + units(8);
    };
    const auto skip = [&](int width) {
        place.adjust(isRightToLeft ? 0 : width, 0, isRightToLeft ? -width : 0, 0);
    };
    const QRect whole = place;
    QFont title = option.font;
    title.setWeight(QFont::DemiBold);
    const QFont hint = hintFont(option.font);
    const int aside
        = draw(lines.constFirst().section(u'\t', 1), hint, colours.quiet, Qt::AlignTrailing);
    place.adjust(isRightToLeft ? aside : 0, 0, isRightToLeft ? 0 : -aside, 0);
    draw(lines.constFirst().section(u'\t', 0, 0), title, colours.text, Qt::AlignLeading);
    for (int line = 1; line < m_lines; ++line) {
        place = whole.translated(0, line * whole.height());
        const QVariant tier = index.data(tierRole);
        if (line == 1 && tier.isValid()) {
            const QSize chip = tierchip::size(Tier(tier.toInt()), option.font);
            const int left = isRightToLeft ? place.right() - chip.width() : place.left();
            tierchip::paint(*painter, {left, place.center().y() - chip.height() / 2 + 1},
                            Tier(tier.toInt()), option.font);
            skip(chip.width() + units(7));
        }
        if (line == m_lines - 1 && !option.icon.isNull()) {
            const int side = units(14);
            const int left = isRightToLeft ? place.right() - side : place.left();
            option.icon.paint(painter, left, place.center().y() - side / 2 + 1, side, side);
            skip(side + units(5));
        }
        // Names often begin alike. A sentence says more at its beginning.
        const bool isSentence = line > 1;
        draw(lines.value(line), hint, colours.quiet, Qt::AlignLeading,
             isSentence ? Qt::ElideRight : Qt::ElideMiddle);
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 16,
            m_lines * lineHeight(option.fontMetrics) + units(16)};
}
