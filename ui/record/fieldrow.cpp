// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldrow.h"

#include "editor.h"
#include "fieldgrid.h"
#include "fieldkeys.h"
#include "findingnotes.h"
#include "icons.h"
#include "kinds.h"
#include "pastenote.h"
#include "quietlabel.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

enum HeadPart { StrutPart, LabelPart }; ///< the first items of every head

/// Escapes the text, because a tool tip would show a value as HTML.
QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QString(u"<p>" % text.toHtmlEscaped() % u"</p>");
}

/// A one-line label that never demands its full width. Text that does not fit ends in "…".
class ElidedLabel final : public QLabel
{
public:
    using QLabel::QLabel;

    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        const int mnemonic = buddy() ? Qt::TextShowMnemonic : 0;
        const auto aligned = QStyle::visualAlignment(layoutDirection(), alignment());
        painter.drawText(rect(), int(aligned) | mnemonic,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width(), mnemonic));
    }
};

QString stateWord(const FieldSpec &field, const RecordDraft &draft)
{
    switch (draft.change(field.path).kind) {
    case Change::Kind::Set:
        return FieldRow::tr("changed");
    case Change::Kind::Clear:
        return FieldRow::tr("will be cleared");
    case Change::Kind::Keep:
        break;
    }
    const bool isBlind = draft.base().kind == Base::Kind::Unknown;
    return isBlind && !field.readOnly ? FieldRow::tr("not sent") : QString();
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
        parts += FieldRow::tr("Now locked: %1 This change can't be sent.").arg(lockReason);
    else if (!lockReason.isEmpty() && !field.readOnly)
        parts += FieldRow::tr("Locked: %1").arg(lockReason);
    if (!field.hint.isEmpty())
        parts += field.hint.endsWith(u'.') ? field.hint : field.hint % u'.';
    if (example == Example::Shown && !field.example.isEmpty() && lockReason.isEmpty()
        && !isListed(field.editor))
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
    , m_head(new QHBoxLayout)
    , m_value(draft.value(field.path))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(units(4));
    m_column->addLayout(m_head);
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
    if (auto *edit = qobject_cast<LineEdit *>(m_keys))
        new PasteNote(field, draft, *edit, *m_column);
    grid.addField(this, span);
    showState();
    showHint();
}

/// Adds the label, with room for the state and the buttons. It has the same height with and without
/// them.
void FieldRow::fillHead(Mark mark)
{
    m_head->setSpacing(units(6));
    m_head->addStrut(units(24));
    if (m_field.editor == EditorKind::Presence) {
        m_head->addWidget(m_editor);
    } else {
        auto *label = new ElidedLabel(QString(m_field.label).replace(u'&', u"&&"_s), this);
        label->setTextFormat(Qt::PlainText);
        label->setToolTip(plainToolTip(m_field.label));
        label->setBuddy(m_keys);
        m_head->addWidget(label);
        if (mark == Mark::Optional) {
            auto *optional = new QuietLabel(tr("optional"), this);
            optional->setObjectName(m_field.path.toString() % u"#optional");
            optional->setWordWrap(false);
            optional->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
            m_head->addWidget(optional);
        }
    }
    m_head->addStretch();
}

/// Adds a part to the head when it is first needed. The order is always state, clear, undo.
template <typename Part>
Part *FieldRow::inHead(Part *&part, const QString &name)
{
    if (!part) {
        part = new Part(this);
        part->setObjectName(m_field.path.toString() % name);
        const int end = m_head->count() - 1; // position of the stretch
        int place = name == u"#state" ? LabelPart + 1 : end;
        if (name == u"#clear" && m_undo)
            place = m_head->indexOf(m_undo);
        m_head->insertWidget(place, part);
    }
    return part;
}

