// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "securitypage.h"

#include "card.h"
#include "connectioncheck.h"
#include "diskwords.h"
#include "pageheading.h"
#include "quietlabel.h"
#include "sentences.h"
#include "speclibrary.h"
#include "storewords.h"
#include "taborder.h"
#include "tierchip.h"
#include "units.h"
#include "words.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

SecurityPage::SecurityPage(const SpecLibrary &library, QWidget *parent)
    //: Read out as the name of the page
    : ColumnPage(tr("What is kept and what is sent"), parent)
    , m_library(library)
    , m_title(new PageHeading(tr("Security"), this))
    //: Heading: keys of APIs
    , m_keys(new Card(tr("Keys"), this))
    , m_keychain(wrappedLabel({}, m_keys))
    , m_noProfiles(wrappedLabel(tr("There is no profile yet, so there is no key."), m_keys))
    , m_hosts(nullptr)
{
    setObjectName(u"securityPage"_s);
    column().addWidget(m_title);
    column().addWidget(wrappedLabel(
        tr("What is kept where, and what leaves this computer. No key is shown here."), this));
    m_keychain->setObjectName(u"securityKeychain"_s);
    m_keys->rows().addWidget(m_keychain);
    m_keys->rows().addWidget(m_noProfiles);
    column().addWidget(m_keys);

    auto *drafts = new Card(tr("Drafts and sends"), this);
    m_store = wrappedLabel({}, drafts);
    m_store->setObjectName(u"securityStore"_s);
    drafts->rows().addWidget(m_store);
    column().addWidget(drafts);

    auto *leaving = new Card(tr("What leaves this computer"), this);
    m_hosts = wrappedLabel({}, leaving);
    m_hosts->setObjectName(u"securityHosts"_s);
    leaving->rows().addWidget(m_hosts);
    leaving->rows().addWidget(new QuietLabel(
        tr("Nothing else is sent anywhere: no statistics, no error reports, no search for updates. "
           "The local sandbox is on this computer."),
        leaving));
    column().addWidget(leaving);

    m_files = new QWidget(this);
    auto *files = new QVBoxLayout(m_files);
    files->setContentsMargins({});
    files->setSpacing(units(16));
    column().addWidget(m_files);
    column().addStretch(1);

    auto *bundle = new QPushButton(tr("Support &bundle…"), this);
    bundle->setObjectName(u"openBundle"_s);
    //: Button: leaves the page
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeSecurity"_s);
    footer().addWidget(bundle);
    footer().addStretch(1);
    footer().addWidget(close);
    connect(bundle, &QPushButton::clicked, this, &SecurityPage::bundleWanted);
    connect(close, &QPushButton::clicked, this, &SecurityPage::closed);
}

void SecurityPage::setProfiles(const QList<Way> &ways)
{
    if (ways == m_ways && !m_hosts->text().isEmpty())
        return;
    for (const Way &before : std::as_const(m_ways)) {
        if (ways.contains(before))
            continue;
        const auto row = m_rows.find(before.profile.id);
        if (row->second.whole->isAncestorOf(window()->focusWidget()))
            focusHeading(*this);
        delete row->second.whole;
        m_rows.erase(row);
    }
    m_ways = ways;
    for (const Way &way : std::as_const(m_ways)) {
        if (!m_rows.contains(way.profile.id))
            m_rows.emplace(way.profile.id, makeRow(way.profile));
    }
    m_noProfiles->setVisible(ways.isEmpty());
    fillHosts();
    orderTabs();
}

/// Rows are made later than what stands below them.
void SecurityPage::orderTabs()
{
    QWidget *last = putTabsAfter(m_title, *m_keys);
    last = putTabsAfter(last, *m_files);
    putTabsAfter(last, *footer().parentWidget());
}

SecurityPage::Row SecurityPage::makeRow(const Profile &profile)
{
    auto *whole = new QWidget(m_keys);
    auto *rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, units(8), 0, units(4));
    rows->setSpacing(units(6));
    auto *where = new WhereLine(whole);
    where->setProfile(&profile);
    rows->addWidget(where);
    QLabel *key = wrappedLabel({}, whole);
    key->setObjectName(u"securityKey"_s);
    rows->addWidget(key);
    const ApiSpec *api = m_library.api(profile.apiId);
    //: %1 is the address of a server
    const QString signsIn = tr("The key may go to %1 only, and Amend signs in there too.");
    //: %1 is the address of a server
    const QString goes = tr("The key may go to %1 only.");
    rows->addWidget(wrappedLabel(
        (api && api->signIn ? signsIn : goes).arg(words::visible(profile.origin())), whole));
    auto *used = new QuietLabel({}, whole);
    used->setObjectName(u"securityUsed"_s);
    rows->addWidget(used);
    auto *check = new ConnectionCheck(tr("Test the connection"), whole);
    //: %1 is a profile
    check->setAccessibleWords(tr("Test the connection of %1").arg(words::visible(profile.name)));
    rows->addWidget(check);
    connect(check, &ConnectionCheck::wanted, this,
            [this, profile, check] { emit testWanted(profile, *check); });
    m_keys->rows().addWidget(whole);
    whole->show();
    return {whole, key, used, check};
}

