// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "outboxfixture.h"
#include "recorddraft.h"
#include "requestlimits.h"

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;

Q_DECLARE_METATYPE(ScriptedServer::Step)
Q_DECLARE_METATYPE(Outcome::Kind)

namespace {

const QList<QByteArray> allForms {"users/user", "junction/demographics", "junction/user",
                                  "weavr/user", "machnet/individual",    "machnet/business"};

/// A form with a record and a change of it, from tests/data/bodies.
struct Form : OutboxFixture
{
    QJsonObject file;
    RecordDraft draft;

    explicit Form(const QByteArray &id)
        : OutboxFixture(id.constData())
        , file(read(QStringLiteral(TEST_DATA "/bodies/") + QString::fromLatin1(id) + u".json"_s))
        , draft(form, file["user"_L1].toString(),
                readBase(adaptRecord(form, file["record"_L1].toObject())))
    {
        server.script("GET", {json(file["record"_L1].toObject())});
        network.setLimits(within(300));
        const QJsonObject set = file["set"_L1].toObject();
        for (auto it = set.begin(); it != set.end(); ++it)
            draft.enter(FieldPath(it.key()), it->toString());
        for (const QJsonValue &path : file["clear"_L1].toArray())
            draft.clear(FieldPath(path.toString()));
        for (const QJsonValue &document : file["attach"_L1].toArray())
            add(document.toObject());
    }

    static QJsonObject read(const QString &path)
    {
        QFile one(path);
        one.open(QIODevice::ReadOnly);
        return QJsonDocument::fromJson(one.readAll()).object();
    }
    void add(const QJsonObject &document)
    {
        QJsonObject item {{u"document_type"_s, document["type"_L1]}};
        for (const auto &[side, member] : {std::pair {u"front"_s, u"document_value"_s},
                                           std::pair {u"back"_s, u"document_value_back"_s}}) {
            const QString name = document[side].toString();
            if (!name.isEmpty())
                item[member]
                    = attach(QStringLiteral(TEST_DATA "/documents/") + name, 10'000'000)->toJson();
        }
        draft.addItem(FieldPath(document["list"_L1].toString()), item);
    }
    Outcome send(const Step &answer)
    {
        server.script("PATCH", {answer});
        Submission what = submission(draft.changes(), draft.base());
        what.userId = draft.userId();
        const QUuid id = outbox.enqueue(what);
        [&] { QTRY_VERIFY(outcomes.contains(id)); }();
        return outcomes.value(id);
    }
    QByteArray sentBytes() const
    {
        for (const auto &request : server.requests()) {
            if (request.verb == "PATCH")
                return request.body;
        }
        return {};
    }
};

struct Fault
{
    const char *name;
    Step step;
    Kind kind;
};

QList<Fault> faults()
{
    const QByteArray deep = QByteArray(5'000, '[') + QByteArray(5'000, ']');
    const QByteArray redirect = "Location: http://127.0.0.1:1/elsewhere";
    QList<Fault> all {
        {"closed", ClientFixture::fault(Step::Kind::Close), Kind::Unknown},
        {"reset", ClientFixture::fault(Step::Kind::Reset), Kind::Unknown},
        {"stalled", ClientFixture::fault(Step::Kind::Stall), Kind::Unknown},
        {"no HTTP", ClientFixture::fault(Step::Kind::Garble), Kind::Unknown},
        {"cut answer", ClientFixture::fault(Step::Kind::Truncate), Kind::Applied},
        {"stalled answer", ClientFixture::fault(Step::Kind::StallInBody), Kind::Applied},
        {"slow answer", {Step::Kind::Trickle, 200, "{}", {}}, Kind::Applied},
        {"oversized answer", ClientFixture::status(200, QByteArray(Network::maximumReply + 1, ' ')),
         Kind::Applied},
        {"page", ClientFixture::status(200, "<html>"), Kind::Applied},
        {"deep answer", ClientFixture::status(200, deep), Kind::Applied},
        {"deep refusal", ClientFixture::status(400, deep), Kind::Refused},
        {"wrong charset",
         {Step::Kind::Answer, 400, "n\xe3o", {"Content-Type: text/plain; charset=utf-16"}},
         Kind::Refused},
        {"another host", {Step::Kind::Answer, 307, {}, {redirect}}, Kind::Refused},
    };
    for (const int status : {400, 403, 404, 405, 409, 413, 415, 422, 423, 428})
        all.append({nullptr, ClientFixture::status(status), Kind::Refused});
    for (const int status : {408, 500, 502, 504})
        all.append({nullptr, ClientFixture::status(status), Kind::Unknown});
    all.append({nullptr, ClientFixture::status(401), Kind::Unauthorised});
    all.append({nullptr, ClientFixture::status(412), Kind::Conflict});
    all.append({nullptr, ClientFixture::status(429), Kind::Waiting});
    all.append({nullptr, ClientFixture::status(503), Kind::Waiting});
    return all;
}

} // namespace

class TestSixForms final : public QObject
{
    Q_OBJECT

private slots:
    void changeArrivesAsThatBody_data();
    void changeArrivesAsThatBody();
    void faultEndsInOneHonestOutcome_data();
    void faultEndsInOneHonestOutcome();
    void X7_nobodyHearsOfATagThatWasNotGiven_data() { changeArrivesAsThatBody_data(); }
    void X7_nobodyHearsOfATagThatWasNotGiven();
    void X10_keysTravelAsEachVendorTakesThem_data();
    void X10_keysTravelAsEachVendorTakesThem();
};

void TestSixForms::changeArrivesAsThatBody_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const QByteArray &id : allForms)
        QTest::newRow(id.constData()) << id;
}

