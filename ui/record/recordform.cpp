// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "contentcolumn.h"
#include "fieldgrid.h"
#include "fileeditor.h"
#include "itemseditor.h"
#include "kinds.h"
#include "profile.h"
#include "recordparts.h"
#include "units.h"

#include <QApplication>
#include <QEvent>
#include <QMoveEvent>
#include <QScrollBar>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

bool isValueField(const FieldSpec &field)
{
    return field.editor != EditorKind::Presence && field.type != ValueType::Object
        && !field.readOnly;
}

/// Whether optional fields are marked: when nearly all fields are required. When most are optional,
/// none is marked.
bool marksOptionalFields(const FormSpec &form)
{
    qsizetype required = 0, optional = 0;
    for (const FieldSpec &field : form.fields) {
        if (isValueField(field))
            ++(field.required ? required : optional);
    }
    return required > optional;
}

} // namespace

RecordForm::RecordForm(RecordDraft &draft, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_marksOptional(marksOptionalFields(draft.form()))
    , m_documentLimit(Profile().documentLimit)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(&draft, &RecordDraft::fieldChanged, this, &RecordForm::refreshFields);
    connect(&draft, &RecordDraft::findingsChanged, this, &RecordForm::refreshFindings);
    connect(&draft, &RecordDraft::stepped, this, &RecordForm::scrollToChange);
    showPresence();
    showLocks();
    refreshFindings();
}

/// Deletes the rows while the fields they show still exist. First disconnects them: the focused row
/// is left when it is deleted, and must not show its findings then.
RecordForm::~RecordForm()
{
    for (const FieldRow *row : std::as_const(m_rows))
        disconnect(row, nullptr, this, nullptr);
    delete takeWidget();
}

void RecordForm::setDocumentLimit(qint64 limit)
{
    m_documentLimit = limit;
    for (const FieldRow *row : m_rows)
        setLimitOf(*row->editor());
}

void RecordForm::setLimitOf(QWidget &editor) const
{
    if (auto *file = qobject_cast<FileEditor *>(&editor))
        file->setLimit(m_documentLimit);
    else if (auto *items = qobject_cast<ItemsEditor *>(&editor))
        items->setLimit(m_documentLimit);
}

void RecordForm::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, units(8), 0, units(24));
    column->setSpacing(units(16));
    column->addWidget(new RecordNotes(m_draft, content));
    for (const Section &section : m_draft.form().sections)
        column->addWidget(sectionWidget(section));
    column->addWidget(new OtherProperties(m_draft, content));
    column->addStretch();
    m_scrolled = column;
    setWidget(new ContentColumn(content));
}

QWidget *RecordForm::sectionWidget(const Section &section)
{
    auto *widget = new FormSection(section.title, section.note);
    m_cards.append({section, widget});
    auto *column = static_cast<QVBoxLayout *>(widget->layout());
    QWidget *lines = widget;
    if (section.presence >= 0) {
        addLine({&m_draft.form().fields[section.presence]}, widget);
        lines = new QWidget(widget);
        auto *inner = new QVBoxLayout(lines);
        inner->setContentsMargins({});
        inner->setSpacing(column->spacing());
        column->addWidget(lines);
        m_switchedWidgets += {m_draft.form().fields[section.presence].path, lines};
    }
    Fields fields;
    for (const int index : section.fields)
        fields += &m_draft.form().fields[index];
    addCopyButton(section, lines);
    addLines(fields, lines);
    return widget;
}

/// An object that is like one of another section, such as a second address, can be copied from it.
void RecordForm::addCopyButton(const Section &section, QWidget *parent)
{
    for (const int index : section.fields) {
        const FieldPath object = m_draft.form().fields[index].path.parent();
        const FieldPath twin = twinOf(m_draft.form(), object);
        if (twin.isRoot())
            continue;
        auto *button = new CopyButton(m_draft, twin, object, parent);
        static_cast<QVBoxLayout *>(parent->layout())->addWidget(button, 0, Qt::AlignLeft);
        return;
    }
}

