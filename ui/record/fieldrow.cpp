// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrow.h"

#include "announcer.h"
#include "editor.h"
#include "editorframe.h"
#include "elidedlabel.h"
#include "fieldgrid.h"
#include "fieldhead.h"
#include "fieldhelp.h"
#include "fieldkeys.h"
#include "findingnotes.h"
#include "kinds.h"
#include "pastenote.h"
#include "personal.h"
#include "quietlabel.h"
#include "sentences.h"
#include "storewords.h"
#include "tokens.h"
#include "tooltip.h"
#include "units.h"
#include "words.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString stateWord(const FieldSpec &field, const RecordDraft &draft)
{
    switch (draft.change(field.path).kind) {
    case Change::Kind::Set:
        //: State of a field, beside its label: somebody has changed its value
        return FieldRow::tr("changed");
    case Change::Kind::Clear:
        //: State of a field, beside its label: its value will be removed on the server
        return FieldRow::tr("will be cleared");
    case Change::Kind::Keep:
        break;
    }
    if (!field.readOnly && !draft.lockReason(field.path).isEmpty())
        //: State of a field, beside its label: it cannot be changed
        return FieldRow::tr("locked");
    const bool isBlind = draft.base().kind == Base::Kind::Unknown;
    //: State of a field, beside its label: nothing was entered, so nothing is sent of it
    return isBlind && !field.readOnly ? FieldRow::tr("not sent") : QString();
}

/// The part of the editor that shows the state of the field, or null.
QWidget *framedPart(QWidget *keys)
{
    const bool isFramed = qobject_cast<QLineEdit *>(keys) || qobject_cast<QComboBox *>(keys)
        || qobject_cast<QPlainTextEdit *>(keys) || qobject_cast<QLabel *>(keys);
    return isFramed ? keys : nullptr;
}

/// Whether the editor is empty while its field will be cleared. A choice says "(none)" then.
bool isWrittenIn(const QWidget *keys)
{
    return qobject_cast<const QLineEdit *>(keys) || qobject_cast<const QPlainTextEdit *>(keys);
}

/// Whether the editor is a list, which shows the possible values. For other editors the hint has to
/// name them.
bool isListed(EditorKind kind)
{
    return kind == EditorKind::Country || kind == EditorKind::Subdivision
        || kind == EditorKind::TimeZone || kind == EditorKind::Choice;
}

enum class Example { Shown, Left };

QString hintText(const FieldSpec &field, const QString &lockReason, bool isChanged, Example example)
{
    QStringList parts;
    if (!lockReason.isEmpty() && isChanged)
        //: %1 is a sentence that says why the field is locked
        parts += FieldRow::tr("Now locked: %1 This change can't be sent.").arg(lockReason);
    else if (!lockReason.isEmpty() && !field.readOnly)
        //: %1 is a sentence that says why the field is locked
        parts += FieldRow::tr("Locked: %1").arg(lockReason);
    if (!field.hint.isEmpty())
        parts += sentences::ended(field.hint);
    if (example == Example::Shown && !field.example.isEmpty() && lockReason.isEmpty()
        && !isListed(field.editor))
        //: %1 is a value
        parts += FieldRow::tr("For example %1").arg(field.example);
    return parts.join(u' ');
}

} // namespace

