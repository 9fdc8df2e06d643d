// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "requestlimits.h"
#include "sandbox.h"
#include "services.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

using Kind = Outcome::Kind;

/// One change of an invented person for each form.
struct Sample
{
    const char *form;
    const char *person; ///< A word that the person's `about` contains.
    FieldPath path;
    QJsonValue value;
    bool withDocument = false;
};

const QList<Sample> &samples()
{
    static const QList<Sample> all {
        {"users/user", "in order", FieldPath(u"/first_name"_s), u"Adah"_s},
        {"junction/demographics", "in order", FieldPath(u"/first_name"_s), u"Adah"_s},
        {"junction/user", "in order", FieldPath(u"/fallback_time_zone"_s), u"Europe/Lisbon"_s},
        {"weavr/user", "in order", FieldPath(u"/name"_s), u"Adah"_s},
        {"machnet/individual", "individual, not verified", FieldPath(u"/city"_s), u"San Jose"_s,
         true},
        {"machnet/business", "business, not verified",
         FieldPath(u"/number_of_transaction_per_month"_s), 7},
    };
    return all;
}

/// The outcome of a PATCH that meets the fault. Decisions 2 to 6 set it for status codes. In all
/// other cases a change without an answer is looked for on the server.
Kind expectedKind(const QString &fault)
{
    static const QStringList carriedOut {u"reset-after"_s, u"stall-after"_s, u"drip"_s,
                                         u"truncate"_s,    u"oversize"_s,    u"charset"_s,
                                         u"not-json"_s,    u"deep-json"_s,   u"no-body"_s};
    static const QStringList lost {u"reset-before"_s, u"reset-during"_s, u"stall"_s};
    if (fault == u"refuse")
        return Kind::Unreachable;
    if (carriedOut.contains(fault))
        return Kind::Applied;
    if (lost.contains(fault))
        return Kind::Unknown;
    if (fault.startsWith(u"retry-after"))
        return Kind::Waiting;
    if (fault == u"redirect")
        return Kind::Refused;
    const int status = fault.toInt();
    if (status == 401)
        return Kind::Unauthorised;
    if (status == 412)
        return Kind::Conflict;
    if (status == 429 || status == 503)
        return Kind::Waiting;
    return status == 408 || status >= 500 ? Kind::Unknown : Kind::Refused;
}

} // namespace

/// Each form with each fault of the sandbox, sent through the program's services: there is one
/// correct outcome, and at most one PATCH reaches the server.
class TestFaults : public QObject
{
    Q_OBJECT

private:
    QJsonValue newItem() const
    {
        const auto file = attach(m_file, 10'000'000);
        return QJsonArray {
            QJsonObject {{u"document_type"_s, u"PASSPORT"_s},
                         {u"document_value"_s, file ? file->toJson() : QJsonObject()}}};
    }

    /// Starts a sandbox and the program's services, and reads the record once.
    void prepare(const Sample &sample)
    {
        m_services.reset();
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
        m_served.clear();
        connect(m_sandbox.get(), &Sandbox::served, this,
                [this](const QByteArray &method) { m_served.append(method); });
        m_elsewhere = std::make_unique<QTcpServer>();
        QVERIFY(m_elsewhere->listen(QHostAddress(u"127.0.0.2"_s), m_sandbox->port()));

        m_services = std::make_unique<Services>(SpecLibrary::builtIn(),
                                                ProfileStore::Contents {u"test"_s, {}}, QString());
        m_what = {};
        for (const auto &api : m_services->library.apis())
            for (const auto &form : api->forms)
                if (form.id == QLatin1StringView(sample.form)) {
                    m_what.api = api.get();
                    m_what.form = &form;
                }
        QVERIFY(m_what.form);
        m_what.profile = localSandboxProfile(*m_what.api);
        m_what.profile.baseUrl = m_sandbox->baseUrl(m_what.api->id);
        Secrets secrets;
        const auto credentials = m_sandbox->credentials(m_what.api->id);
        for (auto one = credentials.begin(); one != credentials.end(); ++one)
            secrets.insert(one.key(), Secret(one.value()));
        m_services->credentials.keepForThisRun(m_what.profile, secrets);
        for (const auto &one : m_sandbox->people(m_what.api->id))
            if (m_what.userId.isEmpty() && one.about.contains(QLatin1StringView(sample.person)))
                m_what.userId = one.id;
        m_what.changes = {{sample.path, Change::set(sample.value)}};
        if (sample.withDocument)
            m_what.changes.insert(FieldPath(u"/physical_documents"_s), Change::set(newItem()));
        const auto base = read();
        QVERIFY2(base, sample.form);
        m_what.reviewedBase = *base;
    }

