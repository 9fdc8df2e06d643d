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

/// The user's profiles: the list, the file, and what a person changes in them.
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

    /// `unread`: why the file could not be read at the start: it is not changed then. Everything
    /// must outlive it.
    Profiles(Services &services, ProfileStore &store, const std::optional<FileError> &unread,
             ProfileListModel &listed, const LocalSandbox &sandbox, Work work, OpenRecord &record,
             Keys &keys, MainWindow &window);

    /// What was wrong with the file at the start. A damaged one: the window offers to begin anew.
    void showTrouble();
    /// The command line may write the file, too.
    void followFile(const QString &folder);
    /// A new one, or another text of one there is. `secrets` replace its key; empty = keep it.
    void edit(const Profile &profile, const Secrets &secrets);
    void remove(const QUuid &id);

private:
    void list();
    void reload();
    void reportGone();
    void apply();
    bool change(const ProfileStore::Edit &edit);
    void startAnew();
    void storeEdited(const Profile &edited, const Secrets &secrets);
    bool mayMove(const Profile &profile);
    bool hasUnsent(const QUuid &profile) const;
    bool areDraftsLocked() const;
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
    QFileSystemWatcher m_watch; ///< of the folder: the file is replaced, not written
    bool m_isLossReported = false;
};
