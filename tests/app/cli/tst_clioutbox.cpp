// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptstore.h"
#include "keyring.h"
#include "sandbox.h"
#include "waits.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray record
    = R"({"id":"canary-7","first_name":"canary-ada","last_name":"W","role":"member"})";
const QByteArray changed
    = R"({"id":"canary-7","first_name":"canary-new","last_name":"W","role":"member"})";
const QByteArray changedElsewhere
    = R"({"id":"canary-7","first_name":"canary-other","last_name":"W","role":"member"})";
const QByteArray ok = AnsweringServer::answer("200 OK", record);
const QByteArray accepted = AnsweringServer::answer("200 OK", changed);
const QByteArray busy = AnsweringServer::answer("503 Service Unavailable", "{}");
const QByteArray refused
    = AnsweringServer::answer("422 Unprocessable Entity", R"({"error":"the server says no"})");

const auto patchOnce
    = u"patch users/user canary-7 --profile T --set /first_name=canary-new --yes "_s;

QString only(const QJsonArray &rows, const QString &member)
{
    return rows.size() == 1 ? rows.first().toObject().value(member).toString()
                            : u"%1 rows"_s.arg(rows.size());
}

/// Changes the store's file as somebody without the store's key can.
bool meddle(const QString &home, const QString &sql)
{
    bool isDone = false;
    {
        auto file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stranger"_s);
        file.setDatabaseName(home + u"/data/amend.sqlite"_s);
        isDone = file.open() && QSqlQuery(file).exec(sql);
    }
    QSqlDatabase::removeDatabase(u"stranger"_s);
    return isDone;
}

} // namespace

/// `amend outbox …`, also after `amend patch`. Each run is a separate process.
class TestCliOutbox : public QObject
{
    Q_OBJECT

private:
    /// Starts a server and adds the profile `T` for it.
    void begin(const QByteArray &toGet, const QByteArray &toPatch)
    {
        m_server = std::make_unique<AnsweringServer>(toGet, toPatch);
        m_store->addProfile(u"T"_s, u"users"_s, m_server->url(), "canary-key-5f2a");
    }
    Ran run(const QString &words) { return m_store->run(words); }
    /// Queues a send that waits after a try at a busy server, and returns its id.
    QString queued()
    {
        m_server->answerTo("PATCH", busy);
        const Ran ran = run(patchOnce + u"--queue --json"_s);
        m_server->answerTo("PATCH", accepted);
        return ran.exit == 5 ? ran.json().value(u"queued"_s).toString() : ran.outcome();
    }
    /// Makes a send whose connection was cut before the answer, and returns its id.
    QString unknown()
    {
        m_server->answerTo("PATCH", {});
        const Ran ran = run(patchOnce + u"--json"_s);
        m_server->answerTo("PATCH", accepted);
        return ran.exit == 6 ? ran.json().value(u"queued"_s).toString() : ran.outcome();
    }
    /// Starts a process and waits until its PATCH has arrived. The server holds the answer back.
    void startStalled(QProcess &process)
    {
        m_server->answerTo("PATCH", AnsweringServer::silence);
        const int before = m_server->patches();
        m_store->line().start(process, m_store->arguments(patchOnce));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->patches(), before + 1, 20'000);
        m_server->answerTo("PATCH", accepted);
    }

    Keyring m_keyring;
    std::unique_ptr<KeptStore> m_store;
    std::unique_ptr<AnsweringServer> m_server;

private slots:
    void initTestCase()
    {
        if (!Keyring::isPossible())
            QSKIP(Keyring::need);
        QVERIFY(m_keyring.start());
    }
    void init() { m_store = std::make_unique<KeptStore>(); }
    void cleanup()
    {
        m_store->leaksNothing();
        m_store.reset();
        m_server.reset();
    }

    void withoutQueueNothingIsLeftBehind_data()
    {
        QTest::addColumn<QByteArray>("toPatch");
        QTest::addColumn<int>("exit");
        QTest::newRow("busy") << busy << 5;
        QTest::newRow("refused") << refused << 1;
        QTest::newRow("the key") << AnsweringServer::answer("401 Unauthorized", "{}") << 3;
    }
    void withoutQueueNothingIsLeftBehind()
    {
        QFETCH(QByteArray, toPatch);
        begin(ok, toPatch);
        const Ran ran = run(patchOnce + u"--json"_s);
        QTEST(ran.exit, "exit");
        QVERIFY(!ran.json().contains(u"queued"_s));
        QCOMPARE(m_store->outbox(), QJsonArray());
        QCOMPARE(m_store->drafts(), QJsonArray());
    }