FieldRow::FieldRow(const FieldSpec &field, RecordDraft &draft, Mark mark, FieldGrid &grid, int span)
    : QWidget(grid.parentWidget())
    , m_field(field)
    , m_draft(draft)
    , m_grid(grid)
    , m_editor(createEditor(field, draft, this))
    , m_keys(keyWidget(m_editor))
    , m_column(new QVBoxLayout(this))
    , m_head(new FieldHead(field.path.toString(), accessibleNameOf(field, draft.form()), this))
    , m_value(draft.value(field.path))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(units(4));
    m_column->addWidget(m_head);
    m_keys->installEventFilter(this);
    // An assistive technology can write into the line without giving it the focus.
    if (auto *written = qobject_cast<QLineEdit *>(m_keys))
        connect(written, &QLineEdit::editingFinished, this, [this] {
            if (!m_isFocused)
                emit left();
        });
    fillHead(mark);
    if (field.editor != EditorKind::Presence)
        m_column->addWidget(m_editor);
    if (QWidget *framed = framedPart(m_keys))
        m_frame = new EditorFrame(*framed);
    if (auto *edit = qobject_cast<LineEdit *>(m_keys))
        new PasteNote(field, draft, *edit, *m_column);
    grid.addField(this, span);
    personal::follow(this, [this] {
        showState();
        showHint();
    });
}

void FieldRow::fillHead(Mark mark)
{
    if (m_field.editor == EditorKind::Presence)
        m_head->addSwitch(m_editor);
    else
        m_head->addLabel(m_field.label, m_keys);
    if (mark == Mark::Optional)
        m_head->addOptional();
    FieldKeys &keys = FieldKeys::of(*m_keys);
    connect(m_head, &FieldHead::undoWanted, &keys, &FieldKeys::undoField);
    connect(m_head, &FieldHead::menuWanted, &keys, &FieldKeys::openMenu);
    connect(&keys, &FieldKeys::helpWanted, this,
            [this] { (new FieldHelp(m_draft.form(), m_field, window()))->open(); });
}

void FieldRow::showState()
{
    if (m_draft.isInNewItem(m_field.path))
        return;
    const bool isChanged = m_draft.change(m_field.path).kind != Change::Kind::Keep;
    m_stateWord = stateWord(m_field, m_draft);
    if (m_isLockSaidAbove && !isChanged)
        m_stateWord.clear();
    m_head->showState(m_stateWord, isChanged);
    m_head->showUndo(isChanged);
    showButtons();
    showBefore(isChanged);
}

void FieldRow::showButtons()
{
    const bool isChanged = m_draft.change(m_field.path).kind != Change::Kind::Keep;
    m_head->showMenuButton(isChanged || m_isFocused || m_isHovered);
}

/// Shows the state of the field at its editor.
void FieldRow::showLook()
{
    if (!m_frame)
        return;
    const bool isWrong = std::any_of(m_shown.begin(), m_shown.end(), [](const Finding &finding) {
        return finding.severity == Severity::Error;
    });
    const bool isChanged = !m_draft.isInNewItem(m_field.path)
        && m_draft.change(m_field.path).kind != Change::Kind::Keep;
    EditorFrame::State state = EditorFrame::Plain;
    state.setFlag(EditorFrame::Changed, isChanged);
    state.setFlag(EditorFrame::Wrong, isWrong);
    state.setFlag(EditorFrame::Locked, m_isLocked || m_field.readOnly);
    m_frame->setState(state);
}

void FieldRow::setLockSaidAbove(bool isSaid)
{
    if (isSaid == std::exchange(m_isLockSaidAbove, isSaid))
        return;
    showState();
    showHint();
}

/// The place in the column right below the editor, or below the switch in the head.
int FieldRow::placeBelowEditor() const
{
    return std::max(m_column->indexOf(m_editor), 0) + 1;
}

/// Shows the server's value: struck through in a line that will be cleared, else below the changed
/// field, with the full value in the tool tip.
void FieldRow::showBefore(bool isChanged)
{
    const QJsonValue before = m_draft.baseValue(m_field.path);
    const bool isShown = isChanged && m_field.editor != EditorKind::Presence && !m_field.append
        && !before.isUndefined() && !before.isNull();
    const QString value = isShown ? words::value(m_field, before) : QString();
    const bool isStruck = isShown && isWrittenIn(m_keys)
        && m_draft.change(m_field.path).kind == Change::Kind::Clear;
    if (m_frame)
        m_frame->setCleared(isStruck ? value : QString());
    //: Below a changed field: %1 is its value on the server
    m_was = isShown ? tr("was %1").arg(value) : QString();
    const QString text = isStruck ? QString() : m_was;
    if (m_before ? m_before->text() == text : text.isEmpty())
        return;
    if (!m_before) {
        m_before = new ElidedLabel(this);
        m_before->setObjectName(m_field.path.toString() % u"#was");
        makeQuiet(*m_before);
        m_column->insertWidget(placeBelowEditor(), m_before);
    }
    m_before->setText(text);
    setPlainToolTip(*m_before, text);
    m_before->setVisible(!text.isEmpty());
}

