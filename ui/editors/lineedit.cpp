// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

LineEdit::LineEdit(int columns, QWidget *parent)
    : QLineEdit(parent)
    , m_columns(columns)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // Qt's own limit would cut a long value, and the cut one would be sent.
    setMaxLength(1 << 24);
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
    constexpr int mostColumns = 100;
    if (!m_grows)
        return sizeOf(m_columns);
    const QSize room(fontMetrics().horizontalAdvance(displayText().left(mostColumns)), 0);
    return sizeOf(m_columns).expandedTo(sizeOf(0) + room);
}

void LineEdit::growWithText()
{
    m_grows = true;
    connect(this, &QLineEdit::textChanged, this, &LineEdit::updateGeometry);
    updateGeometry();
}

QSize LineEdit::minimumSizeHint() const
{
    return sizeOf(std::min(m_columns, 8));
}

QAction *LineEdit::addButton(Glyph glyph, const QString &name, const QString &text)
{
    QAction *action = addAction(glyphIcon(glyph), QLineEdit::TrailingPosition);
    action->setObjectName(name);
    action->setText(text);
    action->setToolTip(text);
    return action;
}

void LineEdit::setMasked()
{
    setEchoMode(QLineEdit::Password);
    QAction *reveal = addButton(Glyph::Eye, u"reveal"_s, tr("Show"));
    reveal->setCheckable(true);
    auto *again = new QTimer(this);
    again->setObjectName(u"remask"_s);
    again->setSingleShot(true);
    again->setInterval(30'000);
    connect(reveal, &QAction::toggled, this, [this, again, reveal](bool shown) {
        setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        reveal->setText(shown ? tr("Hide") : tr("Show"));
        reveal->setToolTip(reveal->text());
        shown ? again->start() : again->stop();
    });
    connect(again, &QTimer::timeout, reveal, [reveal] { reveal->setChecked(false); });
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    // An open list hands its keys on past the event filters, where undo is.
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)
        && event->key() != Qt::Key_Control && event->key() != Qt::Key_Alt;
    if (isCommand && completer() && completer()->popup()->isVisible()) {
        completer()->popup()->hide();
        QCoreApplication::sendEvent(this, event);
        return;
    }
    QLineEdit::keyPressEvent(event);
}
