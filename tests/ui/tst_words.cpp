// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "profile.h"
#include "speclibrary.h"
#include "words.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestWords final : public QObject
{
    Q_OBJECT

private slots:
    void signsThatShowNothingAreSpeltOut();
    void everyRuleHasASentenceOfItsOwn_data();
    void everyRuleHasASentenceOfItsOwn();
    void everyRuleTheBuiltInFormsNameHasASentenceOfItsOwn();
    void everyFindingTheRulesMakeIsAWholeSentence_data();
    void everyFindingTheRulesMakeIsAWholeSentence();
    void anUnknownRuleIsNamed();
    void theServersWordsAndCautionsAreShownAsTheyAre();
    void aLabelWithinASentenceBeginsSmall();
    void aProposalIsPartOfTheSentence();
    void theOtherFieldIsCalledByItsLabel();
    void textFromARecordIsNeverAPlaceholder();

    void aFieldIsCalledWithWhatItStandsIn();
    void valuesReadAsPeopleReadThem();
    void hiddenValuesStayHidden();

    void everyOutcomeSaysWhatHappenedAndWhatNext_data();
    void everyOutcomeSaysWhatHappenedAndWhatNext();
    void everyErrorCodeHasASentenceOfItsOwn_data();
    void everyErrorCodeHasASentenceOfItsOwn();
    void theServersOwnWordsAreAdded();
    void whenToTryAgainIsSaid();
    void everyKeychainFailureSaysWhereTheKeyIs();

private:
    const FormSpec &demographics() const { return *m_library.form(u"junction/demographics"_s); }

    SpecLibrary m_library = SpecLibrary::builtIn();
};

static QString sentenceOf(const QString &rule, Severity severity = Severity::Error)
{
    return words::sentence(Finding {FieldPath(u"/first_name"_s), rule, severity, {}}, nullptr);
}

static bool isGeneric(const QString &rule)
{
    const QString invented = u"inventedRule"_s;
    return sentenceOf(rule) == sentenceOf(invented).replace(invented, rule);
}

void TestWords::everyRuleHasASentenceOfItsOwn_data()
{
    QTest::addColumn<QString>("rule");
    const QStringList keywords {u"required"_s, u"type"_s,    u"minLength"_s, u"maxLength"_s,
                                u"pattern"_s,  u"format"_s,  u"enum"_s,      u"minimum"_s,
                                u"maximum"_s,  u"nullable"_s};
    const QStringList own {u"null"_s,        u"spaces"_s, u"allowed"_s, u"unknown"_s,
                           u"readOnly"_s,    u"empty"_s,  u"json"_s,    u"cannotEmpty"_s,
                           u"cannotClear"_s, u"userId"_s, u"locked"_s,  u"wholeUnknown"_s,
                           u"invisible"_s};
    const QStringList profiles {
        u"keyPrefix"_s, u"key"_s,        u"noName"_s,          u"noUrl"_s,           u"badUrl"_s,
        u"plainHttp"_s, u"tierTooLow"_s, u"placeholderHost"_s, u"localNotLoopback"_s};
    for (const QString &rule : keywords + own + profiles + ruleNames())
        QTest::newRow(qPrintable(rule)) << rule;
}

void TestWords::everyRuleHasASentenceOfItsOwn()
{
    QFETCH(const QString, rule);
    QVERIFY(!sentenceOf(rule).isEmpty());
    QVERIFY2(!isGeneric(rule), qPrintable(sentenceOf(rule)));
}

void TestWords::everyRuleTheBuiltInFormsNameHasASentenceOfItsOwn()
{
    int seen = 0;
    for (const auto &api : m_library.apis()) {
        for (const FormSpec &form : api->forms) {
            for (const FieldSpec &field : form.fields) {
                for (const Rule &rule : field.rules) {
                    QVERIFY2(!isGeneric(rule.name), qPrintable(rule.name));
                    ++seen;
                }
            }
        }
    }
    QVERIFY(seen > 20);
}

void TestWords::everyFindingTheRulesMakeIsAWholeSentence_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const QString &path, const QJsonValue &value) {
        QTest::newRow(name) << path << value;
    };
    row("name with an accent", u"/first_name"_s, u"José"_s);
    row("name that begins wrong", u"/first_name"_s, u"-Jane"_s);
    row("name with spaces", u"/first_name"_s, u"Jane  Ann"_s);
    row("empty name", u"/first_name"_s, u""_s);
    row("long name", u"/first_name"_s, QString(60, u'a'));
    row("email", u"/email"_s, u"jane"_s);
    row("empty email", u"/email"_s, u""_s);
    row("short phone", u"/phone_number"_s, u"+123"_s);
    row("phone with letters", u"/phone_number"_s, u"call me"_s);
    row("national phone", u"/phone_number"_s, u"(602) 555-0123"_s);
    row("impossible phone", u"/phone_number"_s, u"+1123123123"_s);
    row("no date", u"/dob"_s, u"yesterday"_s);
    row("future", u"/dob"_s, u"2999-01-01"_s);
    row("very old", u"/dob"_s, u"1800-01-01"_s);
    row("minor", u"/dob"_s, u"2020-01-01"_s);
    row("country", u"/address/country"_s, u"Germany"_s);
    row("state", u"/address/state"_s, u"Arizona"_s);
    row("zip", u"/address/zip"_s, u"850"_s);
    row("long notes", u"/address/access_notes"_s, QString(1500, u'a'));
    row("unknown race", u"/race"_s, u"klingon"_s);
    row("gender", u"/gender"_s, u"Male"_s);
    row("text for a number", u"/medical_proxy/household_size"_s, u"three"_s);
    row("negative", u"/medical_proxy/household_income"_s, -5);
    row("nobody in the house", u"/medical_proxy/household_size"_s, 0);
    row("null", u"/first_name"_s, QJsonValue());
    row("list for text", u"/first_name"_s, QJsonArray());
}

