// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteconnection.h"
#include "storedoutboxfixture.h"

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

/// An attacker who can write to the file and has every earlier copy of it, but does not have the
/// key.
class Stranger final
{
public:
    explicit Stranger(const StoredOutboxFixture &fixture)
        : m_open(fixture.folder.filePath(u"amend.sqlite"_s), nullptr)
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
struct WaitingSendFixture : StoredOutboxFixture
{
    QUuid waiting;

    WaitingSendFixture()
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
        // The outbox answers in order, so all earlier requests are done now.
        [&] { QVERIFY(!isHeld()); }();
        [&] { QTRY_VERIFY(!outbox().isSending()); }();
    }
    /// Tries everything that a person or a timer can start, in this program and after a restart.
    void urge()
    {
        for (int round = 0; round < 2; ++round) {
            outbox().start();
            outbox().tryUnreachable();
            outbox().resume(profile.id);
            for (const QueuedSend &line : program->list())
                outbox().retry(line.id);
            (void)outbox().enqueue(change(u"usr_new"_s, nameChange));
            (void)isHeld(); // The outbox answers in order, so all earlier requests are done now.
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
    WaitingSendFixture fixture;
    Stranger stranger(fixture);
    stranger.keep(u"outbox"_s);
    fixture.work();
    QCOMPARE(fixture.server.count("PATCH"), 2);
    QVERIFY(fixture.program->list().isEmpty());

    if (!isRunning)
        fixture.program.reset();
    stranger.putBack(u"outbox"_s);
    if (!isRunning)
        fixture.restart();
    QSignalSpy told(&fixture.outbox(), &Outbox::heldChanged);
    fixture.outbox().start();
    QVERIFY(fixture.isHeld());
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().constFirst().toBool(), true);
    fixture.urge();
    QCOMPARE(fixture.server.count("PATCH"), 2);
    QVERIFY2(fixture.isHeld(), "also in the next program");
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
    WaitingSendFixture fixture;
    Stranger stranger(fixture);
    fixture.program->save(fixture.draftOf(u"usr_3"_s));
    for (const QString &table : tables)
        stranger.keep(table);
    fixture.work();
    // The draft is sent and then typed again, so the new row has the same tag.
    StoredDraft later = fixture.draftOf(u"usr_3"_s);
    fixture.send(fixture.change(u"usr_3"_s));
    QVERIFY(!fixture.program->draft(fixture.record(u"usr_3"_s)));
    later.changes = nameChange;
    fixture.program->save(later);
    QVERIFY(!fixture.isHeld());
    const int before = fixture.server.count("PATCH");

    fixture.program.reset();
    for (const QString &table : tables)
        stranger.putBack(table);
    fixture.restart();
    fixture.urge();
    QVERIFY(fixture.isHeld());
    QCOMPARE(fixture.server.count("PATCH"), before);
}

/// The server would answer a send with an old idempotency key by repeating its old answer, and
/// change nothing.
void HostileFilesRows::keyThatIsPutBackHoldsEverySend()
{
    StoredOutboxFixture fixture("weavr/user");
    const Changes change {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const QJsonObject after = with(weavrRecord(), u"name"_s, u"Augusta"_s);
    fixture.server.script("GET", {ClientFixture::json(weavrRecord())});
    fixture.server.script("PATCH", {ClientFixture::status(500), ClientFixture::json(after)});
    const QUuid id = fixture.send(fixture.submission(change, readBase(weavrRecord()))).id;
    Stranger stranger(fixture);
    QCOMPARE(stranger.number(u"SELECT count(*) FROM idempotency"_s), 1);
    stranger.keep(u"idempotency"_s);
    fixture.outbox().retry(id);
    QTRY_COMPARE(fixture.program->list().size(), 0);
    QCOMPARE(stranger.number(u"SELECT count(*) FROM idempotency"_s), 0);

    fixture.program.reset();
    stranger.putBack(u"idempotency"_s);
    fixture.restart();
    const SendResult again = fixture.send(fixture.submission(change, readBase(weavrRecord())));
    QCOMPARE(errorCodeName(again.outcome.error->code), u"held"_s);
    QCOMPARE(fixture.server.count("PATCH"), 2);
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
    WaitingSendFixture fixture;
    // The store holds one applied send, one waiting send, one draft and one deleted draft.
    fixture.server.script("PATCH",
                          {ClientFixture::json(usersRecord()), ClientFixture::status(503)});
    fixture.work();
    fixture.send(fixture.change(u"usr_2"_s));
    fixture.program->save(fixture.draftOf(u"usr_3"_s));
    fixture.program->save(fixture.draftOf(u"usr_4"_s));
    fixture.remove(u"usr_4"_s);
    fixture.now += 30 * minute;
    QVERIFY(!fixture.isHeld());
    const int before = fixture.server.count("PATCH");

    fixture.program.reset();
    Stranger(fixture).runAll(statements);
    fixture.restart();
    fixture.urge();
    QVERIFY(fixture.isHeld());
    QCOMPARE(fixture.server.count("PATCH"), before);
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
    WaitingSendFixture fixture;
    fixture.server.script("PATCH", {ClientFixture::status(500)});
    fixture.outbox().start();
    QTRY_COMPARE(fixture.program->list().value(0).state, State::Unknown);
    const int before = fixture.server.count("PATCH");

    fixture.program.reset();
    Stranger(fixture).run(u"UPDATE outbox SET "_s + columns);
    fixture.restart();
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    fixture.urge();
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    const auto sent = fixture.patches();
    int ofIt = 0;
    for (const auto &request : sent)
        ofIt += request.path.contains(fixture.userId().toUtf8()) ? 1 : 0;
    QCOMPARE(ofIt, before);
    QVERIFY(!fixture.program->draft(fixture.record()));
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
    WaitingSendFixture fixture;
    fixture.program.reset();
    Stranger(fixture).run(u"UPDATE outbox SET "_s + columns);
    fixture.restart();
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(fixture.waiting).outcome.kind, Kind::Unknown);
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    // A person can still dismiss the send.
    std::optional<bool> isGone;
    fixture.outbox().dismiss(fixture.waiting, this, [&](const auto &error) { isGone = !error; });
    QTRY_VERIFY(isGone);
    QVERIFY(*isGone);
}

void HostileFilesRows::whatIsChangedBetweenTheReadAndTheSendIsNotSent()
{
    WaitingSendFixture fixture;
    Stranger stranger(fixture);
    stranger.keep(u"outbox"_s);
    fixture.work();
    const int before = fixture.server.count("PATCH");
    connect(&fixture.outbox(), &Outbox::stageChanged, this, [&](const QUuid &, SendStage stage) {
        if (stage == SendStage::Reading
            && stranger.number(u"SELECT count(*) FROM"
                               " sqlite_schema WHERE name="
                               "'kept_outbox'"_s)
                > 0) {
            stranger.run(u"DELETE FROM sent"_s);
            stranger.forget(u"outbox"_s);
        }
    });
    const SendResult result = fixture.send(fixture.change(u"usr_2"_s, nameChange));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"held"_s);
    QCOMPARE(result.place, SendResult::Place::Outbox);
    QCOMPARE(fixture.server.count("PATCH"), before);
}