void RecordForm::addLines(const Fields &fields, QWidget *parent)
{
    Fields line;
    for (const FieldSpec *field : fields) {
        if (!field->beside && !line.isEmpty()) {
            addLine(line, parent);
            line.clear();
        }
        line += field;
    }
    if (!line.isEmpty())
        addLine(line, parent);
}

void RecordForm::addLine(const Fields &fields, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *grid = new FieldGrid(line);
    const QList<int> spans = fieldSpans(fields);
    for (qsizetype i = 0; i < fields.size(); ++i)
        addRow(*fields[i], *grid, spans[i]);
    parent->layout()->addWidget(line);
}

void RecordForm::addRow(const FieldSpec &field, FieldGrid &grid, int span)
{
    const auto mark = marksOptional(field) ? FieldRow::Mark::Optional : FieldRow::Mark::None;
    auto *row = new FieldRow(field, m_draft, mark, grid, span);
    // A new item's rows are inserted after the existing rows of its list.
    const FieldSpec *list = m_draft.form().listOf(field.path);
    qsizetype at = m_rows.size();
    while (list && at > 0 && !list->path.contains(m_rows.at(at - 1)->field().path))
        --at;
    m_rows.insert(list && at > 0 ? at : m_rows.size(), row);
    m_rowOf.insert(field.path, row);
    setLimitOf(*row->editor());
    connect(row, &FieldRow::entered, this, [this, row] { enter(*row); });
    connect(row, &FieldRow::left, this, [this, row] {
        row->showFindings();
        updateShownFindings();
        // An editor may still change its value when it loses the focus.
        QMetaObject::invokeMethod(row, &FieldRow::announceFindings, Qt::QueuedConnection);
    });
    if (auto *items = qobject_cast<ItemsEditor *>(row->editor()))
        keepItems(*items, field);
}

/// In new items of a list, optional fields are always marked.
bool RecordForm::marksOptional(const FieldSpec &field) const
{
    const FieldSpec *list = m_draft.form().listOf(field.path);
    const bool isMarked = list ? !(list->path == field.path) : m_marksOptional;
    return isMarked && isValueField(field) && !field.required;
}

void RecordForm::keepItems(ItemsEditor &editor, const FieldSpec &list)
{
    connect(&editor, &ItemsEditor::itemAdded, this,
            [this, &list](int index, QWidget *group) { addItemRows(list, index, group); });
    connect(&editor, &ItemsEditor::itemLeaving, this,
            [this, &list](int index) { moveVisibilityUp(list, index); });
    connect(&editor, &ItemsEditor::groupGone, this,
            [this, &list](int index) { dropItemRows(list.path.child(QString::number(index))); });
    editor.showItems();
}

void RecordForm::addItemRows(const FieldSpec &list, int index, QWidget *group)
{
    Fields fields;
    for (const FieldSpec &member : list.items) {
        const FieldSpec field = itemMember(list, member, index);
        fields += &m_itemFields.try_emplace(field.path, field).first->second;
    }
    addLines(fields, group);
    refreshFindings();
}

void RecordForm::dropItemRows(const FieldPath &item)
{
    m_rows.removeIf([&](const FieldRow *row) { return item.contains(row->field().path); });
    m_rowOf.removeIf([&](const auto &entry) { return item.contains(entry.key()); });
}

/// Moves the visibility of findings up, because the item at `index` is removed and each row shows
/// the next item.
void RecordForm::moveVisibilityUp(const FieldSpec &list, int index)
{
    const auto rowAt = [&](int place, const FieldSpec &member) {
        return m_rowOf.value(itemMember(list, member, place).path);
    };
    const int count = int(m_draft.newItems(list.path).size());
    for (int place = index; place + 1 < count; ++place) {
        for (const FieldSpec &member : list.items)
            rowAt(place, member)->showFindingsLike(*rowAt(place + 1, member));
    }
}

