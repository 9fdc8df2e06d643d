// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfixture.h"
#include "tickettext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScopeGuard>
#include <QTimeZone>

using namespace opened;

static const FieldPath city(u"/address/city"_s);

/// What *Copy for the ticket* copies.
class TestTicketText final : public QObject
{
    Q_OBJECT

private slots:
    void whoWhenWhereAndWhatAreSaid();
    void theServersValueIsTheNewOne();
    void withoutAnAnswerItIsNotConfirmed();
    void aRefusalSaysItsStatusAndReference();
    void aRefusalSaysWhy();
    void hiddenValuesStayHidden();
    void noMarkOfDirectionIsCopied_data();
    void noMarkOfDirectionIsCopied();
    void theZoneIsSaid();
    void theButtonCopiesIt();
};

namespace {

const QDateTime noon({2026, 11, 30}, {12, 4, 11}, Qt::OffsetFromUTC, 3600);

Review reviewOf(const Changes &changes, const QString &title = u"Jane Doe"_s)
{
    return {.profile = sandbox,
            .formId = u"junction/demographics"_s,
            .userId = janesId,
            .changes = changes,
            .base = {Base::Kind::Read, records::jane(), {}},
            .title = title};
}

QString ticket(const Review &review, const Outcome &outcome, const QDateTime &when = noon)
{
    return ticketText(records::demographics(), review, outcome, when);
}

Outcome applied(const QJsonObject &record)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Applied;
    outcome.status = 200;
    outcome.record = record;
    return outcome;
}

QJsonObject janeIn(const QString &town)
{
    QJsonObject record = records::jane(), address = record[u"address"_s].toObject();
    address[u"city"_s] = town;
    address.remove(u"access_notes"_s);
    record[u"address"_s] = address;
    return record;
}

} // namespace

void TestTicketText::whoWhenWhereAndWhatAreSaid()
{
    Outcome outcome = applied(janeIn(u"Boston"_s));
    outcome.requestRef = u"req-77"_s;
    QCOMPARE(
        ticket(reviewOf({{city, Change::set(u"Boston"_s)},
                         {FieldPath(u"/address/access_notes"_s), Change::clear()}}),
               outcome)
            .split(u'\n'),
        (QStringList {
            u"Jane Doe, user ID %1"_s.arg(janesId), u"Demographics, Junction sandbox (SANDBOX)"_s,
            u"2026-11-30 12:04:11 UTC+01:00"_s, u"Address: City: Cambridge → Boston"_s,
            u"Address: Access notes: Gate 4 → cleared"_s, u"Outcome: Applied (status 200)"_s,
            u"Request reference: req-77"_s, QString()}));
}

void TestTicketText::theServersValueIsTheNewOne()
{
    const Review review = reviewOf({{city, Change::set(u"boston"_s)}});
    QVERIFY(ticket(review, applied(janeIn(u"Boston"_s))).contains(u"Cambridge → Boston\n"_s));
    Outcome unseen = applied(janeIn(u"Cambridge"_s));
    unseen.unseen = {city};
    QVERIFY(ticket(review, unseen).contains(u"Cambridge → boston\n"_s));
}

void TestTicketText::withoutAnAnswerItIsNotConfirmed()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unknown;
    const QString text = ticket(reviewOf({{city, Change::set(u"Boston"_s)}}), outcome);
    QVERIFY(text.contains("Outcome: not confirmed\n"_L1));
    QVERIFY(text.contains(u"Cambridge → Boston\n"_s));
}

void TestTicketText::aRefusalSaysItsStatusAndReference()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Refused;
    outcome.status = 422;
    outcome.error = ApiError();
    outcome.error->requestRef = u"req-9"_s;
    const QString text = ticket(reviewOf({{city, Change::set(u"Boston"_s)}}), outcome);
    QVERIFY(text.contains("Outcome: Refused (status 422)\nRequest reference: req-9\n"_L1));
}

