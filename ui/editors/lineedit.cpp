// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineedit.h"

#include "icons.h"

#include "whitespace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>
#include <QValidator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

/// Sees all entered text before any signal is emitted, which no other hook of Qt does. It refuses
/// nothing.
class LineEdit::EntryValidator final : public QValidator
{
public:
    explicit EntryValidator(LineEdit *line)
        : QValidator(line)
        , m_line(*line)
    {
    }

    State validate(QString &text, int &cursor) const override
    {
        if (m_line.m_isShowing || text == m_line.m_before)
            return Acceptable;
        const int start = startOf(text, cursor);
        const QString given = text.mid(start, cursor - start);
        const whitespace::Pasted entered = whitespace::pasted(given);
        if (entered.text == given)
            return Acceptable;
        text.replace(start, cursor - start, entered.text);
        cursor = start + int(entered.text.size());
        // The signal is emitted later, when the line has its new text.
        const qsizetype joint = entered.joint < 0 ? -1 : start + entered.joint;
        QMetaObject::invokeMethod(
            &m_line, [line = &m_line, joint] { emit line->joined(joint); }, Qt::QueuedConnection);
        return Acceptable;
    }

private:
    /// The position where the entered text begins. It ends at the cursor.
    int startOf(const QString &text, int cursor) const
    {
        const QString &before = m_line.m_before;
        const qsizetype behind = text.size() - cursor;
        const qsizetype start = std::max<qsizetype>(
            0, std::min({qsizetype(cursor), before.size() - behind, qsizetype(m_line.m_start)}));
        const auto end = std::mismatch(text.begin(), text.begin() + start, before.begin()).first;
        return int(end - text.begin());
    }

    LineEdit &m_line;
};

LineEdit::LineEdit(int columns, QWidget *parent)
    : QLineEdit(parent)
    , m_columns(columns)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Qt's default limit would shorten a long value, and the short one would be sent.
    setMaxLength(1 << 24);
    setValidator(new EntryValidator(this));
    // The signal's text is outdated when the draft has changed the line.
    connect(this, &QLineEdit::textChanged, this, [this] {
        const QString before = std::exchange(m_before, text());
        remember();
        if (!m_isShowing && !std::exchange(m_isEntering, false))
            handleAssistiveText(before);
    });
    connect(this, &QLineEdit::textEdited, this, [this] { m_isEntering = true; });
    connect(this, &QLineEdit::selectionChanged, this, &LineEdit::remember);
    connect(this, &QLineEdit::cursorPositionChanged, this, &LineEdit::remember);
}

/// Remembers where the next text will begin, because an input method moves the cursor before any
/// signal.
void LineEdit::remember()
{
    if (text() == m_before)
        m_start = hasSelectedText() ? selectionStart() : cursorPosition();
}

/// An assistive technology sets the text like the program does, even in a locked line. Handles it
/// as typed text, or restores a locked line.
void LineEdit::handleAssistiveText(const QString &before)
{
    if (completer() && completer()->popup()->isVisible())
        return; // a row in the list is current, but not chosen yet
    if (isReadOnly())
        return showText(before);
    setModified(true);
    emit textEdited(text());
    m_isEntering = false;
    if (!hasFocus()) // without a focus no one leaves the line
        emit editingFinished();
}

void LineEdit::showText(const QString &shown)
{
    if (text() == shown)
        return;
    m_isShowing = true;
    setText(shown);
    m_isShowing = false;
    setCursorPosition(0);
}

QSize LineEdit::sizeOf(int columns) const
{
    const QFontMetrics metrics = fontMetrics();
    const int buttons = int(actions().size()) * metrics.height() * 3 / 2;
    return {columns * metrics.horizontalAdvance(u'0') + metrics.height() + buttons,
            QLineEdit::sizeHint().height()};
}

QSize LineEdit::sizeHint() const
{
    return sizeOf(m_columns);
}

QSize LineEdit::minimumSizeHint() const
{
    return sizeOf(std::min(m_columns, 8));
}

QAction *LineEdit::addButton(const QString &iconName, const QString &name, const QString &text)
{
    QAction *action = addAction(icon(iconName), QLineEdit::TrailingPosition);
    action->setObjectName(name);
    action->setText(text);
    action->setToolTip(text);
    return action;
}

void LineEdit::setMasked()
{
    setEchoMode(QLineEdit::Password);
    QAction *reveal = addButton(u"eye"_s, u"reveal"_s, tr("Show (Alt+Down)"));
    reveal->setCheckable(true);
    reveal->setShortcut(Qt::ALT | Qt::Key_Down);
    reveal->setShortcutContext(Qt::WidgetShortcut);
    auto *again = new QTimer(this);
    again->setObjectName(u"remask"_s);
    again->setSingleShot(true);
    again->setInterval(30'000);
    connect(reveal, &QAction::toggled, this, [this, again, reveal](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setText(shown ? tr("Hide (Alt+Down)") : tr("Show (Alt+Down)"));
        reveal->setToolTip(reveal->text());
        shown ? again->start() : again->stop();
    });
    connect(again, &QTimer::timeout, reveal, [reveal] { reveal->setChecked(false); });
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    // An open list passes keys on without the event filters that handle undo.
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)
        && event->key() != Qt::Key_Control && event->key() != Qt::Key_Alt;
    if (isCommand && completer() && completer()->popup()->isVisible()) {
        completer()->popup()->hide();
        QCoreApplication::sendEvent(this, event);
        return;
    }
    QLineEdit::keyPressEvent(event);
}
