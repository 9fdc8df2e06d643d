// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstore.h"
#include "draftstore.h"
#include "openfile.h"
#include "recordtag.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int piece = 192 * 1024;
const RecordKey record {QUuid::createUuid(), u"machnet/individual"_s, u"u1"_s};
const RecordKey another {record.profile, record.form, u"u2"_s};

QByteArray scan(int size, int seed = 1)
{
    QByteArray bytes = "%PDF-";
    bytes.resize(size);
    for (int i = 5; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251 + seed) & 0xff);
    return bytes;
}

/// A store file, and files that a person can choose.
struct DocumentStoreFixture
{
    QTemporaryDir folder, chosen;
    OpenFile file {folder.filePath(u"amend.sqlite"_s), Vault::makeKey()};

    Attachment choose(const QByteArray &bytes, const QString &name = u"scan.pdf"_s) const
    {
        QFile made(chosen.filePath(name));
        made.open(QIODevice::WriteOnly);
        made.write(bytes);
        made.close();
        const auto attachment = attach(made.fileName(), 100'000'000);
        return attachment ? *attachment : Attachment();
    }
    bool keep(const Attachment &one, const RecordKey &of = record)
    {
        return file.write([&](Connection &open) { return documentstore::keep(open, of, one); });
    }
    bool has(const Attachment &one, const RecordKey &of = record)
    {
        return load(one, of).has_value();
    }
    std::optional<QByteArray> load(const Attachment &one, const RecordKey &of = record)
    {
        return file.write([&](Connection &open) { return documentstore::load(open, of, one); });
    }
    void purge()
    {
        file.write([](Connection &open) {
            documentstore::purge(open, record);
            return true;
        });
    }
    int run(const QString &sql)
    {
        return file.write([&](Connection &open) { return open.run(sql).numRowsAffected(); });
    }
    qint64 number(const QString &sql) { return file.open.value(sql).toLongLong(); }
    int rows() { return int(number(u"SELECT count(*) FROM document"_s)); }
};

/// Calls a function when the first piece is written to the store.
class Meddler final : public Connection
{
public:
    Meddler(Connection &open, std::function<void()> act)
        : m_open(open)
        , m_act(std::move(act))
    {
    }
    QSqlQuery &run(const QString &sql, const QVariantList &values) override
    {
        if (sql.startsWith(u"INSERT INTO document"_s) && m_act)
            std::exchange(m_act, {})();
        return m_open.run(sql, values);
    }
    const Vault &vault() const override { return m_open.vault(); }
    bool areRowsIntact() override { return m_open.areRowsIntact(); }
    void acceptRows() override { m_open.acceptRows(); }

private:
    Connection &m_open;
    std::function<void()> m_act;
};

} // namespace

