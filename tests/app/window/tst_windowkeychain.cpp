// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"
#include "windowfixture.h"

#include <QAction>
#include <QProcess>

using namespace windowfixture;

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
    void aKeychainThatIsLockedKilledAndReplacedLosesNothing();
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
    QVERIFY(keyring.start(Keyring::Start::Untouched));
    const QTemporaryDir folder;
    App app(folder.path() + u"/config"_s, folder.path() + u"/data"_s);
    app.start();
    const auto says = [&](const QString &label, const QString &text) {
        const auto *found = app.window().findChild<QLabel *>(label);
        return found && found->text().contains(text);
    };
    QTRY_COMPARE(app.storage().state().kind, StoreState::Kind::NoKeychain);
    app.window().commands().action(Command::Security).trigger();
    QTRY_VERIFY(says(u"securityKeychain"_s, u"Secret Service, without a keyring"_s));
    keyring.stop();
    QTRY_VERIFY(says(u"securityKeychain"_s, u"Keychain: none"_s));

    QVERIFY(keyring.start());
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

void TestWindowKeychain::aKeychainThatIsLockedKilledAndReplacedLosesNothing()
{
    const QString keyrings = QDir::homePath() + u"/.local/share/keyrings"_s;
    Keyring keyring;
    QVERIFY(keyring.start());
    WindowFixture desk(u"users"_s);
    desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
    desk.server.script("PATCH", {answer(200, compact(records::usersRecord()))});
    const auto line = [&] { return desk.text(u"keychain"_s); };
    const auto store = [&] { return desk.app.running->storage().state().kind; };
    const auto typeAndSave = [&](const QString &text) {
        desk.type(u"/last_name"_s, text);
        QTRY_VERIFY2(desk.text(u"saveState"_s).startsWith(u"Saved"),
                     qPrintable(desk.text(u"saveState"_s)));
    };
    QTRY_COMPARE(store(), StoreState::Kind::Ready);
    QTRY_COMPARE(keychain().count("label = "), 2); // the key of the profile, and that of the store
    desk.open(u"User"_s, u"usr_1"_s);
    QTRY_VERIFY(desk.isOpen());
    typeAndSave(u"First"_s);

    // Locked: the store stays open, what is typed is stored, and a send waits for the key.
    Keyring::lock();
    QTRY_VERIFY2(line().endsWith(", locked"_L1), qPrintable(line()));
    typeAndSave(u"Second"_s);
    desk.review();
    desk.send();
    QVERIFY2(desk.text(u"answerExplanation"_s).startsWith("The keychain is locked."_L1),
             qPrintable(desk.text(u"answerExplanation"_s)));
    QCOMPARE(desk.server.count("PATCH"), 0);
    QCOMPARE(desk.sendCount(), 1);

    // Gone: what the next record gets is stored too, because the store holds its key.
    keyring.stop();
    QTRY_VERIFY2(line().contains("none"_L1), qPrintable(line()));
    QCOMPARE(store(), StoreState::Kind::Ready);

    // Another one, which knows none of the keys: none is written into it, and the send still waits.
    QVERIFY(QDir().rename(keyrings, keyrings + u".kept"_s));
    QVERIFY(keyring.start());
    QTRY_VERIFY2(line().contains("unlocked"_L1), qPrintable(line()));
    QTRY_VERIFY2(desk.text(u"key"_s).contains("no key"_L1), qPrintable(desk.text(u"key"_s)));
    QCOMPARE(store(), StoreState::Kind::Ready);
    QCOMPARE(desk.server.count("PATCH"), 0);

    // A program that starts now finds no key, makes none, and keeps everything as it is.
    desk.app.running.reset();
    desk.start();
    QTRY_COMPARE(store(), StoreState::Kind::Locked);
    QCOMPARE(keychain(), QByteArray());

    // The first one is back, and all that was kept under it.
    keyring.stop();
    QVERIFY(QDir(keyrings).removeRecursively());
    QVERIFY(QDir().rename(keyrings + u".kept"_s, keyrings));
    QVERIFY(keyring.start());
    QTRY_COMPARE(store(), StoreState::Kind::Ready);
    QTRY_COMPARE(desk.sendCount(), 1);
    QCOMPARE(keychain().count("label = "), 2);
    QVERIFY(!desk.written().contains("Second"));
    QVERIFY(!desk.written().contains(canaryKey.toUtf8()));
}

QTEST_MAIN(TestWindowKeychain)
#include "tst_windowkeychain.moc"
