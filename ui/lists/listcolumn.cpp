// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcolumn.h"

#include "draftsview.h"
#include "heading.h"
#include "outboxview.h"
#include "readingside.h"
#include "tokens.h"
#include "units.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ListColumn::ListColumn(const SpecLibrary &library, ProfileListModel &profiles,
                       DraftListModel &drafts, OutboxModel &outbox, const PersonNames &names,
                       QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_lists(new QStackedWidget(this))
    , m_drafts(new DraftsView(drafts, profiles, names, this))
    , m_outbox(new OutboxView(library, outbox, profiles, names, this))
{
    setObjectName(u"side"_s);
    setHeading(*m_heading, Heading::Section);
    m_heading->setContentsMargins(units(12), units(12), units(12), 0);
    m_lists->addWidget(m_drafts);
    m_lists->addWidget(m_outbox);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(marginsFromReadingSide(*this, {0, 0, 1, 0})); // the line at the end
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_lists, 1);
    auto *find
        = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] {
        if (shown() == Drafts)
            m_drafts->focusSearch();
        else
            m_outbox->focusSearch();
    });
    showList(Drafts);
}

ListColumn::List ListColumn::shown() const
{
    return List(m_lists->currentIndex());
}

void ListColumn::showList(List list)
{
    m_lists->setCurrentIndex(list);
    //: Heading of a list
    const QString drafts = tr("Drafts");
    //: Heading of a list: what waits to be sent
    m_heading->setText(list == Drafts ? drafts : tr("Outbox"));
}

void ListColumn::focusList()
{
    if (shown() == Drafts)
        m_drafts->focusSearch();
    else
        m_outbox->focusList();
}

void ListColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void ListColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::tokens().surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme::tokens().line);
}