void TestWords::everyFindingTheRulesMakeIsAWholeSentence()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    const FieldSpec *field = demographics().field(FieldPath(path));
    QVERIFY(field);
    QJsonObject values {{u"address"_s, QJsonObject {{u"country"_s, u"US"_s}}}};
    FieldPath(path).setIn(values, value);
    const CheckContext context {QDate(2026, 11, 21), values, {}};

    const Findings findings = check(*field, value, context);

    QVERIFY(!findings.isEmpty());
    for (const Finding &finding : findings) {
        const QString sentence = words::sentence(finding, &demographics());
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains("  "_L1) && !sentence.contains(": ."_L1), qPrintable(sentence));
    }
}

void TestWords::anUnknownRuleIsNamed()
{
    QVERIFY(sentenceOf(u"inventedRule"_s).contains("inventedRule"_L1));
}

void TestWords::theServersWordsAndCautionsAreShownAsTheyAre()
{
    const QString text = u"Field required <b>%1</b>"_s;
    const Finding server {
        {}, u"server"_s, Severity::Error, {{u"message"_s, text}}, Finding::Origin::Server};
    QCOMPARE(words::sentence(server, &demographics()), text);
    const Finding caution {{}, u"role"_s, Severity::Warning, {{u"caution"_s, text}}};
    QCOMPARE(words::sentence(caution, &demographics()), text);
}

void TestWords::aLabelWithinASentenceBeginsSmall()
{
    const Finding future {FieldPath(u"/dob"_s), u"notFuture"_s, Severity::Error, {}};
    QCOMPARE(words::sentence(future, &demographics()),
             u"Enter a date of birth in the past, for example 1980-03-13."_s);
    const Finding zip {FieldPath(u"/address/zip"_s), u"required"_s, Severity::Error, {}};
    QCOMPARE(words::sentence(zip, &demographics()), u"Enter the ZIP code."_s);
}

void TestWords::aProposalIsPartOfTheSentence()
{
    const Finding name {FieldPath(u"/first_name"_s),
                        u"patientName"_s,
                        Severity::Error,
                        {{u"reason"_s, u"characters"_s}, {u"suggestion"_s, u"Jose"_s}}};
    QVERIFY(words::sentence(name, &demographics()).endsWith(u"Use “Jose”?"_s));
}

void TestWords::theOtherFieldIsCalledByItsLabel()
{
    const Finding end {FieldPath(u"/ingestion_end"_s),
                       u"notBefore"_s,
                       Severity::Error,
                       {{u"other"_s, u"/ingestion_start"_s}}};
    QCOMPARE(words::sentence(end, m_library.form(u"junction/user"_s)),
             u"Last day must be the same as or after the first day."_s);
}

void TestWords::textFromARecordIsNeverAPlaceholder()
{
    const Finding unknown {FieldPath(u"/%2"_s),
                           u"unknown"_s,
                           Severity::Warning,
                           {{u"key"_s, u"%2"_s}, {u"nearest"_s, u"zip"_s}}};
    const QString sentence = words::sentence(unknown, &demographics());
    QVERIFY2(sentence.contains(u"“%2”"_s) && sentence.contains(u"“zip”"_s), qPrintable(sentence));
}

void TestWords::aFieldIsCalledWithWhatItStandsIn()
{
    QCOMPARE(words::fieldName(demographics(), FieldPath(u"/medical_proxy/address/city"_s)),
             u"Guarantor (medical proxy): Address: City"_s);
    QCOMPARE(words::fieldName(demographics(), {}), demographics().title);
    QCOMPARE(words::fieldName(demographics(), FieldPath(u"/nonsense"_s)), u"/nonsense"_s);
}

void TestWords::valuesReadAsPeopleReadThem()
{
    const auto value = [this](const char *path, const QJsonValue &one) {
        return words::value(*demographics().field(FieldPath(QString::fromLatin1(path))), one);
    };
    QCOMPARE(value("/dob", u"1980-03-13"_s), u"13 March 1980"_s);
    QCOMPARE(value("/dob", u"31 May"_s), u"31 May"_s);
    QCOMPARE(value("/first_name", QJsonValue(QJsonValue::Undefined)), u"—"_s);
    QCOMPARE(value("/first_name", QJsonValue()), u"—"_s);
    QCOMPARE(value("/first_name", u""_s), u"empty"_s);
    QCOMPARE(value("/race", u"white_caucasian"_s) == u"white_caucasian"_s, false);
    QCOMPARE(value("/race", u"klingon"_s), u"klingon"_s);
    QCOMPARE(value("/medical_proxy/household_size", 3), u"3"_s);
}

