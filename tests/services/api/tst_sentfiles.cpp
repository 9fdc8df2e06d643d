// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"
#include "documentstore.h"
#include "draftstore.h"
#include "storefixture.h"

#include <QTemporaryDir>
#include <QTimer>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace documentfixture;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;

namespace {

/// The peak memory of this process since `forgetPeak`, in bytes.
inline qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    status.open(QIODevice::ReadOnly);
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

inline void forgetPeak()
{
    malloc_trim(0); // Free memory of the process would hide what the test needs.
    QFile file(u"/proc/self/clear_refs"_s);
    file.open(QIODevice::WriteOnly);
    file.write("5");
}

QByteArray sentFile(const DocumentFixture &fixture)
{
    return QByteArray::fromBase64(fixture.sentUrl().section(u',', 1).toLatin1());
}

/// Saves the draft as the window does immediately after a file was chosen.
void saveDraft(DocumentFixture &fixture, const Changes &changes)
{
    DraftStore drafts(fixture.database);
    StoredDraft draft;
    draft.summary.record = {fixture.profile.id, fixture.form.id, fixture.userId()};
    draft.changes = changes;
    bool isSaved = false;
    drafts.save(draft, &fixture.outbox, [&](const auto &error) { isSaved = !error; });
    QTRY_VERIFY(isSaved);
}

} // namespace

/// What happens to a file between the moment it is chosen and the request.
class TestSentFiles final : public QObject
{
    Q_OBJECT

private slots:
    void fileThatIsGoneIsSentAsItWasChosen_data();
    void fileThatIsGoneIsSentAsItWasChosen();
    void fileThatIsReplacedIsSentAsItWasChosen();
    void fileThatGoesWhileItWaitsIsSentWhole();
    void fileThatGoesWhileItIsSentIsSentWhole();
    void fileThatIsSentAgainIsNotLeftOver();
    void fileOfASendIsGoneWithIt();
    void keptAndUnkeptFilesTravelTogether();
    void fileThatChangedIsNotSent_data();
    void fileThatChangedIsNotSent();
    void unkeptFileThatShrinksWhileItIsSentIsUnknown();
    void unkeptFileRewrittenWhileItIsSentIsUnknown();
    void largeFileIsEncodedWhileItIsSent_data();
    void largeFileIsEncodedWhileItIsSent();
    void largeFileIsInMemoryOnceOnItsWay();
};

void TestSentFiles::fileThatIsGoneIsSentAsItWasChosen_data()
{
    QTest::addColumn<int>("size");
    // A piece in a request has 49,152 bytes, and one on the disk 196,608.
    for (const int size : {6, 49'151, 49'152, 49'153, 196'607, 196'608, 196'609, 1'000'000})
        QTest::addRow("%d", size) << size;
}

