// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "commandset.h"
#include "openbar.h"

#include "keyring.h"

#include <QAction>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What secret-tool, the desktop's own program, lists as Amend's entries in the keychain.
static QByteArray keychain()
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"amend"_s});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

/// The whole program with a real keychain (CMakeLists.txt gives it a bus of its own).
class TestWindowKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aKeychainThatDoesNotAnswerLosesNoKey();
    void theLineAndTheStoreFollowTheKeychain();
    void everyStateOfTheKeychainIsSaidOnTheSecurityPage();
};

void TestWindowKeychain::initTestCase()
{
    if (!Keyring::isPossible())
        QSKIP(Keyring::need);
}

void TestWindowKeychain::aKeychainThatDoesNotAnswerLosesNoKey()
{
    Keyring keyring;
    QVERIFY(keyring.start());

    const QTemporaryDir folder;
    App app(folder.path(), {});
    const Profile profile {.id = QUuid::createUuid(),
                           .name = u"Ours"_s,
                           .apiId = u"machnet"_s,
                           .environmentId = u"custom"_s,
                           .baseUrl = QUrl(u"https://machnet.example.org"_s),
                           .tier = Tier::Sandbox,
                           .canRead = true,
                           .allowed = {}};
    app.profiles().edit(
        profile,
        {{u"client_id"_s, Secret(u"first-id"_s)}, {u"client_secret"_s, Secret(u"first-secret"_s)}});
    app.window().openBar().switchTo(profile.id);
    const auto *key = app.window().findChild<QLabel *>(u"key"_s);
    QTRY_VERIFY(keychain().contains("first-secret"));
    // Until the text is empty, the secrets are also in the program's memory.
    QTRY_COMPARE(key->text(), QString());

    // To change one secret the program first reads the others; the keychain does not answer that
    // read. When it answers again, the changed secret must not have been written alone.
    keyring.suspend();
    app.profiles().edit(profile, {{u"client_id"_s, Secret(u"other-id"_s)}});
    QTRY_VERIFY_WITH_TIMEOUT(key->text().contains("did not answer"_L1), 20'000);
    keyring.resume();
    QVERIFY(keychain().contains("first-secret"));

    // When the keychain answers, one of the two secrets can be changed.
    app.profiles().edit(profile, {{u"client_id"_s, Secret(u"other-id"_s)}});
    QTRY_VERIFY(keychain().contains("other-id"));
    QVERIFY(keychain().contains("first-secret"));
}

void TestWindowKeychain::theLineAndTheStoreFollowTheKeychain()
{
    Keyring keyring;
    QVERIFY(keyring.start(Keyring::Start::Untouched));
    const QTemporaryDir folder;
    App app(folder.path() + u"/config"_s, folder.path() + u"/data"_s);
    app.start();
    const auto line = [&] { return app.window().findChild<QLabel *>(u"keychain"_s)->text(); };
    QTRY_COMPARE(app.storage().state().kind, StoreState::Kind::NoKeychain);
    QTRY_VERIFY2(!line().contains("unlocked"_L1), qPrintable(line()));

    keyring.stop();
    QVERIFY(keyring.start()); // Now a keychain exists.
    QTRY_COMPARE(app.storage().state().kind, StoreState::Kind::Ready);
    QTRY_VERIFY2(line().contains("unlocked"_L1), qPrintable(line()));
    Keyring::lock();
    QTRY_VERIFY2(line().endsWith(", locked"_L1), qPrintable(line()));
    Keyring::unlock();
    QTRY_VERIFY2(line().contains("unlocked"_L1), qPrintable(line()));
}

void TestWindowKeychain::everyStateOfTheKeychainIsSaidOnTheSecurityPage()
{
    Keyring keyring;
    QVERIFY(keyring.start());
    const QTemporaryDir folder;
    App app(folder.path() + u"/config"_s, folder.path() + u"/data"_s);
    app.start();
    QTRY_COMPARE(app.storage().state().kind, StoreState::Kind::Ready);
    app.profiles().edit({.id = QUuid::createUuid(),
                         .name = u"Ours"_s,
                         .apiId = u"users"_s,
                         .environmentId = u"custom"_s,
                         .baseUrl = QUrl(u"https://users.example.org"_s),
                         .tier = Tier::Sandbox,
                         .canRead = true,
                         .allowed = {}},
                        {{u"bearer"_s, Secret(u"the-secret"_s)}});
    QTRY_VERIFY(keychain().contains("the-secret"));
    app.window().commands().action(Command::Security).trigger();
    const auto says = [&](const QString &label, const QString &text) {
        const auto *found = app.window().findChild<QLabel *>(label);
        return found && found->text().contains(text);
    };
    QTRY_VERIFY(says(u"securityKeychain"_s, u"Secret Service, unlocked"_s));
    QVERIFY(says(u"securityKeychain"_s, u"keyring “login”"_s));
    QTRY_VERIFY(says(u"securityKey"_s, u"kept in this desktop's keychain"_s));
    // Nothing asks for the password: it stays locked.
    Keyring::lock();
    QTRY_VERIFY(says(u"securityKeychain"_s, u"Secret Service, locked"_s));
    QTRY_VERIFY(says(u"securityKey"_s, u"The keychain is locked"_s));
    Keyring::unlock();
    QTRY_VERIFY(says(u"securityKey"_s, u"kept in this desktop's keychain"_s));

    keyring.suspend();
    app.window().commands().action(Command::Security).trigger();
    QTRY_VERIFY_WITH_TIMEOUT(says(u"securityKeychain"_s, u"does not answer"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(says(u"securityKey"_s, u"does not answer"_s), 30'000);
    keyring.resume();
    app.window().commands().action(Command::Security).trigger();
    QTRY_VERIFY(says(u"securityKeychain"_s, u"unlocked"_s));
    const auto labels = app.window().findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(!label->text().contains(u"the-secret"), qPrintable(label->text()));
}

QTEST_MAIN(TestWindowKeychain)
#include "tst_windowkeychain.moc"
