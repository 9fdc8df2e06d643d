// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentdesk.h"
#include "documentstore.h"
#include "draftstore.h"
#include "storefixture.h"

#include <QTemporaryDir>
#include <QTimer>

#include <malloc.h>

using namespace Qt::StringLiterals;
using namespace documentdesk;
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
    malloc_trim(0); // what is free already would hide what is needed
    QFile file(u"/proc/self/clear_refs"_s);
    file.open(QIODevice::WriteOnly);
    file.write("5");
}

QByteArray sentFile(const Desk &desk)
{
    return QByteArray::fromBase64(desk.sentUrl().section(u',', 1).toLatin1());
}

/// Saves the draft as the window does right after a file was chosen.
void saveDraft(Desk &desk, const Changes &changes)
{
    DraftStore drafts(desk.database);
    StoredDraft draft;
    draft.summary.record = {desk.profile.id, desk.form.id, desk.userId()};
    draft.changes = changes;
    bool isSaved = false;
    drafts.save(draft, &desk.outbox, [&](const auto &error) { isSaved = !error; });
    QTRY_VERIFY(isSaved);
}

} // namespace

/// A file is followed from its choice to the wire.
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
    // A piece on the wire has 49,152 bytes, one on the disk 196,608.
    for (const int size : {6, 49'151, 49'152, 49'153, 196'607, 196'608, 196'609, 1'000'000})
        QTest::addRow("%d", size) << size;
}

void TestSentFiles::fileThatIsGoneIsSentAsItWasChosen()
{
    QFETCH(int, size);
    Desk desk;
    const QByteArray bytes = scan(size, "%PDF-");
    const Attachment file = desk.chosen(bytes);
    const Changes changes = Desk::adding({Desk::item(file)});
    saveDraft(desk, changes);
    QVERIFY(QFile::remove(file.file));

    QCOMPARE(desk.send(changes).kind, Kind::Applied);

    QVERIFY(sentFile(desk) == bytes);
    QCOMPARE(desk.patched().header("Content-Length"), QByteArray::number(desk.patched().bodySize));
    QCOMPARE(desk.server.count("PATCH"), 1);
}

void TestSentFiles::fileThatIsReplacedIsSentAsItWasChosen()
{
    Desk desk;
    const Changes changes = Desk::adding({Desk::item(desk.chosen("%PDF-first"))});
    saveDraft(desk, changes);
    desk.write(u"scan.jpg"_s, "%PDF-second");
    QCOMPARE(desk.send(changes).kind, Kind::Applied);
    QCOMPARE(sentFile(desk), QByteArray("%PDF-first"));
}