void FieldRow::showHint()
{
    const QString reason = m_draft.lockReason(m_field.path);
    const bool isChanged = m_draft.change(m_field.path).kind != Change::Kind::Keep;
    // The server's value is an example itself.
    const bool hasValue = !json::text(m_draft.baseValue(m_field.path)).isEmpty();
    const auto example = hasValue || !reason.isEmpty() ? Example::Left : Example::Shown;
    const QString above = m_isLockSaidAbove && !isChanged ? QString() : reason;
    const QString text = hintText(m_field, above, isChanged, example);
    m_fullHint = hintText(m_field, reason, isChanged, Example::Shown);
    showDrop(isChanged && !reason.isEmpty());
    if (m_isLocked != !reason.isEmpty()) {
        m_isLocked = !m_isLocked;
        setLocked(m_editor, m_isLocked);
    }
    showLook();
    describe();
    if (m_hint ? m_hint->text() == text : text.isEmpty())
        return;
    if (!m_hint) {
        m_hint = new QuietLabel({}, this);
        m_hint->setObjectName(m_field.path.toString() % u"#hint");
        m_column->insertWidget(placeBelowEditor() + (m_before ? 1 : 0), m_hint);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
}

/// Shows a button that drops a change of a field that was locked later.
void FieldRow::showDrop(bool isWanted)
{
    if (m_drop)
        return m_drop->setVisible(isWanted);
    if (!isWanted)
        return;
    //: Button: the field will not be changed
    m_drop = new QPushButton(tr("Drop this change"), this);
    m_drop->setObjectName(m_field.path.toString() % u"#drop");
    m_drop->setAccessibleDescription(m_field.label);
    const int above = m_hint ? m_column->indexOf(m_hint) + 1 : placeBelowEditor();
    m_column->insertWidget(above, m_drop, 0, Qt::AlignLeft);
    QWidget::setTabOrder(m_keys, m_drop);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_keys->setFocus(Qt::OtherFocusReason);
        FieldKeys::of(*m_keys).undoField();
    });
    m_drop->show();
}

QRect FieldRow::shownArea() const
{
    QRect area = m_notes ? geometry().united(m_notes->geometry()) : geometry();
    for (const QPointer<Proposal> &proposal : m_proposals) {
        if (proposal && !proposal->isHidden())
            area |= proposal->geometry();
    }
    return area;
}

void FieldRow::setFindings(const Findings &findings)
{
    m_findings = findings;
    refresh();
}

void FieldRow::refresh()
{
    const QJsonValue value = m_draft.value(m_field.path);
    if (value != m_value) {
        m_value = value;
        m_isTyping = m_isTyping || (m_isFocused && m_shown.isEmpty());
    }
    afterMouseRelease(this, [this] {
        showState();
        showHint();
        paintFindings();
    });
}

void FieldRow::showFindings()
{
    m_wasLeft = true;
    m_isTyping = false;
    afterMouseRelease(this, [this] { paintFindings(); });
}

void FieldRow::showFindingsLike(const FieldRow &other)
{
    m_wasLeft = other.m_wasLeft;
    m_isTyping = other.m_isTyping;
}

Findings FieldRow::shownFindings() const
{
    if (m_wasLeft && !m_isTyping)
        return m_findings;
    Findings servers;
    for (const Finding &finding : m_findings) {
        if (finding.origin == Finding::Origin::Server)
            servers += finding;
    }
    return servers;
}

