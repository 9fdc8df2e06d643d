// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"
#include "records.h"
#include "schemafindings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace records;

Q_DECLARE_METATYPE(Severity)

namespace {

const QDate today(2026, 11, 21);

const FieldPath path(const QString &pointer)
{
    return FieldPath(pointer);
}

/// The findings at `pointer` when it has this value in a body without other faults.
Findings with(const FormSpec &form, QJsonObject body, const QString &pointer,
              const QJsonValue &value)
{
    path(pointer).setIn(body, value);
    return checkBody(form, body, today);
}

Findings withJane(const QString &pointer, const QJsonValue &value)
{
    return with(demographics(), jane(), pointer, value);
}

QJsonObject janeWithGuarantor()
{
    QJsonObject body = jane();
    body[u"medical_proxy"_s] = guarantor();
    return body;
}

} // namespace

/// The rules of the forms, checked value by value. The ids are those in docs/architecture.md.
class TestCheck final : public QObject
{
    Q_OBJECT

private slots:
    void aGoodBodyHasNoFindings()
    {
        QCOMPARE(checkBody(demographics(), jane(), today).size(), 0);
        QCOMPARE(checkBody(demographics(), janeWithGuarantor(), today).size(), 0);
        QCOMPARE(schemaFindings(demographics(), janeWithGuarantor()).size(), 0);
    }

    void values_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("rule"); // Empty means no finding.
        QTest::addColumn<Severity>("severity");
        const auto error = Severity::Error;
        const auto warning = Severity::Warning;
        const QString none;
        const auto row = [](const char *name, const QString &form, const QString &pointer,
                            const QJsonValue &value, const QString &rule,
                            Severity severity = Severity::Error) {
            QTest::newRow(name) << form << pointer << value << rule << severity;
        };
        const QString info = u"junction/demographics"_s;
        const QString user = u"junction/user"_s;
        const QString v1 = u"users/user"_s;

