// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail.h"
#include "sqliteconnection.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;
using State = QueuedSend::State;
using Step = ScriptedServer::Step;

namespace {

const QString newEmail = u"new@example.org"_s;
const Changes emailChange {{FieldPath(u"/email"_s), Change::set(newEmail)}};
const Changes nameChange {{FieldPath(u"/first_name"_s), Change::set(u"Augusta"_s)}};
constexpr qint64 minute = 60'000;

/// An attacker who can write the file and has every earlier copy of it, but not the key.
class Stranger final
{
public:
    explicit Stranger(const Mail &mail)
        : m_open(mail.folder.filePath(u"amend.sqlite"_s), nullptr)
    {
    }

    void run(const QString &sql, const QVariantList &values = {})
    {
        m_open.transact(SqliteConnection::Kind::Write,
                        [&](Connection &open) { open.run(sql, values); });
    }
    void runAll(const QStringList &statements)
    {
        for (const QString &sql : statements)
            run(sql);
    }
    qint64 number(const QString &sql) { return m_open.value(sql).toLongLong(); }

    /// Keeps a copy of the rows as they are now.
    void keep(const QString &table)
    {
        run(u"DROP TABLE IF EXISTS kept_"_s + table);
        run(u"CREATE TABLE kept_%1 AS SELECT rowid AS kept, * FROM %1"_s.arg(table));
    }
    /// Replaces the rows by the kept copy.
    void putBack(const QString &table)
    {
        QStringList columns;
        {
            QSqlQuery &query = m_open.run(u"SELECT name FROM pragma_table_info(?)"_s, {table});
            while (query.next())
                columns += query.value(0).toString();
            m_open.finish();
        }
        run(u"DELETE FROM "_s + table);
        run(u"INSERT INTO %1(%2) SELECT %2 FROM kept_%1"_s.arg(table, columns.join(u',')));
        forget(table);
    }
    void forget(const QString &table) { run(u"DROP TABLE kept_"_s + table); }

private:
    SqliteConnection m_open;
};

/// An outbox with one waiting send. The server accepts everything from now on.
struct Desk : Mail
{
    QUuid waiting;

    Desk()
    {
        server.script("GET", {json(usersRecord())});
        server.script("PATCH", {status(503), json(with(usersRecord(), u"email"_s, newEmail))});
        waiting = send(change(userId())).id;
        [&] { QCOMPARE(server.count("PATCH"), 1); }();
        now += 30 * minute;
    }
    Submission change(const QString &user, const Changes &changes = emailChange) const
    {
        return submission(changes, readBase(usersRecord()), user);
    }
    bool isHeld()
    {
        std::optional<bool> answer;
        outbox().askIfHeld(&outbox(),
                           [&](const Result<bool, StoreError> &held) { answer = *held; });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(false);
    }
    /// Returns when everything that can be sent has been sent.
    void work()
    {
        outbox().start();
        [&] { QVERIFY(!isHeld()); }(); // the answer comes after those of earlier requests
        [&] { QTRY_VERIFY(!outbox().isSending()); }();
    }
    /// Tries all that a person or a timer can start, in this program and after a restart.
    void urge()
    {
        for (int round = 0; round < 2; ++round) {
            outbox().start();
            outbox().tryUnreachable();
            outbox().resume(profile.id);
            for (const QueuedSend &line : program->list())
                outbox().retry(line.id);
            (void)outbox().enqueue(change(u"usr_new"_s, nameChange));
            (void)isHeld(); // the answer comes after those of earlier requests
            [&] { QTRY_VERIFY(!outbox().isSending()); }();
            restart();
        }
    }
    StoredDraft draftOf(const QString &user) const
    {
        return {{record(user), u"Ada"_s, 1, DraftState::Editing, now},
                emailChange,
                readBase(usersRecord()),
                now,
                {}};
    }
    void remove(const QString &user)
    {
        std::optional<bool> isDone;
        program->drafts.remove(record(user), &outbox(),
                               [&](const auto &error) { isDone = !error; });
        [&] { QTRY_VERIFY(isDone.value_or(false)); }();
    }
};

} // namespace