void TestSixForms::changeArrivesAsThatBody()
{
    QFETCH(QByteArray, id);
    Form form(id);
    const Outcome outcome = form.send(ClientFixture::status(204));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(form.sentBytes(),
             QJsonDocument(form.file["body"_L1].toObject()).toJson(QJsonDocument::Compact));
    QCOMPARE(form.server.count("PATCH"), 1);
}

void TestSixForms::faultEndsInOneHonestOutcome_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    for (const QByteArray &id : allForms) {
        for (const Fault &fault : faults()) {
            const QByteArray name
                = fault.name ? QByteArray(fault.name) : QByteArray::number(fault.step.status);
            QTest::addRow("%s, %s", id.constData(), name.constData())
                << id << fault.step << fault.kind;
        }
    }
}

void TestSixForms::faultEndsInOneHonestOutcome()
{
    QFETCH(QByteArray, id);
    QFETCH(Step, step);
    Form form(id);
    const Outcome outcome = form.send(step);
    QTEST(outcome.kind, "kind");
    QCOMPARE(form.server.count("PATCH"), 1);
    QVERIFY(outcome.request);
    QCOMPARE(outcome.error.has_value(), outcome.kind != Kind::Applied);
}

void TestSixForms::X7_nobodyHearsOfATagThatWasNotGiven()
{
    QFETCH(QByteArray, id);
    Form form(id);
    form.send(ClientFixture::status(204));
    for (const auto &request : form.server.requests())
        QVERIFY(request.header("If-Match").isEmpty());
}

void TestSixForms::X10_keysTravelAsEachVendorTakesThem_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::newRow("Junction") << QByteArray("junction/user")
                              << QList<QByteArray> {"x-vital-api-key: sk_us_canary"};
    QTest::newRow("Users v1") << QByteArray("users/user")
                              << QList<QByteArray> {"Authorization: Bearer bearer-canary"};
    QTest::newRow("Weavr") << QByteArray("weavr/user")
                           << QList<QByteArray> {"api-key: api-key-canary",
                                                 "Authorization: Bearer token-canary"};
    QTest::newRow("Machnet") << QByteArray("machnet/individual")
                             << QList<QByteArray> {"X-Client-Id: id-canary",
                                                   "X-Client-Secret: secret-canary"};
}

void TestSixForms::X10_keysTravelAsEachVendorTakesThem()
{
    QFETCH(QByteArray, id);
    QFETCH(QList<QByteArray>, headers);
    Form form(id);
    form.send(ClientFixture::status(204));
    QVERIFY(form.server.requests().size() > 1);
    for (const auto &request : form.server.requests()) {
        for (const QByteArray &header : headers)
            QVERIFY2(request.head.contains(QByteArray("\r\n" + header)), request.head.constData());
    }
}

QTEST_GUILESS_MAIN(TestSixForms)
#include "tst_sixforms.moc"
