// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldgrid.h"

#include "formspec.h"
#include "units.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

namespace {

constexpr int columns = 12;

int wantedSpan(const FieldSpec &field)
{
    switch (field.editor) {
    case EditorKind::Text:
    case EditorKind::Items:
    case EditorKind::Presence:
        return columns;
    case EditorKind::Phone:
    case EditorKind::Country:
        return 5;
    default:
        break;
    }
    if (field.attachment || field.editor == EditorKind::TimeZone)
        return 6;
    if (field.width <= 18)
        return 4;
    if (field.width <= 22)
        return 5;
    return field.width <= 28 || field.editor == EditorKind::Choice ? 6 : 7;
}

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

QList<int> fieldSpans(const QList<const FieldSpec *> &line)
{
    constexpr int nearlyFull = columns - 2;
    QList<int> spans;
    for (const FieldSpec *field : line)
        spans += wantedSpan(*field);
    int sum = std::accumulate(spans.begin(), spans.end(), 0);
    for (; sum > columns && sum > spans.size(); --sum) {
        const auto widest = std::max_element(spans.rbegin(), spans.rend());
        --*widest;
    }
    if (spans.size() > 1 && sum >= nearlyFull)
        spans.back() += columns - sum;
    return spans;
}

FieldGrid::FieldGrid(QWidget *line)
    : QLayout(line)
{
    setContentsMargins({});
}

FieldGrid::~FieldGrid()
{
    for (const Cell &cell : m_cells)
        delete cell.item;
}

void FieldGrid::addField(QWidget *field, int span)
{
    addChildWidget(field);
    m_cells.push_back({new QWidgetItemV2(field), span, nullptr});
    invalidate();
}

void FieldGrid::addNotes(QWidget *notes, const QWidget *field)
{
    addChildWidget(notes);
    m_cells.push_back({new QWidgetItemV2(notes), columns, field});
    invalidate();
}

void FieldGrid::addItem(QLayoutItem *item)
{
    m_cells.push_back({item, columns, nullptr});
}

QLayoutItem *FieldGrid::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[size_t(index)].item : nullptr;
}

QLayoutItem *FieldGrid::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_cells.erase(m_cells.begin() + index);
    return item;
}

/// Fills rows from the fields until twelve columns are taken.
int FieldGrid::arrange(const QRect &rect, Act act) const
{
    const bool isNarrow = rect.width() < units(480);
    const auto spanOf = [isNarrow](const Cell &cell) {
        return isNarrow ? (cell.span <= columns / 3 ? columns / 2 : columns) : cell.span;
    };
    int y = rect.y();
    std::vector<const Cell *> row;
    int taken = 0;
    const auto endRow = [&] {
        if (row.empty())
            return;
        y += y == rect.y() ? 0 : units(16);
        y += arrangeRow(row, {rect.x(), y, rect.width(), 0}, act);
        row.clear();
        taken = 0;
    };
    std::vector<Cell> fields;
    for (const Cell &cell : m_cells) {
        if (!cell.noted && !cell.item->isEmpty())
            fields.push_back({cell.item, spanOf(cell), nullptr});
    }
    for (const Cell &field : fields) {
        if (taken + field.span > columns)
            endRow();
        row.push_back(&field);
        taken += field.span;
    }
    endRow();
    return y - rect.y();
}

/// Arranges fields side by side, and below them the notes about them. Returns the height.
int FieldGrid::arrangeRow(const std::vector<const Cell *> &row, const QRect &rect, Act act) const
{
    const int gap = units(16);
    const Qt::LayoutDirection direction = parentWidget()->layoutDirection();
    // The left edge of a column, so that rounding makes no line ragged.
    const auto edge = [&](int column) { return (rect.width() + gap) * column / columns; };
    const auto place = [&](QLayoutItem &item, const QRect &at) {
        if (act == Act::Place)
            item.setGeometry(QStyle::visualRect(direction, rect, at));
    };
    int height = 0;
    int column = 0;
    for (const Cell *field : row) {
        const int left = edge(column);
        const int width = edge(column + field->span) - gap - left;
        const int own = heightOf(*field->item, width);
        place(*field->item, {rect.x() + left, rect.y(), width, own});
        height = std::max(height, own);
        column += field->span;
    }
    for (const Cell *field : row) {
        for (const Cell &cell : m_cells) {
            if (!cell.noted || cell.noted != field->item->widget() || cell.item->isEmpty())
                continue;
            height += units(8);
            const int own = heightOf(*cell.item, rect.width());
            place(*cell.item, {rect.x(), rect.y() + height, rect.width(), own});
            height += own;
        }
    }
    return height;
}

void FieldGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Act::Place);
}

QSize FieldGrid::sizeHint() const
{
    const int width = units(560);
    return {width, heightForWidth(width)};
}

QSize FieldGrid::minimumSize() const
{
    return {units(160), 0};
}

int FieldGrid::heightForWidth(int width) const
{
    if (m_width != width) {
        m_width = width;
        m_height = arrange({0, 0, width, 0}, Act::Measure);
    }
    return m_height;
}

void FieldGrid::invalidate()
{
    m_width = -1;
    QLayout::invalidate();
}