void SecurityPage::setKey(const QUuid &profile, const KeyState &state, qint64 lastUse)
{
    const auto row = m_rows.find(profile);
    const auto way = std::find_if(m_ways.cbegin(), m_ways.cend(),
                                  [&](const Way &one) { return one.profile.id == profile; });
    if (row == m_rows.end() || way == m_ways.cend())
        return;
    const ApiSpec *api = m_library.api(way->profile.apiId);
    row->second.key->setText(api ? keySentence(state, *api, way->profile)
                                 : tr("The API of this profile is missing."));
    //: %1 is a moment
    row->second.used->setText(lastUse > 0
                                  ? tr("Last used in this run: %1").arg(words::moment(lastUse))
                                  : tr("Not used in this run"));
}

void SecurityPage::setKeychain(KeychainState state, const QString &service, const QString &keyring,
                               bool isSilent)
{
    if (isSilent)
        return m_keychain->setText(tr("Keychain: it does not answer"));
    const bool isThere = state == KeychainState::Unlocked || state == KeychainState::Locked;
    const QString said = keychainSentence(state, service);
    if (!isThere || keyring.isEmpty())
        return m_keychain->setText(sentences::ended(said));
    //: %1 is the state of the keychain, %2 the name of a part of it
    m_keychain->setText(tr("%1. Keys are in its keyring “%2”.").arg(said, words::visible(keyring)));
}

void SecurityPage::setStore(const StoreState &state)
{
    QStringList said {words::sentence(state)};
    if (const QString damage = words::setAside(state); !damage.isEmpty())
        said += damage;
    m_store->setText(said.join(u'\n'));
}

/// Each server once, with those who use it.
void SecurityPage::fillHosts()
{
    QStringList lines;
    for (const Way &way : std::as_const(m_ways)) {
        const QString server = words::visible(way.profile.origin());
        const bool isLocal = isLoopback(way.profile.baseUrl);
        //: %1 is the address of a server, %2 a profile
        QString line = tr("%1 (%2)").arg(server, words::visible(way.profile.name));
        if (!way.proxy.isEmpty())
            //: %1 is the address of a server, %2 a profile, %3 the address of a proxy
            line = tr("%1 (%2), through the proxy %3")
                       .arg(server, words::visible(way.profile.name), words::visible(way.proxy));
        if (isLocal)
            //: %1 is the address of a server, %2 a profile
            line = tr("%1 (%2), which is this computer")
                       .arg(server, words::visible(way.profile.name));
        lines += line;
    }
    m_hosts->setText(
        lines.isEmpty()
            //: Under the heading “What leaves this computer”
            ? tr("Nothing. There is no profile of a server.")
            : tr("What you open and send goes to the server of its profile, with the key:") + u'\n'
                + lines.join(u'\n'));
}

void SecurityPage::setFolders(const Folder &settings, const Folder &drafts)
{
    if (settings == m_settingsFolder && drafts == m_dataFolder)
        return;
    m_settingsFolder = settings;
    m_dataFolder = drafts;
    if (m_files->isAncestorOf(window()->focusWidget()))
        focusHeading(*this);
    qDeleteAll(m_files->findChildren<Card *>(Qt::FindDirectChildrenOnly));
    const auto add = [this](const QString &heading, const Folder &folder, const QString &button,
                            const QString &name) {
        if (folder.path.isEmpty())
            return;
        auto *card = new Card(heading, m_files);
        fillFolder(*card, folder, button, name);
        m_files->layout()->addWidget(card);
        card->show();
    };
    add(tr("On the disk: settings"), settings, tr("Open the folder of the &settings"),
        u"openSettingsFolder"_s);
    add(tr("On the disk: drafts and sends"), drafts, tr("Open the folder of the &drafts"),
        u"openDataFolder"_s);
    orderTabs();
}

void SecurityPage::fillFolder(Card &card, const Folder &folder, const QString &button,
                              const QString &name)
{
    QVBoxLayout &rows = card.rows();
    rows.addWidget(new QuietLabel(words::visible(folder.path), &card));
    if (folder.names.isEmpty())
        rows.addWidget(wrappedLabel(tr("Nothing is there yet."), &card));
    for (const QString &file : folder.names) {
        const DiskFile known = diskFile(file);
        //: Others cannot read the file
        const QString encrypted = tr("encrypted");
        //: Others can read the file
        const QString kept = known.isSealed ? encrypted : tr("readable");
        //: %1 is the name of a file, %2 “encrypted” or “readable”, %3 says what it holds
        const QString text = tr("%1 – %2: %3").arg(words::visible(file), kept, known.holds);
        rows.addWidget(wrappedLabel(text, &card));
    }
    auto *open = new QPushButton(button, &card);
    open->setObjectName(name);
    connect(open, &QPushButton::clicked, this,
            [this, path = folder.path] { emit folderWanted(path); });
    rows.addWidget(open, 0, Qt::AlignLeading);
}
