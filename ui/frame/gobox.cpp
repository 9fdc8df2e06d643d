// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gobox.h"

#include "announcer.h"
#include "cover.h"
#include "keytext.h"
#include "personal.h"
#include "readingside.h"
#include "tokens.h"
#include "units.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

GoBox::GoBox(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(64 * 1024);
    setClearButtonEnabled(true);
    setMinimumWidth(units(120));
    followCover(*this, [this] { setEchoMode(isCovered(*this) ? NoEcho : Normal); });
}

/// An empty box names its key.
void GoBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    paintCover(*this);
    const QString key = keyText(u"Ctrl+L"_s);
    const int needed = fontMetrics().horizontalAdvance(placeholderText() + key) + units(48);
    if (!text().isEmpty() || width() < needed)
        return;
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    drawAtReadingSide(painter, rect().adjusted(units(10), 0, -units(10), 0),
                      int(Qt::AlignVCenter | Qt::AlignTrailing), key);
}

GoAnswer::GoAnswer(QWidget &window)
    : QFrame(&window)
    , m_problem(new QLabel(this))
    , m_offer(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_problem->setObjectName(u"userIdProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setForegroundRole(theme::dangerRole);
    m_problem->setWordWrap(true);
    m_offer->setObjectName(u"lookUp"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(units(12), units(8), units(12), units(8));
    layout->addWidget(m_problem);
    layout->addWidget(m_offer, 0, Qt::AlignLeading);
    hide();
    connect(m_offer, &QPushButton::clicked, this, &GoAnswer::offerTaken);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (now && now != m_box && !isAncestorOf(now))
            hide();
    });
    personal::follow(this, [this] { showOffer(); });
}

/// It repeats what was typed.
void GoAnswer::showOffer()
{
    QString offer = m_words ? m_words() : QString();
    if (m_box && m_problem->text().isEmpty())
        m_box->setAccessibleDescription(offer);
    m_offer->setVisible(!offer.isEmpty());
    m_offer->setText(offer.replace(u'&', u"&&"_s));
}

void GoAnswer::say(const QString &problem, const std::function<QString()> &offer, QLineEdit &below)
{
    if (m_box != &below) {
        if (m_box) {
            m_box->removeEventFilter(this);
            m_box->setAccessibleDescription({});
        }
        m_box = &below;
        m_box->installEventFilter(this);
    }
    m_words = offer;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_box->setAccessibleDescription(problem);
    showOffer();
    if (problem.isEmpty() && m_offer->isHidden())
        return leave();
    setVisible(true);
    place();
    raise();
    announce(*m_problem, problem);
}

/// Where there is no box, it is below the place of the box, in the bar.
void GoAnswer::place()
{
    if (!m_box || isHidden())
        return;
    const QWidget *anchor = m_box->isVisible() ? m_box : m_box->parentWidget();
    const QWidget *window = parentWidget();
    const QPoint corner = anchor->mapTo(window, QPoint(0, anchor->height() + units(6)));
    const int width = std::min(window->width(), std::max(anchor->width(), units(320)));
    const int below = isRightToLeft() ? corner.x() + anchor->width() - width : corner.x();
    const int left = std::clamp(below, 0, window->width() - width);
    const int height = hasHeightForWidth() ? heightForWidth(width) : sizeHint().height();
    setGeometry(left, corner.y(), width, height);
}

void GoAnswer::leave()
{
    if (isAncestorOf(QApplication::focusWidget()))
        m_box->setFocus(Qt::OtherFocusReason);
    hide();
}

bool GoAnswer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || isHidden())
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape)
        leave();
    else if ((key == Qt::Key_Down || key == Qt::Key_Tab) && !m_offer->isHidden())
        m_offer->setFocus(Qt::TabFocusReason);
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

void GoAnswer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Up)
        m_box->setFocus(Qt::OtherFocusReason);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_offer->click();
    else
        QFrame::keyPressEvent(event);
}