void FieldRow::paintFindings()
{
    const Findings findings = shownFindings();
    if (findings == m_shown)
        return;
    m_shown = findings;
    if (m_notes) {
        m_notes->hide();
        m_notes->deleteLater(); // later, because it may be its own button that fixed the field
        m_notes = nullptr;
    }
    if (!findings.isEmpty()) {
        m_notes = new FindingNotes(m_draft.form(), findings, parentWidget(), m_field.label);
        m_notes->setObjectName(m_field.path.toString() % u"#note");
        connect(m_notes, &FindingNotes::fixChosen, this, &FieldRow::applyFix);
        m_grid.addNotes(m_notes, this);
        putBehind(m_keys, m_notes->findChildren<QPushButton *>());
        m_notes->show();
    }
    showLook();
    describe();
}

/// In the Tab order, although the buttons were created later.
void FieldRow::putBehind(QWidget *before, const QList<QPushButton *> &buttons)
{
    for (QPushButton *button : buttons) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

Proposal &FieldRow::addProposal(Proposal::Kind kind)
{
    auto *proposal = new Proposal(m_field.path.toString(), m_field.label, kind, parentWidget());
    m_proposals.removeIf([](const QPointer<Proposal> &one) { return !one || one->isHidden(); });
    QWidget *before
        = m_proposals.isEmpty() ? m_keys : m_proposals.constLast()->buttons().constLast();
    m_proposals += proposal;
    m_grid.addNotes(proposal, this);
    putBehind(before, proposal->buttons());
    connect(proposal, &Proposal::changed, this, &FieldRow::describe);
    proposal->show();
    return *proposal;
}

/// What is seen around the editor is its description, too.
void FieldRow::describe()
{
    QStringList parts;
    for (const Finding &finding : m_shown)
        parts += noteText(finding, m_draft.form());
    if (!m_stateWord.isEmpty())
        parts += sentences::ended(m_stateWord);
    if (!m_was.isEmpty())
        parts += sentences::ended(m_was);
    if (!personal::areHidden() && !words::localTime(m_field, m_value).isEmpty())
        //: %1 is a value as the server writes it
        parts += tr("The server says %1.").arg(m_value.toString());
    if (!m_fullHint.isEmpty())
        parts += m_fullHint;
    for (const QPointer<Proposal> &proposal : std::as_const(m_proposals)) {
        if (proposal && !proposal->isHidden())
            parts += proposal->description();
    }
    const QString description = parts.join(u' ');
    if (m_keys->accessibleDescription() != description)
        m_keys->setAccessibleDescription(description);
}

/// Announces what is wrong since the field was edited. The focus is elsewhere by then, so the
/// sentence names the field.
void FieldRow::announceFindings()
{
    const Findings findings = shownFindings();
    QStringList sentences;
    for (const Finding &finding : findings) {
        if (!finding.isUntouched && !m_announced.contains(finding))
            sentences += noteText(finding, m_draft.form(), m_field.label);
    }
    m_announced = findings;
    announce(*this, sentences.join(u' '));
}

void FieldRow::applyFix(const Finding &finding)
{
    m_draft.endUndoStep();
    const QJsonValue suggestion = finding.args.value(u"suggestion");
    if (suggestion.toString().isEmpty())
        m_draft.enter(finding.path, {}); // clears it the way the form demands
    else
        m_draft.set(finding.path, suggestion);
    m_draft.endUndoStep();
    m_keys->setFocus(Qt::OtherFocusReason);
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        m_isFocused = true;
        showButtons();
        emit entered();
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // For a menu, a list or another window the user returns to the same field.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason) {
            m_isFocused = false;
            showButtons();
            emit left();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldRow::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    m_isHovered = true;
    showButtons();
}

void FieldRow::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_isHovered = false;
    showButtons();
}