    Result<Base, ApiError> read()
    {
        Result<Base, ApiError> answer = Failure {ApiError()};
        QEventLoop loop;
        m_services->client.read(*m_what.api, *m_what.form, m_what.profile, m_what.userId, &loop,
                                [&](const Result<Base, ApiError> &base) {
                                    answer = base;
                                    loop.quit();
                                });
        loop.exec();
        return answer;
    }

    /// All outcomes that are reported for the submission, until nothing more can come.
    QList<Outcome> send()
    {
        QList<Outcome> outcomes;
        QEventLoop loop;
        connect(&m_services->outbox, &Outbox::finished, &loop, [&](const SendResult &result) {
            outcomes.append(result.outcome);
            loop.quit();
        });
        QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
        m_services->outbox.enqueue(m_what);
        loop.exec();
        return outcomes;
    }

    /// Whether the server holds the change. The read happens without faults.
    bool isCarriedOut(const Sample &sample)
    {
        for (const char *method : {"GET", "PATCH", "POST"})
            m_sandbox->setFault({}, method);
        const auto held = read();
        return held && sample.path.in(held->record) == sample.value;
    }

    /// The limits leave time for a slow answer on a busy machine, and are short for faults without
    /// an answer.
    void misbehave(const QString &fault, const char *method)
    {
        QVERIFY(m_sandbox->setFault(fault, method));
        m_services->network.setLimits(within(fault.startsWith(u"stall") ? 500 : 10'000));
    }

    int patches() const { return int(m_served.count("PATCH")); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<QTcpServer> m_elsewhere; ///< The server that a redirect points to.
    std::unique_ptr<Services> m_services;
    Submission m_what;
    QList<QByteArray> m_served;
    QTemporaryDir m_folder;
    QString m_file;

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"passport.jpg"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000"));
        file.write(QByteArray(300'000, 'x'));
    }

    void withoutAFaultEveryFormIsApplied()
    {
        for (const Sample &sample : samples()) {
            prepare(sample);
            const auto outcomes = send();
            QCOMPARE(outcomes.size(), 1);
            QCOMPARE(outcomes.first().kind, Kind::Applied);
            QCOMPARE(patches(), 1);
            QVERIFY(isCarriedOut(sample));
        }
    }

    void aPatchHasOneHonestOutcome_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("fault");
        for (int i = 0; i < samples().size(); ++i)
            for (const QString &fault : Sandbox::faultNames())
                QTest::addRow("%s: %s", samples().at(i).form, qPrintable(fault)) << i << fault;
    }
    void aPatchHasOneHonestOutcome()
    {
        QFETCH(int, sample);
        QFETCH(QString, fault);
        const Sample &one = samples().at(sample);
        prepare(one);
        misbehave(fault, "PATCH");
        const auto outcomes = send();

        QCOMPARE(outcomes.size(), 1);
        const Outcome &outcome = outcomes.first();
        QCOMPARE(outcomeName(outcome.kind), outcomeName(expectedKind(fault)));
        QCOMPARE(patches(), fault == u"refuse" ? 0 : 1);
        QVERIFY(!m_elsewhere->hasPendingConnections());
        QCOMPARE(outcome.request.has_value(), fault != u"refuse");
        const bool carriedOut = isCarriedOut(one);
        if (outcome.kind != Kind::Unknown)
            QCOMPARE(carriedOut, outcome.kind == Kind::Applied);
        QCOMPARE(patches(), fault == u"refuse" ? 0 : 1); // No PATCH arrived later.
        if (fault.toInt() > 0 && outcome.kind != Kind::Applied)
            QCOMPARE(outcome.status, fault.toInt());
    }

    /// Without a read, a send that got no answer stays unknown.
    void whatIsSentBlindIsAppliedByAnAnswerAlone_data()
    {
        QTest::addColumn<int>("sample");
        QTest::addColumn<QString>("fault");
        for (const int i : {0, 3}) // These are Users and Weavr.
            for (const QString &fault : Sandbox::faultNames())
                if (fault.toInt() == 0)
                    QTest::addRow("%s: %s", samples().at(i).form, qPrintable(fault)) << i << fault;
    }
    void whatIsSentBlindIsAppliedByAnAnswerAlone()
    {
        QFETCH(int, sample);
        QFETCH(QString, fault);
        prepare(samples().at(sample));
        m_what.profile.canRead = false;
        m_what.reviewedBase = {};
        misbehave(fault, "PATCH");
        const auto outcomes = send();

        QCOMPARE(outcomes.size(), 1);
        static const QStringList unanswered {u"refuse"_s, u"reset-after"_s, u"stall-after"_s};
        QCOMPARE(outcomeName(outcomes.first().kind),
                 outcomeName(unanswered.contains(fault) ? Kind::Unknown : expectedKind(fault)));
        QCOMPARE(patches(), 1);
        QVERIFY(!m_elsewhere->hasPendingConnections());
    }

    void retryAfterIsUnderstoodInEveryForm()
    {
        const auto wait = [this](const QString &fault) -> qint64 {
            prepare(samples().constFirst());
            misbehave(fault, "PATCH");
            const auto outcomes = send();
            return outcomes.value(0).error ? outcomes.first().error->retryAfterSeconds.value_or(-1)
                                           : -2;
        };
        QCOMPARE(wait(u"retry-after-seconds"_s), 30);
        const qint64 byDate = wait(u"retry-after-date"_s);
        QVERIFY(byDate > 0 && byDate <= 30);
        QCOMPARE(wait(u"retry-after-absurd"_s), 24 * 60 * 60);
        QCOMPARE(wait(u"retry-after-negative"_s), -1);
    }

    void aReadThatFailsSendsNothing_data() { aPatchHasOneHonestOutcome_data(); }
    void aReadThatFailsSendsNothing()
    {
        QFETCH(int, sample);
        QFETCH(QString, fault);
        const Sample &one = samples().at(sample);
        prepare(one);
        misbehave(fault, "GET");
        const auto outcomes = send();

        QCOMPARE(outcomes.size(), 1);
        QVERIFY(!m_elsewhere->hasPendingConnections());
        // A change that was reviewed on a read is not sent when the record cannot be read again.
        const bool isSent = fault == u"drip";
        QCOMPARE(patches(), isSent ? 1 : 0);
        const QString kind = outcomeName(outcomes.first().kind);
        if (isSent)
            QCOMPARE(kind, u"applied"_s);
        else
            QVERIFY2(kind != u"applied" && kind != u"unknown" && kind != u"unchanged",
                     qPrintable(kind));
        QCOMPARE(isCarriedOut(one), isSent);
    }

    void aSignInThatFailsSendsNothing_data()
    {
        QTest::addColumn<QString>("fault");
        for (const QString &fault : Sandbox::faultNames())
            QTest::addRow("%s", qPrintable(fault)) << fault;
    }
    void aSignInThatFailsSendsNothing()
    {
        QFETCH(QString, fault);
        const Sample &weavr = samples().at(3);
        prepare(weavr);
        // New services have no token yet.
        const Submission what = m_what;
        m_services = std::make_unique<Services>(SpecLibrary::builtIn(),
                                                ProfileStore::Contents {u"test"_s, {}}, QString());
        Secrets secrets;
        const auto credentials = m_sandbox->credentials(u"weavr"_s);
        for (auto one = credentials.begin(); one != credentials.end(); ++one)
            secrets.insert(one.key(), Secret(one.value()));
        m_what = what;
        m_what.api = m_services->library.api(u"weavr"_s);
        m_what.form = &m_what.api->forms.first();
        m_services->credentials.keepForThisRun(m_what.profile, secrets);
        m_served.clear();
        misbehave(fault, "POST");
        const auto outcomes = send();

        QCOMPARE(outcomes.size(), 1);
        QVERIFY(!m_elsewhere->hasPendingConnections());
        const bool isSent = fault == u"drip";
        QCOMPARE(patches(), isSent ? 1 : 0);
        QVERIFY(m_served.count("POST") <= 1);
        const QString kind = outcomeName(outcomes.first().kind);
        if (isSent)
            QCOMPARE(kind, u"applied"_s);
        else
            QVERIFY2(kind != u"applied" && kind != u"unknown" && kind != u"unchanged",
                     qPrintable(kind));
        QCOMPARE(isCarriedOut(weavr), isSent);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