        row("type", info, u"/first_name"_s, 7, u"type"_s);
        row("null not allowed", info, u"/first_name"_s, QJsonValue::Null, u"type"_s);
        row("J5 null allowed", info, u"/race"_s, QJsonValue::Null, none);
        row("J4 second_line null warns", info, u"/address/second_line"_s, QJsonValue::Null,
            u"null"_s, warning);
        row("J4 second_line empty", info, u"/address/second_line"_s, u""_s, none);
        row("J6 gender as read", info, u"/gender"_s, u"Male"_s, u"suggested"_s, Severity::Note);
        row("J6 gender offered", info, u"/gender"_s, u"unknown"_s, none);
        row("J7 sample only warns", info, u"/phone_number"_s, u"+1123123123"_s, u"phone"_s,
            warning);
        row("J7 nine digits warn", info, u"/phone_number"_s, u"602555012"_s, u"phone"_s, warning);
        row("J7 letters warn", info, u"/phone_number"_s, u"+1 602 CALL NOW"_s, u"phone"_s, warning);
        row("J7 national warns", info, u"/phone_number"_s, u"(602) 555-0123"_s, u"phone"_s,
            warning);
        row("J7 proxy's phone warns", info, u"/medical_proxy/phone_number"_s, u"123"_s, u"phone"_s,
            warning);
        row("J8 1000 on the user's", info, u"/address/access_notes"_s, QString(1001, u'x'),
            u"softMaxLength"_s, warning);
        row("J8 1000 on the proxy's", info, u"/medical_proxy/address/access_notes"_s,
            QString(1001, u'x'), u"maxLength"_s);
        row("J8 1000 code points, not units", info, u"/medical_proxy/address/access_notes"_s,
            u"😀"_s.repeated(1000), none);
        row("J9 email", info, u"/email"_s, u"jane@"_s, u"format"_s);
        row("J9 guarantor's email warns", info, u"/medical_proxy/email"_s, u"ada@"_s,
            u"emailFormat"_s, warning);
        row("J10 unknown race", info, u"/race"_s, u"martian"_s, u"enum"_s, warning);
        row("J10 empty race", info, u"/race"_s, u""_s, u"enum"_s, error);
        row("J11 accent", info, u"/first_name"_s, u"José"_s, u"patientName"_s);
        row("J11 leading space", info, u"/first_name"_s, u" John"_s, u"spaces"_s);
        row("J11 trailing space", info, u"/first_name"_s, u"John "_s, u"spaces"_s);
        row("J11 two spaces", info, u"/first_name"_s, u"Mary  Ann"_s, u"patientName"_s);
        row("J11 dash first", info, u"/first_name"_s, u"-John"_s, u"patientName"_s);
        row("J11 at sign", info, u"/first_name"_s, u"John@Smith"_s, u"patientName"_s);
        row("J11 tab between", info, u"/first_name"_s, u"Mary\tAnn"_s, u"spaces"_s);
        row("J11 no-break space", info, u"/first_name"_s, u"Mary\u00a0Ann"_s, u"patientName"_s);
        row("J11 line break at the end", info, u"/first_name"_s, u"John\n"_s, u"spaces"_s);
        row("J11 typographic apostrophe", info, u"/last_name"_s, u"O’Connor"_s, u"patientName"_s);
        row("J11 apostrophe", info, u"/last_name"_s, u"O'Connor"_s, none);
        row("J11 dots and spaces", info, u"/last_name"_s, u"Dr. Smith"_s, none);
        row("J11 digit first", info, u"/last_name"_s, u"3rd"_s, none);
        row("J11 51 letters warn", info, u"/first_name"_s, QString(51, u'a'), u"softMaxLength"_s,
            warning);
        row("J11 empty", info, u"/first_name"_s, u""_s, u"notEmpty"_s);
        row("J11 proxy's accent warns", info, u"/medical_proxy/first_name"_s, u"José"_s,
            u"patientName"_s, warning);
        row("J15 negative income", info, u"/medical_proxy/household_income"_s, -1, u"range"_s);
        row("J15 income past int32", info, u"/medical_proxy/household_income"_s, 2147483648.0,
            u"range"_s);
        row("J15 nobody in the household", info, u"/medical_proxy/household_size"_s, 0,
            u"atLeast"_s, warning);
        row("J15 half a person", info, u"/medical_proxy/household_size"_s, 1.5, u"type"_s);
        row("J16 US ZIP", info, u"/address/zip"_s, u"850"_s, u"usZip"_s, warning);
        row("J16 ZIP+4", info, u"/address/zip"_s, u"85004-1234"_s, none);
        row("J16 ZIP with a line break", info, u"/address/zip"_s, u"85004\n"_s, u"spaces"_s,
            warning);
        row("J16 country", info, u"/address/country"_s, u"USA"_s, u"country"_s, warning);
        row("J16 state", info, u"/address/state"_s, u"ZZ"_s, u"subdivision"_s, warning);
        row("J23 future", info, u"/dob"_s, u"2030-01-01"_s, u"notFuture"_s);
        row("J23 older than anybody", info, u"/dob"_s, u"1890-01-01"_s, u"maxAge"_s, warning);
        row("date that is none", info, u"/dob"_s, u"2000-02-30"_s, u"format"_s);
        row("J14 minor", info, u"/dob"_s, u"2015-01-01"_s, u"minorWithoutProxy"_s, warning);
        row("J14 eighteen today", info, u"/dob"_s, u"2008-11-21"_s, none);
        row("J14 eighteen tomorrow", info, u"/dob"_s, u"2008-11-22"_s, u"minorWithoutProxy"_s,
            warning);
        row("spaces", info, u"/address/city"_s, u" Phoenix"_s, u"spaces"_s, warning);

        row("turned around", info, u"/address/city"_s, u"Phoenix\u202eabc"_s, u"invisible"_s,
            warning);
        row("zero width", info, u"/address/city"_s, u"Phoe\u200bnix"_s, u"invisible"_s, warning);
        row("escape", info, u"/address/city"_s, u"Phoenix\u001b[2J"_s, u"invisible"_s, warning);
        row("lines in notes", info, u"/address/access_notes"_s, u"Gate 4\nRing twice"_s, none);

        row("U1 empty client id", user, u"/client_user_id"_s, u""_s, u"notEmpty"_s);
        row("U1 null client id", user, u"/client_user_id"_s, QJsonValue::Null, u"null"_s, warning);
        row("U3 end in the past", user, u"/ingestion_end"_s, u"2026-11-20"_s, u"pastDate"_s,
            warning);
        row("U3 end today", user, u"/ingestion_end"_s, u"2026-11-21"_s, none);
        row("U7 looks like an e-mail", user, u"/client_user_id"_s, u"jane@example.org"_s,
            u"personalData"_s, warning);
        row("U7 looks like a phone", user, u"/client_user_id"_s, u"+16025550123"_s,
            u"personalData"_s, warning);
        row("U7 looks like a name", user, u"/client_user_id"_s, u"Jane Doe"_s, u"personalData"_s,
            warning);
        row("U7 plain id", user, u"/client_user_id"_s, u"ZTEwZjNjMjctOTI2ZS00M2Vm"_s, none);
        row("U9 zone", user, u"/fallback_time_zone"_s, u"Europe/London"_s, none);
        row("U9 link", user, u"/fallback_time_zone"_s, u"US/Eastern"_s, none);
        row("U9 offset id", user, u"/fallback_time_zone"_s, u"UTC+01:00"_s, u"timeZone"_s);
        row("U9 wrong case", user, u"/fallback_time_zone"_s, u"europe/london"_s, u"timeZone"_s);
        row("U9 unknown", user, u"/fallback_time_zone"_s, u"Mars/Base"_s, u"timeZone"_s);
        row("U12 256 characters warn", user, u"/client_user_id"_s, QString(256, u'x'),
            u"softMaxLength"_s, warning);
        row("U12 spaces around", user, u"/client_user_id"_s, u"id-7 "_s, u"spaces"_s, warning);

