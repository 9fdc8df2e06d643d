// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "keptstore.h"
#include "keyring.h"
#include "sandbox.h"

#include <QTest>

#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray record
    = R"({"id":"canary-7","first_name":"canary-ada","last_name":"W","role":"member"})";
const QByteArray ok = AnsweringServer::answer("200 OK", record);
const QByteArray accepted = AnsweringServer::answer(
    "200 OK", R"({"id":"canary-7","first_name":"canary-new","last_name":"W","role":"member"})");
const QByteArray elsewise = AnsweringServer::answer(
    "200 OK", R"({"id":"canary-7","first_name":"canary-zoe","last_name":"W","role":"member"})");

Base readBase()
{
    return {Base::Kind::Read, QJsonDocument::fromJson(record).object(), {}};
}

Changes newName()
{
    return {{FieldPath(u"/first_name"_s), Change::set(u"canary-new"_s)}};
}

QStringList users(const Ran &ran)
{
    QStringList found;
    for (const auto &one : ran.json().value(u"drafts"_s).toArray())
        found.append(one.toObject().value(u"userId"_s).toString());
    return found;
}

} // namespace

/// `amend drafts …` with drafts that a window saved.
class TestCliDrafts : public QObject
{
    Q_OBJECT

private:
    Ran run(const QString &words, const QByteArray &input = {})
    {
        return m_store->run(words, input);
    }
    void leave(const QString &profile, const QString &userId, const Changes &changes,
               const Base &base = readBase(), const Findings &found = {})
    {
        OtherAmend(m_store->home()).leave(profile, u"users/user"_s, userId, changes, base, found);
    }