void FieldRow::showAction(QToolButton *&button, const QString &name, const QString &iconName,
                          const QString &text, bool isWanted)
{
    if (button ? button->isVisibleTo(this) == isWanted : !isWanted)
        return;
    if (button)
        return button->setVisible(isWanted);
    inHead(button, name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // the keys in the field do the same
    button->setToolTip(text);
    button->setAccessibleName(text);
    const int height = fontMetrics().height();
    button->setIconSize({height * 4 / 5, height * 4 / 5});
    button->setFixedSize(height + 4, height + 4);
    connect(button, &QToolButton::clicked, this, [this, name] {
        m_draft.endUndoStep();
        if (name == u"#undo")
            m_draft.revert(m_field.path);
        else
            m_draft.clear(m_field.path);
        m_draft.endUndoStep();
    });
    button->show();
}

void FieldRow::showState()
{
    if (m_draft.isInNewItem(m_field.path))
        return;
    const QString word = stateWord(m_field, m_draft);
    const bool isChanged = m_draft.change(m_field.path).kind != Change::Kind::Keep;
    const QString text = isChanged ? u"● "_s % word : word;
    if (m_state ? m_state->text() != text : !text.isEmpty()) {
        inHead(m_state, u"#state"_s)->setText(text);
        m_state->setForegroundRole(isChanged ? QPalette::WindowText : theme::quietRole);
        m_state->setVisible(!text.isEmpty());
    }
    showAction(m_undo, u"#undo"_s, u"undo"_s, tr("Undo this field (Alt+Backspace)"), isChanged);
    showAction(m_clear, u"#clear"_s, u"clear"_s, tr("Clear on the server (Alt+Delete)"),
               canClear(m_field, m_draft));
    showBefore(isChanged);
}

/// The place in the column right below the editor, or below the switch in the head.
int FieldRow::placeBelowEditor() const
{
    return std::max(m_column->indexOf(m_editor), 0) + 1;
}

/// Shows the server's value below a changed field, with the full value in the tool tip.
void FieldRow::showBefore(bool isChanged)
{
    QString text;
    const QJsonValue before = m_draft.baseValue(m_field.path);
    if (isChanged && m_field.editor != EditorKind::Presence && !m_field.append
        && !before.isUndefined() && !before.isNull())
        text = tr("was %1").arg(words::value(m_field, before));
    if (m_before ? m_before->text() == text : text.isEmpty())
        return;
    if (!m_before) {
        m_before = new ElidedLabel(this);
        m_before->setObjectName(m_field.path.toString() % u"#was");
        m_before->setForegroundRole(theme::quietRole);
        m_before->setFont(hintFont(font()));
        m_column->insertWidget(placeBelowEditor(), m_before);
    }
    m_before->setText(text);
    m_before->setToolTip(plainToolTip(text));
    m_before->setVisible(!text.isEmpty());
    if (m_state)
        m_state->setToolTip(plainToolTip(text));
}

void FieldRow::showHint()
{
    const QString reason = m_draft.lockReason(m_field.path);
    // When the record is locked as a whole, the reason is above the form already.
    const bool isSaidAbove = !reason.isEmpty() && hasError(m_draft.recordFindings());
    const bool isChanged = m_draft.change(m_field.path).kind != Change::Kind::Keep;
    // The server's value is an example itself.
    const bool hasValue = !json::text(m_draft.baseValue(m_field.path)).isEmpty();
    const QString text = hintText(m_field, isSaidAbove ? tr("see above.") : reason, isChanged,
                                  hasValue ? Example::Left : Example::Shown);
    m_fullHint = hintText(m_field, reason, isChanged, Example::Shown);
    showDrop(isChanged && !reason.isEmpty());
    if (m_hint ? m_hint->text() == text : text.isEmpty())
        return;
    if (!m_hint) {
        m_hint = new QuietLabel({}, this);
        m_hint->setObjectName(m_field.path.toString() % u"#hint");
        m_column->insertWidget(placeBelowEditor() + (m_before ? 1 : 0), m_hint);
    }
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    setLocked(m_editor, !reason.isEmpty());
    describe();
}

/// Shows a button that drops a change of a field that was locked later.
void FieldRow::showDrop(bool isWanted)
{
    if (m_drop)
        return m_drop->setVisible(isWanted);
    if (!isWanted)
        return;
    m_drop = new QPushButton(tr("Drop this change"), this);
    m_drop->setObjectName(m_field.path.toString() % u"#drop");
    m_drop->setAccessibleDescription(m_field.label);
    const int above = m_hint ? m_column->indexOf(m_hint) + 1 : placeBelowEditor();
    m_column->insertWidget(above, m_drop, 0, Qt::AlignLeft);
    QWidget::setTabOrder(m_keys, m_drop);
    connect(m_drop, &QPushButton::clicked, this, [this] {
        m_keys->setFocus(Qt::OtherFocusReason);
        m_draft.endUndoStep();
        m_draft.revert(m_field.path);
        m_draft.endUndoStep();
    });
    m_drop->show();
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
    const Findings before = std::exchange(m_shown, findings);
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
        putFixesInTabOrder();
        m_notes->show();
    }
    describe();
    announce(before);
}

/// Puts the buttons of fixes after the editor in the Tab order, although they were created later.
void FieldRow::putFixesInTabOrder()
{
    QWidget *before = m_keys;
    const QList<QPushButton *> buttons = m_notes->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        QWidget::setTabOrder(before, button);
        before = button;
    }
}

void FieldRow::describe()
{
    QStringList parts;
    for (const Finding &finding : m_shown)
        parts += noteText(finding, m_draft.form());
    if (!m_fullHint.isEmpty())
        parts += m_fullHint;
    m_keys->setAccessibleDescription(parts.join(u' '));
}

/// Tells a screen reader about a new error.
void FieldRow::announce(const Findings &before)
{
    const bool isNew = std::any_of(m_shown.begin(), m_shown.end(), [&](const Finding &finding) {
        return finding.severity == Severity::Error && !before.contains(finding);
    });
    if (!isNew)
        return;
    QAccessibleEvent alert(m_keys, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
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
        emit entered();
    } else if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // For a menu, a list or another window the user returns to the same field.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason
            && reason != Qt::MenuBarFocusReason) {
            m_isFocused = false;
            emit left();
        }
    }
    return QObject::eventFilter(watched, event);
}
