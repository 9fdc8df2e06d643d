// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QObject>
#include <QPointer>

#include <optional>

class ConnectionCheck;
struct KeyState;
class Keys;
class MainWindow;
class ProfileListModel;
class SecurityPage;
class Settings;
class SupportPage;
struct Services;

/// What is kept where and what leaves this computer, tests of connections, and the support bundle.
class Security final : public QObject
{
    Q_OBJECT

public:
    /// The folders of the configuration and of the drafts; the second may be empty.
    struct Folders
    {
        QString settings, data;
    };

    /// All of these must outlive it.
    Security(Services &services, const Settings &settings, const ProfileListModel &profiles,
             Keys &keys, MainWindow &window, const Folders &folders);

private:
    void open();
    SecurityPage &page();
    void show();
    void showProfiles();
    void showKeys();
    void showKey(const QUuid &profile, const KeyState &state);
    void showKeychain();
    void test(const Profile &profile, ConnectionCheck &check);
    void openBundle();
    void leave();
    void save(const QString &path, const QString &text);

    Services &m_services;
    const Settings &m_settings;
    const ProfileListModel &m_profiles;
    Keys &m_keys;
    MainWindow &m_window;
    const Folders m_folders;
    QPointer<SecurityPage> m_page;
    std::optional<QList<Profile>> m_shown; ///< the profiles on the page, with their proxies
    QPointer<SupportPage> m_bundle;
};