class HostileFilesRows final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

    void appliedRowThatIsPutBackIsNotSentAgain_data();
    void appliedRowThatIsPutBackIsNotSentAgain();
    void whatIsPutBackHoldsEverySend_data();
    void whatIsPutBackHoldsEverySend();
    void keyThatIsPutBackHoldsEverySend();
    void whatIsChangedByAStrangerHoldsEverySend_data();
    void whatIsChangedByAStrangerHoldsEverySend();
    void clearColumnsOfAnUnknownOneDoNotMakeItGoOut_data();
    void clearColumnsOfAnUnknownOneDoNotMakeItGoOut();
    void clearStateOfAWaitingOneMakesItUnknown_data();
    void clearStateOfAWaitingOneMakesItUnknown();
    void whatIsChangedBetweenTheReadAndTheSendIsNotSent();
    void releasedSendsGoOut();
    void ownWorkHoldsNothing();
    void whatWasTypedBeforeTheFileOpenedCountsRight();
    void newKeyHoldsNothing();
    void fileOfAnOlderAmendIsBoundOnce();
    void fileThatPretendsToBeOlderIsHeld();
};

void HostileFilesRows::appliedRowThatIsPutBackIsNotSentAgain_data()
{
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("while it runs") << true;
    QTest::newRow("before the next start") << false;
}

void HostileFilesRows::appliedRowThatIsPutBackIsNotSentAgain()
{
    QFETCH(bool, isRunning);
    Desk desk;
    Stranger stranger(desk);
    stranger.keep(u"outbox"_s);
    desk.work();
    QCOMPARE(desk.server.count("PATCH"), 2);
    QVERIFY(desk.program->list().isEmpty());

    if (!isRunning)
        desk.program.reset();
    stranger.putBack(u"outbox"_s);
    if (!isRunning)
        desk.restart();
    QSignalSpy told(&desk.outbox(), &Outbox::heldChanged);
    desk.outbox().start();
    QVERIFY(desk.isHeld());
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toBool(), true);
    desk.urge();
    QCOMPARE(desk.server.count("PATCH"), 2);
    QVERIFY2(desk.isHeld(), "also in the next program");
}

void HostileFilesRows::whatIsPutBackHoldsEverySend_data()
{
    QTest::addColumn<QStringList>("tables");
    QTest::newRow("a draft that was typed on") << QStringList {u"draft"_s};
    QTest::newRow("the outbox, with the sum of then") << QStringList {u"outbox"_s, u"meta"_s};
    QTest::newRow("the log of then") << QStringList {u"sent"_s};
    QTest::newRow("all of it but the log")
        << QStringList {u"draft"_s, u"outbox"_s, u"meta"_s, u"idempotency"_s};
}

void HostileFilesRows::whatIsPutBackHoldsEverySend()
{
    QFETCH(QStringList, tables);
    Desk desk;
    Stranger stranger(desk);
    desk.program->save(desk.draftOf(u"usr_3"_s));
    for (const QString &table : tables)
        stranger.keep(table);
    desk.work();
    // The draft is sent and typed again: the new row has the same name.
    StoredDraft later = desk.draftOf(u"usr_3"_s);
    desk.send(desk.change(u"usr_3"_s));
    QVERIFY(!desk.program->draft(desk.record(u"usr_3"_s)));
    later.changes = nameChange;
    desk.program->save(later);
    QVERIFY(!desk.isHeld());
    const int before = desk.server.count("PATCH");

    desk.program.reset();
    for (const QString &table : tables)
        stranger.putBack(table);
    desk.restart();
    desk.urge();
    QVERIFY(desk.isHeld());
    QCOMPARE(desk.server.count("PATCH"), before);
}

