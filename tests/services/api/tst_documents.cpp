// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentfixture.h"
#include "recorddraft.h"
#include "requestlimits.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace documentfixture;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;

namespace {

const FieldPath numbers(u"/virtual_documents"_s);

} // namespace

class TestDocuments final : public QObject
{
    Q_OBJECT

private slots:
    void M12_fileArrivesAsCorrectBase64_data();
    void M12_fileArrivesAsCorrectBase64();
    void M13_jpegIsCalledAsTheProfileSays_data();
    void M13_jpegIsCalledAsTheProfileSays();
    void M13_pdfIsCalledByItsName();
    void M4_onlyNewItemsTravel();
    void severalFilesTravelEachInItsPlace();
    void lookalikeElsewhereIsNoFile();
    void writtenDataUrlTravelsAsItIs();
    void progressCountsWhatIsSent();
    void cancelDuringTheUploadIsUnknown();
    void stalledUploadIsUnknown();
    void refusalDuringTheUploadIsHeard();
    void M2_integerTravelsAsTheProfileSays_data();
    void M2_integerTravelsAsTheProfileSays();
    void M3_newSsnIsShownNowhere();
    void previewShowsWhatAFileIs();
    void writtenFileIsShownAtItsSize_data();
    void writtenFileIsShownAtItsSize();
    void answerThatRepeatsAFileIsCut_data();
    void answerThatRepeatsAFileIsCut();
    void M5_statusIsReadRightBeforeTheSend();
    void M6_receiveUserIsRefused();
    void M14_documentTheAnswerLacksIsNamed();
    void M19_documentThatVanishedIsNamed();
    void M14_silentAnswerIsFollowedByARead();
    void M14_readAfterItIsTheTruth();
    void M14_documentsAreNotJudgedByWhatWasNotShown();
    void M14_blindNobodyCanTellWhetherTheyAreThere();
    void M29_answerThatShowsAPartTakesNothingAway_data();
    void M29_answerThatShowsAPartTakesNothingAway();
    void M4_unclearIsSettledByNewEntriesOnly_data();
    void M4_unclearIsSettledByNewEntriesOnly();
    void M26_anySuccessIsOne_data();
    void M26_anySuccessIsOne();
};

void TestDocuments::M12_fileArrivesAsCorrectBase64_data()
{
    QTest::addColumn<int>("size");
    // A piece has 49,152 bytes. The sizes are near its ends and cover every kind of Base64
    // padding.
    for (const int size : {3, 4, 5, 49'151, 49'152, 49'153, 98'304, 98'305, 200'000})
        QTest::addRow("%d", size) << size;
}

void TestDocuments::M12_fileArrivesAsCorrectBase64()
{
    QFETCH(int, size);
    DocumentFixture fixture;
    const QByteArray bytes = scan(size, "\xff\xd8\xff");
    const Attachment front = fixture.chosen(bytes);
    QCOMPARE(front.size, size);
    fixture.server.script("PATCH", {ClientFixture::json(machnetRecord())});

    fixture.send(DocumentFixture::adding({DocumentFixture::item(front)}));

    const QString prefix = u"data:image/jpg;base64,"_s;
    QVERIFY(fixture.sentUrl().startsWith(prefix));
    const auto decoded = QByteArray::fromBase64Encoding(
        fixture.sentUrl().mid(prefix.size()).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    QCOMPARE(decoded.decodingStatus, QByteArray::Base64DecodingStatus::Ok);
    QVERIFY(decoded.decoded == bytes);
    QCOMPARE(fixture.patched().header("Content-Length"),
             QByteArray::number(fixture.patched().bodySize));
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDocuments::M13_jpegIsCalledAsTheProfileSays_data()
{
    QTest::addColumn<QString>("type");
    QTest::newRow("as Machnet shows") << u"image/jpg"_s;
    QTest::newRow("as registered") << u"image/jpeg"_s;
}

void TestDocuments::M13_jpegIsCalledAsTheProfileSays()
{
    QFETCH(QString, type);
    DocumentFixture fixture;
    QCOMPARE(fixture.profile.jpegType, u"image/jpg"_s);
    fixture.profile.jpegType = type;
    fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("\xff\xd8\xff..."))}));
    QCOMPARE(fixture.sentUrl(), QString(u"data:"_s + type + u";base64,/9j/Li4u"_s));
}

