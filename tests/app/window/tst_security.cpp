// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ownapi.h"
#include "profilespage.h"
#include "securitypage.h"
#include "supportpage.h"

#include <QAction>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QScopeGuard>

using namespace windowfixture;

namespace {

const QString canaryUser = u"canary-user-31"_s;

QJsonObject canaryRecord()
{
    return {{u"id"_s, canaryUser},
            {u"first_name"_s, u"canary-ada"_s},
            {u"last_name"_s, u"canary-lovelace"_s},
            {u"email"_s, u"canary@example.org"_s}};
}

/// The program with a record that can be opened. Everything that names somebody has the word
/// `canary` in it.
struct Desk : WindowFixture
{
    Desk()
        : WindowFixture(u"users"_s)
    {
        server.script("GET", {answer(200, compact(canaryRecord()))});
        // The start shows the home page once more.
        [&] { QTRY_VERIFY(!text(u"keychain"_s).isEmpty()); }();
    }

    /// Everything that the page says.
    QString said(const QString &page) const
    {
        QStringList all;
        const auto *shown = app.window().findChild<QWidget *>(page);
        for (const QLabel *label : shown ? shown->findChildren<QLabel *>() : QList<QLabel *>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }
    bool isShown(const QString &page) const { return find<QWidget>(page) != nullptr; }

    void openSecurity()
    {
        app.window().commands().action(Command::Security).trigger();
        QTRY_VERIFY(isShown(u"securityPage"_s));
    }
    void addRemote(const QString &name)
    {
        app.running->profiles().edit({.id = QUuid::createUuid(),
                                      .name = name,
                                      .apiId = u"users"_s,
                                      .environmentId = u"custom"_s,
                                      .baseUrl = QUrl(u"https://users.example.org"_s),
                                      .tier = Tier::Sandbox,
                                      .canRead = true,
                                      .allowed = {}},
                                     {});
    }
    QString bundle()
    {
        openSecurity();
        press(u"openBundle"_s);
        [&] {
            QTRY_VERIFY(find<QPlainTextEdit>(u"bundleText"_s)->toPlainText().contains(u"Versions"));
        }();
        return find<QPlainTextEdit>(u"bundleText"_s)->toPlainText();
    }
};

} // namespace

/// What is kept where, tests of the connection, and the support bundle, in the whole program.
class TestSecurity final : public QObject
{
    Q_OBJECT

private slots:
    void itIsReachedFromSettingsAndFromAProfile()
    {
        Desk desk;
        desk.keys(Qt::Key_Comma, Qt::ControlModifier);
        desk.press(u"openSecurity"_s);
        QTRY_VERIFY(desk.isShown(u"securityPage"_s));
        QTest::keyClick(desk.find<QWidget>(u"closeSecurity"_s), Qt::Key_Space);
        QTRY_VERIFY(!desk.isShown(u"securityPage"_s));

        desk.app.window().openProfile(desk.profileId());
        desk.press(u"openSecurity"_s);
        QTRY_VERIFY(desk.isShown(u"securityPage"_s));
    }

    void whatIsKeptWhereIsSaidAndNoKeyIsShown()
    {
        Desk desk;
        desk.storeUnderPassphrase();
        desk.openSecurity();
        QTRY_VERIFY2(desk.text(u"securityKeychain"_s).startsWith(u"Keychain: "),
                     qPrintable(desk.text(u"securityKeychain"_s)));
        QTRY_VERIFY2(desk.text(u"securityKey"_s).contains(u"kept in memory only"),
                     qPrintable(desk.text(u"securityKey"_s)));
        QCOMPARE(desk.text(u"securityUsed"_s), u"Not used in this run"_s);
        const QString said = desk.said(u"securityPage"_s);
        for (const QString &part :
             {desk.profile()->origin(), u"passphrase unlocks them"_s, u"profiles.json – readable"_s,
              u"amend.sqlite – encrypted"_s, u"amend.key.json – readable"_s, desk.folder()})
            QVERIFY2(said.contains(part), qPrintable(part + u" is not in\n"_s + said));
        QVERIFY2(!said.contains(canaryKey), qPrintable(said));

        desk.press(u"closeSecurity"_s);
        desk.open(u"User"_s, canaryUser);
        QTRY_VERIFY(desk.isOpen());
        desk.openSecurity();
        QTRY_VERIFY2(desk.text(u"securityUsed"_s).startsWith(u"Last used in this run: "),
                     qPrintable(desk.text(u"securityUsed"_s)));
        QVERIFY(!desk.said(u"securityPage"_s).contains(u"canary"));
    }

    void theProxiesAreAskedWhenThePageOpensOrTheProfilesChange()
    {
        Desk desk;
        desk.addRemote(u"Away"_s);
        desk.openSecurity();
        QVERIFY2(desk.text(u"securityHosts"_s).contains(u"(Away)"),
                 qPrintable(desk.text(u"securityHosts"_s)));
        QVERIFY(!desk.text(u"securityHosts"_s).contains(u"proxy"));
        qputenv("https_proxy", "http://proxy.example.org:3128");
        const auto forget = qScopeGuard([] { qunsetenv("https_proxy"); });
        desk.storeUnderPassphrase(); // the page shows the new state, and asks for no proxy
        QTRY_VERIFY(desk.text(u"securityStore"_s).contains(u"passphrase"));
        QVERIFY(!desk.text(u"securityHosts"_s).contains(u"proxy"));
        desk.addRemote(u"Afar"_s);
        QTRY_VERIFY2(desk.text(u"securityHosts"_s)
                         .contains(u"(Afar), through the proxy proxy.example.org:3128"),
                     qPrintable(desk.text(u"securityHosts"_s)));
        qunsetenv("https_proxy");
        desk.openSecurity();
        QVERIFY2(!desk.text(u"securityHosts"_s).contains(u"proxy"),
                 qPrintable(desk.text(u"securityHosts"_s)));
    }

