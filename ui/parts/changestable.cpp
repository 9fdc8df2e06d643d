// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changestable.h"

#include "personal.h"
#include "quietlabel.h"
#include "readingside.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The space beside and above the text of a cell.
QMargins cellMargins()
{
    return {units(10), units(5), units(10), units(5)};
}

/// Quiet words over a line.
class TableHeading final : public QHeaderView
{
public:
    explicit TableHeading(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        QFont quiet = hintFont(font());
        quiet.setWeight(QFont::DemiBold);
        setFont(quiet);
        setSectionResizeMode(QHeaderView::Stretch);
        setSectionsClickable(false);
        viewport()->setAutoFillBackground(false);
    }

    QSize sizeHint() const override
    {
        return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * units(8)};
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->setPen(theme::tokens().quiet);
        const QString text = model()->headerData(section, orientation()).toString();
        const QRect within = QStyle::visualRect(layoutDirection(), rect,
                                                rect.marginsRemoved({units(14), 0, units(10), 0}));
        drawAtReadingSide(*painter, within, int(Qt::AlignVCenter | Qt::AlignLeading),
                          fontMetrics().elidedText(text, Qt::ElideRight, within.width()));
        painter->setPen(theme::tokens().line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    }
};

/// Rows with a line under each. The last of several columns is what counts.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect = option.rect.marginsRemoved(cellMargins());
        QStyledItemDelegate::paint(painter, inner, index);
        painter->setPen(theme::tokens().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect = option.rect.marginsRemoved(cellMargins());
        return QStyledItemDelegate::sizeHint(inner, index).grownBy(cellMargins());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // In a narrow window a single word is better broken than cut off. In a sentence most words
        // stay whole.
        const QString text = option->text;
        const bool isOneWord
            = std::none_of(text.begin(), text.end(), [](QChar unit) { return unit.isSpace(); });
        option->text = withBreakPoints(text, isOneWord ? 4 : 16);
        if (index.column() > 1)
            option->font.setWeight(QFont::DemiBold);
        option->fontMetrics = QFontMetrics(option->font);
        option->displayAlignment = Qt::AlignVCenter | Qt::AlignLeading;
    }
};

} // namespace

ChangesTable::ChangesTable(const QStringList &headings, QWidget *parent)
    : QTableWidget(0, int(headings.size()), parent)
{
    setHorizontalHeader(new TableHeading(this));
    setHorizontalHeaderLabels(headings);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Wrapped text needs other row heights after a change of width. Queued, so that all columns
    // have their new widths.
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ChangesTable::fitRows,
            Qt::QueuedConnection);
}

void ChangesTable::fitRows()
{
    resizeRowsToContents();
    updateGeometry();
}

QString withBreakPoints(const QString &text, qsizetype longWord)
{
    QString broken;
    qsizetype run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        run = text.at(i).isSpace() ? 0 : run + 1;
        broken += text.at(i);
        const bool isLast = i + 1 == text.size();
        const bool isWithin
            = !isLast && (text.at(i + 1).isMark() || text.at(i + 1).isLowSurrogate());
        if (run >= longWord && !isLast && !isWithin)
            broken += QChar(0x200b);
    }
    return broken;
}

void ChangesTable::showRows(const std::function<QList<QStringList>()> &rows)
{
    m_rows = rows;
    personal::follow(this, [this] { showRowsAgain(); });
}

void ChangesTable::showRowsAgain()
{
    const QList<QStringList> rows = m_rows();
    setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList &cells = rows.at(row);
        for (int column = 0; column < cells.size(); ++column) {
            if (!item(row, column))
                setItem(row, column, new QTableWidgetItem);
            item(row, column)->setText(cells.at(column));
        }
    }
    fitRows();
}

QSize ChangesTable::sizeHint() const
{
    const int rows = verticalHeader()->length() + horizontalHeader()->sizeHint().height();
    return {fontMetrics().averageCharWidth() * 60, rows + 2 * frameWidth()};
}

QSize ChangesTable::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, sizeHint().height()};
}

/// The field of a line. For a new item it is its list.
static const FieldSpec *fieldOfLine(const FormSpec &form, const FieldPath &path)
{
    const FieldSpec *field = form.field(path);
    return field ? field : form.listOf(path);
}

bool hidesSome(const FormSpec &form, const ChangedField &changed)
{
    const FieldSpec *field = fieldOfLine(form, changed.path);
    if (!field)
        return false;
    return field->masked
        || std::any_of(field->items.begin(), field->items.end(), [&](const FieldSpec &member) {
               return member.masked && !changed.after[member.path.name()].isUndefined();
           });
}

/// The field with its value readable. The user typed this value and may check it before the send.
static FieldSpec openly(FieldSpec field)
{
    for (FieldSpec &member : field.items)
        member.secret = false;
    return field;
}

QStringList changeCells(const FormSpec &form, Base::Kind base, const ChangedField &changed,
                        bool reveal)
{
    const FieldSpec *spec = fieldOfLine(form, changed.path);
    if (!spec)
        return {changed.path.toString(), {}, {}};
    const FieldSpec field = reveal ? openly(*spec) : *spec;
    const bool isNewItem = field.append;
    //: In the place of a value: what the server has is not known
    const QString unknown = ChangesTable::tr("unknown");
    //: In the place of a value: it is removed on the server
    const QString cleared = ChangesTable::tr("cleared");
    const QString before = base == Base::Kind::Unknown && !isNewItem
        ? unknown
        : words::value(field, changed.before, reveal);
    QString after = changed.kind == Change::Kind::Clear
        ? cleared
        : words::value(field, changed.after, reveal);
    if (reveal || !(field.secret || field.masked))
        after += words::otherForm(changed.before, changed.after);
    return {words::fieldName(form, changed.path), before, after};
}