void TestDocuments::M13_pdfIsCalledByItsName()
{
    DocumentFixture fixture;
    fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1", u"paper.jpg"_s))}));
    QCOMPARE(fixture.sentUrl(), u"data:application/pdf;base64,JVBERi0x"_s);
}

void TestDocuments::M4_onlyNewItemsTravel()
{
    DocumentFixture fixture;
    fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"), u"STATE_ID"_s)}));
    QCOMPARE(
        QJsonDocument::fromJson(fixture.patched().body).object(),
        QJsonObject({{u"physical_documents"_s,
                      QJsonArray {QJsonObject {
                          {u"document_type"_s, u"STATE_ID"_s},
                          {u"document_value"_s, u"data:application/pdf;base64,JVBERi0x"_s}}}}}));
}

void TestDocuments::severalFilesTravelEachInItsPlace()
{
    DocumentFixture fixture;
    QJsonObject both = DocumentFixture::item(fixture.chosen("%PDF-front", u"a"_s));
    both[u"document_value_back"_s] = fixture.chosen("%PDF-back", u"b"_s).toJson();
    const QJsonObject second
        = DocumentFixture::item(fixture.chosen("%PDF-second", u"c"_s), u"STATE_ID"_s);
    Changes changes = DocumentFixture::adding({both, second});
    changes.insert(FieldPath(u"/occupation"_s), Change::set(u"Bänker \"x\""_s));

    fixture.send(changes);

    const QJsonObject body = QJsonDocument::fromJson(fixture.patched().body).object();
    const auto fileAt = [&](int item, const QString &member) {
        const QString url = body["physical_documents"_L1][item][member].toString();
        return QByteArray::fromBase64(url.section(u',', 1).toLatin1());
    };
    QCOMPARE(fileAt(0, u"document_value"_s), QByteArray("%PDF-front"));
    QCOMPARE(fileAt(0, u"document_value_back"_s), QByteArray("%PDF-back"));
    QCOMPARE(fileAt(1, u"document_value"_s), QByteArray("%PDF-second"));
    QCOMPARE(body["physical_documents"_L1][1]["document_type"_L1], QJsonValue(u"STATE_ID"_s));
    QCOMPARE(body["occupation"_L1], QJsonValue(u"Bänker \"x\""_s));
}

void TestDocuments::lookalikeElsewhereIsNoFile()
{
    DocumentFixture fixture;
    const QJsonObject lookalike = fixture.chosen("%PDF-1").toJson();
    bool isAnswered = false;
    fixture.client.patch(fixture.api, fixture.form, fixture.profile,
                         {fixture.userId(), {{u"occupation"_s, lookalike}}, {}, {}, {}}, this,
                         [&](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QCOMPARE(QJsonDocument::fromJson(fixture.patched().body)["occupation"_L1],
             QJsonValue(lookalike));
}

void TestDocuments::writtenDataUrlTravelsAsItIs()
{
    DocumentFixture fixture;
    const QString url = u"data:application/pdf;base64,JVBERi0x"_s;
    fixture.send(DocumentFixture::adding(
        {QJsonObject {{u"document_type"_s, u"PASSPORT"_s}, {u"document_value"_s, url}}}));
    QCOMPARE(fixture.sentUrl(), url);
}

void TestDocuments::progressCountsWhatIsSent()
{
    DocumentFixture fixture;
    fixture.server.setKeepsBodies(false);
    QList<std::pair<qint64, qint64>> told;
    connect(&fixture.outbox, &Outbox::progressed, this,
            [&](const QUuid &, qint64 sent, qint64 total) { told.emplaceBack(sent, total); });
    fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen(scan(2'000'000, "%PDF-")))}));

    QVERIFY2(told.size() > 20, "one gulp would be told once");
    for (qsizetype i = 0; i < told.size(); ++i) {
        QCOMPARE(told[i].second, fixture.patched().bodySize);
        QVERIFY(i == 0 || told[i].first >= told[i - 1].first);
    }
    QCOMPARE(told.last().first, told.last().second);
}