    /// Runs `look` while the disk is read-only. False when this system allows no such mount.
    bool readOnly(const std::function<void()> &look) const
    {
        const QByteArray folder = (m_store->home() + u"/data"_s).toLocal8Bit();
        const char *path = folder.constData();
        if (::mount(path, path, nullptr, MS_BIND, nullptr) != 0)
            return false;
        const bool isDone
            = ::mount(path, path, nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
        if (isDone)
            look();
        ::umount2(path, MNT_DETACH);
        return isDone;
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
    void init()
    {
        m_store = std::make_unique<KeptStore>();
        m_server = std::make_unique<AnsweringServer>(ok, accepted);
        m_store->addProfile(u"T"_s, u"users"_s, m_server->url(), "canary-key-5f2a");
    }
    void cleanup()
    {
        m_store->leaksNothing();
        m_store.reset();
        m_server.reset();
    }

    void draftsOnADiskThatCannotBeWrittenToAreRead()
    {
        leave(u"T"_s, u"canary-1"_s, newName());
        const bool isDone = readOnly([this] {
            const Ran listed = run(u"drafts list --json"_s);
            QCOMPARE(listed.exit, 0);
            QCOMPARE(users(listed), QStringList {u"canary-1"_s});
            QVERIFY2(listed.err.contains("can't be written to"), listed.err.constData());
            const Ran shown = run(u"drafts show users/user canary-1 --profile T --json"_s);
            QCOMPARE(shown.exit, 0);
            QCOMPARE(shown.json().value(u"changes"_s).toArray().size(), 1);
            QCOMPARE(run(u"outbox list --json"_s).exit, 0);
            const Ran deleted = run(u"drafts delete users/user canary-1 --profile T --yes"_s);
            QCOMPARE(deleted.exit, 70);
            QVERIFY(deleted.err.contains("nothing can be saved"));
            QCOMPARE(run(u"outbox send"_s).exit, 70);
            const Ran patched = run(
                u"patch users/user canary-1 --profile T --set /first_name=canary-x --yes --json"_s);
            QVERIFY(patched.exit != 0);
            QCOMPARE(m_server->patches(), 0);
        });
        if (!isDone)
            QSKIP("no disk may be mounted here");
        QCOMPARE(users(run(u"drafts list --json"_s)), QStringList {u"canary-1"_s});
    }

    void draftsAreListedAsTheFiltersSay()
    {
        m_store->addProfile(u"U"_s, u"users"_s, m_server->url(), "canary-key-5f2a");
        QCOMPARE(run(u"drafts list"_s).exit, 0);
        QVERIFY(run(u"drafts list"_s).out.contains("no drafts"));
        leave(u"T"_s, u"canary-1"_s, newName());
        const qint64 left = QDateTime::currentMSecsSinceEpoch();
        // The list is sorted by time, so the next draft needs a later one.
        QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > left);
        leave(u"U"_s, u"canary-2"_s, newName(), {},
              {{{},
                u"server"_s,
                Severity::Error,
                {{u"message"_s, u"no"_s}},
                Finding::Origin::Server}});
        QCOMPARE(users(run(u"drafts list --json"_s)), (QStringList {u"canary-2"_s, u"canary-1"_s}));
        QCOMPARE(users(run(u"drafts list --json --profile T"_s)), QStringList {u"canary-1"_s});
        QCOMPARE(users(run(u"drafts list --json --state refused"_s)), QStringList {u"canary-2"_s});
        QCOMPARE(users(run(u"drafts list --json --search CANARY-ADA"_s)),
                 QStringList {u"canary-1"_s});
        QCOMPARE(run(u"drafts list --state broken"_s).exit, 2);
        QCOMPARE(run(u"drafts list --profile Nobody"_s).exit, 2);
        const Ran text = run(u"drafts list"_s);
        QVERIFY2(text.out.contains("canary-ada W (canary-1), users/user, T, 1 change, editing"),
                 text.out.constData());
        const QJsonObject row = run(u"drafts list --json --profile U"_s)
                                    .json()
                                    .value(u"drafts"_s)
                                    .toArray()
                                    .first()
                                    .toObject();
        QCOMPARE(row.keys(),
                 (QStringList {u"changes"_s, u"form"_s, u"profile"_s, u"state"_s, u"title"_s,
                               u"updated"_s, u"userId"_s}));
    }

    void aDraftIsShownWithItsChangesAndWhatIsWrong()
    {
        Changes changes = newName();
        changes.insert(FieldPath(u"/email"_s), Change::set(u"no address"_s));
        leave(u"T"_s, u"canary-7"_s, changes, readBase(),
              {{FieldPath(u"/first_name"_s),
                u"server"_s,
                Severity::Error,
                {{u"message"_s, u"too short"_s}},
                Finding::Origin::Server}});
        const Ran ran = run(u"drafts show users/user canary-7 --profile T --json"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json().value(u"state"_s).toString(), u"refused"_s);
        QCOMPARE(ran.json().value(u"base"_s).toString(), u"read"_s);
        QVERIFY(ran.json().value(u"baseRead"_s).isString());
        QCOMPARE(ran.json().value(u"changes"_s).toArray().size(), 2);
        QCOMPARE(ran.json().value(u"findings"_s).toArray().size(), 2);
        const Ran text = run(u"drafts show users/user canary-7 --profile T"_s);
        QVERIFY2(text.out.contains("canary-ada → canary-new"), text.out.constData());
        QVERIFY(text.out.contains("too short"));
        QCOMPARE(m_server->requests().size(), 0);

        const Ran missing = run(u"drafts show users/user canary-8 --profile T"_s);
        QCOMPARE(missing.exit, 2);
        QVERIFY(missing.err.contains("amend drafts list"));
        QCOMPARE(run(u"drafts show users/user canary-7"_s).exit, 2);
        QCOMPARE(run(u"drafts show weavr/user canary-7 --profile T"_s).exit, 2);
    }

    void secretsAndFilesAreNamedAndNotShown()
    {
        m_store->addProfile(u"M"_s, u"machnet"_s, m_server->url(),
                            R"({"client_id":"canary-id","client_secret":"canary-secret"})");
        const QString file = m_store->line().file(u"lic.jpg"_s, "\xff\xd8\xff\xe0 canary picture");
        const auto picture = attach(file, 1'000'000);
        QVERIFY(picture);
        const QJsonArray physical {QJsonObject {{u"document_type"_s, u"DRIVING_LICENCE"_s},
                                                {u"document_value"_s, picture->toJson()}}};
        const QJsonArray numbers {QJsonObject {{u"document_type"_s, u"SSN"_s},
                                               {u"document_value"_s, u"canary-123456789"_s}}};
        const QString user = u"f45680e1-014d-42c7-be86-3b2899e911c3"_s;
        OtherAmend(m_store->home())
            .leave(u"M"_s, u"machnet/individual"_s, user,
                   {{FieldPath(u"/first_name"_s), Change::set(u"Zoe"_s)},
                    {FieldPath(u"/physical_documents"_s), Change::set(physical)},
                    {FieldPath(u"/virtual_documents"_s), Change::set(numbers)}});
        const QString which = u" machnet/individual %1 --profile M"_s.arg(user);
        for (const auto &more : {QString(), u" --json"_s}) {
            const Ran ran = run(u"drafts show"_s + which + more);
            QCOMPARE(ran.exit, 0);
            QVERIFY(ran.out.contains("lic.jpg"));
            QVERIFY2(!ran.all().contains("123456789"), ran.out.constData());
            QVERIFY(!ran.all().contains("canary picture"));
        }
        const Ran exported = run(u"drafts export"_s + which);
        QCOMPARE(exported.exit, 0);
        QCOMPARE(exported.json(), (QJsonObject {{u"first_name"_s, u"Zoe"_s}}));
        QVERIFY(exported.err.contains("/physical_documents/0, /virtual_documents/0"));
        QVERIFY(!exported.all().contains("123456789"));
    }

    void anExportIsABodyForPatch()
    {
        m_store->addProfile(u"J"_s, u"junction"_s, m_server->url(), "sk_us_canary");
        m_server->answerTo(
            "GET /v2/user",
            AnsweringServer::answer("200 OK", R"({"first_name":"A","last_name":"B","race":"white",
                "address":{"first_line":"1","city":"X","zip":"85004","state":"AZ","country":"US"}})"));
        const QString user = u"5a0d3c1e-7b42-4f6a-9e10-000000000001"_s;
        const Changes changes {{FieldPath(u"/race"_s), Change::clear()},
                               {FieldPath(u"/address"_s), Change::set(QJsonObject())},
                               {FieldPath(u"/address/city"_s), Change::set(u"Tempe"_s)}};
        OtherAmend(m_store->home()).leave(u"J"_s, u"junction/demographics"_s, user, changes);
        const QString which = u" junction/demographics %1 --profile J "_s.arg(user);
        const Ran exported = run(u"drafts export"_s + which);
        QCOMPARE(exported.json(),
                 (QJsonObject {{u"race"_s, QJsonValue::Null},
                               {u"address"_s, QJsonObject {{u"city"_s, u"Tempe"_s}}}}));
        QVERIFY(exported.err.isEmpty());
        const Ran tried = run(u"patch"_s + which + u"--body - --dry-run --json"_s, exported.out);
        const auto shown = run(u"drafts show"_s + which + u"--json"_s);
        QStringList paths, again;
        for (const auto &one : shown.json().value(u"changes"_s).toArray())
            paths.append(one.toObject().value(u"path"_s).toString());
        for (const auto &one : tried.json().value(u"changes"_s).toArray())
            again.append(one.toObject().value(u"path"_s).toString());
        QCOMPARE(again, paths);
    }

    void aDeletedDraftCanBeHadBack()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        const QString which = u" users/user canary-7 --profile T"_s;
        QCOMPARE(run(u"drafts restore"_s + which).exit, 2); // The draft was not deleted.
        // There is no terminal to ask for confirmation.
        QCOMPARE(run(u"drafts delete"_s + which).exit, 2);
        QCOMPARE(m_store->drafts().size(), 1);
        QCOMPARE(run(u"drafts delete --yes"_s + which).exit, 0);
        QCOMPARE(m_store->drafts().size(), 0);
        QCOMPARE(run(u"drafts delete --yes"_s + which).exit, 2);
        QCOMPARE(run(u"drafts restore"_s + which).exit, 0);
        QCOMPARE(run(u"drafts show --json"_s + which).json().value(u"changes"_s).toArray().size(),
                 1);
    }