/// Under an old idempotency key the server would repeat its old answer and change nothing.
void HostileFilesRows::keyThatIsPutBackHoldsEverySend()
{
    Mail mail("weavr/user");
    const Changes change {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const QJsonObject after = with(weavrRecord(), u"name"_s, u"Augusta"_s);
    mail.server.script("GET", {Road::json(weavrRecord())});
    mail.server.script("PATCH", {Road::status(500), Road::json(after)});
    const QUuid id = mail.send(mail.submission(change, readBase(weavrRecord()))).id;
    Stranger stranger(mail);
    QCOMPARE(stranger.number(u"SELECT count(*) FROM idempotency"_s), 1);
    stranger.keep(u"idempotency"_s);
    mail.outbox().retry(id);
    QTRY_COMPARE(mail.program->list().size(), 0);
    QCOMPARE(stranger.number(u"SELECT count(*) FROM idempotency"_s), 0);

    mail.program.reset();
    stranger.putBack(u"idempotency"_s);
    mail.restart();
    const SendResult again = mail.send(mail.submission(change, readBase(weavrRecord())));
    QCOMPARE(errorCodeName(again.outcome.error->code), u"held"_s);
    QCOMPARE(mail.server.count("PATCH"), 2);
}

void HostileFilesRows::whatIsChangedByAStrangerHoldsEverySend_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto add = [](const char *name, const QStringList &statements) {
        QTest::newRow(name) << statements;
    };
    add("a waiting send is gone", {u"DELETE FROM outbox"_s});
    add("a draft is gone", {u"DELETE FROM draft WHERE deleted IS NULL"_s});
    add("a deleted draft is back", {u"UPDATE draft SET deleted=NULL WHERE deleted IS NOT NULL"_s});
    add("a deleted draft was deleted later", {u"UPDATE draft SET deleted=deleted+1"_s});
    add("an entry of the log is gone", {u"DELETE FROM sent"_s});
    add("the sum is gone", {u"DELETE FROM meta WHERE key='sealed.rows'"_s});
    add("the sum is another's",
        {u"UPDATE meta SET value=(SELECT payload FROM draft LIMIT 1) WHERE key='sealed.rows'"_s});
    add("the order is another", {u"UPDATE outbox SET seq=seq+100"_s});
    add("it is another profile's", {u"UPDATE outbox SET profile=zeroblob(16)"_s});
    add("it is another record's", {u"UPDATE outbox SET tag=zeroblob(32)"_s});
    add("everything is gone",
        {u"DELETE FROM outbox"_s, u"DELETE FROM draft"_s, u"DELETE FROM sent"_s,
         u"DELETE FROM meta WHERE key='sealed.rows'"_s});
}

void HostileFilesRows::whatIsChangedByAStrangerHoldsEverySend()
{
    QFETCH(QStringList, statements);
    Desk desk;
    // One applied, one that waits, one draft, and one that was deleted.
    desk.server.script("PATCH", {Road::json(usersRecord()), Road::status(503)});
    desk.work();
    desk.send(desk.change(u"usr_2"_s));
    desk.program->save(desk.draftOf(u"usr_3"_s));
    desk.program->save(desk.draftOf(u"usr_4"_s));
    desk.remove(u"usr_4"_s);
    desk.now += 30 * minute;
    QVERIFY(!desk.isHeld());
    const int before = desk.server.count("PATCH");

    desk.program.reset();
    Stranger(desk).runAll(statements);
    desk.restart();
    desk.urge();
    QVERIFY(desk.isHeld());
    QCOMPARE(desk.server.count("PATCH"), before);
}

void HostileFilesRows::clearColumnsOfAnUnknownOneDoNotMakeItGoOut_data()
{
    QTest::addColumn<QString>("columns");
    QTest::newRow("the state") << u"state=0"_s;
    QTest::newRow("all that says that it was sent")
        << u"state=0,wait=0,due=0,tries=0,owner=NULL,lease=NULL,frozen=NULL"_s;
    QTest::newRow("begun") << u"state=1,owner='one',lease=1"_s;
    QTest::newRow("what binds it") << u"state=0,control=NULL"_s;
    QTest::newRow("what binds it, and what was sent") << u"state=0,control=NULL,frozen=NULL"_s;
    QTest::newRow("another value of it") << u"state=0,control=summary"_s;
}

void HostileFilesRows::clearColumnsOfAnUnknownOneDoNotMakeItGoOut()
{
    QFETCH(QString, columns);
    Desk desk;
    desk.server.script("PATCH", {Road::status(500)});
    desk.outbox().start();
    QTRY_COMPARE(desk.program->list().value(0).state, State::Unknown);
    const int before = desk.server.count("PATCH");

    desk.program.reset();
    Stranger(desk).run(u"UPDATE outbox SET "_s + columns);
    desk.restart();
    QCOMPARE(desk.program->list().value(0).state, State::Unknown);
    desk.urge();
    QCOMPARE(desk.program->list().value(0).state, State::Unknown);
    const auto sent = desk.patches();
    int ofIt = 0;
    for (const auto &request : sent)
        ofIt += request.path.contains(desk.userId().toUtf8()) ? 1 : 0;
    QCOMPARE(ofIt, before);
    QVERIFY(!desk.program->draft(desk.record()));
}

