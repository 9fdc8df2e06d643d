// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profilestore.h"
#include "secretstore.h"

#include <QFileSystemWatcher>
#include <QObject>

class DraftListModel;
class Keys;
class LiveDrafts;
class LocalSandbox;
class MainWindow;
class OpenRecord;
class OutboxModel;
class ProfileListModel;
struct Services;

/// The user's profiles: the list, the file, and the changes that the user makes.
class Profiles final : public QObject
{
    Q_OBJECT

public:
    /// What may hold unsent changes of a profile.
    struct Work
    {
        LiveDrafts &live;
        const DraftListModel &drafts;
        const OutboxModel &outbox;
    };

    /// `unread` is why the file could not be read at the start. Then it is never changed. All other
    /// parameters must outlive this.
    Profiles(Services &services, ProfileStore &store, const std::optional<FileError> &unread,
             ProfileListModel &listed, const LocalSandbox &sandbox, Work work, OpenRecord &record,
             Keys &keys, MainWindow &window);

    /// Shows what was wrong with the file at the start. For a damaged file, offers to begin anew.
    void showTrouble();
    /// Follows the file from now on, because the command line may change it too.
    void followFile(const QString &folder);
    /// Adds or changes a profile. `secrets` replace its key; empty = keep it.
    void edit(const Profile &profile, const Secrets &secrets);
    void remove(const QUuid &id);

signals:
    /// The profile was removed, or has another server now. What was kept of its records goes.
    void left(const QUuid &profile);

private:
    void list();
    void reload();
    void reportGone();
    void apply();
    bool change(const ProfileStore::Edit &edit);
    void startWithoutProfiles();
    void storeEdited(const Profile &edited, const Secrets &secrets);
    bool mayMove(const Profile &profile);
    bool hasUnsent(const QUuid &profile) const;
    bool areDraftsLocked() const;
    void closeRecords(const QUuid &profile);
    void leave(const QUuid &profile);

    Services &m_services;
    ProfileStore &m_store;
    std::optional<FileError> m_unread;
    ProfileListModel &m_listed;
    const LocalSandbox &m_sandbox;
    const Work m_work;
    OpenRecord &m_record;
    Keys &m_keys;
    MainWindow &m_window;
    QFileSystemWatcher m_watch; ///< watches the folder, because the file is replaced as a whole
    bool m_isLossReported = false;
};
