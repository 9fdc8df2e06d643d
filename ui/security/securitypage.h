// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnpage.h"
#include "keystate.h"
#include "profile.h"
#include "storestate.h"

#include <map>

class Card;
class ConnectionCheck;
class PageHeading;
class QLabel;
class SpecLibrary;

/// What of the user's work is kept where, and what leaves this computer. It shows no secret.
class SecurityPage final : public ColumnPage
{
    Q_OBJECT

public:
    /// A profile, and the proxy on the way to its server (`proxy.example:3128`; empty = none).
    struct Way
    {
        Profile profile;
        QString proxy;
        friend bool operator==(const Way &, const Way &) = default;
    };
    /// A folder of Amend's, and the names in it.
    struct Folder
    {
        QString path;
        QStringList names;
        friend bool operator==(const Folder &, const Folder &) = default;
    };

    /// `library` must outlive the page.
    explicit SecurityPage(const SpecLibrary &library, QWidget *parent);

    /// What is shown of profiles that stay the same stays too.
    void setProfiles(const QList<Way> &ways);
    /// `lastUse`: milliseconds since 1970; 0 = not in this run.
    void setKey(const QUuid &profile, const KeyState &state, qint64 lastUse);
    /// `keyring` is the name of the one that holds the keys. `isSilent`: it does not answer.
    void setKeychain(KeychainState state, const QString &service, const QString &keyring,
                     bool isSilent);
    void setStore(const StoreState &state);
    /// The folders of the settings and of the data. The second is empty when nothing is kept.
    void setFolders(const Folder &settings, const Folder &drafts);

signals:
    void testWanted(const Profile &profile, ConnectionCheck &check);
    void folderWanted(const QString &path);
    void bundleWanted();
    void closed();

private:
    struct Row
    {
        QWidget *whole;
        QLabel *key;
        QLabel *used;
        ConnectionCheck *check;
    };

    Row makeRow(const Profile &profile);
    void fillHosts();
    void orderTabs();
    void fillFolder(Card &card, const Folder &folder, const QString &button, const QString &name);

    const SpecLibrary &m_library;
    QList<Way> m_ways;
    Folder m_settingsFolder, m_dataFolder;
    std::map<QUuid, Row> m_rows;
    PageHeading *m_title;
    Card *m_keys;
    QLabel *m_keychain;
    QLabel *m_noProfiles;
    QLabel *m_store;
    QLabel *m_hosts;
    QWidget *m_files = nullptr; ///< the cards of the folders
};
