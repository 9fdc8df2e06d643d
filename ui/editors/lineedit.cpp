// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineedit.h"

#include "briefcopy.h"
#include "cover.h"
#include "icons.h"
#include "keytext.h"
#include "reveal.h"
#include "units.h"
#include "whitespace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>
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
    followCover(*this, [this] { showEcho(); });
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
    const int reveal = m_reveal ? m_reveal->sizeHint().width() : 0;
    return {columns * metrics.horizontalAdvance(u'0') + metrics.height() + buttons + reveal,
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
    m_reveal = new QToolButton(this);
    m_reveal->setObjectName(u"reveal"_s);
    m_reveal->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_reveal->setAutoRaise(true);
    m_reveal->setFocusPolicy(Qt::NoFocus);
    m_reveal->setCursor(Qt::ArrowCursor);
    m_reveal->setToolTip(keyText(Qt::ALT | Qt::Key_Down));
    auto *reveal = new Reveal(*m_reveal);
    const auto say = [this](const QString &text) {
        m_reveal->setText(text);
        //: %1 says what the button does, %2 is a key: Alt+Down
        m_reveal->setAccessibleName(tr("%1 (%2)").arg(text, keyText(Qt::ALT | Qt::Key_Down)));
        placeReveal();
    };
    //: Button: shows the masked value for 30 seconds
    say(tr("Show for 30 s"));
    connect(m_reveal, &QToolButton::toggled, this, [this, say](bool isShown) {
        if (!isShown)
            say(tr("Show for 30 s"));
        else if (isCovered(*this))
            setFocus(Qt::OtherFocusReason); // only the field with the focus shows its value
        showEcho();
    });
    connect(reveal, &Reveal::counted, this,
            //: Button, verb: hides the value. %1 is how many seconds it is shown yet
            [say](int seconds) { say(tr("Hide · %1 s").arg(seconds)); });
    auto *key = new QShortcut(Qt::ALT | Qt::Key_Down, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, m_reveal, &QToolButton::click);
    briefcopy::watch(*this);
    showEcho();
}

/// The button is within the line, at its end.
void LineEdit::placeReveal()
{
    const QSize size(m_reveal->sizeHint().width(), height() - units(6));
    const int end = units(3);
    const bool isLeft = isRightToLeft();
    m_reveal->setGeometry(
        QRect(QPoint(isLeft ? end : width() - end - size.width(), units(3)), size));
    setTextMargins(isLeft ? size.width() : 0, 0, isLeft ? 0 : size.width(), 0);
}

void LineEdit::showEcho()
{
    const bool isMasked = m_reveal && !m_reveal->isChecked();
    const EchoMode mode = isCovered(*this) ? NoEcho : isMasked ? Password : Normal;
    if (echoMode() != mode)
        setEchoMode(mode);
}

void LineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    if (m_reveal)
        placeReveal();
}

void LineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    paintCover(*this);
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