class TestDocumentStore final : public QObject
{
    Q_OBJECT

private slots:
    void aFileComesBackByteForByte_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {6, piece - 1, piece, piece + 1, 5 * piece + 17})
            QTest::addRow("%d", size) << size;
    }

    void aFileComesBackByteForByte()
    {
        QFETCH(int, size);
        DocumentStoreFixture fixture;
        const QByteArray bytes = scan(size);
        const Attachment chosen = fixture.choose(bytes);
        QVERIFY(!fixture.has(chosen));
        QVERIFY(fixture.keep(chosen));
        QVERIFY(QFile::remove(chosen.file));
        QVERIFY(fixture.has(chosen));
        QVERIFY(fixture.load(chosen) == bytes);
        QVERIFY(!fixture.load(chosen, another));
    }

    void aFileIsWrittenOnce()
    {
        DocumentStoreFixture fixture;
        const Attachment chosen = fixture.choose(scan(3 * piece));
        QVERIFY(fixture.keep(chosen));
        const qint64 changes = fixture.number(u"SELECT total_changes()"_s);
        QVERIFY(fixture.keep(chosen));
        QVERIFY(QFile::remove(chosen.file));
        QVERIFY(fixture.keep(chosen));
        QCOMPARE(fixture.number(u"SELECT total_changes()"_s), changes);
        QCOMPARE(fixture.rows(), 3);
    }

    void theSameNameWithOtherBytesIsAnotherFile()
    {
        DocumentStoreFixture fixture;
        const Attachment first = fixture.choose(scan(piece));
        QVERIFY(fixture.keep(first));
        const Attachment second = fixture.choose(scan(piece + 5, 2));
        QVERIFY(fixture.keep(second));
        QVERIFY(fixture.load(first) == scan(piece));
        QVERIFY(fixture.load(second) == scan(piece + 5, 2));
    }

    void whatIsGoneOrAnotherIsNotKept()
    {
        DocumentStoreFixture fixture;
        const Attachment gone = fixture.choose(scan(100));
        QVERIFY(QFile::remove(gone.file));
        QVERIFY(!fixture.keep(gone));
        Attachment grown = fixture.choose(scan(100));
        fixture.choose(scan(101));
        QVERIFY(!fixture.keep(grown));
        Attachment newer = fixture.choose(scan(100));
        --newer.modified;
        QVERIFY(!fixture.keep(newer));
        Attachment empty = fixture.choose(scan(100));
        empty.size = 0;
        QVERIFY(!fixture.keep(empty));
        QCOMPARE(fixture.rows(), 0);
    }

    void whatChangesWhileItIsReadIsNotKept_data()
    {
        QTest::addColumn<int>("size"); // The size of the file after the change.
        QTest::newRow("shrinks") << 100;
        QTest::newRow("grows") << 10 * piece;
        QTest::newRow("is rewritten") << 3 * piece;
    }

    void whatChangesWhileItIsReadIsNotKept()
    {
        QFETCH(int, size);
        DocumentStoreFixture fixture;
        Attachment chosen = fixture.choose(scan(3 * piece));
        // The file's time is a minute ago, so that a change gives it another time.
        QFile file(chosen.file);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                                 QFileDevice::FileModificationTime));
        file.close();
        chosen = attach(chosen.file, 100'000'000).value();
        const bool isKept = fixture.file.write([&](Connection &open) {
            Meddler meddler(open, [&] { fixture.choose(scan(size, 2)); });
            return documentstore::keep(meddler, record, chosen);
        });
        QVERIFY(!isKept);
        QCOMPARE(fixture.rows(), 0);
    }

    void aPieceThatIsNotWhatItWasIsNoFile_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("last missing") << u"DELETE FROM document WHERE piece = 2"_s;
        QTest::newRow("first missing") << u"DELETE FROM document WHERE piece = 0"_s;
        QTest::newRow("all missing") << u"DELETE FROM document"_s;
        QTest::newRow("last missing, and the number mended")
            << u"UPDATE document SET pieces = 2; DELETE FROM document WHERE piece = 2"_s;
        QTest::newRow("swapped") << u"UPDATE document SET piece = 9 WHERE piece = 0;"
                                    "UPDATE document SET piece = 0 WHERE piece = 1;"
                                    "UPDATE document SET piece = 1 WHERE piece = 9"_s;
        QTest::newRow("one twice") << u"UPDATE document SET bytes ="
                                      " (SELECT bytes FROM document WHERE piece = 0)"
                                      " WHERE piece = 1"_s;
        QTest::newRow("cut") << u"UPDATE document SET bytes = substr(bytes, 1, 100)"
                                " WHERE piece = 1"_s;
        QTest::newRow("empty") << u"UPDATE document SET bytes = x'' WHERE piece = 1"_s;
    }

    void aPieceThatIsNotWhatItWasIsNoFile()
    {
        QFETCH(QString, sql);
        DocumentStoreFixture fixture;
        const Attachment chosen = fixture.choose(scan(3 * piece));
        QVERIFY(fixture.keep(chosen));
        for (const QString &statement : sql.split(u';'))
            QVERIFY(fixture.run(statement) > 0);
        QVERIFY(!fixture.load(chosen));
    }

    void aPieceOfAnotherRecordDoesNotFit()
    {
        DocumentStoreFixture fixture;
        const Attachment chosen = fixture.choose(scan(2 * piece));
        QVERIFY(fixture.keep(chosen));
        QVERIFY(fixture.keep(chosen, another));
        fixture.run(u"CREATE TABLE kept AS SELECT * FROM document"_s);
        QCOMPARE(fixture.run(u"UPDATE document SET bytes = (SELECT bytes FROM kept"
                             " WHERE kept.piece = document.piece"
                             " AND kept.record <> document.record)"_s),
                 4);
        QVERIFY(!fixture.load(chosen));
        QVERIFY(!fixture.load(chosen, another));
    }

    void aDraftCopiedToAnotherRecordBringsItsFiles()
    {
        DocumentStoreFixture fixture;
        const QByteArray bytes = scan(2 * piece + 1);
        const Attachment chosen = fixture.choose(bytes);
        QVERIFY(fixture.keep(chosen));
        QVERIFY(QFile::remove(chosen.file));
        QVERIFY(fixture.keep(chosen, another));
        QVERIFY(fixture.load(chosen, another) == bytes);
        fixture.purge();
        QVERIFY(!fixture.has(chosen));
        QVERIFY(fixture.load(chosen, another) == bytes);
    }

    void aBrokenCopyIsNotHandedOn()
    {
        DocumentStoreFixture fixture;
        const Attachment chosen = fixture.choose(scan(3 * piece));
        QVERIFY(fixture.keep(chosen));
        QVERIFY(QFile::remove(chosen.file));
        QCOMPARE(fixture.run(u"UPDATE document SET bytes = x'00' WHERE piece = 2"_s), 1);
        QVERIFY(!fixture.keep(chosen, another));
        QCOMPARE(fixture.rows(), 3);
    }

    void whatIsIncompleteIsCopiedAgain()
    {
        DocumentStoreFixture fixture;
        const QByteArray bytes = scan(3 * piece);
        const Attachment chosen = fixture.choose(bytes);
        QVERIFY(fixture.keep(chosen));
        QCOMPARE(fixture.run(u"DELETE FROM document WHERE piece = 1"_s), 1);
        QVERIFY(!fixture.has(chosen));
        QVERIFY(fixture.keep(chosen));
        QVERIFY(fixture.load(chosen) == bytes);
    }

    void filesGoWithTheLastThatNamesTheRecord()
    {
        DocumentStoreFixture fixture;
        const Attachment chosen = fixture.choose(scan(100));
        StoredDraft draft;
        draft.summary.record = record;
        fixture.file.write([&](Connection &open) {
            DraftStore::put(open, draft);
            return documentstore::keep(open, record, chosen)
                && documentstore::keep(open, another, chosen);
        });
        fixture.purge();
        QVERIFY(fixture.has(chosen));
        fixture.run(u"UPDATE draft SET deleted = 1"_s);
        fixture.purge();
        QVERIFY(fixture.has(chosen));
        fixture.run(u"UPDATE draft SET deleted = NULL"_s);
        fixture.file.write([&](Connection &open) {
            DraftStore::erase(open, record);
            open.run(u"INSERT INTO outbox(id, tag, profile, state, wait, queued, due, tries,"
                     " version, summary, payload) VALUES(x'01', ?, x'01', 0, 0, 0, 0, 0, 1, x'',"
                     " x'')"_s,
                     {recordTag(open.vault(), record)});
            return true;
        });
        fixture.purge();
        QVERIFY(fixture.has(chosen));
        fixture.run(u"DELETE FROM outbox"_s);
        fixture.purge();
        QVERIFY(!fixture.has(chosen));
        QVERIFY(fixture.has(chosen, another)); // This copy belongs to another draft.
        fixture.file.write([](Connection &open) {
            documentstore::purge(open);
            return true;
        });
        QCOMPARE(fixture.rows(), 0);
    }

    void allThatChangesNameIsKeptAndLoaded()
    {
        DocumentStoreFixture fixture;
        const Attachment a = fixture.choose(scan(100, 1), u"a"_s);
        const Attachment b = fixture.choose(scan(200, 2), u"b"_s);
        const Attachment gone {u"/nowhere"_s, u"application/pdf"_s, 10, 10};
        const Changes changes {
            {FieldPath(u"/physical_documents"_s),
             Change::set(
                 QJsonArray {QJsonObject {{u"front"_s, a.toJson()}, {u"back"_s, b.toJson()}},
                             QJsonObject {{u"front"_s, a.toJson()}, {u"back"_s, gone.toJson()}}})},
            {FieldPath(u"/photo"_s), Change::set(b.toJson())},
            {FieldPath(u"/name"_s), Change::set(u"x"_s)},
            {FieldPath(u"/other"_s), Change::clear()}};
        QCOMPARE(documentstore::filesOf(changes).size(), 3);
        const FileContents contents = fixture.file.write([&](Connection &open) {
            documentstore::keepAll(open, record, changes);
            return documentstore::loadAll(open, record, changes);
        });
        QCOMPARE(contents.size(), 2);
        QVERIFY(contents[a.key()] == scan(100, 1));
        QVERIFY(contents[b.key()] == scan(200, 2));
    }

    void nothingOfAFileStandsInTheClear()
    {
        DocumentStoreFixture fixture;
        const QByteArray bytes = scan(2 * piece);
        const Attachment chosen = fixture.choose(bytes, u"passport-of-canary.pdf"_s);
        QVERIFY(fixture.keep(chosen));
        const QByteArray written = bytesIn(fixture.folder.path());
        QVERIFY(written.size() > bytes.size());
        QVERIFY(!written.contains("canary"));
        for (int at = 0; at < bytes.size(); at += 1'000)
            QVERIFY(!written.contains(bytes.mid(at, 24)));
    }
};

QTEST_GUILESS_MAIN(TestDocumentStore)
#include "tst_documentstore.moc"