void RecordForm::enter(FieldRow &row)
{
    afterMouseRelease(&row, [this, &row] {
        scrollTo(row);
        // Findings that were just shown move this field once the layout is updated.
        QTimer::singleShot(0, &row, [this, &row] {
            if (row.keys()->hasFocus())
                scrollTo(row);
        });
    });
    if (m_current == row.field().path)
        return;
    m_current = row.field().path;
    emit currentFieldChanged(m_current);
}

/// Scrolls label, editor and notes into view, or the part that takes the keys when that is too
/// much.
void RecordForm::scrollTo(const FieldRow &row)
{
    const QRect area = row.shownArea();
    if (area.height() + 2 * units(16) <= viewport()->height())
        scrollTo(*row.parentWidget(), area);
    else
        ensureWidgetVisible(row.keys(), 0, 3 * fontMetrics().height());
}

void RecordForm::scrollTo(const QWidget &parent, const QRect &area)
{
    const QPoint middle = parent.mapTo(widget(), area.center());
    ensureVisible(0, middle.y(), 0, area.height() / 2 + units(16));
}

/// Brings the first fields into view that a switch just showed.
void RecordForm::showSwitchedOn(const SwitchedWidget &gated)
{
    const FieldRow *gate = m_rowOf.value(gated.object);
    if (!gate || !gate->keys()->hasFocus())
        return;
    // Scrolls after the layout is updated.
    QTimer::singleShot(0, gated.widget, [this, gate, shown = gated.widget] {
        const QPoint top = gate->mapTo(shown->parentWidget(), QPoint());
        const int room = viewport()->height() - 2 * units(16);
        const int height = std::min(shown->geometry().bottom() - top.y(), room);
        scrollTo(*shown->parentWidget(), {top.x(), top.y(), 1, height});
    });
}

/// The row with the switch of the object that hides `path`, or null.
FieldRow *RecordForm::switchOf(const FieldPath &path) const
{
    FieldRow *gate = nullptr;
    for (const SwitchedWidget &gated : m_switchedWidgets) {
        if (gated.object.contains(path) && !m_draft.isPresent(gated.object))
            gate = m_rowOf.value(gated.object, gate);
    }
    return gate;
}

void RecordForm::focusField(const FieldPath &path)
{
    FieldRow *row = m_rowOf.value(path);
    for (qsizetype index = 0; !row && index < m_rows.size(); ++index) {
        if (path.contains(m_rows[index]->field().path))
            row = m_rows[index];
    }
    if (!row)
        row = rowOf(path);
    if (!row)
        return;
    if (FieldRow *gate = switchOf(path))
        row = gate;
    // While a list is open, its editor does not notice that it lost the focus.
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    row->keys()->setFocus(Qt::OtherFocusReason);
    enter(*row);
}

void RecordForm::showAllFindings()
{
    m_isReviewed = true;
    for (FieldRow *row : m_rows)
        row->showFindings();
    updateShownFindings();
}

void RecordForm::showFindingsOf(const QList<FieldPath> &paths)
{
    for (const FieldPath &path : paths) {
        if (FieldRow *row = m_rowOf.value(path))
            row->showFindings();
    }
    updateShownFindings();
}

Findings RecordForm::shownFindings() const
{
    Findings findings;
    for (const FieldRow *row : m_rows)
        findings += row->shownFindings();
    for (const Finding &finding : m_unplaced) {
        if (m_isReviewed || finding.origin == Finding::Origin::Server)
            findings += finding;
    }
    return findings;
}

void RecordForm::refreshFields(const FieldPath &changed)
{
    for (FieldRow *row : m_rows) {
        const FieldPath &path = row->field().path;
        if (changed.contains(path) || path.contains(changed))
            row->refresh();
    }
    showPresence();
    if (changed.isRoot()) // only a new base has other locks
        showLocks();
}

