// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingside.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextOption>
#include <QTextTable>

static Qt::Alignment visual(Qt::Alignment alignment, Qt::LayoutDirection direction)
{
    return QStyle::visualAlignment(direction, alignment);
}

static void alignDocument(QTextDocument &document)
{
    QTextOption option = document.defaultTextOption();
    option.setAlignment(visual(option.alignment(), Qt::RightToLeft));
    document.setDefaultTextOption(option);
    const auto frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setAlignment(option.alignment());
        table->setFormat(format);
    }
}

void alignToReadingSide(QWidget &widget)
{
    if (widget.layoutDirection() == Qt::LeftToRight)
        return;
    if (auto *label = qobject_cast<QLabel *>(&widget))
        label->setAlignment(visual(label->alignment(), Qt::RightToLeft));
    else if (auto *line = qobject_cast<QLineEdit *>(&widget))
        line->setAlignment(visual(line->alignment(), Qt::RightToLeft));
    else if (auto *box = qobject_cast<QPlainTextEdit *>(&widget))
        alignDocument(*box->document());
    else if (auto *page = qobject_cast<QTextEdit *>(&widget))
        alignDocument(*page->document());
}

QMargins marginsFromReadingSide(const QWidget &widget, const QMargins &margins)
{
    return widget.isRightToLeft()
        ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
        : margins;
}

void popUpBelow(QMenu &menu, const QWidget &widget, const QRect &part)
{
    const int left
        = widget.isRightToLeft() ? part.right() + 1 - menu.sizeHint().width() : part.left();
    menu.popup(widget.mapToGlobal(QPoint(left, part.bottom() + 1)));
}

void popUpBelow(QMenu &menu, const QWidget &widget)
{
    popUpBelow(menu, widget, widget.rect());
}

void drawAtReadingSide(QPainter &painter, const QRect &rect, int alignment, const QString &text)
{
    constexpr int places = Qt::AlignHorizontal_Mask | Qt::AlignVertical_Mask;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    const auto side = visual(Qt::Alignment(alignment & places), direction);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(rect, int(side) | (alignment & ~places), text);
    painter.setLayoutDirection(direction);
}
