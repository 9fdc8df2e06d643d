// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigation.h"

#include "columns.h"
#include "draftsview.h"
#include "homepage.h"
#include "inspector.h"
#include "listcolumn.h"
#include "logview.h"
#include "noticepage.h"
#include "openbar.h"
#include "outboxview.h"
#include "pageheading.h"
#include "profilespage.h"
#include "recordpage.h"
#include "securitypage.h"
#include "sendpage.h"
#include "settingspage.h"
#include "statusline.h"
#include "supportpage.h"
#include "units.h"
#include "workarea.h"

#include <functional>

/// The settings, and what is reached from there.
static bool isOfSettings(const QWidget *page)
{
    return qobject_cast<const SettingsPage *>(page) || qobject_cast<const SecurityPage *>(page)
        || qobject_cast<const SupportPage *>(page);
}

Navigation::Navigation(const Parts &parts, QWidget &window)
    : QObject(&window)
    , m_parts(parts)
    , m_window(window)
    , m_noDraft(new NoticePage(&parts.work))
{
    m_noDraft->showNotice(tr("No draft is open"), tr("Choose a draft from the list."));
    for (QWidget *page : {static_cast<QWidget *>(&parts.log), static_cast<QWidget *>(m_noDraft),
                          static_cast<QWidget *>(&parts.settings),
                          static_cast<QWidget *>(&parts.lists.outbox().page())})
        parts.work.addWidget(page);
    connect(&parts.work, &QStackedWidget::currentChanged, this, &Navigation::followPage);
    connect(&parts.work, &WorkArea::wanted, &parts.columns, &Columns::closeList);
    connect(&parts.rail, &Rail::chosen, this, &Navigation::goTo);
    connect(&parts.lists, &ListColumn::left, this, &Navigation::goBack);
    const auto begin = [&bar = parts.openBar] { bar.focusUserId(); };
    connect(&parts.lists.drafts(), &DraftsView::beginRequested, this, begin);
    connect(&parts.log, &LogView::beginRequested, this, begin);
    connect(&parts.lists.outbox(), &OutboxView::sentWanted, this, &Navigation::openSent);
}

bool Navigation::isRecordShown() const
{
    return m_parts.work.record() && m_parts.work.currentWidget() == m_parts.work.record();
}

/// The pages for a wait and for a failure do not change the place.
void Navigation::followPage()
{
    const QWidget *page = m_parts.work.currentWidget();
    if (page == &m_parts.work.home())
        m_place = Place::Home;
    else if (page == m_parts.work.record() || page == m_noDraft)
        m_place = Place::Drafts;
    else if (page == &m_parts.lists.outbox().page())
        m_place = Place::Outbox;
    else if (page == &m_parts.log)
        m_place = Place::Sent;
    else if (isOfSettings(page))
        m_place = Place::Settings;
    else if (qobject_cast<const ProfilesPage *>(page))
        m_place = Place::Profiles;
    if (m_place == Place::Drafts || m_place == Place::Outbox)
        m_parts.lists.showList(m_place == Place::Drafts ? ListColumn::Drafts : ListColumn::Outbox);
    m_parts.rail.setCurrent(m_place);
    arrange();
    emit changed();
}

void Navigation::arrange()
{
    m_parts.rail.setIconsOnly(m_window.width() < units(900));
    const bool hasRail = m_window.width() >= units(480) && m_window.height() >= units(420);
    m_parts.rail.setVisible(!m_isClosing && hasRail);
    m_parts.status.setInBar(m_window.height() < units(360));
    m_parts.openBar.showPlaces(!hasRail); // shares out what the status leaves
    const QWidget *page = m_parts.work.currentWidget();
    const bool isAskedFor = page == &m_parts.log || isOfSettings(page) || page == m_noDraft
        || page == &m_parts.lists.outbox().page() || qobject_cast<const ProfilesPage *>(page);
    // The head of an open record has the choice of the form.
    m_parts.formLine.setVisible(!m_isClosing && !isAskedFor && !m_parts.work.record());
    m_parts.columns.setListed(!m_isClosing
                              && (m_place == Place::Drafts || m_place == Place::Outbox));
}

void Navigation::stepColumn(int direction)
{
    struct Column
    {
        QWidget *whole;
        std::function<void()> focus;
    };
    QList<Column> columns {
        {&m_parts.openBar, [this] { m_parts.openBar.setFocus(Qt::ShortcutFocusReason); }},
        {&m_parts.rail, [this] { m_parts.rail.focusCurrent(); }},
        {&m_parts.lists, [this] { m_parts.lists.focusList(); }},
        {&m_parts.work, [this] { focusPage(); }},
    };
    if (isRecordShown()) { // its inspector is in the work, so it comes after that
        Inspector &inspector = m_parts.work.record()->inspector();
        columns.append({&inspector, [&inspector] { inspector.focusSearch(); }});
    }
    const QWidget *focus = m_window.focusWidget();
    const qsizetype count = columns.size();
    qsizetype at = direction > 0 ? count - 1 : 0; // from anywhere else to the first or the last
    for (qsizetype i = 0; i < count; ++i) {
        if (columns.at(i).whole == focus || columns.at(i).whole->isAncestorOf(focus))
            at = i;
    }
    do
        at = (at + direction + count) % count;
    while (!columns.at(at).whole->isVisible());
    columns.at(at).focus();
}

/// Focuses the first control of a page that is no record.
void Navigation::focusPage()
{
    if (isRecordShown() || m_place == Place::Home)
        return m_parts.work.focusWork();
    QWidget *page = m_parts.work.currentWidget();
    if (page == &m_parts.log)
        return m_parts.log.focusList();
    for (QWidget *one : page->findChildren<QWidget *>()) {
        if ((one->focusPolicy() & Qt::TabFocus) && one->isVisible() && one->isEnabled())
            return one->setFocus(Qt::ShortcutFocusReason);
    }
    page->setFocus(Qt::ShortcutFocusReason);
}

void Navigation::setClosing(bool isClosing)
{
    m_isClosing = isClosing;
    arrange();
}

void Navigation::goTo(Place place)
{
    switch (place) {
    case Place::Home:
        m_parts.work.visit(m_parts.work.home());
        return m_parts.openBar.focusUserId();
    case Place::Drafts:
        if (m_parts.work.record())
            m_parts.work.leavePage();
        else
            m_parts.work.visit(*m_noDraft);
        m_parts.columns.openList();
        return m_parts.lists.focusList();
    case Place::Outbox:
        return openOutbox();
    case Place::Sent:
        return openSent();
    case Place::Profiles:
        emit profilesWanted();
        return;
    case Place::Settings:
        m_parts.work.visit(m_parts.settings);
        return focusHeading(m_parts.settings);
    }
}

void Navigation::openSent()
{
    m_parts.work.visit(m_parts.log);
    focusHeading(m_parts.log);
}

void Navigation::openOutbox()
{
    m_parts.work.visit(m_parts.lists.outbox().page());
    m_parts.columns.openList();
    m_parts.lists.focusList();
    emit outboxOpened();
}

bool Navigation::goBack()
{
    const bool isListOver = m_parts.columns.isListOver();
    const bool isElsewhere = m_parts.work.record() && !isRecordShown();
    if (isListOver)
        m_parts.columns.closeList();
    else if (isElsewhere && m_parts.work.isWaiting())
        m_parts.work.cancelWait();
    else if (isElsewhere)
        m_parts.work.leavePage();
    else if (!m_parts.lists.isAncestorOf(m_window.focusWidget()))
        return false;
    m_parts.work.focusWork();
    return true;
}