/// Whoever reads the ticket later has no other place to learn it from.
void TestTicketText::aRefusalSaysWhy()
{
    const FieldPath income(u"/medical_proxy/household_income"_s);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Refused;
    outcome.error = ApiError();
    outcome.error->message = u"Validation failed"_s;
    outcome.error->findings = {{city,
                                u"server"_s,
                                Severity::Error,
                                {{u"message"_s, u"no such town"_s}},
                                Finding::Origin::Server},
                               {income,
                                u"server"_s,
                                Severity::Error,
                                {{u"message"_s, u"71234 is too much"_s}},
                                Finding::Origin::Server}};
    const QString text = ticket(reviewOf({{city, Change::set(u"Boston"_s)}}), outcome);
    QVERIFY2(text.contains(u"The server said: Validation failed\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Address: City: "_s) && text.contains(u"no such town"_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"Household income: refused\n"_s) && !text.contains(u"71234"_s),
             qPrintable(text));
}

void TestTicketText::hiddenValuesStayHidden()
{
    QJsonObject record = records::jane(), guarantor = records::guarantor();
    guarantor[u"household_income"_s] = 71234;
    record[u"medical_proxy"_s] = guarantor;
    const Review review
        = reviewOf({{FieldPath(u"/medical_proxy"_s), Change::set(records::guarantor())},
                    {FieldPath(u"/medical_proxy/household_income"_s), Change::set(71234)}});
    Outcome unknown;
    unknown.kind = Outcome::Kind::Unknown;
    for (const Outcome &outcome : {applied(record), unknown}) {
        const QString text = ticket(review, outcome);
        QVERIFY(!text.contains("71234"_L1));
        QVERIFY(text.contains(u"→ ●●●"_s));
    }
}

void TestTicketText::noMarkOfDirectionIsCopied_data()
{
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << u"en_GB"_s;
    QTest::newRow("Arabic") << u"ar_AE"_s;
}

void TestTicketText::noMarkOfDirectionIsCopied()
{
    QFETCH(const QString, locale);
    const auto again = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(locale));
    const Review review
        = reviewOf({{city, Change::set(u"חיפה\u202E\u200F"_s)}}, u"\u2067דנה\u2069"_s);
    const QString text = ticket(review, applied(janeIn(u"חיפה\u202E\u200F"_s)));
    QVERIFY(text.contains(u"חיפה"_s) && text.contains(u"דנה"_s));
    for (const QChar sign : text) {
        const auto direction = sign.direction();
        QVERIFY2(direction < QChar::DirLRE || direction == QChar::DirNSM
                     || direction == QChar::DirBN,
                 qPrintable(text));
        QVERIFY(sign != QChar(0x200e) && sign != QChar(0x200f) && sign != QChar(0x200b));
    }
}

void TestTicketText::theZoneIsSaid()
{
    const Review review = reviewOf({{city, Change::set(u"Boston"_s)}});
    const auto said = [&review](int seconds) {
        return ticket(review, applied(records::jane()),
                      QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::OffsetFromUTC, seconds))
            .section(u'\n', 2, 2);
    };
    QCOMPARE(said(0), u"2026-01-02 03:04:05 UTC+00:00"_s);
    QCOMPARE(said(-12'600), u"2026-01-02 03:04:05 UTC-03:30"_s);
}

void TestTicketText::theButtonCopiesIt()
{
    ReviewFixture review;
    review.answer(Outcome::Kind::Unknown);
    QTest::keyClick(review.part(u"copyForTicket"_s), Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith("Jane Doe, user ID "_L1));
    QVERIFY(copied.contains("Outcome: not confirmed"_L1));
    QVERIFY(review.view->isVisible());
    QCOMPARE(static_cast<QPushButton *>(review.part(u"copyForTicket"_s))->text(),
             u"&Copied for the ticket"_s);
}

QTEST_MAIN(TestTicketText)
#include "tst_tickettext.moc"