    void aTestOfTheConnectionSendsNoRequest()
    {
        Desk desk;
        desk.openSecurity();
        desk.press(u"testConnection"_s);
        QTRY_VERIFY2(desk.text(u"connectionVerdict"_s).contains(u"on this computer"),
                     qPrintable(desk.text(u"connectionVerdict"_s)));
        QVERIFY(desk.server.connections() > 0);
        QTRY_VERIFY(!desk.server.hasConnections());
        QCOMPARE(desk.server.requests().size(), 0);
        QCOMPARE(desk.server.bytesOfUnfinished(), 0);

        desk.press(u"copyConnection"_s);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"127.0.0.1"), qPrintable(copied));
        QVERIFY2(!copied.contains(canaryKey), qPrintable(copied));
    }

    void anEditedAddressIsTestedBeforeItIsSaved()
    {
        Desk desk;
        desk.app.window().openProfile(desk.profileId());
        desk.type(u"profileUrl"_s, u"http://192.0.2.7/v1"_s);
        desk.press(u"testConnection"_s);
        QTRY_VERIFY2(desk.text(u"connectionVerdict"_s).contains(u"for this computer only"),
                     qPrintable(desk.text(u"connectionVerdict"_s)));
        // What was found is about that address, and goes with it.
        desk.type(u"profileUrl"_s, desk.server.url().toString());
        QCOMPARE(desk.text(u"connectionVerdict"_s), QString());
        desk.press(u"undoProfile"_s);
    }

    void theSupportBundleNamesNobody()
    {
        Desk desk;
        desk.storeUnderPassphrase();
        OwnApi own;
        own.set(u"/x-amend/title"_s, R"("canary-company")");
        own.writeTo(desk.folder() + u"/apis"_s);
        desk.restart();
        desk.addProfile(QUuid::createUuid(), u"canary-profile"_s, u"users"_s, Tier::Sandbox,
                        desk.allOf(u"users"_s));
        desk.addProfile(QUuid::createUuid(), u"canary-payroll"_s, u"payroll"_s, Tier::Sandbox, {});
        desk.app.running->profiles().edit({.id = desk.profileId(),
                                           .name = u"canary-desk"_s,
                                           .apiId = u"users"_s,
                                           .environmentId = u"custom"_s,
                                           .baseUrl = desk.server.url(u"/canary-path"_s),
                                           .tier = Tier::Local,
                                           .canRead = true,
                                           .allowed = {}},
                                          desk.allOf(u"users"_s));
        desk.app.window().openBar().switchTo(desk.profileId());
        desk.server.script(
            "PATCH",
            {answer(422, R"({"error":"canary-code","message":"canary-words of the server"})")});
        desk.open(u"User"_s, canaryUser);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"canary-king"_s);
        desk.review();
        desk.send();
        QCOMPARE(desk.server.count("PATCH"), 1);

        const QString shown = desk.bundle();
        for (const QString &part :
             {u"amend: " AMEND_VERSION ""_s, u"sqlite: 3."_s, u"libsodium: 1."_s, u"OpenSSL"_s,
              u"state: ready"_s, u"passphrase: yes"_s,
              u"api users, tier local, environment custom"_s, u"api own API 1, tier sandbox"_s,
              u"sent: 1"_s, u"outcome refused, status 422"_s})
            QVERIFY2(shown.contains(part), qPrintable(part + u" is not in\n"_s + shown));
        const QStringList secrets {u"canary"_s,
                                   canaryKey,
                                   passphrase,
                                   u"payroll"_s,
                                   u"127.0.0.1"_s,
                                   desk.home.path(),
                                   desk.profileId().toString(QUuid::WithoutBraces)};
        for (const QString &secret : secrets)
            QVERIFY2(!shown.contains(secret, Qt::CaseInsensitive),
                     qPrintable(secret + u" is in\n"_s + shown));

        // Exactly what is shown is saved.
        const QString file = desk.home.path() + u"/support.txt"_s;
        desk.chooseFile(u"saveBundle"_s, file);
        QTRY_VERIFY2(desk.text(u"bundleSaved"_s).startsWith(u"Saved as"),
                     qPrintable(desk.text(u"bundleSaved"_s)));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), shown);

        desk.press(u"closeBundle"_s);
        QTRY_VERIFY(desk.isShown(u"securityPage"_s));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Desk desk;
        desk.bundle();
        emit desk.app.window().findChild<SupportPage *>()->saveWanted(u"/proc/support.txt"_s,
                                                                      u"text"_s);
        QTRY_VERIFY2(desk.text(u"bundleSaved"_s).contains(u"could not be written"),
                     qPrintable(desk.text(u"bundleSaved"_s)));
    }
};

QTEST_MAIN(TestSecurity)
#include "tst_security.moc"
