// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentstore.h"
#include "storefixture.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QUuid desk = QUuid::createUuid();
const QUuid other = QUuid::createUuid();
constexpr qint64 aDay = 24 * 3'600'000;
const QString passphrase = u"a passphrase, 7f3a"_s;

RecordKey recordOf(const QString &userId, const QUuid &profile = desk)
{
    return {profile, u"users/user"_s, userId};
}

/// The recent records of a store in `folder`.
struct RecentFixture
{
    explicit RecentFixture(const QString &folder)
        : store(folder)
    {
    }

    QStringList titles()
    {
        std::optional<QStringList> titles;
        recents.list(&store, [&](const Result<QList<RecentRecord>, StoreError> &all) {
            titles.emplace();
            for (const RecentRecord &one : all ? *all : QList<RecentRecord>())
                *titles += one.title;
        });
        [&] { QTRY_VERIFY(titles); }();
        return *titles;
    }
    int rows()
    {
        return *store.run([](Connection &open) {
            QSqlQuery &query = open.run(u"SELECT count(*) FROM recent"_s);
            query.next();
            return query.value(0).toInt();
        });
    }

    StoreFixture store;
    qint64 now = 1'795'262'400'000;
    RecentStore recents {store.storage.database(), [this] { return now; }};
};

} // namespace

/// The records that were opened recently, and how long they are kept.
class TestRecentStore final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theNewestIsFirstAndEachRecordIsThereOnce()
    {
        RecentFixture fixture({});
        for (const QString &one : {u"ada"_s, u"bob"_s, u"ada"_s}) {
            fixture.now += 1'000;
            fixture.recents.note(recordOf(one), one);
        }
        QCOMPARE(fixture.titles(), (QStringList {u"ada"_s, u"bob"_s}));
    }

    void twentyOfEachProfileAreKept()
    {
        RecentFixture fixture({});
        fixture.recents.note(recordOf(u"first"_s, other), u"first"_s);
        for (int i = 0; i < 25; ++i) {
            fixture.now += 1'000;
            fixture.recents.note(recordOf(QString::number(i)), QString::number(i));
        }
        QCOMPARE(fixture.titles().size(), 21);
        QCOMPARE(fixture.titles().constFirst(), u"24"_s);
        QCOMPARE(fixture.titles().at(19), u"5"_s);
        QCOMPARE(fixture.titles().constLast(), u"first"_s);
        QCOMPARE(fixture.rows(), 21);
    }

    void theyExpireAfterThirtyDays()
    {
        RecentFixture fixture({});
        fixture.recents.note(recordOf(u"ada"_s), u"Ada"_s);
        fixture.now += 30 * aDay;
        QCOMPARE(fixture.titles(), QStringList {u"Ada"_s});
        fixture.now += 1;
        QCOMPARE(fixture.titles(), QStringList());
        QCOMPARE(fixture.rows(), 0);
    }

    void thoseOfARemovedProfileGo()
    {
        RecentFixture fixture({});
        fixture.recents.note(recordOf(u"ada"_s), u"Ada"_s);
        fixture.recents.note(recordOf(u"bob"_s, other), u"Bob"_s);
        QVERIFY(!fixture.store.failure(
            [&](auto done) { fixture.recents.forget(desk, &fixture.store, done); }));
        QCOMPARE(fixture.titles(), QStringList {u"Bob"_s});
        QVERIFY(!fixture.store.failure(
            [&](auto done) { fixture.recents.clear(&fixture.store, done); }));
        QCOMPARE(fixture.rows(), 0);
    }

    void theyAreThereAfterARestartAndNoFileNamesThem()
    {
        {
            RecentFixture first(m_home->path());
            QVERIFY(first.store.enter(passphrase));
            first.recents.note(recordOf(u"canary-1"_s), u"Ada Canary"_s);
            QCOMPARE(first.titles(), QStringList {u"Ada Canary"_s});
        }
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().toLower().contains("canary"), qPrintable(file.fileName()));
        }
        RecentFixture second(m_home->path());
        QVERIFY(second.store.enter(passphrase));
        QCOMPARE(second.titles(), QStringList {u"Ada Canary"_s});
    }

    void whatWasOpenedBeforeTheFileMovesIntoIt()
    {
        {
            RecentFixture first(m_home->path());
            QVERIFY(first.store.enter(passphrase));
            first.recents.note(recordOf(u"ada"_s), u"ada"_s);
            for (int i = 0; i < 15; ++i)
                first.recents.note(recordOf(QString::number(i)), u"file"_s);
            QCOMPARE(first.rows(), 16);
        }
        RecentFixture second(m_home->path());
        second.now += 1'000;
        second.recents.note(recordOf(u"ada"_s), u"Ada Lovelace"_s);
        for (int i = 20; i < 30; ++i)
            second.recents.note(recordOf(QString::number(i)), u"memory"_s);
        QVERIFY(second.store.enter(passphrase));
        const QStringList all = second.titles();
        QCOMPARE(all.count(u"Ada Lovelace"_s), 1);
        QCOMPARE(all.count(u"memory"_s), 10);
        QCOMPARE(all.count(u"ada"_s), 0);
        QCOMPARE(all.size(), 20);
    }

    void withoutAFileNothingIsWritten()
    {
        RecentFixture fixture(m_home->path());
        QCOMPARE(fixture.store.opened(), StoreState::Kind::NoKeychain);
        fixture.recents.note(recordOf(u"ada"_s), u"Ada"_s);
        QCOMPARE(fixture.titles(), QStringList {u"Ada"_s});
        QVERIFY(!QFile::exists(m_home->filePath(u"amend.sqlite"_s)));
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestRecentStore)
#include "tst_recentstore.moc"
