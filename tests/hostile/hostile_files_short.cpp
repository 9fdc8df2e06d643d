// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteconnection.h"
#include "storage.h"

#include "storefixture.h"
#include "storerows.h"

#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"correct horse"_s;
constexpr int drafts = 40;
constexpr qsizetype pageSize = 4096;

QByteArray userOf(int i)
{
    return "user" + QByteArray::number(i);
}

QByteArray textOf(int i)
{
    return QByteArray(900, char('a' + i % 26)) + QByteArray::number(i);
}

/// The sealed part of each draft's row, as the file holds it.
QList<QByteArray> sealedRows(Connection &open)
{
    QList<QByteArray> rows;
    for (int i = 0; i < drafts; ++i) {
        QSqlQuery &query = open.run(u"SELECT summary, payload FROM draft WHERE tag=?"_s,
                                    {storerows::tagOf(open, userOf(i))});
        query.next();
        rows += query.value(0).toByteArray() + query.value(1).toByteArray();
    }
    return rows;
}

QList<int> readable(Connection &open)
{
    QList<int> there;
    for (int i = 0; i < drafts; ++i) {
        if (storerows::draft(open, userOf(i)) == textOf(i))
            there += i;
    }
    return there;
}

} // namespace

/// A store file whose end is missing, for example a copy that was cut short.
class HostileFilesShort final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRowThatIsStillThereIsKept_data();
    void everyRowThatIsStillThereIsKept();
    void fileOfAnOlderAmendKeepsItsSends();

private:
    QTemporaryDir m_home;
    QByteArray m_whole;
    QList<QByteArray> m_rows;
};

void HostileFilesShort::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
    const QString folder = m_home.filePath(u"whole"_s);
    {
        StoreFixture store(folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run([](Connection &open) {
            storerows::putRest(open, "ada", "text");
            for (int i = 0; i < drafts; ++i)
                storerows::putDraft(open, userOf(i), textOf(i), 1'700'000'000'000 + i);
            return true;
        }));
        m_rows = *store.run(sealedRows);
    }
    QFile file(folder + u"/amend.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_whole = file.readAll();
    QCOMPARE(m_whole.size() % pageSize, 0);
    for (const QByteArray &row : std::as_const(m_rows))
        QVERIFY(m_whole.contains(row));
}

void HostileFilesShort::everyRowThatIsStillThereIsKept_data()
{
    QTest::addColumn<QByteArray>("content");
    for (int pages = 1; pages <= 10; ++pages) {
        const qsizetype end = m_whole.size() - pages * pageSize;
        QTest::addRow("%d pages short", pages) << m_whole.left(end);
        QTest::addRow("%d pages and a half short", pages) << m_whole.left(end - pageSize / 2);
        QTest::addRow("%d pages short but for one byte", pages) << m_whole.left(end + 1);
        QTest::addRow("%d pages of zeros at the end", pages)
            << m_whole.left(end) + QByteArray(pages * pageSize, '\0');
    }
    QByteArray claims = m_whole;
    // The layout is described at sqlite.org/fileformat2.html.
    const quint32 pages = quint32(m_whole.size() / pageSize) + 50;
    qToBigEndian(pages, claims.data() + 28);
    QTest::newRow("says that it has more pages") << claims;
}

void HostileFilesShort::everyRowThatIsStillThereIsKept()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    QVERIFY(QFile::copy(m_home.filePath(u"whole/amend.key.json"_s),
                        folder.filePath(u"amend.key.json"_s)));
    QFile file(folder.filePath(u"amend.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QList<int> left;
    for (int i = 0; i < drafts; ++i) {
        if (content.contains(m_rows.at(i)))
            left += i;
    }

    StoreFixture store(folder.path());
    QVERIFY(store.enter(passphrase));
    const auto found = store.run(readable);
    QVERIFY(found);
    QCOMPARE(*found, left);
    QCoreApplication::processEvents();
    if (left.size() < drafts)
        QVERIFY(!store.storage.state().lost.isEmpty());
}

/// Older files, from a time without sends, had the column `control`.
void HostileFilesShort::fileOfAnOlderAmendKeepsItsSends()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"amend.sqlite"_s);
    for (const QString &name : {u"amend.sqlite"_s, u"amend.key.json"_s})
        QVERIFY(QFile::copy(m_home.filePath(u"whole/"_s + name), folder.filePath(name)));
    {
        SqliteConnection open(path, nullptr);
        open.run(u"ALTER TABLE outbox DROP COLUMN control"_s);
        open.run(u"DROP TABLE recent"_s);
        open.run(u"PRAGMA user_version=1"_s);
    }
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 2 * pageSize));
    StoreFixture store(folder.path());
    QVERIFY(store.enter(passphrase));
    // The read goes up to the missing end of the file.
    QVERIFY(store.run(readable)->size() > drafts / 2);
    QVERIFY(!store.storage.state().setAside.isEmpty());
    const auto sends = store.run([](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT count(*) FROM outbox"_s);
        return query.next() ? query.value(0).toInt() : 0;
    });
    QCOMPARE(*sends, 1);
}

QTEST_GUILESS_MAIN(HostileFilesShort)
#include "hostile_files_short.moc"
