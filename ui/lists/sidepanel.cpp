// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidepanel.h"

#include "draftlistmodel.h"
#include "draftsview.h"
#include "logview.h"
#include "outboxmodel.h"
#include "outboxview.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

SidePanel::SidePanel(const SpecLibrary &library, ProfileListModel &profiles, DraftListModel &drafts,
                     OutboxModel &outbox, QWidget *parent)
    : QTabWidget(parent)
    , m_draftModel(drafts)
    , m_outboxModel(outbox)
    , m_drafts(new DraftsView(drafts, profiles, this))
    , m_outbox(new OutboxView(library, outbox, profiles, this))
    , m_log(new LogView(library, this))
{
    setObjectName(u"side"_s);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    addTab(m_drafts, QString());
    addTab(m_outbox, QString());
    addTab(m_log, tr("Sent"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    connect(&m_draftModel, &DraftListModel::totalChanged, this, &SidePanel::showCounts);
    connect(&m_outboxModel, &OutboxModel::sendsChanged, this, &SidePanel::showCounts);
    connect(&m_outboxModel, &OutboxModel::sendsChanged, m_log, &LogView::refresh);
    showCounts();
}

void SidePanel::showCounts()
{
    const auto heading = [](const QString &title, qsizetype count) {
        return count == 0 ? title : u"%1  %2"_s.arg(title).arg(count);
    };
    setTabText(Drafts, heading(tr("Drafts"), m_draftModel.total()));
    setTabText(Outbox, heading(tr("Outbox"), m_outboxModel.sends().size()));
}

void SidePanel::open(Tab tab)
{
    setCurrentIndex(tab);
    switch (tab) {
    case Drafts:
        return m_drafts->focusSearch();
    case Outbox:
        return m_outbox->focusList();
    case Sent:
        return m_log->focusList();
    }
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QTabWidget::keyPressEvent(event);
}
