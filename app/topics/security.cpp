// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "security.h"

#include "bundletext.h"
#include "commandset.h"
#include "connectioncheck.h"
#include "connectiontest.h"
#include "keys.h"
#include "mainwindow.h"
#include "outwardproxy.h"
#include "pageheading.h"
#include "profilelistmodel.h"
#include "profilespage.h"
#include "securitypage.h"
#include "services.h"
#include "supportbundle.h"
#include "supportpage.h"
#include "workarea.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QSaveFile>

Security::Security(Services &services, const Settings &settings, const ProfileListModel &profiles,
                   Keys &keys, MainWindow &window, const Folders &folders)
    : m_services(services)
    , m_settings(settings)
    , m_profiles(profiles)
    , m_keys(keys)
    , m_window(window)
    , m_folders(folders)
{
    connect(&m_window.commands().action(Command::Security), &QAction::triggered, this,
            &Security::open);
    connect(&m_window, &MainWindow::profilesOpened, this, [this](const ProfilesPage &profilesPage) {
        connect(&profilesPage, &ProfilesPage::testWanted, this, &Security::test);
        connect(&profilesPage, &ProfilesPage::securityWanted, this, &Security::open);
    });
    connect(&m_keys, &Keys::keychainChanged, this, &Security::show);
    connect(&m_keys, &Keys::stateShown, this, &Security::showKey);
    connect(&m_profiles, &QAbstractItemModel::modelReset, this, &Security::show);
    connect(&m_services.storage, &Storage::stateChanged, this, &Security::show);
}

void Security::open()
{
    m_window.work().visit(page());
    m_shown.reset();
    show();
    focusHeading(page());
}

SecurityPage &Security::page()
{
    if (!m_page) {
        m_page = new SecurityPage(m_services.library, &m_window.work());
        connect(m_page, &SecurityPage::testWanted, this, &Security::test);
        connect(m_page, &SecurityPage::bundleWanted, this, &Security::openBundle);
        connect(m_page, &SecurityPage::closed, this, &Security::leave);
        connect(m_page, &SecurityPage::folderWanted, this,
                [](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    }
    return *m_page;
}

void Security::leave()
{
    m_window.work().leavePage();
    m_window.work().focusWork();
}

static SecurityPage::Folder contentsOf(const QString &path)
{
    if (path.isEmpty())
        return {};
    return {path, QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)};
}

/// Shows how things are now, if anybody looks.
void Security::show()
{
    if (!m_page || m_window.work().currentWidget() != m_page)
        return;
    // To ask for the proxies may take a while, so it is done for other profiles only.
    if (m_shown != m_services.profiles)
        showProfiles();
    showKeys();
    showKeychain();
    m_page->setStore(m_services.storage.state());
    m_page->setFolders(contentsOf(m_folders.settings), contentsOf(m_folders.data));
}

void Security::showProfiles()
{
    QList<SecurityPage::Way> ways;
    for (const Profile &profile : std::as_const(m_services.profiles)) {
        const QNetworkProxy proxy = outwardProxy(profile.baseUrl);
        ways += {profile, proxy.type() == QNetworkProxy::NoProxy ? QString() : proxyName(proxy)};
    }
    m_page->setProfiles(ways);
    m_shown = m_services.profiles;
}

void Security::showKeys()
{
    for (const Profile &profile : std::as_const(m_services.profiles)) {
        m_keys.find(profile.id,
                    [this, id = profile.id](const KeyState &state) { showKey(id, state); });
    }
}

void Security::showKey(const QUuid &profile, const KeyState &state)
{
    const Profile *whose = m_profiles.find(profile);
    if (m_page && whose)
        m_page->setKey(profile, state, m_services.credentials.lastUse(*whose));
}

void Security::showKeychain()
{
    m_services.keychain.status(m_page, [this](const KeychainSecretStore::Status &status) {
        m_page->setKeychain(status.kind, status.service, status.keyring, status.isSilent);
    });
}

void Security::test(const Profile &profile, ConnectionCheck &check)
{
    check.showRunning();
    const auto tell = [&check](const ConnectionReport &report) {
        if (check.isRunning()) // else it is about an address that was changed meanwhile
            check.showReport(report);
    };
    const int timeout = RequestLimits().times(profile.timeFactor).connect;
    auto *test = new ConnectionTest(profile.baseUrl, timeout, &check, tell, this);
    connect(&check, &ConnectionCheck::cancelled, test, &Call::cancel);
}

void Security::openBundle()
{
    if (!m_bundle) {
        m_bundle = new SupportPage(&m_window.work());
        connect(m_bundle, &SupportPage::closed, this, &Security::open);
        connect(m_bundle, &SupportPage::saveWanted, this, &Security::save);
    }
    m_bundle->setText({});
    m_window.work().visit(*m_bundle);
    focusHeading(*m_bundle);
    SupportBundle::gather(
        m_services, m_settings, QGuiApplication::platformName(), m_bundle,
        [this](const QJsonObject &bundle) { m_bundle->setText(words::bundleText(bundle)); });
}

void Security::save(const QString &path, const QString &text)
{
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_bundle->showSaved(path, isWritten ? QString() : file.errorString());
}
