// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <QSqlQuery>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

const QString insertMeta = u"INSERT INTO meta(key, value) VALUES(?, ?)"_s;
const QString countMeta = u"SELECT count(*) FROM meta"_s;

bool addMeta(Connection &open, const QString &key)
{
    open.run(insertMeta, {key, QByteArray("v")});
    return true;
}

int metaRows(Connection &open)
{
    QSqlQuery &query = open.run(countMeta);
    query.next();
    return query.value(0).toInt();
}

} // namespace

class TestDatabase final : public QObject
{
    Q_OBJECT

private slots:
    void answersComeLaterOnThisThread();
    void whatAnAnswerHoldsEndsOnThisThread();
    void jobsRunInTheirOrder();
    void failedTransactionLeavesNothingBehind();
    void errorNamesNoValue();
    void wrongTypeIsRefused();
    void contextThatIsGoneGetsNoAnswer();
    void whatWasAskedForIsDoneBeforeTheEnd();
    void statementsAreUsedAgain();
    void errorWhileReadingRowsIsNoEnd();
    void whatIsAskedOftenHasAnIndex_data();
    void whatIsAskedOftenHasAnIndex();

private:
    template <typename Work>
    auto run(Database &database, Work work)
    {
        using T = std::invoke_result_t<Work, Connection &>;
        std::optional<Result<T, StoreError>> answer;
        database.write(this, work,
                       [&](const Result<T, StoreError> &result) { answer.emplace(result); });
        [&] { QTRY_VERIFY(answer); }();
        return *answer;
    }
};

void TestDatabase::answersComeLaterOnThisThread()
{
    Database database;
    QThread *answered = nullptr;
    QThread *worked = nullptr;
    database.read(
        this, [&](Connection &) { return worked = QThread::currentThread(); },
        [&](const auto &) { answered = QThread::currentThread(); });
    QVERIFY(!answered);
    QTRY_VERIFY(answered);
    QCOMPARE(answered, thread());
    QVERIFY(worked != thread());
}

void TestDatabase::whatAnAnswerHoldsEndsOnThisThread()
{
    // An answer may own the database, whose destructor waits for its thread.
    Database database;
    constexpr int often = 20'000;
    int here = 0;
    std::atomic_int elsewhere = 0;
    for (int i = 0; i < often; ++i) {
        std::shared_ptr<void> held(nullptr, [&, mine = thread()](void *) {
            if (QThread::currentThread() == mine)
                ++here;
            else
                ++elsewhere;
        });
        database.read(
            this, [](Connection &) { return true; },
            [kept = std::exchange(held, nullptr)](const auto &) {});
        while (here + elsewhere <= i)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    QCOMPARE(elsewhere, 0);
}

void TestDatabase::jobsRunInTheirOrder()
{
    Database database;
    QList<int> answers;
    for (int i = 0; i < 20; ++i) {
        const auto count = [](Connection &open) { return metaRows(open); };
        const auto note = [&](const Result<int, StoreError> &rows) { answers += *rows; };
        database.write(
            this, [i](Connection &open) { return addMeta(open, QString::number(i)); },
            [](const auto &) {});
        database.read(this, count, note);
    }
    QTRY_COMPARE(answers.size(), 20);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(answers.at(i), answers.constFirst() + i);
}

void TestDatabase::failedTransactionLeavesNothingBehind()
{
    Database database;
    const int before = *run(database, metaRows);
    const auto failed = run(database, [](Connection &open) {
        addMeta(open, u"a"_s);
        return addMeta(open, u"a"_s);
    });
    QVERIFY(!failed);
    QCOMPARE(*run(database, metaRows), before);

    const auto thrown = run(database, [](Connection &open) -> int {
        addMeta(open, u"a"_s);
        throw StoreError {StoreError::Kind::Missing, {}};
    });
    QVERIFY(!thrown);
    QCOMPARE(thrown.error().kind, StoreError::Kind::Missing);
    QCOMPARE(*run(database, metaRows), before);
    QVERIFY(run(database, [](Connection &open) { return addMeta(open, u"a"_s); }));
}

void TestDatabase::errorNamesNoValue()
{
    Database database;
    const auto failed = run(database, [](Connection &open) {
        addMeta(open, u"canary@example.test"_s);
        return addMeta(open, u"canary@example.test"_s);
    });
    QVERIFY(!failed);
    QVERIFY(!failed.error().detail.isEmpty());
    QVERIFY(!failed.error().detail.contains(u"canary"_s));
}

void TestDatabase::wrongTypeIsRefused()
{
    Database database;
    const auto failed = run(database, [](Connection &open) {
        open.run(insertMeta, {u"a"_s, u"canary"_s});
        return true;
    });
    QVERIFY2(!failed, "a STRICT table holds no text where bytes belong");
    QVERIFY(!failed.error().detail.contains(u"canary"_s));
}

void TestDatabase::contextThatIsGoneGetsNoAnswer()
{
    Database database;
    bool isAnswered = false;
    {
        QObject context;
        database.write(
            &context, [](Connection &open) { return addMeta(open, u"a"_s); },
            [&](const auto &) { isAnswered = true; });
    }
    QVERIFY2(!run(database, [](Connection &open) { return addMeta(open, u"a"_s); }),
             "the work was done all the same");
    QVERIFY(!isAnswered);
}

void TestDatabase::whatWasAskedForIsDoneBeforeTheEnd()
{
    std::atomic<int> done = 0;
    {
        Database database;
        for (int i = 0; i < 50; ++i) {
            database.write(
                this,
                [i, &done](Connection &open) {
                    addMeta(open, QString::number(i));
                    return ++done;
                },
                [](const auto &) {});
        }
    }
    QCOMPARE(done, 50);
}

void TestDatabase::statementsAreUsedAgain()
{
    Database database;
    const bool isSame = *run(database, [](Connection &open) {
        QSqlQuery &first = open.run(countMeta);
        QSqlQuery &other = open.run(u"SELECT key FROM meta"_s);
        return &first == &open.run(countMeta) && &first != &other;
    });
    QVERIFY(isSame);
}

void TestDatabase::errorWhileReadingRowsIsNoEnd()
{
    Database database;
    // SQLite fails to compute abs() in the third row.
    const auto rows = run(database, [](Connection &open) {
        QSqlQuery &query = open.run(u"WITH n(i) AS (VALUES (1), (2), (-9223372036854775808), (4))"
                                    " SELECT abs(i) FROM n"_s);
        int count = 0;
        while (query.next())
            ++count;
        return count;
    });
    QVERIFY2(!rows, "two of four rows were taken for all of them");
}

void TestDatabase::whatIsAskedOftenHasAnIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("purge") << u"DELETE FROM draft WHERE deleted < 5"_s << u"draft_deleted"_s;
    QTest::newRow("owned") << u"SELECT id,owner,lease FROM outbox WHERE owner IS NOT NULL"_s
                           << u"outbox_owner"_s;
}

void TestDatabase::whatIsAskedOftenHasAnIndex()
{
    QFETCH(QString, sql);
    QFETCH(QString, index);
    Database database;
    const auto plan = run(database, [sql](Connection &open) {
        QSqlQuery &query = open.run(u"EXPLAIN QUERY PLAN "_s + sql);
        query.next();
        return query.value(3).toString();
    });
    QVERIFY(plan);
    QVERIFY2(plan->contains(index), qPrintable(*plan));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