void TestSentFiles::fileThatGoesWhileItWaitsIsSentWhole()
{
    Desk desk;
    const QByteArray bytes = scan(300'000, "%PDF-");
    const Attachment file = desk.chosen(bytes);
    desk.server.script("GET", {Road::status(503), Road::json(machnetRecord())});
    const Changes changes = Desk::adding({Desk::item(file)}); // sent without a draft before it
    const QUuid id = desk.outbox.enqueue(desk.submission(changes, readBase(machnetRecord())));
    QTRY_COMPARE(desk.outcomes.value(id).kind, Kind::Waiting);
    QVERIFY(QFile::remove(file.file));
    desk.outcomes.clear();
    desk.outbox.retry(id);
    QTRY_COMPARE(desk.outcomes.value(id).kind, Kind::Applied);
    QVERIFY(sentFile(desk) == bytes);
}

void TestSentFiles::fileThatGoesWhileItIsSentIsSentWhole()
{
    Desk desk;
    desk.server.setTakes(500'000);
    const QByteArray bytes = scan(20'000'000, "%PDF-");
    const Attachment file = desk.chosen(bytes);
    const QUuid id = desk.outbox.enqueue(
        desk.submission(Desk::adding({Desk::item(file)}), readBase(machnetRecord())));
    QTRY_VERIFY(desk.server.bytesOfUnfinished() > 400'000);
    QVERIFY(QFile::remove(file.file));
    desk.server.setTakes(0);
    QTRY_VERIFY_WITH_TIMEOUT(desk.outcomes.contains(id), 20'000);
    QCOMPARE(desk.outcomes.value(id).kind, Kind::Applied);
    QVERIFY(sentFile(desk) == bytes);
}

void TestSentFiles::fileThatIsSentAgainIsNotLeftOver()
{
    Desk desk;
    desk.server.script("PATCH", {Road::fault(Step::Kind::Close), Road::json(machnetRecord())});
    const QJsonObject twice = Desk::item(desk.chosen(scan(300, "%PDF-")));
    const QJsonObject once = Desk::item(desk.chosen(scan(400, "%PDF-"), u"other.pdf"_s));
    QCOMPARE(desk.send(Desk::adding({twice, once})).kind, Kind::Unknown);
    desk.send(Desk::adding({twice}));
    DraftStore drafts(desk.database);
    std::optional<Changes> left;
    drafts.load({desk.profile.id, desk.form.id, desk.userId()}, &desk.outbox,
                [&](const Result<StoredDraft, StoreError> &draft) {
                    left = draft ? draft->changes : Changes();
                });
    QTRY_VERIFY(left);
    QCOMPARE(*left, Desk::adding({once}));
}

void TestSentFiles::fileOfASendIsGoneWithIt()
{
    Desk desk;
    const Changes changes = Desk::adding({Desk::item(desk.chosen(scan(300'000, "%PDF-")))});
    saveDraft(desk, changes);
    QCOMPARE(desk.send(changes).kind, Kind::Applied);
    std::optional<int> rows;
    desk.database.read(
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
    Desk desk;
    const Attachment kept = desk.chosen("%PDF-kept", u"kept"_s);
    const Attachment unkept = desk.chosen("%PDF-unkept", u"unkept"_s);
    QVERIFY(QFile::remove(kept.file));
    const Changes changes = Desk::adding({Desk::item(unkept), Desk::item(kept)});
    QVERIFY(!desk.patch(changes, {{kept.key(), "%PDF-kept"}}));
    const QJsonValue items = QJsonDocument::fromJson(desk.patched().body)["physical_documents"_L1];
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
    Desk desk;
    const Attachment first = desk.chosen("%PDF-1", u"first"_s);
    const Attachment second = desk.chosen("%PDF-2", u"second"_s);
    if (rule == "fileMissing"_L1)
        QVERIFY(QFile::remove(second.file));
    else
        desk.write(u"second"_s, "%PDF-2 and more");

    const Outcome outcome = desk.send(Desk::adding({Desk::item(first), Desk::item(second)}));

    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->findings.size(), 1);
    QVERIFY(records::findingOf(outcome.error->findings, u"/physical_documents/1/document_value"_s,
                               rule));
    QVERIFY(!outcome.request);
    QCOMPARE(desk.server.connections(), 0);
}

void TestSentFiles::unkeptFileThatShrinksWhileItIsSentIsUnknown()
{
    Desk desk;
    desk.server.setTakes(500'000);
    const Attachment file = desk.chosen(scan(20'000'000, "%PDF-"));
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        if (desk.server.bytesOfUnfinished() > 400'000 && QFile::resize(file.file, 100))
            desk.server.setTakes(0);
    });
    poll.start(5);
    const auto error = desk.patch(Desk::adding({Desk::item(file)}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Unknown);
    QCOMPARE(errorCodeName(error->code), u"fileChanged"_s);
    QCOMPARE(error->args.value(u"detail"), QJsonValue(u"scan.jpg"_s));
    QCOMPARE(desk.server.count("PATCH"), 0);
}

void TestSentFiles::unkeptFileRewrittenWhileItIsSentIsUnknown()
{
    Desk desk;
    desk.server.setTakes(500'000);
    const Attachment file = desk.chosen(scan(20'000'000, "%PDF-"));
    QTimer poll;
    connect(&poll, &QTimer::timeout, this, [&] {
        QFile other(file.file);
        if (desk.server.bytesOfUnfinished() <= 400'000 || !other.open(QIODevice::ReadWrite))
            return;
        other.write("%PDF-other");
        poll.stop();
        desk.server.setTakes(0);
    });
    poll.start(5);
    const auto error = desk.patch(Desk::adding({Desk::item(file)}));
    QVERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Unknown);
    QCOMPARE(errorCodeName(error->code), u"fileChanged"_s);
    QCOMPARE(desk.server.count("PATCH"), 0);
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
    Desk desk;
    desk.server.setKeepsBodies(false);
    desk.patch(Desk::adding({Desk::item(desk.chosen(scan(100'000, "%PDF-")))})); // warms up
    QByteArray bytes = scan(10'000'000, "%PDF-");
    const Attachment file = desk.chosen(bytes, u"large"_s);
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

    QVERIFY(!desk.patch(Desk::adding({Desk::item(file)}), kept));

    const qint64 grown = peakMemory() - before;
    const ScriptedServer::Request sent = desk.server.requests().last();
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
    Desk desk;
    const QTemporaryDir folder;
    StoreFixture store(folder.path());
    QVERIFY(store.enter(u"a passphrase"_s));
    Outbox outbox(desk.client, store.storage.database(), desk.router(), nullptr, desk.clock);
    std::optional<Kind> outcome;
    connect(&outbox, &Outbox::finished, this,
            [&](const SendResult &result) { outcome = result.outcome.kind; });
    desk.server.setKeepsBodies(false);
    const Attachment file = desk.chosen(scan(size, "%PDF-"));
    forgetPeak();
    const qint64 before = peakMemory();

    outbox.enqueue(desk.submission(Desk::adding({Desk::item(file)}), readBase(machnetRecord())));
    QTRY_VERIFY_WITH_TIMEOUT(outcome, 30'000);

    const qint64 grown = peakMemory() - before;
    QCOMPARE(outcome, Kind::Applied);
    qInfo("memory grew by %lld kB", static_cast<long long>(grown / 1000));
    QVERIFY2(grown < 2 * size, QByteArray::number(grown).constData());
}

QTEST_GUILESS_MAIN(TestSentFiles)
#include "tst_sentfiles.moc"