void TestDocuments::cancelDuringTheUploadIsUnknown()
{
    DocumentFixture fixture;
    fixture.server.setTakes(1'000'000);
    const Attachment file = fixture.chosen(scan(20'000'000, "%PDF-"));
    const QUuid id = fixture.outbox.enqueue(fixture.submission(
        DocumentFixture::adding({DocumentFixture::item(file)}), readBase(machnetRecord())));
    QTRY_VERIFY(fixture.server.bytesOfUnfinished() > 500'000);
    fixture.outbox.cancel(id);
    QTRY_VERIFY(fixture.outcomes.contains(id));
    QCOMPARE(fixture.outcomes.value(id).kind, Kind::Unknown);
    QVERIFY(fixture.outcomes.value(id).request);
    QCOMPARE(fixture.server.count("GET"), 2);
    fixture.server.setTakes(0);
    QTRY_VERIFY(!fixture.server.hasConnections());
    QCOMPARE(fixture.server.count("PATCH"), 0); // No request arrived completely.
}

void TestDocuments::stalledUploadIsUnknown()
{
    DocumentFixture fixture;
    fixture.network.setLimits(within(300));
    fixture.server.setTakes(1'000'000);
    const Outcome outcome = fixture.send(DocumentFixture::adding(
        {DocumentFixture::item(fixture.chosen(scan(20'000'000, "%PDF-")))}));
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(errorCodeName(outcome.error->code), u"timeout"_s);
}

void TestDocuments::refusalDuringTheUploadIsHeard()
{
    DocumentFixture fixture;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    int connections = 0;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        ++connections;
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            if (socket->property("answered").toBool())
                return void(socket->readAll());
            socket->setProperty("answered", true);
            socket->write("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n");
        });
    });
    fixture.profile.canRead = false;
    fixture.profile.baseUrl.setPort(server.serverPort());
    fixture.keep(fixture.stored());
    const Outcome outcome = fixture.outcomeOf(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen(scan(3'000'000, "%PDF-")))}),
        {});
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.status, 413);
    QCOMPARE(connections, 1);
}

void TestDocuments::M2_integerTravelsAsTheProfileSays_data()
{
    QTest::addColumn<bool>("asText");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("text") << true << QByteArray(R"({"number_of_transaction_per_month":"122"})");
    QTest::newRow("number") << false << QByteArray(R"({"number_of_transaction_per_month":122})");
}

void TestDocuments::M2_integerTravelsAsTheProfileSays()
{
    QFETCH(bool, asText);
    QFETCH(QByteArray, body);
    DocumentFixture fixture("machnet/business");
    fixture.profile.canRead = false;
    fixture.profile.integersAsText = asText;
    const Outcome outcome = fixture.outcomeOf(
        {{FieldPath(u"/number_of_transaction_per_month"_s), Change::set(122)}}, {});
    QCOMPARE(fixture.patched().body, body);
    QVERIFY(outcome.request);
    QCOMPARE(QJsonDocument(outcome.request->body).toJson(QJsonDocument::Compact), body);
}

void TestDocuments::M3_newSsnIsShownNowhere()
{
    DocumentFixture fixture;
    const QString ssn = u"123456789"_s;
    fixture.server.script("PATCH",
                          {ClientFixture::json({{u"message"_s, u"bad value 123456789"_s}}, 400)});
    const Outcome outcome
        = fixture.send({{numbers,
                         Change::set(QJsonArray {QJsonObject {{u"document_type"_s, u"SSN"_s},
                                                              {u"document_value"_s, ssn}}})}});
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY(fixture.patched().body.contains("123456789"));
    QCOMPARE(outcome.error->message, u"bad value ●●●"_s);
    QCOMPARE(outcome.request->body["virtual_documents"_L1][0]["document_value"_L1],
             QJsonValue(u"●●●"_s));
    QCOMPARE(outcome.request->body["virtual_documents"_L1][0]["document_type"_L1],
             QJsonValue(u"SSN"_s));
}