    void deletingAsksOnTheTerminal()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        for (const auto &[typed, left] : {std::pair {"n", 1}, std::pair {"y", 0}}) {
            PseudoTerminal terminal;
            QProcess process;
            m_store->line().start(
                process, m_store->arguments(u"drafts delete users/user canary-7 --profile T"_s),
                terminal.forChild());
            QTRY_VERIFY_WITH_TIMEOUT(terminal.shown().contains("[y/N]"), 20'000);
            terminal.type(typed);
            QCOMPARE(CommandLine::finish(process).exit, left);
            QCOMPARE(m_store->drafts().size(), left);
        }
    }

    void aCopyStandsOnAFreshReadAndTheDraftStays()
    {
        AnsweringServer other(elsewise, accepted);
        m_store->addProfile(u"U"_s, u"users"_s, other.url(), "canary-key-2");
        leave(u"T"_s, u"canary-7"_s, newName());
        const QString which = u"drafts copy users/user canary-7 --profile T "_s;
        QCOMPARE(run(which).exit, 2);
        QCOMPARE(run(which + u"--to T"_s).exit, 2);
        QCOMPARE(run(which + u"--to Nobody"_s).exit, 2);
        QCOMPARE(other.requests().size(), 0);
        QCOMPARE(run(which + u"--to U"_s).exit, 0);
        QCOMPARE(other.requests().size(), 1);
        QCOMPARE(m_store->drafts().size(), 2);
        const auto change = run(u"drafts show users/user canary-7 --profile U --json"_s)
                                .json()
                                .value(u"changes"_s)
                                .toArray()
                                .first()
                                .toObject();
        QCOMPARE(change.value(u"old"_s).toString(), u"canary-zoe"_s);
        QCOMPARE(change.value(u"new"_s).toString(), u"canary-new"_s);
    }