        row("G9 empty", v1, u"/username"_s, u""_s, u"notEmpty"_s);
        row("G9 null", v1, u"/username"_s, QJsonValue::Null, u"type"_s);
        row("G9 256 characters warn", v1, u"/first_name"_s, QString(256, u'x'), u"softMaxLength"_s,
            warning);
        row("G7 email", v1, u"/email"_s, u"nobody"_s, u"format"_s);
        row("accents are fine", v1, u"/first_name"_s, u"José"_s, none);
    }
    void values()
    {
        QFETCH(QString, form);
        QFETCH(QString, pointer);
        QFETCH(QJsonValue, value);
        QFETCH(QString, rule);
        QFETCH(Severity, severity);

        const FormSpec &spec = *library().form(form);
        const QJsonObject body = &spec == &demographics() ? janeWithGuarantor() : QJsonObject();
        QJsonObject start = body;
        if (rule == "minorWithoutProxy"_L1)
            start.remove(u"medical_proxy"_s);
        const Findings findings = with(spec, start, pointer, value);

        if (rule.isEmpty()) {
            QCOMPARE(rulesAt(findings, pointer), QStringList());
            return;
        }
        QCOMPARE(rulesAt(findings, pointer), QStringList {rule}); // Each fault is reported once.
        QCOMPARE(findings.first().severity, severity);
    }

    void J14_theEighteenthBirthdayEndsTheWarning_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isMinor");
        const QDate birth(2008, 11, 21);
        QTest::newRow("the day before") << birth << QDate(2026, 11, 20) << true;
        QTest::newRow("the birthday") << birth << QDate(2026, 11, 21) << false;
        QTest::newRow("the day after") << birth << QDate(2026, 11, 22) << false;
        const QDate leapDay(2008, 2, 29);
        QTest::newRow("leap day, 27 February") << leapDay << QDate(2026, 2, 27) << true;
        QTest::newRow("leap day, 28 February") << leapDay << QDate(2026, 2, 28) << false;
        QTest::newRow("leap day, 1 March") << leapDay << QDate(2026, 3, 1) << false;
        QTest::newRow("born today") << QDate(2026, 2, 28) << QDate(2026, 2, 28) << true;
    }
    void J14_theEighteenthBirthdayEndsTheWarning()
    {
        QFETCH(QDate, birth);
        QFETCH(QDate, day);
        QFETCH(bool, isMinor);
        QJsonObject body = jane();
        body[u"dob"_s] = birth.toString(Qt::ISODate);
        const Findings findings = checkBody(demographics(), body, day);
        QCOMPARE(rulesAt(findings, u"/dob"_s).contains(u"minorWithoutProxy"_s), isMinor);
    }

    void minLengthCountsLettersAsPeopleDo()
    {
        FieldSpec field = *demographics().field(path(u"/address/city"_s));
        field.minLength = 3;
        const auto rules = [&](const QString &text) {
            Findings findings;
            checkSchema(field, text, findings);
            return rulesAt(findings, u"/address/city"_s);
        };
        QCOMPARE(rules(u"😀😀"_s), QStringList {u"minLength"_s}); // The text has four UTF-16 units.
        QCOMPARE(rules(u"😀😀😀"_s), QStringList());
        QCOMPARE(rules(u"ab"_s), QStringList {u"minLength"_s});
        QCOMPARE(rules(u"abc"_s), QStringList());
        QCOMPARE(rules(u"😀bc"_s), QStringList());
    }

    void everyMissingRequiredMemberIsNamed()
    {
        const Findings findings = checkBody(demographics(), {{u"first_name"_s, u"Jane"_s}}, today);
        QStringList missing;
        for (const Finding &finding : findings) {
            QCOMPARE(finding.rule, u"required"_s);
            missing += finding.path.toString();
        }
        missing.sort();
        QCOMPARE(missing.join(u' '), u"/address /dob /email /gender /last_name /phone_number"_s);
    }

    void J2_zipCodeIsNamedAsZip()
    {
        QJsonObject body = jane();
        QJsonObject home = address();
        home.remove(u"zip"_s);
        home[u"zip_code"_s] = u"85004"_s;
        body[u"address"_s] = home;
        const Findings findings = checkBody(demographics(), body, today);
        QCOMPARE(rulesAt(findings, u"/address/zip"_s), QStringList {u"required"_s});
        const Finding *unknown = findingOf(findings, u"/address/zip_code"_s, u"unknown"_s);
        QVERIFY(unknown);
        QCOMPARE(unknown->severity, Severity::Warning);
        QCOMPARE(unknown->args["nearest"_L1].toString(), u"zip"_s);
    }

    void unknownKeysOnlyWarn()
    {
        const Findings findings = withJane(u"/frist_name"_s, u"x"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"unknown"_s);
        QCOMPARE(findings.first().args["nearest"_L1].toString(), u"first_name"_s);
    }

    void U5_anEmptyBodyIsRefused()
    {
        const Findings findings = checkBody(form("junction/user"), {}, today);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"empty"_s);
        QVERIFY(findings.first().path.isRoot());
    }

    void U8_startAfterEndIsAnError()
    {
        const QJsonObject body {{u"ingestion_start"_s, u"2027-05-02"_s},
                                {u"ingestion_end"_s, u"2027-05-01"_s}};
        const Findings findings = checkBody(form("junction/user"), body, today);
        const Finding *order = findingOf(findings, u"/ingestion_end"_s, u"notBefore"_s);
        QVERIFY(order);
        QCOMPARE(order->severity, Severity::Error);
    }

    void J11_aPlainerNameIsOffered_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("offer");
        QTest::newRow("accent") << u"José"_s << u"Jose"_s;
        QTest::newRow("apostrophe") << u"O’Neil"_s << u"O'Neil"_s;
        QTest::newRow("spaces") << u"Mary   Ann"_s << u"Mary Ann"_s;
        QTest::newRow("letters of their own") << u"Łukasz Strauß"_s << u"Lukasz Strauss"_s;
        QTest::newRow("no offer for another script") << u"علي"_s << u""_s;
    }
    void J11_aPlainerNameIsOffered()
    {
        QFETCH(QString, name);
        QFETCH(QString, offer);
        const Findings findings = withJane(u"/first_name"_s, name);
        QCOMPARE(findings.first().args["suggestion"_L1].toString(), offer);
    }

    void placesAreOfferedByNameAndCode()
    {
        const auto offer = [](const QString &pointer, const QString &text) {
            return withJane(pointer, text).at(0).args["suggestion"_L1].toString();
        };
        QCOMPARE(offer(u"/address/country"_s, u"us"_s), u"US"_s);
        QCOMPARE(offer(u"/address/country"_s, u"United States"_s), u"US"_s);
        QCOMPARE(offer(u"/address/state"_s, u"Arizona"_s), u"AZ"_s);
        QCOMPARE(offer(u"/address/state"_s, u"US-AZ"_s), u"AZ"_s);
        QCOMPARE(offer(u"/address/state"_s, u"az"_s), u"AZ"_s);
    }

    void J13_userIdsAreUuidsOnBothForms_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isGood");
        const QString uuid = u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s;
        QTest::newRow("demographics") << u"junction/demographics"_s << uuid << true;
        QTest::newRow("user") << u"junction/user"_s << uuid << true;
        QTest::newRow("demographics, no uuid") << u"junction/demographics"_s << u"42"_s << false;
        QTest::newRow("spaces around") << u"junction/user"_s << u' ' + uuid << false;
        QTest::newRow("G12 opaque") << u"users/user"_s << u"usr_123abc456def"_s << true;
        QTest::newRow("G12 no prefix rule") << u"users/user"_s << u"17"_s << true;
        QTest::newRow("G12 slash is encoded") << u"users/user"_s << u"a/b"_s << true;
        QTest::newRow("empty") << u"users/user"_s << u""_s << false;
        QTest::newRow("dot") << u"users/user"_s << u"."_s << false;
        QTest::newRow("dots") << u"users/user"_s << u".."_s << false;
        QTest::newRow("control") << u"users/user"_s << u"a\u0007b"_s << false;
    }
    void J13_userIdsAreUuidsOnBothForms()
    {
        QFETCH(QString, form);
        QFETCH(QString, id);
        QFETCH(bool, isGood);
        QCOMPARE(!checkUserId(*library().form(form), id), isGood);
    }

    void G3_aProfileCanRestrictAField()
    {
        const FieldSpec &role = *form("users/user").field(path(u"/role"_s));
        const QJsonObject values;
        const CheckContext context {today, values, {{role.path, {u"agent"_s}}}};
        QCOMPARE(check(role, u"agent"_s, context).size(), 0);
        QCOMPARE(check(role, u"admin"_s, context).at(0).rule, u"allowed"_s);
    }

    void nearestNameIsOneThatIsNear()
    {
        QCOMPARE(nearest(u"adress"_s, {u"address"_s, u"email"_s}), u"address"_s);
        QCOMPARE(nearest(u"colour"_s, {u"address"_s, u"email"_s}), u""_s);
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"