void TestWords::hiddenValuesStayHidden()
{
    const FieldSpec *income = demographics().field(FieldPath(u"/medical_proxy/household_income"_s));
    QVERIFY(income->masked);
    QCOMPARE(words::value(*income, 50000), u"●●●"_s);
    QCOMPARE(words::value(*income, 50000, true), u"50000"_s);
    QCOMPARE(words::value(*income, QJsonValue()), u"—"_s);
}

void TestWords::everyOutcomeSaysWhatHappenedAndWhatNext_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<QString>("says"); ///< what the explanation must not leave out
    using Kind = Outcome::Kind;
    QTest::newRow("applied") << Kind::Applied << u"Read it again"_s;
    QTest::newRow("unchanged") << Kind::Unchanged << u"already"_s;
    QTest::newRow("ready") << Kind::Ready << u"Nothing was sent"_s;
    QTest::newRow("refused") << Kind::Refused << u"are kept"_s;
    QTest::newRow("conflict") << Kind::Conflict << u"are kept"_s;
    QTest::newRow("waiting") << Kind::Waiting << u"are kept"_s;
    QTest::newRow("unreachable") << Kind::Unreachable << u"are kept"_s;
    QTest::newRow("unknown") << Kind::Unknown << u"Read the record again"_s;
    QTest::newRow("unauthorised") << Kind::Unauthorised << u"are kept"_s;
    QTest::newRow("cancelled") << Kind::Cancelled << u"are kept"_s;
}

void TestWords::everyOutcomeSaysWhatHappenedAndWhatNext()
{
    QFETCH(const Outcome::Kind, kind);
    QFETCH(const QString, says);
    Outcome outcome;
    outcome.kind = kind;
    QVERIFY(!words::title(outcome).isEmpty());
    QVERIFY2(words::explanation(outcome).contains(says), qPrintable(words::explanation(outcome)));
}

void TestWords::everyErrorCodeHasASentenceOfItsOwn_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code :
         {"timeout", "refusedConnection", "hostNotFound", "tls", "proxy", "cut", "oversized",
          "redirect", "notJson", "notObject", "noKey", "keyPrefix", "keyringLocked", "keyringNone",
          "keyringService", "keyringDenied", "keyringFailed"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestWords::everyErrorCodeHasASentenceOfItsOwn()
{
    QFETCH(const QString, code);
    ApiError plain;
    plain.kind = ApiError::Kind::Unauthorised;
    ApiError coded = plain;
    coded.code = code;
    QVERIFY(words::sentence(coded) != words::sentence(plain));
}

void TestWords::theServersOwnWordsAreAdded()
{
    ApiError error;
    error.status = 404;
    error.message = u"The user %1 does not exist"_s;
    QVERIFY(words::sentence(error).endsWith(error.message));
}

void TestWords::whenToTryAgainIsSaid()
{
    ApiError error;
    error.kind = ApiError::Kind::Waiting;
    error.retryAfterSeconds = 30;
    QVERIFY(words::sentence(error).contains("30 s"_L1));
    error.retryAfterSeconds = 121;
    QVERIFY(words::sentence(error).contains("3 min"_L1));
}

void TestWords::everyKeychainFailureSaysWhereTheKeyIs()
{
    using Kind = SecretError::Kind;
    for (const Kind kind : {Kind::Locked, Kind::NoKeyring, Kind::NoService, Kind::Denied,
                            Kind::TimedOut, Kind::Failed})
        QVERIFY(words::sentence(SecretError {kind, {}}).contains("this run only"_L1));
    QVERIFY(words::sentence(SecretError {Kind::NotFound, {}}).contains("Enter it"_L1));
}

void TestWords::signsThatShowNothingAreSpeltOut()
{
    const FieldSpec field;
    const auto shown = [&](const QString &text) { return words::value(field, text); };
    QCOMPARE(shown(u"O'Neil, Zoë 👩"_s), u"O'Neil, Zoë 👩"_s);
    for (const char16_t sign : {u'\u0007', u'\r', u'\u0085', u'\u200B', u'\u200F', u'\u202A',
                                u'\u202E', u'\u2066', u'\u2069', u'\uFEFF'}) {
        const QString code = QString::number(sign, 16).rightJustified(4, u'0').toUpper();
        QCOMPARE(shown(u"a"_s + sign + u"b"_s), u"a⟨U+%1⟩b"_s.arg(code));
    }
    QCOMPARE(shown(u"Gate 4\nRing twice"_s), u"Gate 4↵ Ring twice"_s);
    // Hebrew keeps its direction to itself.
    QCOMPARE(shown(u"שלום"_s), u"\u2068שלום\u2069"_s);
    QVERIFY(!shown(u"שלום"_s).isRightToLeft());
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