void TestSentFiles::fileThatIsGoneIsSentAsItWasChosen()
{
    QFETCH(int, size);
    DocumentFixture fixture;
    const QByteArray bytes = scan(size, "%PDF-");
    const Attachment file = fixture.chosen(bytes);
    const Changes changes = DocumentFixture::adding({DocumentFixture::item(file)});
    saveDraft(fixture, changes);
    QVERIFY(QFile::remove(file.file));

    QCOMPARE(fixture.send(changes).kind, Kind::Applied);

    QVERIFY(sentFile(fixture) == bytes);
    QCOMPARE(fixture.patched().header("Content-Length"),
             QByteArray::number(fixture.patched().bodySize));
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestSentFiles::fileThatIsReplacedIsSentAsItWasChosen()
{
    DocumentFixture fixture;
    const Changes changes
        = DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-first"))});
    saveDraft(fixture, changes);
    fixture.write(u"scan.jpg"_s, "%PDF-second");
    QCOMPARE(fixture.send(changes).kind, Kind::Applied);
    QCOMPARE(sentFile(fixture), QByteArray("%PDF-first"));
}

void TestSentFiles::fileThatGoesWhileItWaitsIsSentWhole()
{
    DocumentFixture fixture;
    const QByteArray bytes = scan(300'000, "%PDF-");
    const Attachment file = fixture.chosen(bytes);
    fixture.server.script("GET",
                          {ClientFixture::status(503), ClientFixture::json(machnetRecord())});
    const Changes changes
        // This is sent without a draft in the store.
        = DocumentFixture::adding({DocumentFixture::item(file)});
    const QUuid id = fixture.outbox.enqueue(fixture.submission(changes, readBase(machnetRecord())));
    QTRY_COMPARE(fixture.outcomes.value(id).kind, Kind::Waiting);
    QVERIFY(QFile::remove(file.file));
    fixture.outcomes.clear();
    fixture.outbox.retry(id);
    QTRY_COMPARE(fixture.outcomes.value(id).kind, Kind::Applied);
    QVERIFY(sentFile(fixture) == bytes);
}

void TestSentFiles::fileThatGoesWhileItIsSentIsSentWhole()
{
    DocumentFixture fixture;
    fixture.server.setTakes(500'000);
    const QByteArray bytes = scan(20'000'000, "%PDF-");
    const Attachment file = fixture.chosen(bytes);
    const QUuid id = fixture.outbox.enqueue(fixture.submission(
        DocumentFixture::adding({DocumentFixture::item(file)}), readBase(machnetRecord())));
    QTRY_VERIFY(fixture.server.bytesOfUnfinished() > 400'000);
    QVERIFY(QFile::remove(file.file));
    fixture.server.setTakes(0);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.outcomes.contains(id), 20'000);
    QCOMPARE(fixture.outcomes.value(id).kind, Kind::Applied);
    QVERIFY(sentFile(fixture) == bytes);
}

void TestSentFiles::fileThatIsSentAgainIsNotLeftOver()
{
    DocumentFixture fixture;
    fixture.server.script(
        "PATCH", {ClientFixture::fault(Step::Kind::Close), ClientFixture::json(machnetRecord())});
    const QJsonObject twice = DocumentFixture::item(fixture.chosen(scan(300, "%PDF-")));
    const QJsonObject once
        = DocumentFixture::item(fixture.chosen(scan(400, "%PDF-"), u"other.pdf"_s));
    QCOMPARE(fixture.send(DocumentFixture::adding({twice, once})).kind, Kind::Unknown);
    fixture.send(DocumentFixture::adding({twice}));
    DraftStore drafts(fixture.database);
    std::optional<Changes> left;
    drafts.load({fixture.profile.id, fixture.form.id, fixture.userId()}, &fixture.outbox,
                [&](const Result<StoredDraft, StoreError> &draft) {
                    left = draft ? draft->changes : Changes();
                });
    QTRY_VERIFY(left);
    QCOMPARE(*left, DocumentFixture::adding({once}));
}

void TestSentFiles::fileOfASendIsGoneWithIt()
{
    DocumentFixture fixture;
    const Changes changes
        = DocumentFixture::adding({DocumentFixture::item(fixture.chosen(scan(300'000, "%PDF-")))});
    saveDraft(fixture, changes);
    QCOMPARE(fixture.send(changes).kind, Kind::Applied);
    std::optional<int> rows;
    fixture.database.read(
        this,
        [](Connection &open) {
            QSqlQuery &query = open.run(u"SELECT count(*) FROM document"_s);
            return query.next() ? query.value(0).toInt() : -1;
        },
        [&](const Result<int, StoreError> &count) { rows = *count; });
    QTRY_COMPARE(rows, 0);
}

void TestSentFiles::keptAndUnkeptFilesTravelTogether()
{
    DocumentFixture fixture;
    const Attachment kept = fixture.chosen("%PDF-kept", u"kept"_s);
    const Attachment unkept = fixture.chosen("%PDF-unkept", u"unkept"_s);
    QVERIFY(QFile::remove(kept.file));
    const Changes changes
        = DocumentFixture::adding({DocumentFixture::item(unkept), DocumentFixture::item(kept)});
    QVERIFY(!fixture.patch(changes, {{kept.key(), "%PDF-kept"}}));
    const QJsonValue items
        = QJsonDocument::fromJson(fixture.patched().body)["physical_documents"_L1];
    const auto fileOf = [&](int item) {
        const QString url = items[item]["document_value"_L1].toString();
        return QByteArray::fromBase64(url.section(u',', 1).toLatin1());
    };
    QCOMPARE(fileOf(0), QByteArray("%PDF-unkept"));
    QCOMPARE(fileOf(1), QByteArray("%PDF-kept"));
}

void TestSentFiles::fileThatChangedIsNotSent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::newRow("another size") << u"fileChanged"_s;
    QTest::newRow("gone") << u"fileMissing"_s;
}

void TestSentFiles::fileThatChangedIsNotSent()
{
    QFETCH(QString, rule);
    DocumentFixture fixture;
    const Attachment first = fixture.chosen("%PDF-1", u"first"_s);
    const Attachment second = fixture.chosen("%PDF-2", u"second"_s);
    if (rule == "fileMissing"_L1)
        QVERIFY(QFile::remove(second.file));
    else
        fixture.write(u"second"_s, "%PDF-2 and more");

    const Outcome outcome = fixture.send(
        DocumentFixture::adding({DocumentFixture::item(first), DocumentFixture::item(second)}));

    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->findings.size(), 1);
    QVERIFY(records::findingOf(outcome.error->findings, u"/physical_documents/1/document_value"_s,
                               rule));
    QVERIFY(!outcome.request);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestSentFiles::unkeptFileThatShrinksWhileItIsSentIsUnknown()
{
    DocumentFixture fixture;
    fixture.server.setTakes(500'000);
    const Attachment file = fixture.chosen(scan(20'000'000, "%PDF-"));
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        if (fixture.server.bytesOfUnfinished() > 400'000 && QFile::resize(file.file, 100))
            fixture.server.setTakes(0);
    });
    poll.start(5);
    const auto error = fixture.patch(DocumentFixture::adding({DocumentFixture::item(file)}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Unknown);
    QCOMPARE(errorCodeName(error->code), u"fileChanged"_s);
    QCOMPARE(error->args.value(u"detail"), QJsonValue(u"scan.jpg"_s));
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestSentFiles::unkeptFileRewrittenWhileItIsSentIsUnknown()
{
    DocumentFixture fixture;
    fixture.server.setTakes(500'000);
    const Attachment file = fixture.chosen(scan(20'000'000, "%PDF-"));
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        QFile other(file.file);
        if (fixture.server.bytesOfUnfinished() <= 400'000 || !other.open(QIODevice::ReadWrite))
            return;
        other.write("%PDF-other");
        poll.stop();
        fixture.server.setTakes(0);
    });
    poll.start(5);
    const auto error = fixture.patch(DocumentFixture::adding({DocumentFixture::item(file)}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Unknown);
    QCOMPARE(errorCodeName(error->code), u"fileChanged"_s);
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestSentFiles::largeFileIsEncodedWhileItIsSent_data()
{
    QTest::addColumn<bool>("isKept");
    QTest::newRow("from the disk") << false;
    QTest::newRow("as it was kept") << true;
}

void TestSentFiles::largeFileIsEncodedWhileItIsSent()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what is freed");
#endif
    QFETCH(bool, isKept);
    DocumentFixture fixture;
    fixture.server.setKeepsBodies(false);
    fixture.patch(DocumentFixture::adding(
        // The first send only warms up.
        {DocumentFixture::item(fixture.chosen(scan(100'000, "%PDF-")))}));
    QByteArray bytes = scan(10'000'000, "%PDF-");
    const Attachment file = fixture.chosen(bytes, u"large"_s);
    QByteArray body = R"({"physical_documents":[{"document_type":"PASSPORT",)"
                      R"("document_value":"data:application/pdf;base64,)"
        + bytes.toBase64() + R"("}]})";
    const qint64 bodySize = body.size();
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    body = {};
    const FileContents kept
        = isKept ? FileContents {{file.key(), std::exchange(bytes, {})}} : FileContents();
    bytes = {};
    forgetPeak();
    const qint64 before = peakMemory();

    QVERIFY(!fixture.patch(DocumentFixture::adding({DocumentFixture::item(file)}), kept));

    const qint64 grown = peakMemory() - before;
    const ScriptedServer::Request sent = fixture.server.requests().last();
    QCOMPARE(sent.bodySize, bodySize);
    QCOMPARE(sent.header("Content-Length"), QByteArray::number(bodySize));
    QCOMPARE(sent.bodyHash, hash);
    qInfo("memory grew by %lld kB", static_cast<long long>(grown / 1000));
    QVERIFY2(grown < 2'000'000, QByteArray::number(grown).constData());
}

void TestSentFiles::largeFileIsInMemoryOnceOnItsWay()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps what is freed");
#endif
    constexpr qint64 size = 20'000'000;
    DocumentFixture fixture;
    const QTemporaryDir folder;
    StoreFixture store(folder.path());
    QVERIFY(store.enter(u"a passphrase"_s));
    Outbox outbox(fixture.client, store.storage.database(), fixture.router(), nullptr,
                  fixture.clock);
    std::optional<Kind> outcome;
    connect(&outbox, &Outbox::finished, this,
            [&](const SendResult &result) { outcome = result.outcome.kind; });
    fixture.server.setKeepsBodies(false);
    const Attachment file = fixture.chosen(scan(size, "%PDF-"));
    forgetPeak();
    const qint64 before = peakMemory();

    outbox.enqueue(fixture.submission(DocumentFixture::adding({DocumentFixture::item(file)}),
                                      readBase(machnetRecord())));
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 30'000);

    const qint64 grown = peakMemory() - before;
    QCOMPARE(outcome, Kind::Applied);
    qInfo("memory grew by %lld kB", static_cast<long long>(grown / 1000));
    QVERIFY2(grown < 2 * size, QByteArray::number(grown).constData());
}

QTEST_GUILESS_MAIN(TestSentFiles)
#include "tst_sentfiles.moc"
