// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"

#include "kinds.h"
#include "semanticcolours.h"

#include <QApplication>
#include <QEvent>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

bool isValueField(const FieldSpec &field)
{
    return field.editor != EditorKind::Presence && field.type != ValueType::Object
        && !field.readOnly;
}

/// Where nearly all fields are required, the others are marked; where most are optional, none is.
bool marksOptionalFields(const FormSpec &form)
{
    qsizetype required = 0, optional = 0;
    for (const FieldSpec &field : form.fields) {
        if (isValueField(field))
            ++(field.required ? required : optional);
    }
    return required > optional;
}

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget *sectionTitle(const QString &title, QWidget *parent)
{
    auto *label = new QLabel(title, parent);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    label->setFont(font);
    return label;
}

} // namespace

RecordForm::RecordForm(RecordDraft &draft, QWidget *parent)
    : QScrollArea(parent)
    , m_draft(draft)
    , m_marksOptional(marksOptionalFields(draft.form()))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    build();
    takeColours();
    connect(&draft, &RecordDraft::fieldChanged, this, &RecordForm::refreshFields);
    connect(&draft, &RecordDraft::findingsChanged, this, &RecordForm::refreshFindings);
    m_seen = draft.changes();
    showPresence();
    refreshFindings();
}

void RecordForm::build()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int unit = fontMetrics().height();
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit * 3 / 2);
    for (const Section &section : m_draft.form().sections)
        column->addWidget(sectionWidget(section));
    column->addWidget(othersWidget());
    column->addStretch();
    setWidget(content);
    showOthers();
}

/// Properties that the form does not know: the person sees them, the server gets none of them.
QWidget *RecordForm::othersWidget()
{
    m_others = sectionWidget({tr("Also in the record"),
                              tr("There is no field for these. They are shown, never sent."),
                              {},
                              -1});
    m_othersText = textLabel({}, m_others);
    m_othersText->setObjectName(u"others"_s);
    m_othersText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_others->layout()->addWidget(m_othersText);
    return m_others;
}

void RecordForm::showOthers()
{
    const QJsonObject &record = m_draft.base().record;
    const QList<FieldSpec> &fields = m_draft.form().fields;
    QStringList lines;
    for (auto member = record.begin(); member != record.end(); ++member) {
        const bool isKnown = std::any_of(fields.begin(), fields.end(), [&](const FieldSpec &field) {
            return field.path.tokens().value(0) == member.key();
        });
        if (!isKnown)
            lines += member.key() % u": " % editedText(member.value());
    }
    const QString text = lines.join(u'\n');
    m_others->setVisible(!text.isEmpty());
    if (m_othersText->text() != text)
        m_othersText->setText(text);
}

QWidget *RecordForm::sectionWidget(const Section &section)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    const int unit = fontMetrics().height();
    column->setContentsMargins({});
    column->setSpacing(unit * 3 / 4);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(unit / 4);
    heading->addWidget(sectionTitle(section.title, widget));
    auto *rule = new QFrame(widget);
    rule->setFrameStyle(int(QFrame::HLine) | int(QFrame::Plain));
    rule->setForegroundRole(QPalette::Mid);
    heading->addWidget(rule);
    if (!section.note.isEmpty()) {
        QLabel *note = textLabel(section.note, widget);
        note->setForegroundRole(colours::quietRole);
        heading->addWidget(note);
    }
    column->addLayout(heading);

    QWidget *lines = widget;
    if (section.presence >= 0) {
        addLine({section.presence}, widget);
        lines = new QWidget(widget);
        auto *inner = new QVBoxLayout(lines);
        inner->setContentsMargins({});
        inner->setSpacing(column->spacing());
        column->addWidget(lines);
        m_gated += {m_draft.form().fields[section.presence].path, lines};
    }
    addLines(section, lines);
    return widget;
}

void RecordForm::addLines(const Section &section, QWidget *parent)
{
    QList<int> line;
    for (const int index : section.fields) {
        if (!m_draft.form().fields[index].beside && !line.isEmpty()) {
            addLine(line, parent);
            line.clear();
        }
        line += index;
    }
    if (!line.isEmpty())
        addLine(line, parent);
}

void RecordForm::addLine(const QList<int> &fields, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *grid = new QGridLayout(line);
    const int unit = fontMetrics().height();
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 4);
    const int count = int(fields.size());
    for (int column = 0; column < count; ++column)
        addRow(m_draft.form().fields[fields[column]], line, *grid, column,
               column == count - 1 ? FieldRow::Place::Last : FieldRow::Place::Within);
    grid->setColumnStretch(count, 1);
    parent->layout()->addWidget(line);
}