    void whatCannotBeSentNowWaitsAndIsSentLater()
    {
        begin(ok, busy);
        const Ran waits = run(patchOnce + u"--queue --json"_s);
        QCOMPARE(waits.exit, 5);
        QCOMPARE(waits.outcome(), u"waiting"_s);
        const QString id = waits.json().value(u"queued"_s).toString();
        const QJsonArray rows = m_store->outbox();
        QCOMPARE(only(rows, u"id"_s), id);
        QCOMPARE(only(rows, u"state"_s), u"waiting"_s);
        QCOMPARE(only(rows, u"wait"_s), u"busy"_s);
        QCOMPARE(only(rows, u"userId"_s), u"canary-7"_s);
        const Ran shown = run(u"outbox show %1 --json"_s.arg(id.first(8)));
        QCOMPARE(shown.exit, 0);
        const QJsonObject change = shown.json().value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"old"_s).toString(), u"canary-ada"_s);
        QCOMPARE(change.value(u"new"_s).toString(), u"canary-new"_s);

        m_server->answerTo("PATCH", accepted);
        const Ran sent = run(u"outbox send %1 --json"_s.arg(id.first(8)));
        QCOMPARE(sent.exit, 0);
        QCOMPARE(only(sent.json().value(u"sends"_s).toArray(), u"outcome"_s), u"applied"_s);
        QCOMPARE(m_server->patches(), 2);
        QVERIFY(m_server->body().endsWith(R"({"first_name":"canary-new"})"));
        QCOMPARE(m_store->outbox(), QJsonArray());
        QCOMPARE(only(m_store->log(), u"outcome"_s), u"applied"_s);
    }

    void whatAStrangerDidHoldsSendsUntilTheyAreReleased()
    {
        begin(ok, busy);
        const QString id = queued();
        QVERIFY(!id.isEmpty());
        QCOMPARE(run(u"outbox release --yes"_s).out, "Nothing is held.\n");
        QVERIFY(meddle(m_store->home(), u"DELETE FROM meta WHERE key='sealed.rows'"_s));
        const int before = m_server->patches();
        const QStringList commands {u"outbox send"_s, u"outbox send "_s + id, patchOnce};
        for (const QString &words : commands) {
            const Ran held = run(words);
            QCOMPARE(held.exit, 5);
            QVERIFY2(QByteArray(held.err + held.out).contains("amend outbox release"),
                     qPrintable(words));
        }
        QCOMPARE(m_server->patches(), before);
        for (const QString &words : {u"outbox list"_s, u"drafts list"_s}) {
            const Ran listed = run(words + u" --json"_s);
            QCOMPARE(listed.exit, 0);
            QCOMPARE(listed.json().value(u"held"_s), QJsonValue(true));
            QVERIFY(listed.err.contains("amend outbox release"));
        }
        // There is no terminal to ask for confirmation.
        QCOMPARE(run(u"outbox release"_s).exit, 2);
        QCOMPARE(m_store->outbox().size(), 1);

        const Ran released = run(u"outbox release --yes"_s);
        QCOMPARE(released.exit, 0);
        QVERIFY2(released.out.contains(id.first(8).toUtf8()), "it shows what that is");
        QCOMPARE(run(u"outbox send "_s + id).exit, 0);
        QCOMPARE(m_server->patches(), before + 1);
        QCOMPARE(run(u"outbox list --json"_s).json().value(u"held"_s), QJsonValue(false));
    }

    void aSendThatDoesNotOpenEndsEveryCommand_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("its changes") << u"UPDATE outbox SET payload=x'0102'"_s;
        QTest::newRow("its frozen bytes") << u"UPDATE outbox SET frozen=x'0102'"_s;
    }
    void aSendThatDoesNotOpenEndsEveryCommand()
    {
        QFETCH(QString, damage);
        begin(ok, busy);
        const QString id = queued();
        QVERIFY(meddle(m_store->home(), damage));
        const int before = m_server->patches();
        const QString named = id.first(8);
        const QStringList commands {u"outbox send --wait"_s, u"outbox check "_s + named,
                                    u"outbox send "_s + named};
        for (const QString &words : commands) {
            const Ran ran = run(words);
            QCOMPARE(ran.exit, 6);
            QVERIFY2(ran.out.contains("damaged on the disk"), ran.out.constData());
        }
        QCOMPARE(m_server->patches(), before);
        QCOMPARE(m_store->outbox().size(), 1);
    }

    void whatADeadCommandDidNotSendEndsASend()
    {
        begin(ok, accepted);
        connect(m_server.get(), &QTcpServer::newConnection, this, [this, seen = 0]() mutable {
            if (++seen == 2) // The second read is the one before the send.
                m_server->answerTo("GET", AnsweringServer::silence);
        });
        QProcess dead;
        m_store->line().start(dead, m_store->arguments(patchOnce));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->requests().size(), 2, 20'000);
        dead.kill();
        QVERIFY(dead.waitForFinished());
        m_server->disconnect(this);
        m_server->answerTo("GET", ok);
        QCOMPARE(m_store->outbox().size(), 1);
        const Ran sent = run(u"outbox send"_s);
        QCOMPARE(sent.exit, 5);
        QVERIFY2(sent.out.contains("no longer in the outbox"), sent.out.constData());
        QCOMPARE(m_server->patches(), 0);
        QCOMPARE(m_store->outbox(), QJsonArray());
    }

    void aStoreThatTakesNothingEndsASend()
    {
        begin(ok, busy);
        QVERIFY(!queued().isEmpty());
        QVERIFY(!queued().isEmpty());
        const int before = m_server->patches();
        QVERIFY(meddle(m_store->home(),
                       u"CREATE TRIGGER full BEFORE UPDATE ON outbox BEGIN "
                       "SELECT RAISE(ABORT, 'no room here'); END"_s));
        for (const QString &words : {u"outbox send --wait"_s, u"outbox send --wait --json"_s}) {
            const Ran ran = run(words);
            QCOMPARE(ran.exit, 70);
            QVERIFY2(ran.out.contains("no room here"), ran.out.constData());
        }
        const Ran ran = run(patchOnce);
        QCOMPARE(ran.exit, 5); // This send waits behind the others.
        QCOMPARE(m_server->patches(), before);
        QCOMPARE(m_store->outbox().size(), 2);
    }

    void aStoreThatDoesNotOpenSendsNothing_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("exit");
        QTest::newRow("newer") << u"PRAGMA user_version=9"_s << 70;
        QTest::newRow("a pipe") << u"pipe"_s << 70;
        QTest::newRow("held by another program") << u"hold"_s << 75;
    }
    void aStoreThatDoesNotOpenSendsNothing()
    {
        QFETCH(QString, how);
        begin(ok, accepted);
        QVERIFY(!unknown().isEmpty()); // This is a send of the same record.
        const int before = m_server->patches();
        const QString path = m_store->home() + u"/data/amend.sqlite"_s;
        const QString aside = m_store->home() + u"/aside.sqlite"_s;
        if (how == u"pipe"_s) {
            QVERIFY(QFile::rename(path, aside));
            QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        }
        {
            auto holder = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
            holder.setDatabaseName(path);
            if (how == u"hold"_s) {
                QVERIFY(holder.open());
                for (const QString &sql :
                     {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s})
                    QVERIFY(QSqlQuery(holder).exec(sql));
            } else if (how != u"pipe"_s) {
                QVERIFY(meddle(m_store->home(), how));
            }
            const Ran ran = run(patchOnce);
            QTEST(ran.exit, "exit");
            QVERIFY2(ran.err.contains("Nothing was sent"), ran.err.constData());
        }
        QSqlDatabase::removeDatabase(u"holder"_s);
        QCOMPARE(m_server->patches(), before);
        if (how == u"pipe"_s)
            QVERIFY(QFile::remove(path));
    }

    void aTryThatLiesFarAheadIsDue()
    {
        begin(ok, busy);
        QVERIFY(!queued().isEmpty());
        // This time is in the year 5138.
        QVERIFY(meddle(m_store->home(), u"UPDATE outbox SET due=99999999999999"_s));
        const Ran sent = run(u"outbox send --json"_s);
        QCOMPARE(sent.exit, 0);
        QCOMPARE(only(sent.json().value(u"sends"_s).toArray(), u"outcome"_s), u"applied"_s);
    }

    void aConflictIsLoggedAsItWasReviewed()
    {
        begin(ok, busy);
        const QString id = queued();
        m_server->answerTo("GET", AnsweringServer::answer("200 OK", changedElsewhere));
        QCOMPARE(run(u"outbox send "_s + id).exit, 4);
        const QJsonObject entry = m_store->log().at(0).toObject();
        QCOMPARE(entry.value(u"outcome"_s).toString(), u"conflict"_s);
        const QJsonObject change = entry.value(u"changes"_s).toArray().at(0).toObject();
        QCOMPARE(change.value(u"old"_s).toString(), u"canary-ada"_s);
        QCOMPARE(change.value(u"new"_s).toString(), u"canary-new"_s);
        const QJsonObject held = entry.value(u"conflicts"_s).toArray().at(0).toObject();
        QCOMPARE(held.value(u"theirs"_s).toString(), u"canary-other"_s);
        const QByteArray read = run(u"outbox log"_s).out;
        QVERIFY2(read.contains("canary-ada → canary-new"), read.constData());
        QVERIFY2(read.contains("the server held canary-other"), read.constData());
    }

    void aPersonReadsWhatWaitsAndHowToGoOn()
    {
        begin(ok, busy);
        const Ran waits = run(patchOnce + u"--queue"_s);
        QCOMPARE(waits.exit, 5);
        QVERIFY2(waits.out.contains("amend outbox send "), waits.out.constData());
        const Ran list = run(u"outbox list"_s);
        QVERIFY2(list.out.contains("canary-ada W (canary-7)"), list.out.constData());
        QVERIFY2(list.out.contains("1 change"), list.out.constData());
        m_server->answerTo("PATCH", accepted);
        const Ran sent = run(u"outbox send "_s + QString::fromLatin1(list.out.left(8)));
        QCOMPARE(sent.exit, 0);
        QVERIFY2(sent.out.contains("applied"), sent.out.constData());
        QVERIFY(run(u"outbox list"_s).out.contains("empty"));
        const Ran log = run(u"outbox log users/user canary-7 --profile T"_s);
        QVERIFY2(log.out.contains("canary-ada → canary-new"), log.out.constData());
    }

    void whatIsNotDueIsLeftUntilItIsNamedOrWaitedFor()
    {
        begin(ok, AnsweringServer::answer("503 Service Unavailable", "{}", "Retry-After: 3\r\n"));
        const Ran waits = run(patchOnce + u"--queue --json"_s);
        QCOMPARE(waits.exit, 5);
        m_server->answerTo("PATCH", accepted);
        const Ran early = run(u"outbox send --json"_s);
        QCOMPARE(early.exit, 0);
        QCOMPARE(m_server->patches(), 1);
        const Ran read = run(u"outbox send"_s);
        QCOMPARE(read.exit, 0);
        QVERIFY2(read.out.startsWith("Nothing is due yet.\n"), read.out.constData());
        QVERIFY2(read.out.contains(", T: waits until "), read.out.constData());
        QVERIFY2(read.out.contains(waits.json().value(u"queued"_s).toString().first(8).toUtf8()),
                 read.out.constData());
        QCOMPARE(m_server->patches(), 1);
        const Ran waited = run(u"outbox send --wait --json"_s);
        QCOMPARE(waited.exit, 0);
        QCOMPARE(only(waited.json().value(u"sends"_s).toArray(), u"outcome"_s), u"applied"_s);
        QCOMPARE(m_server->patches(), 2);
    }

    void queuedOfflineItComesBackToBeReviewed()
    {
        begin(ok, accepted);
        const quint16 port = m_server->serverPort();
        m_server->close();
        const Ran waits = run(patchOnce + u"--queue --json"_s);
        QCOMPARE(waits.exit, 5);
        QCOMPARE(waits.outcome(), u"waiting"_s);
        QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
        const Ran sent
            = run(u"outbox send %1 --json"_s.arg(waits.json().value(u"queued"_s).toString()));
        QCOMPARE(sent.exit, 4); // Nobody has read this record, so it is not overwritten.
        const QString why = only(sent.json().value(u"sends"_s).toArray(), u"message"_s);
        QVERIFY2(why.startsWith("The record could not be read when the changes were reviewed."_L1),
                 qPrintable(why));
        QCOMPARE(m_server->patches(), 0);
        QCOMPARE(m_store->outbox(), QJsonArray());
        QCOMPARE(m_store->drafts().size(), 1);
        QCOMPARE(run(u"drafts send users/user canary-7 --profile T --yes"_s).exit, 0);
        QCOMPARE(m_server->patches(), 1);
        QCOMPARE(m_store->drafts(), QJsonArray());
    }

    void withoutAStoreNothingIsQueued()
    {
        begin(ok, busy);
        CommandLine other; // This program has no session bus and so no keychain.
        const auto words = [&](const QString &line) {
            return CommandLine::words(line) + QStringList {u"--home"_s, other.home()};
        };
        QCOMPARE(other
                     .run(words(u"profile add T --api users --base-url %1 --tier local"_s.arg(
                         m_server->url())))
                     .exit,
                 0);
        const Ran ran = other.run(words(patchOnce + u"--queue --credentials -"_s),
                                  R"({"bearer":"canary-key"})");
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("keychain"), ran.err.constData());
        QCOMPARE(m_server->requests().size(), 0);
        QCOMPARE(other.run(words(u"outbox list"_s)).exit, 3);
        // Without `--queue` a send works as usual, and the program says what it cannot record.
        const QByteArray key = R"({"bearer":"canary-key"})";
        const Ran plain = other.run(words(patchOnce + u"--credentials -"_s), key);
        QCOMPARE(plain.exit, 5);
        QVERIFY2(plain.err.isEmpty(), plain.err.constData());
        m_server->answerTo("PATCH", {});
        const Ran lost = other.run(words(patchOnce + u"--credentials -"_s), key);
        QCOMPARE(lost.exit, 6);
        QVERIFY2(lost.err.contains("can't be recorded"), lost.err.constData());
        QCOMPARE(lost.err.count('\n'), 1);
        QVERIFY(!lost.err.contains("canary"));
    }

    void aFolderThatCannotBeUsedIsAFaultAndPatchWorks()
    {
        begin(ok, accepted);
        QVERIFY(!m_store->line().file(u"data"_s, "no folder").isEmpty());
        for (const auto &words : {u"drafts list"_s, u"outbox list"_s, u"outbox log"_s})
            QCOMPARE(run(words).exit, 70);
        QCOMPARE(run(patchOnce + u"--queue"_s).exit, 70);
        QCOMPARE(m_server->patches(), 0);
        const Ran ran = run(patchOnce);
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.err.isEmpty(), ran.err.constData());
        QVERIFY(QFile::remove(m_store->home() + u"/data"_s));
    }

    void interruptedItWaitsForWhatIsOnTheWireAndBeginsNothingNew()
    {
        begin(ok, busy);
        for (int i = 0; i < 2; ++i)
            QCOMPARE(run(patchOnce + u"--queue"_s).exit, 5);
        m_server->answerTo("PATCH", AnsweringServer::silence);
        QProcess sending;
        const int before = m_server->patches();
        QStringList ids;
        for (const auto &row : m_store->outbox())
            ids.append(row.toObject().value(u"id"_s).toString());
        m_store->line().start(sending,
                              m_store->arguments(u"outbox send --json "_s + ids.join(u' ')));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->patches(), before + 1, 20'000);
        ::kill(pid_t(sending.processId()), SIGINT);
        // The process does not report that it was interrupted, so the test has to let time pass.
        letPass(300ms);
        QCOMPARE(sending.state(), QProcess::Running);
        m_server->hangUp();
        const Ran ran = CommandLine::finish(sending);
        QCOMPARE(ran.exit, 6);
        QCOMPARE(only(ran.json().value(u"sends"_s).toArray(), u"outcome"_s), u"unknown"_s);
        QCOMPARE(ran.json().value(u"skipped"_s).toArray().size(), 1);
        QCOMPARE(m_server->patches(), before + 1);
        QCOMPARE(m_store->outbox().size(), 2);
    }

    void aQueueNeedsAProfile()
    {
        begin(ok, busy);
        const Ran ran = m_store->run(
            u"patch users/user canary-7 --set /first_name=X --yes --queue --credentials - "
            "--base-url %1 --tier local"_s.arg(m_server->url()),
            R"({"bearer":"canary-key"})");
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("--profile"));
        QCOMPARE(m_server->requests().size(), 0);
    }

    void anUnknownOutcomeIsSettledByReading()
    {
        begin(ok, {});
        const Ran cut = run(patchOnce + u"--json"_s);
        QCOMPARE(cut.exit, 6);
        const QString id = cut.json().value(u"queued"_s).toString();
        QVERIFY(cut.json()
                    .value(u"message"_s)
                    .toString()
                    .contains(u"amend outbox check "_s + id.first(8)));
        QCOMPARE(only(m_store->outbox(), u"state"_s), u"unknown"_s);

        const Ran early = run(u"outbox check %1"_s.arg(id));
        QCOMPARE(early.exit, 6);
        const QJsonObject row = m_store->outbox().at(0).toObject();
        QCOMPARE(row.value(u"state"_s), u"unknown"_s);
        QCOMPARE(row.value(u"fields"_s), QJsonArray {u"/first_name"_s});
        QVERIFY(QDateTime::fromString(row.value(u"checked"_s).toString(), Qt::ISODate).isValid());
        m_server->answerTo("GET", accepted);
        const Ran settled = run(u"outbox check %1 --json"_s.arg(id));
        QCOMPARE(settled.exit, 0);
        QCOMPARE(only(settled.json().value(u"sends"_s).toArray(), u"outcome"_s), u"applied"_s);
        QCOMPARE(m_store->outbox(), QJsonArray());
        QCOMPARE(m_server->patches(), 1); // The change is not sent again.
    }

    void anUnknownOneIsDismissedOrBecomesADraftAgain()
    {
        begin(ok, accepted);
        const QString first = unknown();
        // There is no terminal to ask for confirmation.
        QCOMPARE(run(u"outbox dismiss %1"_s.arg(first)).exit, 2);
        QCOMPARE(run(u"outbox dismiss %1 --yes"_s.arg(first)).exit, 0);
        QCOMPARE(m_store->outbox(), QJsonArray());
        QCOMPARE(m_store->drafts(), QJsonArray());
        QVERIFY(!m_store->log().isEmpty());

        const QString second = unknown();
        const Ran back = run(u"outbox recall %1"_s.arg(second));
        QCOMPARE(back.exit, 0);
        QVERIFY(back.out.contains("look at the record"));
        QCOMPARE(m_store->outbox(), QJsonArray());
        QCOMPARE(only(m_store->drafts(), u"userId"_s), u"canary-7"_s);
    }

    void whatWaitsCanBeHadBack()
    {
        begin(ok, accepted);
        const QString id = queued();
        // Only sends with an unknown outcome can be dismissed.
        QCOMPARE(run(u"outbox dismiss %1 --yes"_s.arg(id)).exit, 2);
        QCOMPARE(run(u"outbox check %1"_s.arg(id)).exit, 2);
        QCOMPARE(run(u"outbox recall %1"_s.arg(id)).exit, 0);
        QCOMPARE(m_store->outbox(), QJsonArray());
        const Ran shown = run(u"drafts show users/user canary-7 --profile T --json"_s);
        QCOMPARE(shown.json().value(u"changes"_s).toArray().size(), 1);
        QCOMPARE(m_server->patches(), 1);
    }

    void whatIsRefusedLaterIsADraftAgainWithTheReasons()
    {
        begin(ok, accepted);
        const QString id = queued();
        m_server->answerTo("PATCH", refused);
        const Ran sent = run(u"outbox send %1 --json"_s.arg(id));
        QCOMPARE(sent.exit, 1);
        QCOMPARE(only(sent.json().value(u"sends"_s).toArray(), u"place"_s), u"draft"_s);
        QCOMPARE(only(m_store->drafts(), u"state"_s), u"refused"_s);
    }

    void oneRecordIsSentInOrder()
    {
        begin(ok, accepted);
        const QString first = queued();
        const QString name
            = u"patch users/user canary-7 --profile T --set /last_name=V --yes --json "_s;
        const Ran behind = run(name);
        QCOMPARE(behind.exit, 5);
        QCOMPARE(behind.outcome(), u"waiting"_s);
        QVERIFY(behind.json().value(u"message"_s).toString().contains(u"goes first"_s));
        QVERIFY(behind.json().value(u"message"_s).toString().contains(u"not kept"_s));
        QCOMPARE(m_server->patches(), 1);
        QCOMPARE(m_store->outbox().size(), 1);

        const Ran queuedToo = run(name + u"--queue"_s);
        QCOMPARE(queuedToo.exit, 5);
        QCOMPARE(m_store->outbox().size(), 2);
        const QString second = queuedToo.json().value(u"queued"_s).toString();
        const Ran sent = run(u"outbox send %1 %2 --json"_s.arg(second, first));
        QCOMPARE(sent.exit, 0);
        QCOMPARE(sent.json().value(u"sends"_s).toArray().size(), 2);
        QCOMPARE(m_server->patches(), 3);
        QVERIFY(m_server->body().contains("last_name"));
    }

    void aRefusedKeyPausesTheProfileUntilItIsResumed()
    {
        begin(ok, AnsweringServer::answer("401 Unauthorized", "{}"));
        const Ran waits = run(patchOnce + u"--queue --json"_s);
        QCOMPARE(waits.exit, 5);
        QCOMPARE(only(m_store->outbox(), u"wait"_s), u"notAuthorised"_s);
        m_server->answerTo("PATCH", accepted);
        const Ran paused = run(u"outbox send --json"_s);
        QCOMPARE(paused.exit, 5);
        QVERIFY(only(paused.json().value(u"skipped"_s).toArray(), u"reason"_s)
                    .contains(u"amend outbox resume"_s));
        QCOMPARE(m_server->patches(), 1);
        QCOMPARE(run(u"outbox resume"_s).exit, 2);
        QCOMPARE(run(u"outbox resume --profile Nobody"_s).exit, 2);
        QCOMPARE(run(u"outbox resume --profile T"_s).exit, 0);
        QCOMPARE(run(u"outbox send"_s).exit, 0);
        QCOMPARE(m_server->patches(), 2);
    }

    void productionNeedsItsOwnWord()
    {
        m_server = std::make_unique<AnsweringServer>(ok, busy);
        m_store->addProfile(u"T"_s, u"users"_s, m_server->url(), "canary-key-5f2a",
                            u"--tier production"_s);
        const Ran waits = run(patchOnce + u"--production --queue --json"_s);
        QCOMPARE(waits.exit, 5);
        const QString id = waits.json().value(u"queued"_s).toString();
        const QString message = waits.json().value(u"message"_s).toString();
        QVERIFY2(message.contains(u"The window sends it once production is armed, or: amend outbox "
                                  u"send %1 --production"_s.arg(id.first(8))),
                 qPrintable(message));
        m_server->answerTo("PATCH", accepted);
        const Ran left = run(u"outbox send %1"_s.arg(id));
        QCOMPARE(left.exit, 5);
        QVERIFY2(left.out.contains("--production"), left.out.constData());
        QCOMPARE(m_server->patches(), 1);
        QCOMPARE(run(u"outbox send %1 --production"_s.arg(id)).exit, 0);
        QCOMPARE(m_server->patches(), 2);
    }

    /// The window's outbox waits until production is armed there.
    void whatTheWindowLeftLockedIsNamedAndSent()
    {
        m_server = std::make_unique<AnsweringServer>(ok, busy);
        m_store->addProfile(u"T"_s, u"users"_s, m_server->url(), "canary-key-5f2a",
                            u"--tier production"_s);
        const QString id = run(patchOnce + u"--production --queue --json"_s)
                               .json()
                               .value(u"queued"_s)
                               .toString();
        {
            OtherAmend window(m_store->home());
            window.services().outbox.retry(QUuid(id));
            QTRY_COMPARE(only(m_store->outbox(), u"wait"_s), u"productionLocked"_s);
        }
        m_server->answerTo("PATCH", accepted);
        for (const QString &words : {u"outbox list"_s, QString(u"outbox show "_s + id)}) {
            const Ran ran = run(words);
            QVERIFY2(ran.out.contains("Production is locked"), ran.out.constData());
        }
        QVERIFY(run(u"outbox show %1 --json"_s.arg(id)).out.contains("productionLocked"));
        const Ran left = run(u"outbox send"_s);
        QCOMPARE(left.exit, 5);
        QVERIFY2(left.out.contains("--production"), left.out.constData());
        QCOMPARE(m_server->patches(), 1);
        QCOMPARE(run(u"outbox send --production"_s).exit, 0);
        QCOMPARE(m_server->patches(), 2);
        QVERIFY(m_store->outbox().isEmpty());
    }

    void anIdIsNamedWellEnoughOrNotAtAll()
    {
        begin(ok, accepted);
        const Ran none = run(u"outbox show 12345678"_s);
        QCOMPARE(none.exit, 2);
        QVERIFY(none.err.contains("empty"));
        const QString id = queued();
        for (const QString &wrong : {id.first(7), u"12345678"_s, QString(id + u"0"_s)}) {
            const Ran ran = run(u"outbox show "_s + wrong);
            QCOMPARE(ran.exit, 2);
            QVERIFY2(ran.err.contains(id.first(8).toUtf8()), ran.err.constData());
        }
        QCOMPARE(run(u"outbox show "_s + id.first(8).toUpper()).exit, 0);
        // One wrong id means that none is sent.
        QCOMPARE(run(u"outbox send %1 12345678"_s.arg(id)).exit, 2);
        QCOMPARE(m_server->patches(), 1);
        QCOMPARE(run(u"outbox show"_s).exit, 2);
        QCOMPARE(run(u"outbox log users/user"_s).exit, 2);
        QCOMPARE(run(u"outbox log users/user canary-7"_s).exit, 2);
        QCOMPARE(run(u"outbox log --limit 0"_s).exit, 2);
    }

    void theLogIsLimitedAndNewestFirst()
    {
        begin(ok, accepted);
        for (const auto &name : {u"A"_s, u"B"_s, u"C"_s})
            QCOMPARE(
                run(u"patch users/user canary-7 --profile T --yes --set /last_name="_s + name).exit,
                0);
        const auto entries = run(u"outbox log --limit 2 --json"_s).json().value(u"log"_s).toArray();
        QCOMPARE(entries.size(), 2);
        const auto newest = entries.first().toObject();
        QCOMPARE(newest.value(u"profileName"_s).toString(), u"T"_s);
        QCOMPARE(newest.value(u"changes"_s).toArray().first().toObject().value(u"new"_s).toString(),
                 u"C"_s);
        QCOMPARE(run(u"outbox log users/user nobody --profile T --json"_s)
                     .json()
                     .value(u"log"_s)
                     .toArray(),
                 QJsonArray());
    }

    void whatAnotherProgramSendsIsLeftToIt()
    {
        begin(ok, accepted);
        QProcess other;
        startStalled(other);
        ::kill(pid_t(other.processId()), SIGSTOP);
        const QJsonArray rows = m_store->outbox();
        QCOMPARE(only(rows, u"state"_s), u"sending"_s);
        const QString id = only(rows, u"id"_s);
        const Ran recall = run(u"outbox recall "_s + id);
        QCOMPARE(recall.exit, 5);
        QVERIFY2(recall.err.contains("being sent"), recall.err.constData());
        QCOMPARE(run(u"outbox send "_s + id).exit, 5);
        QCOMPARE(run(u"outbox check "_s + id).exit, 5);
        const Ran second = run(patchOnce + u"--json"_s);
        QCOMPARE(second.exit, 5); // The sends of one record keep their order.
        QCOMPARE(m_server->patches(), 1);
        ::kill(pid_t(other.processId()), SIGCONT);
        // The interrupted process stops waiting for the answer.
        ::kill(pid_t(other.processId()), SIGINT);
        QCOMPARE(CommandLine::finish(other).exit, 6);
        QCOMPARE(only(m_store->outbox(), u"state"_s), u"unknown"_s);
        QCOMPARE(m_server->patches(), 1);
    }

    void killedWithTheRequestOnTheWireItIsUnknownAndNeverSentAgain()
    {
        begin(ok, accepted);
        QProcess victim;
        startStalled(victim);
        victim.kill();
        victim.waitForFinished();
        const QJsonArray rows = m_store->outbox();
        QCOMPARE(only(rows, u"state"_s), u"unknown"_s);
        QCOMPARE(run(u"outbox send"_s).exit, 0); // No send is due.
        QCOMPARE(m_server->patches(), 1);
        m_server->answerTo("GET", accepted);
        QCOMPARE(run(u"outbox check "_s + only(rows, u"id"_s)).exit, 0);
        QCOMPARE(m_store->outbox(), QJsonArray());
        QCOMPARE(only(m_store->log(), u"outcome"_s), u"applied"_s);
        QCOMPARE(m_server->patches(), 1);
    }

    void theWindowSendsWhatTheCommandLineQueued()
    {
        begin(ok, accepted);
        const QString id = queued();
        OtherAmend window(m_store->home());
        window.services().outbox.start();
        window.services().outbox.retry(QUuid::fromString(id));
        QTRY_COMPARE_WITH_TIMEOUT(m_server->patches(), 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_store->outbox(), QJsonArray(), 20'000);
    }

    void aSendOfTheLocalSandboxFindsItsServer()
    {
        QString person;
        {
            OtherAmend window(m_store->home());
            Submission submission;
            submission.profile = localSandboxProfile(*window.services().library.api(u"users"_s));
            submission.profile.baseUrl = QUrl(u"http://127.0.0.1:1"_s); // No server listens there.
            submission.api = window.services().library.api(u"users"_s);
            submission.form = &submission.api->forms.first();
            const Sandbox sandbox;
            person = sandbox.people(u"users"_s).constFirst().id;
            submission.userId = person;
            submission.changes = {{FieldPath(u"/first_name"_s), Change::set(u"canary-new"_s)}};
            window.services().credentials.keepForThisRun(submission.profile,
                                                         {{u"bearer"_s, Secret(u"x"_s)}});
            window.services().router = [submission](const RecordKey &) {
                return Route {submission.api, submission.form, submission.profile};
            };
            QSignalSpy ended(&window.services().outbox, &Outbox::finished);
            window.services().outbox.enqueue(submission);
            QTRY_COMPARE(ended.size(), 1);
        }
        QCOMPARE(only(m_store->outbox(), u"state"_s), u"waiting"_s);
        const QString id = only(m_store->outbox(), u"id"_s);
        // The send was queued without a read, but the sandbox that this run starts does answer a
        // read.
        const Ran sent = run(u"outbox send %1 --json"_s.arg(id));
        QCOMPARE(sent.exit, 4);
        QCOMPARE(run(u"drafts send users/user %1 --profile local --yes"_s.arg(person)).exit, 0);
        QCOMPARE(m_store->drafts(), QJsonArray());
    }
};

QTEST_GUILESS_MAIN(TestCliOutbox)
#include "tst_clioutbox.moc"