    void aCopyOntoADraftIsJoinedAndHidesNoColleaguesChange()
    {
        AnsweringServer other(elsewise, accepted);
        m_store->addProfile(u"U"_s, u"users"_s, other.url(), "canary-key-2");
        leave(u"T"_s, u"canary-7"_s, {{FieldPath(u"/last_name"_s), Change::set(u"canary-x"_s)}});
        // This draft was made when the record there still had the first name "canary-ada".
        leave(u"U"_s, u"canary-7"_s, newName());
        const Ran copied = run(u"drafts copy users/user canary-7 --profile T --to U"_s);
        QCOMPARE(copied.exit, 0);
        QVERIFY2(copied.out.contains("2 changes"), copied.out.constData());
        QVERIFY2(copied.out.contains("changed one of its fields"), copied.out.constData());
        const auto held = run(u"drafts show users/user canary-7 --profile U --json"_s).json();
        QCOMPARE(held.value(u"state"_s).toString(), u"conflict"_s);
        const Ran sent = run(u"drafts send users/user canary-7 --profile U --yes --json"_s);
        QCOMPARE(sent.json().value(u"outcome"_s).toString(), u"conflict"_s);
        QCOMPARE(sent.json().value(u"conflicts"_s).toArray().size(), 1);
        for (const auto &request : other.requests())
            QVERIFY(!request.startsWith("PATCH"));
    }

    void aCopyNeedsTheSameApiAReadAndProductionsOwnWord()
    {
        AnsweringServer other(ok, accepted);
        m_store->addProfile(u"P"_s, u"users"_s, other.url(), "canary-key-2",
                            u"--tier production"_s);
        m_store->addProfile(u"W"_s, u"weavr"_s, other.url(), R"({"auth_token":"canary-token"})");
        leave(u"T"_s, u"canary-7"_s, newName());
        const QString which = u"drafts copy users/user canary-7 --profile T --to "_s;
        QCOMPARE(run(which + u"W"_s).exit, 2);
        const Ran refused = run(which + u"P"_s);
        QCOMPARE(refused.exit, 2);
        QVERIFY(refused.err.contains("--production"));
        QCOMPARE(other.requests().size(), 0);
        other.close();
        QCOMPARE(run(which + u"P --production"_s).exit, 5);
        QCOMPARE(m_store->drafts().size(), 1);
    }