void RecordForm::addRow(const FieldSpec &field, QWidget *line, QGridLayout &grid, int column,
                        FieldRow::Place place)
{
    const bool isMarked = m_marksOptional && isValueField(field) && !field.required;
    auto *row
        = new FieldRow(field, m_draft, isMarked ? FieldRow::Mark::Optional : FieldRow::Mark::None,
                       line, grid, column, place);
    m_rows += row;
    m_rowOf.insert(field.path, row);
    connect(row, &FieldRow::entered, this, [this, row] { enter(*row); });
    connect(row, &FieldRow::left, this, [this, row] {
        row->speak();
        tellSpoken();
    });
}

void RecordForm::enter(FieldRow &row)
{
    afterPress(&row, [this, &row] {
        bringIntoView(row);
        // What has just been said moves this field once it is laid out.
        QTimer::singleShot(0, &row, [this, &row] {
            if (row.keys()->hasFocus())
                bringIntoView(row);
        });
    });
    if (m_current == row.field().path)
        return;
    m_current = row.field().path;
    emit currentFieldChanged(m_current);
}

void RecordForm::bringIntoView(const FieldRow &row)
{
    ensureWidgetVisible(row.keys(), 0, 3 * fontMetrics().height());
}

/// The switch of the object that hides `path`, or null.
FieldRow *RecordForm::gateOf(const FieldPath &path) const
{
    FieldRow *gate = nullptr;
    for (const Gated &gated : m_gated) {
        if (gated.object.contains(path) && !m_draft.isPresent(gated.object))
            gate = m_rowOf.value(gated.object, gate);
    }
    return gate;
}

void RecordForm::focusField(const FieldPath &path)
{
    FieldRow *row = rowOf(path);
    for (qsizetype index = 0; !row && index < m_rows.size(); ++index) {
        if (path.contains(m_rows[index]->field().path))
            row = m_rows[index];
    }
    if (!row)
        return;
    if (FieldRow *gate = gateOf(path))
        row = gate;
    // A list left open keeps from its editor that the focus went.
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    row->keys()->setFocus(Qt::OtherFocusReason);
    enter(*row);
}

void RecordForm::speakAll()
{
    m_isReviewed = true;
    for (FieldRow *row : m_rows)
        row->speak();
    tellSpoken();
}

Findings RecordForm::spokenFindings() const
{
    Findings findings;
    for (const FieldRow *row : m_rows)
        findings += row->spoken();
    for (const Finding &finding : m_homeless) {
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
    if (changed.isRoot()) // only a new base changes what is beside the form
        showOthers();
    showPresence();
    if (changed.isRoot())
        showFarChange();
    m_seen = m_draft.changes();
}

/// What undo and redo change out of sight is brought into view. A discard, which leaves nothing
/// changed, and an accepted answer, which leaves nothing to undo, move nothing.
void RecordForm::showFarChange()
{
    const bool isStep = m_draft.canRedo() || (m_draft.canUndo() && !m_draft.changes().isEmpty());
    FieldRow *first = nullptr;
    for (FieldRow *row : m_rows) {
        const FieldPath &path = row->field().path;
        if (!isStep || m_seen.value(path) == m_draft.changes().value(path))
            continue;
        FieldRow *shown = gateOf(path) ? gateOf(path) : row;
        if (!shown->keys()->visibleRegion().isEmpty())
            return;
        first = first ? first : shown;
    }
    if (!first)
        return;
    QTimer::singleShot(0, first, [this, first] { bringIntoView(*first); }); // once it is laid out
}

void RecordForm::refreshFindings()
{
    QHash<FieldRow *, Findings> byRow;
    m_homeless.clear();
    for (const Finding &finding : m_draft.findings()) {
        FieldRow *row = rowOf(finding.path);
        (row ? byRow[row] : m_homeless) += finding;
    }
    for (FieldRow *row : m_rows)
        row->setFindings(byRow.value(row));
    tellSpoken();
}

void RecordForm::tellSpoken()
{
    Findings findings = spokenFindings();
    if (findings == m_told)
        return;
    m_told = std::move(findings);
    afterPress(this, [this] { emit spokenChanged(); });
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
    for (const Gated &gated : m_gated) {
        const bool isPresent = m_draft.isPresent(gated.object);
        if (gated.widget->isVisibleTo(gated.widget->parentWidget()) != isPresent)
            gated.widget->setVisible(isPresent);
    }
}

void RecordForm::takeColours()
{
    widget()->setPalette(colours::withMeanings(palette()));
}

void RecordForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && widget())
        takeColours();
}
