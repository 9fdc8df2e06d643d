// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editorframe.h"

#include "readingside.h"
#include "tokens.h"
#include "units.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

EditorFrame::EditorFrame(QWidget &editor)
    : QWidget(editor.parentWidget())
    , m_editor(editor)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(editor.geometry());
    setVisible(editor.isVisibleTo(parentWidget()));
    editor.installEventFilter(this);
    if (qobject_cast<QLabel *>(&editor))
        stackUnder(&editor); // a label is transparent
}

void EditorFrame::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    colourEditor();
    update();
}

void EditorFrame::setCleared(const QString &before)
{
    if (m_cleared == before)
        return;
    m_cleared = before;
    update();
}

/// The editor's own style paints the background in these colours.
void EditorFrame::colourEditor()
{
    QPalette palette; // without roles of its own, so that all others are the application's
    const Tokens &colours = theme::tokens();
    if (m_state & Locked) {
        palette.setColor(QPalette::Base, colours.sunken);
        palette.setColor(QPalette::Window, colours.sunken);
    } else if (m_state & Changed) {
        palette.setColor(QPalette::Base, colours.changed);
        palette.setColor(QPalette::Button, colours.changed);
    }
    m_editor.setPalette(m_state & (Locked | Changed) ? palette : QPalette());
}

void EditorFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) // another theme
        colourEditor();
    QWidget::changeEvent(event);
}

bool EditorFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        setGeometry(m_editor.geometry());
    return QWidget::eventFilter(watched, event);
}

void EditorFrame::paintEvent(QPaintEvent *)
{
    const Tokens &colours = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath edge;
    edge.addRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), units(6), units(6));
    if (m_state & Locked && qobject_cast<QLabel *>(&m_editor)) {
        painter.fillPath(edge, colours.sunken);
        painter.setPen(colours.line);
        painter.drawPath(edge);
    }
    if (m_state & Changed) {
        painter.setClipPath(edge);
        const int bar = units(4);
        painter.fillRect(isRightToLeft() ? width() - bar : 0, 0, bar, height(), colours.accent);
        painter.setClipping(false);
    }
    if (m_state & Wrong) {
        painter.setPen(QPen(colours.danger, 1.5));
        painter.drawPath(edge);
    }
    if (!m_cleared.isEmpty())
        paintCleared(painter);
}

/// Where the editor would have the text, beside its buttons.
void EditorFrame::paintCleared(QPainter &painter) const
{
    QFont font = m_editor.font();
    font.setStrikeOut(true);
    painter.setFont(font);
    painter.setPen(theme::tokens().quiet);
    const bool isLine = qobject_cast<QLineEdit *>(&m_editor);
    const int buttons = isLine ? int(m_editor.actions().size()) * units(28) : 0;
    QRect place = rect().adjusted(units(12), units(6), -units(8) - buttons, -units(6));
    place = QStyle::visualRect(layoutDirection(), rect(), place);
    const auto side = Qt::AlignLeading | (isLine ? Qt::AlignVCenter : Qt::AlignTop);
    const QString line = painter.fontMetrics().elidedText(m_cleared, Qt::ElideRight, place.width());
    drawAtReadingSide(painter, place, int(side) | (isLine ? 0 : Qt::TextWordWrap),
                      isLine ? line : m_cleared);
}