void HostileFilesRows::releasedSendsGoOut()
{
    WaitingSendFixture fixture;
    fixture.program->save(fixture.draftOf(u"usr_3"_s));
    Stranger(fixture).run(u"DELETE FROM draft"_s);
    fixture.restart();
    QSignalSpy told(&fixture.outbox(), &Outbox::heldChanged);
    fixture.outbox().start();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    std::optional<bool> isDone;
    fixture.outbox().release(this, [&](const auto &error) { isDone = !error; });
    QTRY_VERIFY(isDone);
    QVERIFY(*isDone);
    QCOMPARE(fixture.resultOf(fixture.waiting).outcome.kind, Kind::Applied);
    QTRY_COMPARE(told.size(), 2);
    QCOMPARE(told.constLast().constFirst().toBool(), false);
    fixture.restart();
    QVERIFY(!fixture.isHeld());
}

void HostileFilesRows::ownWorkHoldsNothing()
{
    WaitingSendFixture fixture;
    Lease second = Lease::ofThisProcess();
    second.owner = u"two"_s;
    const auto other = fixture.another(second);
    other->outbox.start();
    for (int i = 0; i < 6; ++i) {
        const QString user = u"usr_%1"_s.arg(i);
        fixture.program->save(fixture.draftOf(user));
        other->save(fixture.draftOf(user));
        if (i % 2 == 0)
            fixture.remove(user);
        const QList<Step> answers {ClientFixture::json(usersRecord()), ClientFixture::status(422),
                                   ClientFixture::status(503), ClientFixture::status(500)};
        fixture.server.script("PATCH", {answers.at(i % answers.size())});
        fixture.send(fixture.change(user));
        QVERIFY2(!fixture.isHeld(), qPrintable(user));
    }
    fixture.now += qint64(31) * 24 * 60 * minute; // By this time the deleted draft is purged.
    bool isListed = false;
    fixture.program->drafts.list(
        &fixture.outbox(), [&](const auto &page, int) { isListed = isListed || page->isEmpty(); });
    QTRY_VERIFY(isListed);
    fixture.restart();
    QVERIFY(!fixture.isHeld());
    QVERIFY(fixture.program->list().size() >= 2);
}