    void aCopyWhoseFileIsGoneIsNotMade()
    {
        for (const auto &name : {u"M"_s, u"N"_s})
            m_store->addProfile(name, u"machnet"_s, m_server->url(),
                                R"({"client_id":"canary-id","client_secret":"canary-secret"})",
                                u"--tier local --blind"_s);
        const QString file = m_store->line().file(u"lic.jpg"_s, "\xff\xd8\xff\xe0 canary picture");
        const auto picture = attach(file, 1'000'000);
        QVERIFY(picture);
        const QJsonArray items {QJsonObject {{u"document_type"_s, u"DRIVING_LICENCE"_s},
                                             {u"document_value"_s, picture->toJson()}}};
        const QString user = u"f45680e1-014d-42c7-be86-3b2899e911c3"_s;
        OtherAmend(m_store->home())
            .leave(u"M"_s, u"machnet/individual"_s, user,
                   {{FieldPath(u"/physical_documents"_s), Change::set(items)}});
        const QString copy = u"drafts copy machnet/individual %1 --profile M --to N"_s.arg(user);
        QVERIFY(QFile::rename(file, file + u"-away"_s));
        const Ran refused = run(copy);
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.out.contains("fileMissing"), refused.out.constData());
        QCOMPARE(m_store->drafts().size(), 1);
        QVERIFY(QFile::rename(file + u"-away"_s, file));
        QCOMPARE(run(copy).exit, 0);
        QCOMPARE(m_store->drafts().size(), 2);
        // The log contains the name of the file and nothing of its content.
        m_server->answerTo("PATCH", AnsweringServer::answer("200 OK", "{}"));
        const Ran sent = run(u"drafts send machnet/individual %1 --profile N --yes --accept "
                             "documents --accept unreadRecord"_s.arg(user));
        QVERIFY2(sent.exit == 0, sent.out.constData());
        const Ran log = run(u"outbox log --json"_s);
        QVERIFY2(log.out.contains("lic.jpg"), log.out.constData());
        QVERIFY(!log.out.contains("canary picture")
                && !run(u"outbox log"_s).out.contains("canary"));
    }

    void aProfileStaysWhileItHasDrafts()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        const Ran refused = run(u"profile remove T"_s);
        QCOMPARE(refused.exit, 2);
        QVERIFY2(refused.err.contains("its drafts (1)"), refused.err.constData());
        QCOMPARE(m_store->drafts().size(), 1);
        QCOMPARE(run(u"drafts delete users/user canary-7 --profile T --yes"_s).exit, 0);
        QCOMPARE(run(u"profile remove T"_s).exit, 0);
        QCOMPARE(run(u"profile remove T"_s).exit, 2); // The profile does not exist any more.
    }

    void aDraftIsSentAndIsGone()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        const QString send = u"drafts send users/user canary-7 --profile T "_s;
        QCOMPARE(run(send).exit, 2); // There is no terminal to ask for confirmation.
        const Ran dry = run(send + u"--dry-run --json"_s);
        QCOMPARE(dry.outcome(), u"ready"_s);
        QCOMPARE(m_store->drafts().size(), 1);
        QCOMPARE(m_server->patches(), 0);
        const Ran sent = run(send + u"--yes --json"_s);
        QCOMPARE(sent.exit, 0);
        QCOMPARE(sent.outcome(), u"applied"_s);
        QVERIFY(m_server->body().endsWith(R"({"first_name":"canary-new"})"));
        QCOMPARE(m_store->drafts(), QJsonArray());
        QCOMPARE(m_store->outbox(), QJsonArray());
        const Ran again = run(send + u"--yes"_s);
        QVERIFY2(again.exit == 2, again.all().constData());
    }

    void whatIsNotSentStaysADraft_data()
    {
        QTest::addColumn<QByteArray>("toPatch");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("state");
        QTest::newRow("busy") << AnsweringServer::answer("503 Service Unavailable", "{}") << 5
                              << u"editing"_s;
        QTest::newRow("the key") << AnsweringServer::answer("401 Unauthorized", "{}") << 3
                                 << u"editing"_s;
        QTest::newRow("refused") << AnsweringServer::answer("422 Unprocessable Entity",
                                                            R"({"error":"no"})")
                                 << 1 << u"refused"_s;
        QTest::newRow("changed meanwhile")
            << AnsweringServer::answer("412 Precondition Failed", "{}") << 4 << u"conflict"_s;
    }
    void whatIsNotSentStaysADraft()
    {
        QFETCH(QByteArray, toPatch);
        QFETCH(QString, state);
        leave(u"T"_s, u"canary-7"_s, newName());
        m_server->answerTo("PATCH", toPatch);
        const Ran ran = run(u"drafts send users/user canary-7 --profile T --yes --json"_s);
        QTEST(ran.exit, "exit");
        QVERIFY2(ran.json().value(u"message"_s).toString().contains(u"draft is kept"_s),
                 ran.out.constData());
        QCOMPARE(m_store->outbox(), QJsonArray());
        const QJsonArray drafts = m_store->drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().toObject().value(u"state"_s).toString(), state);
        QCOMPARE(drafts.first().toObject().value(u"changes"_s).toInt(), 1);
    }

    void withQueueItWaitsInTheOutbox()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        const quint16 port = m_server->serverPort();
        m_server->close();
        const QString send = u"drafts send users/user canary-7 --profile T --yes --json "_s;
        QCOMPARE(run(send).exit, 5);
        QCOMPARE(m_store->drafts().size(), 1);
        const Ran waits = run(send + u"--queue"_s);
        QCOMPARE(waits.exit, 5);
        QCOMPARE(waits.outcome(), u"waiting"_s);
        QCOMPARE(m_store->drafts().size(), 0);
        QCOMPARE(m_store->outbox().size(), 1);
        // The send was reviewed on a read, and nobody has changed the record since.
        QVERIFY(m_server->listen(QHostAddress::LocalHost, port));
        QCOMPARE(run(u"outbox send "_s + waits.json().value(u"queued"_s).toString()).exit, 0);
        QCOMPARE(m_server->patches(), 1);
    }

    void aFieldThatSomebodyChangedIsAConflictAndTheDraftStays()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        m_server->answerTo("GET", elsewise);
        const Ran ran = run(u"drafts send users/user canary-7 --profile T --yes --json"_s);
        QCOMPARE(ran.exit, 4);
        const auto conflict = ran.json().value(u"conflicts"_s).toArray().first().toObject();
        QCOMPARE(conflict.value(u"base"_s).toString(), u"canary-ada"_s);
        QCOMPARE(conflict.value(u"mine"_s).toString(), u"canary-new"_s);
        QCOMPARE(conflict.value(u"theirs"_s).toString(), u"canary-zoe"_s);
        QCOMPARE(m_server->patches(), 0);
        QCOMPARE(m_store->drafts().size(), 1);
    }

    void whatOthersDidAlreadyNeedsNoSendAndNoDraft()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        m_server->answerTo("GET", accepted);
        const Ran ran = run(u"drafts send users/user canary-7 --profile T --yes --json"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.outcome(), u"unchanged"_s);
        QCOMPARE(m_server->patches(), 0);
        QCOMPARE(m_store->drafts(), QJsonArray());
    }

    void aPatchLeavesTheRecordsDraftAlone()
    {
        leave(u"T"_s, u"canary-7"_s, newName());
        const QString patch = u"patch users/user canary-7 --profile T --set /last_name=V --yes "_s;
        QCOMPARE(run(patch).exit, 0);
        m_server->answerTo(
            "PATCH", AnsweringServer::answer("422 Unprocessable Entity", R"({"error":"no"})"));
        QCOMPARE(run(patch).exit, 1);
        QCOMPARE(run(patch + u"--queue"_s).exit, 1);
        const auto changes = run(u"drafts show users/user canary-7 --profile T --json"_s)
                                 .json()
                                 .value(u"changes"_s)
                                 .toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().toObject().value(u"path"_s).toString(), u"/first_name"_s);
        QCOMPARE(m_store->outbox(), QJsonArray());
    }

    void aDraftOfTheLocalSandboxIsSentThere()
    {
        const QString person = Sandbox().people(u"users"_s).constFirst().id;
        OtherAmend window(m_store->home());
        const Profile local = localSandboxProfile(*window.services().library.api(u"users"_s));
        window.leave(local.name, u"users/user"_s, person, newName(), Base());
        QCOMPARE(run(u"drafts show users/user %1 --profile local"_s.arg(person)).exit, 0);
        const Ran sent
            = run(u"drafts send users/user %1 --profile local --yes --json"_s.arg(person));
        QCOMPARE(sent.outcome(), u"applied"_s);
        QCOMPARE(m_store->drafts(), QJsonArray());
    }
};

QTEST_GUILESS_MAIN(TestCliDrafts)
#include "tst_clidrafts.moc"