void TestDocuments::previewShowsWhatAFileIs()
{
    DocumentFixture fixture;
    const Attachment photo {u"/nowhere/scan.jpg"_s, u"image/jpeg"_s, 2'100'000, 0};
    const QJsonObject written {
        {u"document_value"_s, QString(u"data:application/pdf;base64,"_s + QString(4'000, u'A'))}};
    const RequestPreview preview = ApiClient::preview(
        fixture.api, fixture.form, fixture.profile, fixture.userId(),
        {{u"physical_documents"_s, QJsonArray {DocumentFixture::item(photo), written}}});
    const QJsonValue shown = preview.body["physical_documents"_L1];
    QCOMPARE(shown[0]["document_value"_L1], QJsonValue(u"data:image/jpg;base64,… (2.1 MB)"_s));
    QCOMPARE(shown[1]["document_value"_L1],
             QJsonValue(u"data:application/pdf;base64,… (3.0 kB)"_s));
}

void TestDocuments::writtenFileIsShownAtItsSize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {4, 5, 6, 7})
        QTest::addRow("%d", size) << size;
}

void TestDocuments::writtenFileIsShownAtItsSize()
{
    QFETCH(int, size);
    DocumentFixture fixture;
    const QString url
        = u"data:application/pdf;base64,"_s + QString::fromLatin1(QByteArray(size, '%').toBase64());
    const RequestPreview preview = ApiClient::preview(
        fixture.api, fixture.form, fixture.profile, fixture.userId(),
        {{u"physical_documents"_s, QJsonArray {QJsonObject {{u"document_value"_s, url}}}}});
    QCOMPARE(preview.body["physical_documents"_L1][0]["document_value"_L1],
             QJsonValue(u"data:application/pdf;base64,… (%1 bytes)"_s.arg(size)));
}

void TestDocuments::answerThatRepeatsAFileIsCut_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const QByteArray url = "data:image/jpg;base64,";
    // In Base64 these bytes are slashes only.
    const QByteArray long1 = QByteArray(3'000, '\xff').toBase64();
    const QByteArray short1 = QByteArray(48, 'x').toBase64(); // This makes 64 characters.
    const QString shown = u"data:image/jpg;base64,… (3.0 kB)"_s;
    const auto said
        = [](const QByteArray &words) -> QByteArray { return "{\"message\":\"" + words + "\"}"; };
    QTest::newRow("a file") << said("bad " + url + long1 + " here") << u"bad %1 here"_s.arg(shown);
    QTest::newRow("slashes escaped") << said(url + QByteArray(long1).replace("/", "\\/")) << shown;
    QTest::newRow("in quotes") << said("not \\\"" + url + long1 + "\\\" here")
                               << u"not \"%1\" here"_s.arg(shown);
    QTest::newRow("two files") << said(url + long1 + "," + url + long1)
                               << QString(shown + u',' + shown);
    QTest::newRow("padded") << said(url + QByteArray(100, 'x').toBase64())
                            << u"data:image/jpg;base64,… (100 bytes)"_s;
    QTest::newRow("a short run") << said(url + short1) << QString::fromLatin1(url + short1);
    QTest::newRow("no JSON") << QByteArray("bad " + url + long1) << QString(u"bad "_s + shown);
    QTest::newRow("no data URL") << said("x;base64," + long1)
                                 << QString::fromLatin1("x;base64," + long1);
}

void TestDocuments::answerThatRepeatsAFileIsCut()
{
    QFETCH(QByteArray, body);
    DocumentFixture fixture;
    fixture.server.script("PATCH", {ClientFixture::status(400, body)});
    const Outcome outcome
        = fixture.send(DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"))}));
    QCOMPARE(outcome.kind, Kind::Refused);
    QTEST(outcome.error->message, "message");
}

void TestDocuments::M5_statusIsReadRightBeforeTheSend()
{
    DocumentFixture fixture;
    fixture.server.script("GET",
                          {ClientFixture::json(with(machnetRecord(), u"status"_s, u"VERIFIED"_s))});
    const Outcome outcome = fixture.send({{FieldPath(u"/first_name"_s), Change::set(u"Sherpa"_s)}});
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY(records::findingOf(outcome.error->findings, u"/first_name"_s, u"locked"_s));
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestDocuments::M6_receiveUserIsRefused()
{
    DocumentFixture fixture;
    fixture.server.script("GET",
                          {ClientFixture::json(with(machnetRecord(), u"type"_s, u"RECEIVE"_s))});
    const Outcome outcome = fixture.send({{FieldPath(u"/occupation"_s), Change::set(u"Banker"_s)}});
    QCOMPARE(outcome.kind, Kind::Refused);
    QVERIFY(records::findingOf(outcome.error->findings, u"/type"_s, u"receiveUser"_s));
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestDocuments::M14_documentTheAnswerLacksIsNamed()
{
    DocumentFixture fixture;
    fixture.server.script("PATCH", {ClientFixture::json(machnetRecord())});
    const Outcome outcome = fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"), u"STATE_ID"_s)}));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.notices.size(), 1);
    QCOMPARE(outcome.notices.first().rule, u"documentMissing"_s);
    QCOMPARE(outcome.notices.first().args.value(u"type"), QJsonValue(u"STATE_ID"_s));
    QVERIFY(outcome.differing.isEmpty());
}

void TestDocuments::M19_documentThatVanishedIsNamed()
{
    DocumentFixture fixture;
    const Step after = ClientFixture::json(machnetRecord({entry(u"STATE_ID"_s, u"new-1"_s)}));
    fixture.server.script("GET", {ClientFixture::json(machnetRecord()), after});
    fixture.server.script("PATCH", {after});
    const Outcome outcome = fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"), u"STATE_ID"_s)}));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.notices.size(), 1);
    QCOMPARE(outcome.notices.first().rule, u"documentVanished"_s);
    QCOMPARE(outcome.notices.first().args.value(u"type"), QJsonValue(u"PASSPORT"_s));
}

void TestDocuments::M14_silentAnswerIsFollowedByARead()
{
    DocumentFixture fixture;
    const QJsonObject after
        = machnetRecord({entry(u"PASSPORT"_s, u"held-1"_s), entry(u"STATE_ID"_s, u"new-1"_s)});
    fixture.server.script("GET",
                          {ClientFixture::json(machnetRecord()), ClientFixture::json(after)});
    fixture.server.script("PATCH", {ClientFixture::json({{u"first_name"_s, u"Tenzin"_s}})});
    const Outcome outcome = fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"), u"STATE_ID"_s)}));
    QCOMPARE(outcome.kind, Kind::Applied);
    QVERIFY(outcome.notices.isEmpty());
    QCOMPARE(outcome.record, after);
    QCOMPARE(fixture.server.count("GET"), 2);
}

void TestDocuments::M14_readAfterItIsTheTruth()
{
    DocumentFixture fixture;
    const QJsonObject both
        = machnetRecord({entry(u"PASSPORT"_s, u"held-1"_s), entry(u"STATE_ID"_s, u"new-1"_s)});
    // The answer only repeats the request.
    fixture.server.script("PATCH", {ClientFixture::json(both)});
    const Outcome outcome = fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"), u"STATE_ID"_s)}));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.record, machnetRecord());
    QVERIFY(records::findingOf(outcome.notices, papers.toString(), u"documentMissing"_s));
    QVERIFY(outcome.unseen.isEmpty());
    QCOMPARE(fixture.server.count("GET"), 2);
}

void TestDocuments::M14_documentsAreNotJudgedByWhatWasNotShown()
{
    DocumentFixture fixture;
    fixture.server.script("GET",
                          {ClientFixture::json(machnetRecord()), ClientFixture::status(500)});
    fixture.server.script("PATCH", {ClientFixture::json({{u"first_name"_s, u"Tenzin"_s}})});
    const Outcome outcome = fixture.send(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"), u"STATE_ID"_s)}));
    QCOMPARE(outcome.kind, Kind::Applied);
    QVERIFY(outcome.notices.isEmpty());
    QCOMPARE(outcome.unseen, QList<FieldPath> {papers});
    QVERIFY(outcome.record);
    QCOMPARE(papers.in(*outcome.record).toArray().size(), 2);
}

void TestDocuments::M14_blindNobodyCanTellWhetherTheyAreThere()
{
    DocumentFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH",
                          {ClientFixture::json(machnetRecord({entry(u"STATE_ID"_s, u"new-1"_s)}))});
    const Outcome outcome = fixture.outcomeOf(
        DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"), u"STATE_ID"_s)}),
        {});
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.unseen, QList<FieldPath> {papers});
    QVERIFY(outcome.notices.isEmpty());
}

void TestDocuments::M29_answerThatShowsAPartTakesNothingAway_data()
{
    const FieldPath occupation(u"/occupation"_s);
    QTest::addColumn<Step>("read"); // The answer to the read after the PATCH.
    QTest::addColumn<bool>("isShown"); // Whether the answer shows the changed value.
    QTest::addColumn<QList<FieldPath>>("unseen");
    const QJsonObject before = with(machnetRecord(), u"address_line2"_s, u"Apt 4"_s);
    const Step after = ClientFixture::json(with(before, u"occupation"_s, u"Banker"_s));
    const Step failed = ClientFixture::status(500);
    QTest::newRow("read again") << after << true << QList<FieldPath>();
    QTest::newRow("read again, not shown") << after << false << QList<FieldPath>();
    QTest::newRow("read no more") << failed << true << QList<FieldPath>();
    QTest::newRow("read no more, not shown") << failed << false << QList<FieldPath> {occupation};
}

void TestDocuments::M29_answerThatShowsAPartTakesNothingAway()
{
    QFETCH(Step, read);
    QFETCH(bool, isShown);
    DocumentFixture fixture;
    const FieldPath occupation(u"/occupation"_s);
    const QJsonObject before = with(machnetRecord(), u"address_line2"_s, u"Apt 4"_s);
    QJsonObject answer {{u"first_name"_s, u"Tenzin"_s}, {u"status"_s, u"UNVERIFIED"_s}};
    if (isShown)
        answer[u"occupation"_s] = u"Banker"_s;
    fixture.server.script("GET", {ClientFixture::json(before), read});
    fixture.server.script("PATCH", {ClientFixture::json(answer)});
    RecordDraft draft(fixture.form, fixture.userId(), readBase(before));
    draft.set(occupation, u"Banker"_s);

    const Outcome outcome = fixture.outcomeOf(draft.changes(), draft.base());
    draft.accept(outcome.sent, outcome.fresh, outcome.record);

    QCOMPARE(outcome.kind, Kind::Applied);
    QTEST(outcome.unseen, "unseen");
    QVERIFY(outcome.notices.isEmpty());
    QVERIFY(outcome.differing.isEmpty());
    QCOMPARE(draft.base().record, with(before, u"occupation"_s, u"Banker"_s));
    QVERIFY(draft.changes().isEmpty());
    QVERIFY(draft.recordFindings().isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDocuments::M4_unclearIsSettledByNewEntriesOnly_data()
{
    QTest::addColumn<QJsonArray>("after");
    QTest::addColumn<bool>("isApplied");
    const QJsonObject held = entry(u"PASSPORT"_s, u"held-1"_s);
    QTest::newRow("as before") << QJsonArray {held} << false;
    QTest::newRow("archived and new") << QJsonArray {entry(u"PASSPORT"_s, u"new-1"_s)} << true;
    QTest::newRow("both") << QJsonArray {held, entry(u"PASSPORT"_s, u"new-1"_s)} << true;
    QTest::newRow("another type") << QJsonArray {held, entry(u"STATE_ID"_s, u"new-1"_s)} << false;
    QTest::newRow("none") << QJsonArray() << false;
}

void TestDocuments::M4_unclearIsSettledByNewEntriesOnly()
{
    QFETCH(QJsonArray, after);
    QFETCH(bool, isApplied);
    DocumentFixture fixture;
    fixture.server.script(
        "GET", {ClientFixture::json(machnetRecord()), ClientFixture::json(machnetRecord(after))});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const Outcome outcome
        = fixture.send(DocumentFixture::adding({DocumentFixture::item(fixture.chosen("%PDF-1"))}));
    QCOMPARE(outcome.kind, isApplied ? Kind::Applied : Kind::Unknown);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDocuments::M26_anySuccessIsOne_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {200, 201, 202, 204, 206})
        QTest::addRow("%d", status) << status;
}

void TestDocuments::M26_anySuccessIsOne()
{
    QFETCH(int, status);
    DocumentFixture fixture;
    fixture.server.script("PATCH", {ClientFixture::status(status)});
    const Outcome outcome = fixture.send({{FieldPath(u"/occupation"_s), Change::set(u"Banker"_s)}});
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.status, status);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
