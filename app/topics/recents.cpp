// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recents.h"

#include "livedrafts.h"
#include "mainwindow.h"
#include "openrecord.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "recentlistmodel.h"
#include "recentsview.h"
#include "services.h"
#include "storewords.h"
#include "troubles.h"

#include <QAction>
#include <QSet>

Recents::Recents(Services &services, const ProfileListModel &profiles, const LiveDrafts &live,
                 RecentListModel &listed, const PersonNames &names, const OpenRecord &record,
                 MainWindow &window)
    : m_services(services)
    , m_profiles(profiles)
    , m_live(live)
    , m_listed(listed)
    , m_names(names)
    , m_window(window)
{
    connect(&record, &OpenRecord::shown, this, &Recents::note);
    connect(&m_window.recents().clearAction(), &QAction::triggered, this, &Recents::clear);
    connect(&m_services.storage, &Storage::stateChanged, this, [this](const StoreState &state) {
        if (state.kind != StoreState::Kind::Opening)
            list();
    });
}

void Recents::list()
{
    m_services.recents.list(this, [this](const Result<QList<RecentRecord>, StoreError> &recents) {
        if (!recents)
            return;
        m_listed.setRecents(*recents);
        forgetUnknown();
    });
}

/// Removes what is left of profiles that are gone. Without any profile their file may be lost.
void Recents::forgetUnknown()
{
    if (m_services.profiles.isEmpty())
        return;
    QSet<QUuid> unknown;
    for (const RecentRecord &one : m_listed.recents()) {
        if (!m_profiles.find(one.record.profile))
            unknown += one.record.profile;
    }
    for (const QUuid &profile : std::as_const(unknown))
        m_services.recents.forget(profile, this, [](const auto &) {}); // the next list tries again
}

void Recents::note(const RecordKey &record)
{
    if (const LiveDraft *open = m_live.find(record))
        m_services.recents.note(record, m_names.titleOf(record, open->draft().title()));
    list();
}

void Recents::clear()
{
    m_services.recents.clear(this, [this](const std::optional<StoreError> &error) {
        if (error)
            troubles::show(m_window, words::sentence(*error));
        list();
    });
}

void Recents::forget(const QUuid &profile)
{
    m_services.recents.forget(profile, this, [this](const std::optional<StoreError> &error) {
        if (error)
            troubles::show(m_window, words::sentence(*error));
        list();
    });
}