/// A section whose fields are all locked for one reason says it once.
void RecordForm::showLocks()
{
    for (const SectionCard &shown : std::as_const(m_cards)) {
        QList<int> fields = shown.section.fields;
        if (shown.section.presence >= 0)
            fields += shown.section.presence;
        QList<FieldRow *> rows;
        for (const int index : std::as_const(fields))
            rows += m_rowOf.value(m_draft.form().fields[index].path);
        const QString text = lockOf(rows);
        shown.card->showLock(text);
        for (FieldRow *row : std::as_const(rows))
            row->setLockSaidAbove(!text.isEmpty());
    }
}

/// The sentence for fields that are all locked for the same reason, else an empty text.
QString RecordForm::lockOf(const QList<FieldRow *> &rows) const
{
    QSet<QString> reasons;
    for (const FieldRow *row : rows) {
        const QString reason = m_draft.lockReason(row->field().path);
        if (reason.isEmpty() && !row->field().readOnly)
            return {};
        reasons += reason;
    }
    if (reasons.size() != 1)
        return {};
    const QString reason = *reasons.cbegin();
    if (reason.isEmpty())
        return tr("These are shown, but never sent.");
    if (hasError(m_draft.recordFindings()))
        return tr("Locked: see above.");
    //: %1 is a sentence that says why the fields are locked
    return tr("%1 They can be read and copied.").arg(reason);
}

/// Scrolls to a change that undo or redo made out of sight.
void RecordForm::scrollToChange(const Changes &before)
{
    FieldRow *first = nullptr;
    for (FieldRow *row : m_rows) {
        const FieldPath &path = row->field().path;
        if (before.value(path) == m_draft.changes().value(path))
            continue;
        FieldRow *shown = switchOf(path) ? switchOf(path) : row;
        if (!shown->keys()->visibleRegion().isEmpty())
            return;
        first = first ? first : shown;
    }
    if (!first)
        return;
    scrollLater(*first);
}

/// Scrolls after the layout is updated.
void RecordForm::scrollLater(const FieldRow &row)
{
    QTimer::singleShot(0, &row, [this, &row] { scrollTo(row); });
}

void RecordForm::reveal(const FieldPath &path)
{
    if (const FieldRow *row = rowOf(path))
        scrollLater(*row);
}

Proposal *RecordForm::addProposal(const FieldPath &path, Proposal::Kind kind)
{
    FieldRow *row = m_rowOf.value(path);
    return row ? &row->addProposal(kind) : nullptr;
}

void RecordForm::refreshFindings()
{
    QHash<FieldRow *, Findings> byRow;
    m_unplaced.clear();
    for (const Finding &finding : m_draft.findings()) {
        FieldRow *row = rowOf(finding.path);
        (row ? byRow[row] : m_unplaced) += finding;
    }
    for (FieldRow *row : m_rows)
        row->setFindings(byRow.value(row));
    updateShownFindings();
}

void RecordForm::updateShownFindings()
{
    Findings findings = shownFindings();
    if (findings == m_told)
        return;
    m_told = std::move(findings);
    afterMouseRelease(this, [this] { emit shownFindingsChanged(); });
}

FieldRow *RecordForm::rowOf(const FieldPath &path) const
{
    for (FieldPath at = path; !at.isRoot(); at = at.parent()) {
        if (FieldRow *row = m_rowOf.value(at))
            return row;
    }
    return nullptr;
}

void RecordForm::showPresence()
{
    for (const SwitchedWidget &gated : m_switchedWidgets) {
        const bool isPresent = m_draft.isPresent(gated.object);
        if (gated.widget->isVisibleTo(gated.widget->parentWidget()) == isPresent)
            continue;
        gated.widget->setVisible(isPresent);
        if (isPresent)
            showSwitchedOn(gated);
    }
}

/// Keeps the focused field in place when a notice above appears or disappears.
void RecordForm::moveEvent(QMoveEvent *event)
{
    QScrollArea::moveEvent(event);
    if (isAncestorOf(window()->focusWidget()))
        verticalScrollBar()->setValue(verticalScrollBar()->value() + event->pos().y()
                                      - event->oldPos().y());
}