void HostileFilesRows::clearStateOfAWaitingOneMakesItUnknown_data()
{
    QTest::addColumn<QString>("columns");
    for (const char *columns : {"tries=0", "tries=7", "state=2", "control=NULL", "control=x'01'"})
        QTest::newRow(columns) << QString::fromLatin1(columns);
}

void HostileFilesRows::clearStateOfAWaitingOneMakesItUnknown()
{
    QFETCH(QString, columns);
    Desk desk;
    desk.program.reset();
    Stranger(desk).run(u"UPDATE outbox SET "_s + columns);
    desk.restart();
    QCOMPARE(desk.program->list().value(0).state, State::Unknown);
    desk.outbox().start();
    QCOMPARE(desk.resultOf(desk.waiting).outcome.kind, Kind::Unknown);
    QCOMPARE(desk.program->list().value(0).state, State::Unknown);
    QCOMPARE(desk.server.count("PATCH"), 1);
    // A person can still decide about it.
    std::optional<bool> isGone;
    desk.outbox().dismiss(desk.waiting, this, [&](const auto &error) { isGone = !error; });
    QTRY_VERIFY(isGone);
    QVERIFY(*isGone);
}

void HostileFilesRows::whatIsChangedBetweenTheReadAndTheSendIsNotSent()
{
    Desk desk;
    Stranger stranger(desk);
    stranger.keep(u"outbox"_s);
    desk.work();
    const int before = desk.server.count("PATCH");
    connect(&desk.outbox(), &Outbox::stageChanged, this, [&](const QUuid &, SendStage stage) {
        if (stage == SendStage::Reading
            && stranger.number(u"SELECT count(*) FROM"
                               " sqlite_schema WHERE name="
                               "'kept_outbox'"_s)
                > 0) {
            stranger.run(u"DELETE FROM sent"_s);
            stranger.forget(u"outbox"_s);
        }
    });
    const SendResult result = desk.send(desk.change(u"usr_2"_s, nameChange));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"held"_s);
    QCOMPARE(result.place, SendResult::Place::Outbox);
    QCOMPARE(desk.server.count("PATCH"), before);
}

void HostileFilesRows::releasedSendsGoOut()
{
    Desk desk;
    desk.program->save(desk.draftOf(u"usr_3"_s));
    Stranger(desk).run(u"DELETE FROM draft"_s);
    desk.restart();
    QSignalSpy told(&desk.outbox(), &Outbox::heldChanged);
    desk.outbox().start();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(desk.server.count("PATCH"), 1);
    std::optional<bool> isDone;
    desk.outbox().release(this, [&](const auto &error) { isDone = !error; });
    QTRY_VERIFY(isDone);
    QVERIFY(*isDone);
    QCOMPARE(desk.resultOf(desk.waiting).outcome.kind, Kind::Applied);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.constLast().constFirst().toBool(), false);
    desk.restart();
    QVERIFY(!desk.isHeld());
}

void HostileFilesRows::ownWorkHoldsNothing()
{
    Desk desk;
    Lease second = Lease::ofThisProcess();
    second.owner = u"two"_s;
    const auto other = desk.another(second);
    other->outbox.start();
    for (int i = 0; i < 6; ++i) {
        const QString user = u"usr_%1"_s.arg(i);
        desk.program->save(desk.draftOf(user));
        other->save(desk.draftOf(user));
        if (i % 2 == 0)
            desk.remove(user);
        const QList<Step> answers {Road::json(usersRecord()), Road::status(422), Road::status(503),
                                   Road::status(500)};
        desk.server.script("PATCH", {answers.at(i % answers.size())});
        desk.send(desk.change(user));
        QVERIFY2(!desk.isHeld(), qPrintable(user));
    }
    desk.now += 48 * 60 * minute; // the deleted draft is purged by now
    bool isListed = false;
    desk.program->drafts.list(
        &desk.outbox(), [&](const auto &page, int) { isListed = isListed || page->isEmpty(); });
    QTRY_VERIFY(isListed);
    desk.restart();
    QVERIFY(!desk.isHeld());
    QVERIFY(desk.program->list().size() >= 2);
}

