// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class LiveDrafts;
class MainWindow;
class OpenRecord;
class PersonNames;
class ProfileListModel;
class RecentListModel;
struct RecordKey;
struct Services;

/// The records that were opened recently: noted, listed, cleared.
class Recents final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Recents(Services &services, const ProfileListModel &profiles, const LiveDrafts &live,
            RecentListModel &listed, const PersonNames &names, const OpenRecord &record,
            MainWindow &window);

    /// The profile was removed, or has another server now.
    void forget(const QUuid &profile);

private:
    void list();
    void forgetUnknown();
    void note(const RecordKey &record);
    void clear();

    Services &m_services;
    const ProfileListModel &m_profiles;
    const LiveDrafts &m_live;
    RecentListModel &m_listed;
    const PersonNames &m_names;
    MainWindow &m_window;
};