void HostileFilesRows::whatWasTypedBeforeTheFileOpenedCountsRight()
{
    WaitingSendFixture fixture;
    fixture.program->save(fixture.draftOf(u"usr_2"_s));
    fixture.program->save(fixture.draftOf(u"usr_3"_s));
    fixture.remove(u"usr_3"_s);
    fixture.program.reset();
    StoreFixture store(fixture.folder.path());
    DraftStore drafts(store.storage.database(), fixture.clock);
    Outbox outbox(fixture.client, store.storage.database(), fixture.router(), nullptr,
                  fixture.clock, fixture.lease);
    outbox.stop();
    for (const QString &user : {u"usr_2"_s, u"usr_3"_s, u"usr_5"_s})
        drafts.save(fixture.draftOf(user), this, [](const auto &error) { QVERIFY(!error); });
    (void)outbox.enqueue(fixture.change(u"usr_6"_s));
    QVERIFY(store.enter(u"passphrase"_s));
    std::optional<bool> isHeld;
    outbox.askIfHeld(this, [&](const auto &held) { isHeld = *held; });
    QTRY_VERIFY(isHeld);
    QVERIFY(!*isHeld);
}

void HostileFilesRows::newKeyHoldsNothing()
{
    WaitingSendFixture fixture;
    fixture.program->save(fixture.draftOf(u"usr_2"_s));
    StoreFixture &store = fixture.program->store;
    QVERIFY(!store.failure(
        [&](auto done) { store.storage.rotateKey(Secret(u"passphrase"_s), this, done); }));
    QVERIFY(!fixture.isHeld());
    fixture.restart();
    QVERIFY(!fixture.isHeld());
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(fixture.waiting).outcome.kind, Kind::Applied);
}

/// The file of an older Amend has no column for it and no row sum, and its key does not promise
/// one.
void HostileFilesRows::fileOfAnOlderAmendIsBoundOnce()
{
    WaitingSendFixture fixture;
    fixture.program.reset();
    const QString path = fixture.folder.filePath(u"amend.sqlite"_s);
    {
        SqliteConnection open(path, nullptr);
        auto key = storefile::readKey(open);
        QVERIFY(key);
        auto dataKey = key->unwrap(Secret(u"passphrase"_s));
        QVERIFY(dataKey);
        const auto vault = key->vault(*dataKey);
        QVERIFY(key->hasRowSum(*vault));
        key->tagKey = vault->seal(vault->tagKey().view(), {"store.tagKey", key->id.toUtf8(), 0});
        open.transact(SqliteConnection::Kind::Write, [&](Connection &file) {
            storefile::writeKey(file, *key);
            file.run(u"ALTER TABLE outbox DROP COLUMN control"_s);
            file.run(u"DROP TABLE recent"_s);
            file.run(u"DELETE FROM meta WHERE key='sealed.rows'"_s);
            file.run(u"PRAGMA user_version=1"_s);
        });
    }
    fixture.restart();
    QVERIFY(!fixture.isHeld());
    {
        SqliteConnection open(path, nullptr);
        const auto key = storefile::readKey(open);
        const auto copy = StoreFile(fixture.folder.path()).keyCopy();
        QVERIFY(key && copy);
        QCOMPARE(copy->tagKey, key->tagKey);
        auto dataKey = key->unwrap(Secret(u"passphrase"_s));
        QVERIFY(key->hasRowSum(*key->vault(*dataKey)));
    }
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(fixture.waiting).outcome.kind, Kind::Applied);
}

void HostileFilesRows::fileThatPretendsToBeOlderIsHeld()
{
    WaitingSendFixture fixture;
    Stranger stranger(fixture);
    stranger.keep(u"outbox"_s);
    fixture.work();
    const int before = fixture.server.count("PATCH");
    fixture.program.reset();
    stranger.putBack(u"outbox"_s);
    stranger.runAll({u"ALTER TABLE outbox DROP COLUMN control"_s, u"DROP TABLE recent"_s,
                     u"DELETE FROM meta WHERE key='sealed.rows'"_s, u"PRAGMA user_version=1"_s});
    fixture.restart();
    fixture.urge();
    QVERIFY(fixture.isHeld());
    QCOMPARE(fixture.server.count("PATCH"), before);
}

QTEST_GUILESS_MAIN(HostileFilesRows)
#include "hostile_files_rows.moc"