void HostileFilesRows::whatWasTypedBeforeTheFileOpenedCountsRight()
{
    Desk desk;
    desk.program->save(desk.draftOf(u"usr_2"_s));
    desk.program->save(desk.draftOf(u"usr_3"_s));
    desk.remove(u"usr_3"_s);
    desk.program.reset();
    StoreFixture store(desk.folder.path());
    DraftStore drafts(store.storage.database(), desk.clock);
    Outbox outbox(desk.client, store.storage.database(), desk.router(), nullptr, desk.clock,
                  desk.lease);
    outbox.stop();
    for (const QString &user : {u"usr_2"_s, u"usr_3"_s, u"usr_5"_s})
        drafts.save(desk.draftOf(user), this, [](const auto &error) { QVERIFY(!error); });
    (void)outbox.enqueue(desk.change(u"usr_6"_s));
    QVERIFY(store.enter(u"passphrase"_s));
    std::optional<bool> isHeld;
    outbox.askIfHeld(this, [&](const auto &held) { isHeld = *held; });
    QTRY_VERIFY(isHeld);
    QVERIFY(!*isHeld);
}

void HostileFilesRows::newKeyHoldsNothing()
{
    Desk desk;
    desk.program->save(desk.draftOf(u"usr_2"_s));
    StoreFixture &store = desk.program->store;
    QVERIFY(!store.failure(
        [&](auto done) { store.storage.rotateKey(Secret(u"passphrase"_s), this, done); }));
    QVERIFY(!desk.isHeld());
    desk.restart();
    QVERIFY(!desk.isHeld());
    desk.outbox().start();
    QCOMPARE(desk.resultOf(desk.waiting).outcome.kind, Kind::Applied);
}

/// A file of an older Amend: no column, no sum, and a key that does not promise one.
void HostileFilesRows::fileOfAnOlderAmendIsBoundOnce()
{
    Desk desk;
    desk.program.reset();
    const QString path = desk.folder.filePath(u"amend.sqlite"_s);
    {
        SqliteConnection open(path, nullptr);
        auto key = storefile::readKey(open);
        QVERIFY(key);
        auto dataKey = key->unwrap(u"passphrase"_s);
        QVERIFY(dataKey);
        const auto vault = key->vault(*dataKey);
        QVERIFY(key->isSummed(*vault));
        key->tagKey = vault->seal(vault->tagKey(), {"store.tagKey", key->id.toUtf8(), 0});
        open.transact(SqliteConnection::Kind::Write, [&](Connection &file) {
            storefile::writeKey(file, *key);
            file.run(u"ALTER TABLE outbox DROP COLUMN control"_s);
            file.run(u"DELETE FROM meta WHERE key='sealed.rows'"_s);
            file.run(u"PRAGMA user_version=1"_s);
        });
    }
    desk.restart();
    QVERIFY(!desk.isHeld());
    {
        SqliteConnection open(path, nullptr);
        const auto key = storefile::readKey(open);
        const auto copy = StoreFile(desk.folder.path()).keyCopy();
        QVERIFY(key && copy);
        QCOMPARE(copy->tagKey, key->tagKey);
        auto dataKey = key->unwrap(u"passphrase"_s);
        QVERIFY(key->isSummed(*key->vault(*dataKey)));
    }
    desk.outbox().start();
    QCOMPARE(desk.resultOf(desk.waiting).outcome.kind, Kind::Applied);
}

void HostileFilesRows::fileThatPretendsToBeOlderIsHeld()
{
    Desk desk;
    Stranger stranger(desk);
    stranger.keep(u"outbox"_s);
    desk.work();
    const int before = desk.server.count("PATCH");
    desk.program.reset();
    stranger.putBack(u"outbox"_s);
    stranger.runAll({u"ALTER TABLE outbox DROP COLUMN control"_s,
                     u"DELETE FROM meta WHERE key='sealed.rows'"_s, u"PRAGMA user_version=1"_s});
    desk.restart();
    desk.urge();
    QVERIFY(desk.isHeld());
    QCOMPARE(desk.server.count("PATCH"), before);
}

QTEST_GUILESS_MAIN(HostileFilesRows)
#include "hostile_files_rows.moc"
