// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "change.h"
#include "check.h"
#include "datewords.h"
#include "language.h"
#include "lists.h"
#include "onefault.h"
#include "profile.h"
#include "serverquote.h"
#include "speclibrary.h"
#include "storewords.h"
#include "words.h"

#include <QJsonArray>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

/// Puts every translated text in brackets, which shows what a text consists of.
class Bracketing final : public QTranslator
{
public:
    Bracketing() { QCoreApplication::installTranslator(this); } // the destructor removes it

    QString translate(const char *, const char *text, const char *, int) const override
    {
        return u'⟦' + QString::fromUtf8(text) + u'⟧';
    }
};

/// Whether only spaces stand between the bracketed texts. What a place in them holds may have
/// brackets, too.
static bool isMadeOfWholeTexts(const QString &bracketed)
{
    int depth = 0;
    for (const QChar sign : bracketed) {
        if (sign == u'⟧')
            --depth;
        if (depth == 0 && sign != u'⟧' && sign != u'⟦' && sign != u' ')
            return false;
        if (sign == u'⟦')
            ++depth;
    }
    return depth == 0 && !bracketed.isEmpty();
}

class TestWords final : public QObject
{
    Q_OBJECT

private slots:
    void signsThatShowNothingAreSpeltOut();
    void whatIsHiddenIsNotRepeatedAsASuggestion();
    void whiteSpaceIsNamedByWhereItStands();
    void everyRuleHasASentenceOfItsOwn_data();
    void everyRuleHasASentenceOfItsOwn();
    void everyRuleTheBuiltInFormsNameHasASentenceOfItsOwn();
    void everyFindingTheRulesMakeIsAWholeSentence_data();
    void everyFindingTheRulesMakeIsAWholeSentence();
    void anUnknownRuleIsNamed();
    void whatWasReadAfterNoAnswerIsSaid();
    void everyFindingOnTheOtherVendorsIsAWholeSentence_data();
    void everyFindingOnTheOtherVendorsIsAWholeSentence();
    void W9_W10_everyCodeIsASentenceAndStaysVisible_data();
    void W9_W10_everyCodeIsASentenceAndStaysVisible();
    void W8_aSyntaxErrorSaysWhatTheServerAllows();
    void W10_anUnknownCodeIsShownAsItIs();
    void W9_aCodeThatFitsNoFieldIsExplainedAndShown();
    void W17_theLimitThatWasExceededIsSaid();
    void W12_aLocaleThatIsNotTakenSaysWhatIs();
    void W13_aDayThatNeverWasNamesTheMonth();
    void M6_whatARecordMeansIsTheFormsOwnSentence();
    void anItemIsCalledByItsPlaceInTheList();
    void aDocumentReadsAsItsTypeAndItsFiles();
    void aSecretInAListStaysHidden();
    void datesHaveTheMonthInTheLanguagesWords();
    void factsKeepTheirDirectionWhereTextRunsToTheLeft();
    void whatIsComparedHasNoMarkOfItsDirection();
    void aFullStopFollowsWhatIsOpen();
    void aFileThatIsTooLargeSaysBothSizes();
    void theServersWordsAndCautionsAreShownAsTheyAre();
    void aFaultThatTheServerReportsTooIsInOurWordsFirst();
    void aWarningSaysWhatIsUnusualAndAnErrorWhatToDo();
    void aLabelStandsInASentenceAsItIs();
    void aNameStandsInThePlaceOfTheLabelOrBeforeTheSentence();
    void aPlaceIsExplained();
    void aProposalIsPartOfTheSentence();
    void theOtherFieldIsCalledByItsLabel();
    void textFromARecordIsNeverAPlaceholder();

    void aFieldIsCalledWithWhatItStandsIn();
    void valuesReadAsPeopleReadThem();
    void hiddenValuesStayHidden();

    void everyOutcomeSaysWhatHappenedAndWhatNext_data();
    void everyOutcomeSaysWhatHappenedAndWhatNext();
    void aKeyThatNoServerSawIsNotSaidToBeRefused_data();
    void aKeyThatNoServerSawIsNotSaidToBeRefused();
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
    const QStringList keywords {u"required"_s,
                                u"type"_s,
                                u"minLength"_s,
                                u"maxLength"_s,
                                u"pattern"_s,
                                u"format"_s,
                                u"enum"_s,
                                u"minimum"_s,
                                u"maximum"_s,
                                u"nullable"_s,
                                u"exclusiveMinimum"_s,
                                u"exclusiveMaximum"_s,
                                u"minItems"_s,
                                u"maxItems"_s};
    const QStringList own {u"null"_s,        u"spaces"_s,      u"allowed"_s,   u"unknown"_s,
                           u"readOnly"_s,    u"empty"_s,       u"json"_s,      u"cannotEmpty"_s,
                           u"cannotClear"_s, u"userId"_s,      u"locked"_s,    u"wholeUnknown"_s,
                           u"invisible"_s,   u"maybeLocked"_s, u"brokenText"_s};
    const QStringList documents {u"fileMissing"_s,     u"fileEmpty"_s,   u"fileTooLarge"_s,
                                 u"fileKind"_s,        u"fileChanged"_s, u"documentMissing"_s,
                                 u"documentVanished"_s};
    const QStringList profiles {
        u"keyPrefix"_s, u"key"_s,        u"noName"_s,          u"noUrl"_s,           u"badUrl"_s,
        u"plainHttp"_s, u"tierTooLow"_s, u"placeholderHost"_s, u"localNotLoopback"_s};
    for (const QString &rule : keywords + own + documents + profiles + ruleNames())
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
                for (const FieldSpec &one : QList {field} + field.items) {
                    for (const Rule &rule : one.rules) {
                        QVERIFY2(!isGeneric(rule.name), qPrintable(rule.name));
                        ++seen;
                    }
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
    row("two phones", u"/phone_number"_s, u"602-555-0123 / 0124"_s);
    row("phone with an extension", u"/phone_number"_s, u"602-555-0123 x5"_s);
    row("phone with punctuation", u"/phone_number"_s, u"+1 (212) 555-0199"_s);
    row("phone of a small country", u"/phone_number"_s, u"+376 312 345"_s);
    row("phone without area code", u"/phone_number"_s, u"555-0123"_s);
    row("dialled out", u"/phone_number"_s, u"011 44 20 7946 0958"_s);
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
        const QString translated = [&] {
            const Bracketing brackets;
            return words::sentence(finding, &demographics());
        }();
        QVERIFY2(isMadeOfWholeTexts(translated), qPrintable(translated));
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains("  "_L1) && !sentence.contains(": ."_L1), qPrintable(sentence));
    }
}

void TestWords::everyFindingOnTheOtherVendorsIsAWholeSentence_data()
{
    QTest::addColumn<QString>("formId");
    QTest::addColumn<QJsonObject>("body");
    const auto row
        = [](const char *name, const QString &form, const QString &path, const QJsonValue &value) {
              QJsonObject body;
              FieldPath(path).setIn(body, value);
              QTest::newRow(name) << form << body;
          };
    const auto birth = [](int day, int month, int year) {
        return QJsonObject {{u"day"_s, day}, {u"month"_s, month}, {u"year"_s, year}};
    };
    const auto mobile = [](const QString &code, const QString &number) {
        return QJsonObject {{u"countryCode"_s, code}, {u"number"_s, number}};
    };
    const auto item = [](const QString &type, const QJsonValue &value) {
        return QJsonArray {QJsonObject {{u"document_type"_s, type}, {u"document_value"_s, value}}};
    };
    const QString weavr = u"weavr/user"_s, person = u"machnet/individual"_s;
    row("no such day", weavr, u"/dateOfBirth"_s, birth(30, 2, 1990));
    row("not born yet", weavr, u"/dateOfBirth"_s, birth(1, 1, 2099));
    row("half a date", weavr, u"/dateOfBirth"_s, QJsonObject {{u"day"_s, 3}});
    row("too long together", weavr, u"/mobile"_s, mobile(u"+447"_s, u"791112345678"_s));
    row("trunk zero", weavr, u"/mobile"_s, mobile(u"+44"_s, u"07911123456"_s));
    row("impossible", weavr, u"/mobile"_s, mobile(u"+44"_s, u"1"_s));
    row("no such code", weavr, u"/mobile"_s, mobile(u"+999"_s, u"7911 123456"_s));
    row("another code", weavr, u"/mobile"_s, mobile(u"+44"_s, u"+49 30 901820"_s));
    row("with spaces", weavr, u"/mobile"_s, mobile(u"+44"_s, u"7911 123456"_s));
    row("no code", weavr, u"/mobile"_s, QJsonObject {{u"number"_s, u"7911 123456"_s}});
    row("longer than is taken", weavr, u"/mobile"_s, mobile(u"+49"_s, u"+49 30 12345678901"_s));
    row("tag", weavr, u"/tag"_s, u"two words"_s);
    row("brand", weavr, u"/brand"_s, u"two words"_s);
    row("locale", weavr, u"/locale"_s, u"zh-Hant"_s);
    row("short phone", person, u"/mobile_phone"_s, u"222222222"_s);
    row("dial-out digits", person, u"/mobile_phone"_s, u"00442079460958"_s);
    row("phone with plus", person, u"/mobile_phone"_s, u"+1 210 660 3032"_s);
    row("open list", person, u"/user_scope"_s, u"BEEKEEPING"_s);
    row("open list, wrong shape", person, u"/user_scope"_s, u"Arts & Crafts"_s);
    row("emptied", person, u"/middle_name"_s, u""_s);
    row("not a file", person, u"/physical_documents"_s, item(u"PASSPORT"_s, u"passport.jpg"_s));
    row("bad base64", person, u"/physical_documents"_s,
        item(u"PASSPORT"_s, u"data:image/jpg;base64,SUQs=="_s));
    row("a PDF", person, u"/physical_documents"_s,
        item(u"PASSPORT"_s, u"data:application/pdf;base64,SUQs"_s));
    row("masked", person, u"/virtual_documents"_s, item(u"SSN"_s, u"*****1112"_s));
    row("dashes", person, u"/virtual_documents"_s, item(u"SSN"_s, u"111-11-1112"_s));
    row("website", u"machnet/business"_s, u"/company_website"_s, u"www.exam ple.com"_s);
}

void TestWords::everyFindingOnTheOtherVendorsIsAWholeSentence()
{
    QFETCH(const QString, formId);
    QFETCH(const QJsonObject, body);
    const FormSpec &form = *m_library.form(formId);
    const Findings findings = checkBody(form, body, QDate(2026, 11, 21));
    QVERIFY(!findings.isEmpty());
    for (const Finding &finding : findings) {
        const QString sentence = words::sentence(finding, &form);
        const QString translated = [&] {
            const Bracketing brackets;
            return words::sentence(finding, &form);
        }();
        QVERIFY2(isMadeOfWholeTexts(translated), qPrintable(translated));
        QVERIFY2(sentence.endsWith(u'.') || sentence.endsWith(u'?'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!sentence.contains("  "_L1) && !sentence.contains(": ."_L1), qPrintable(sentence));
        QVERIFY2(!sentence.contains("does not meet the rule"_L1), qPrintable(sentence));
    }
}

static Finding serverFinding(const QString &path, const QJsonObject &args)
{
    return {FieldPath(path), u"server"_s, Severity::Error, args, Finding::Origin::Server};
}

void TestWords::W9_W10_everyCodeIsASentenceAndStaysVisible_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"EMAIL_NOT_UNIQUE",
                             "MOBILE_OR_COUNTRY_CODE_INVALID",
                             "MOBILE_NO_CHANGE_LIMIT_EXCEEDED",
                             "TOO_FREQUENT_EMAIL_CHANGES",
                             "EMAIL_DOMAIN_NOT_ALLOWED",
                             "MOBILE_CHANGE_NOT_ALLOWED",
                             "UNSUPPORTED_CURRENCY",
                             "ROLE_NOT_FOUND",
                             "CANNOT_MODIFY_OWN_ROLES",
                             "ADMIN_ROLE_REMOVAL_NOT_ALLOWED",
                             "INSUFFICIENT_PERMISSIONS",
                             "REQUIRED",
                             "HAS_TEXT",
                             "REQUIRES",
                             "SIZE",
                             "RANGE",
                             "IN",
                             "NOT_IN",
                             "REGEX",
                             "EXACTLY",
                             "AT_LEAST",
                             "AT_MOST",
                             "ALL_OR_NONE"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TestWords::W9_W10_everyCodeIsASentenceAndStaysVisible()
{
    QFETCH(const QString, code);
    const FormSpec *form = m_library.form(u"weavr/user"_s);
    const QString unknown
        = words::sentence(serverFinding(u"/email"_s, {{u"code"_s, u"BRAND_NEW"_s}}), form);
    const QString sentence = words::sentence(serverFinding(u"/email"_s, {{u"code"_s, code}}), form);
    QVERIFY2(sentence.endsWith(u" (%1)"_s.arg(code)), qPrintable(sentence));
    const Finding twice = serverFinding(u"/email"_s, {{u"code"_s, code}, {u"message"_s, code}});
    QCOMPARE(words::sentence(twice, form), sentence);
    QVERIFY(sentence.chopped(code.size() + 3)
            != unknown.chopped(QString(u"(BRAND_NEW)"_s).size() + 1));
    QVERIFY2(!sentence.contains(": ."_L1), qPrintable(sentence));
}

void TestWords::W8_aSyntaxErrorSaysWhatTheServerAllows()
{
    const Finding size = serverFinding(
        u"/name"_s, {{u"code"_s, u"SIZE"_s}, {u"params"_s, QJsonArray {u"1"_s, u"50"_s}}});
    QCOMPARE(
        words::sentence(size, m_library.form(u"weavr/user"_s)),
        u"First name is too short or too long. The server allows 1 to 50 characters. (SIZE)"_s);
}

void TestWords::W10_anUnknownCodeIsShownAsItIs()
{
    const Finding unknown = serverFinding({}, {{u"code"_s, u"BRAND_NEW"_s}});
    QVERIFY(words::sentence(unknown, m_library.form(u"weavr/user"_s)).contains("(BRAND_NEW)"_L1));
    const Finding told
        = serverFinding({}, {{u"code"_s, u"BRAND_NEW"_s}, {u"message"_s, u"No luck"_s}});
    QCOMPARE(words::sentence(told, m_library.form(u"weavr/user"_s)),
             u"The server refused this. It said: “No luck” (BRAND_NEW)"_s);
}

void TestWords::W9_aCodeThatFitsNoFieldIsExplainedAndShown()
{
    ApiError error;
    error.status = 409;
    error.message = u"UNSUPPORTED_CURRENCY"_s;
    error.args = {{u"code"_s, error.message}};
    const QString sentence = words::sentence(error);
    QVERIFY2(sentence.contains("currency, which no field"_L1), qPrintable(sentence));
    QCOMPARE(sentence.count(error.message), 1);
    error.message = u"BRAND_NEW"_s;
    error.args = {{u"code"_s, error.message}};
    QVERIFY(words::sentence(error).endsWith("The server said: BRAND_NEW"_L1));
}

void TestWords::W17_theLimitThatWasExceededIsSaid()
{
    ApiError error;
    error.kind = ApiError::Kind::Waiting;
    error.status = 429;
    error.retryAfterSeconds = 300;
    error.args = {{u"rateLimit"_s, u"20, 10;w=60, 20;w=3600, 200;w=86400"_s}};
    QVERIFY2(
        words::sentence(error).contains("It allows 20 requests in 60 min. Try again in 5 min."_L1),
        qPrintable(words::sentence(error)));
    error.args = {{u"rateLimit"_s, u"60"_s}};
    QVERIFY(words::sentence(error).contains("Its limits: 60."_L1));
}

void TestWords::W12_aLocaleThatIsNotTakenSaysWhatIs()
{
    const FormSpec &form = *m_library.form(u"weavr/user"_s);
    const Findings findings = checkBody(form, {{u"locale"_s, u"zh-Hant"_s}}, QDate(2026, 11, 21));
    QVERIFY(hasError(findings));
    QStringList sentences;
    for (const Finding &finding : findings)
        sentences += words::sentence(finding, &form);
    QVERIFY2(sentences.contains(u"Locale: write it like en-GB."_s),
             qPrintable(sentences.join(u'\n')));
    QVERIFY(form.field(FieldPath(u"/locale"_s))->hint.contains("zh-Hant"_L1));
}

void TestWords::W13_aDayThatNeverWasNamesTheMonth()
{
    const FormSpec &form = *m_library.form(u"weavr/user"_s);
    const auto sentence = [&](int day, int month, int year) {
        const QJsonObject date {{u"day"_s, day}, {u"month"_s, month}, {u"year"_s, year}};
        const Findings findings = checkBody(form, {{u"dateOfBirth"_s, date}}, QDate(2026, 11, 21));
        return findings.isEmpty() ? QString() : words::sentence(findings.constFirst(), &form);
    };
    QVERIFY2(sentence(30, 2, 1990).contains("has 28 days"_L1), qPrintable(sentence(30, 2, 1990)));
    QCOMPARE(sentence(1, 1, 2099), u"Date of birth: enter a date in the past."_s);
    QCOMPARE(sentence(28, 2, 1990), QString());
}

void TestWords::M6_whatARecordMeansIsTheFormsOwnSentence()
{
    const FormSpec &form = *m_library.form(u"machnet/individual"_s);
    const Base base {Base::Kind::Read, {{u"type"_s, u"RECEIVE"_s}, {u"status"_s, u"RETRY"_s}}, {}};
    const Findings findings = recordFindings(form, base);
    QVERIFY(hasError(findings));
    QCOMPARE(words::sentence(findings.constFirst(), &form), form.recordRules.constFirst().text);
}

void TestWords::anItemIsCalledByItsPlaceInTheList()
{
    const FormSpec &form = *m_library.form(u"machnet/individual"_s);
    const auto name = [&](const QString &path) { return words::fieldName(form, FieldPath(path)); };
    QCOMPARE(name(u"/physical_documents"_s), u"Identity documents"_s);
    QCOMPARE(name(u"/physical_documents/0"_s), u"Identity documents 1"_s);
    QCOMPARE(name(u"/physical_documents/1/document_type"_s), u"Identity documents 2: Type"_s);
}

void TestWords::aDocumentReadsAsItsTypeAndItsFiles()
{
    const FieldSpec *list
        = m_library.form(u"machnet/individual"_s)->field(FieldPath(u"/physical_documents"_s));
    const auto file = [](const QString &name, qint64 size) {
        const QString type = size < 1'000 ? u"application/pdf"_s : u"image/jpeg"_s;
        return Attachment {u"/papers/"_s + name, type, size, 1}.toJson();
    };
    const QJsonObject licence {{u"document_type"_s, u"DRIVING_LICENCE"_s},
                               {u"document_value"_s, file(u"lic.jpg"_s, 2'100'000)},
                               {u"document_value_back"_s, file(u"b.jpg"_s, 900)},
                               {u"country"_s, u"US"_s}};
    const QString shown
        = u"Driving licence · Front: lic.jpg (JPEG, 2.1 MB) · Back: b.jpg (PDF, 900 bytes) · "
          "Issuing country: US"_s;
    QCOMPARE(words::value(*list, licence), shown);
    const QJsonObject text {{u"document_type"_s, u"STATE_ID"_s},
                            {u"document_value"_s, u"data:image/jpg;base64,SUQs"_s}};
    QCOMPARE(words::value(*list, QJsonArray {licence, text}),
             QString(shown + u"; State ID · Front: JPEG picture (3 bytes)"_s));
    QCOMPARE(words::value(*list, QJsonArray()), u"none"_s);
}

void TestWords::aSecretInAListStaysHidden()
{
    const FieldSpec *list
        = m_library.form(u"machnet/individual"_s)->field(FieldPath(u"/virtual_documents"_s));
    const QJsonArray items {
        QJsonObject {{u"document_type"_s, u"SSN"_s}, {u"document_value"_s, u"111111112"_s}}};
    QCOMPARE(words::value(*list, items), u"SSN · Number: ●●●"_s);
    QCOMPARE(words::value(*list, items, true), u"SSN · Number: ●●●"_s);
}

/// Until it goes, dates and lists are written as the locale does.
class LocaleFor final
{
public:
    explicit LocaleFor(const QString &name) { QLocale::setDefault(QLocale(name)); }
    ~LocaleFor() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(LocaleFor)

private:
    QLocale m_before;
};

void TestWords::datesHaveTheMonthInTheLanguagesWords()
{
    const QDate date(1980, 3, 13);
    QCOMPARE(words::date(date), u"13 March 1980"_s);
    QCOMPARE(words::month(date), u"March 1980"_s);
    QCOMPARE(words::shortDate(date, QDate(1980, 5, 1)), u"13 Mar"_s);
    QCOMPARE(words::shortDate(date, QDate(1981, 5, 1)), u"13 Mar 1980"_s);
    const QDateTime at(date, QTime(9, 5, 7));
    QCOMPARE(words::dateAndTime(at, QDateTime(date, QTime(23, 0))), u"09:05"_s);
    QCOMPARE(words::dateAndTime(at, at.addDays(1)), u"13 Mar 09:05"_s);
    QCOMPARE(words::timeWithSeconds(at.time()), u"09:05:07"_s);
    {
        const LocaleFor german(u"de"_s);
        QVERIFY(words::date(date).contains(u"März"_s));
    }
    const LocaleFor arabic(u"ar_AE"_s);
    QCOMPARE(words::date(date), u"13 مارس 1980"_s); // digits 0–9
}

void TestWords::factsKeepTheirDirectionWhereTextRunsToTheLeft()
{
    const QStringList texts {u"usr-1"_s, QString(), u"12:03"_s};
    QCOMPARE(words::facts(texts), u"usr-1 · 12:03"_s);
    QCOMPARE(words::list({u"a"_s, u"b"_s, u"c"_s}).count(u','), 1);
    const LocaleFor arabic(u"ar_AE"_s);
    QCOMPARE(words::facts(texts), u"\u200f\u2068usr-1\u2069 · \u206812:03\u2069"_s);
    QVERIFY(words::list({u"usr-1"_s, u"usr-2"_s}).startsWith(u"\u2068usr-1\u2069"_s));
}

void TestWords::whatIsComparedHasNoMarkOfItsDirection()
{
    const QList<Finding> findings {
        {{}, u"phone"_s, Severity::Error, {{u"reason"_s, u"extension"_s}}},
        {{}, u"calendarDate"_s, Severity::Error, {{u"reason"_s, u"future"_s}}},
        {{}, u"type"_s, Severity::Error, {{u"type"_s, u"integer"_s}}},
        {{}, u"unknown"_s, Severity::Warning, {{u"suggestion"_s, u"zip"_s}}},
        {{}, u"json"_s, Severity::Error, {{u"reason"_s, u"depth"_s}}},
    };
    for (const Finding &finding : findings) {
        const QString english = words::sentence(finding, nullptr);
        const LocaleFor arabic(u"ar_AE"_s);
        QCOMPARE(language::withoutMarks(words::sentence(finding, nullptr)), english);
    }
}

void TestWords::aFullStopFollowsWhatIsOpen()
{
    QCOMPARE(withFullStop(u"No luck"_s), u"No luck."_s);
    QCOMPARE(withFullStop(u"No luck!"_s), u"No luck!"_s);
    QCOMPARE(withFullStop(u"\u2068No luck\u2069"_s), u"\u2068No luck\u2069."_s);
    QCOMPARE(withFullStop({}), QString());
}

void TestWords::aFileThatIsTooLargeSaysBothSizes()
{
    const Finding finding {
        {},
        u"fileTooLarge"_s,
        Severity::Error,
        {{u"name"_s, u"a.jpg"_s}, {u"size"_s, 12'300'000}, {u"limit"_s, 10'000'000}}};
    QCOMPARE(words::sentence(finding, nullptr),
             u"a.jpg has 12.3 MB, and the profile allows 10.0 MB. Choose a smaller file."_s);
}

void TestWords::whatWasReadAfterNoAnswerIsSaid()
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unknown;
    const QString readAgain = u"The record was read again"_s;
    QVERIFY(!words::explanation(outcome).contains(readAgain));
    outcome.record = QJsonObject();
    QVERIFY(words::explanation(outcome).contains(readAgain));
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
    QCOMPARE(words::sentence(server, &demographics()),
             u"The server refused this. It said: “%1”"_s.arg(text));
    const Finding caution {{}, u"role"_s, Severity::Warning, {{u"caution"_s, text}}};
    QCOMPARE(words::sentence(caution, &demographics()), text);
}

void TestWords::aFaultThatTheServerReportsTooIsInOurWordsFirst()
{
    const Finding ours {
        FieldPath(u"/first_name"_s), u"maxLength"_s, Severity::Warning, {{u"maxLength"_s, 9}}};
    const Finding theirs = serverFinding(u"/first_name"_s, {{u"message"_s, u"too long"_s}});
    const Findings shown = united({ours}, {theirs});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(
        words::sentence(shown.constFirst(), &demographics()),
        u"First name must be 9 characters or fewer. Shorten it. The server said: “too long”"_s);
}

void TestWords::aWarningSaysWhatIsUnusualAndAnErrorWhatToDo()
{
    const auto sentence = [this](const char *path, const QString &rule, Severity severity) {
        const Finding finding {FieldPath(QString::fromLatin1(path)), rule, severity, {}};
        return words::sentence(finding, &demographics());
    };
    const auto begins = [&](const char *path, const QString &rule, const QString &asWarning,
                            const QString &asError) {
        return sentence(path, rule, Severity::Warning).startsWith(asWarning)
            && sentence(path, rule, Severity::Error).startsWith(asError);
    };
    QVERIFY(begins("/address/zip", u"usZip"_s, u"ZIP code usually has"_s, u"ZIP code: enter "_s));
    QVERIFY(begins("/email", u"emailFormat"_s, u"This does not"_s, u"Enter "_s));
    QVERIFY(begins("/phone_number", u"phone"_s, u"Phone number has"_s, u"Phone number: enter "_s));
}

void TestWords::aLabelStandsInASentenceAsItIs()
{
    const Finding future {FieldPath(u"/dob"_s), u"notFuture"_s, Severity::Error, {}};
    QCOMPARE(words::sentence(future, &demographics()),
             u"Date of birth: enter a date in the past, for example 1980-03-13."_s);
    const Finding zip {FieldPath(u"/address/zip"_s), u"required"_s, Severity::Error, {}};
    QCOMPARE(
        words::sentence(zip, &demographics()),
        u"ZIP code: enter a value. If there is none, clear it: then it is sent as empty text."_s);
}

void TestWords::aNameStandsInThePlaceOfTheLabelOrBeforeTheSentence()
{
    const auto named = [this](const char *path, const QString &rule) {
        const Finding finding {FieldPath(QString::fromLatin1(path)), rule, Severity::Error, {}};
        return words::namedSentence(finding, &demographics(), u"Guarantor: This"_s);
    };
    QCOMPARE(named("/medical_proxy/first_name", u"required"_s),
             u"Guarantor: This: enter a value."_s);
    QVERIFY(named("/medical_proxy/email", u"emailFormat"_s)
                .startsWith(u"Guarantor: This: Enter an email"_s));
    const Finding record {{}, u"empty"_s, Severity::Error, {}};
    QCOMPARE(words::namedSentence(record, &demographics(), {}),
             words::sentence(record, &demographics()));
}

void TestWords::aPlaceIsExplained()
{
    const auto sentence
        = [this](const QString &path, const QString &rule, const QJsonObject &args) {
              const Finding finding {FieldPath(path), rule, Severity::Warning, args};
              return words::sentence(finding, &demographics());
          };
    const QString zip = u"/address/zip"_s;
    QVERIFY(sentence(u"/address/country"_s, u"country"_s,
                     {{u"candidates"_s, QJsonArray {u"CD"_s, u"CG"_s}}})
                .endsWith(u"It can mean one of these: CD and CG."_s));
    QCOMPARE(sentence(zip, u"usZip"_s,
                      {{u"reason"_s, u"state"_s}, {u"state"_s, u"AE"_s}, {u"stateOfZip"_s, u""_s}}),
             u"ZIP code: this does not belong to the state AE."_s);
    QCOMPARE(
        sentence(zip, u"usZip"_s,
                 {{u"reason"_s, u"state"_s}, {u"state"_s, u"AZ"_s}, {u"stateOfZip"_s, u"AE"_s}}),
        u"ZIP code: this belongs to the state AE, not to AZ."_s);
    QCOMPARE(sentence(zip, u"usZip"_s, {{u"reason"_s, u"none"_s}, {u"country"_s, u"HK"_s}}),
             u"ZIP code: addresses in HK have none, so empty text is sent."_s);
    QVERIFY(sentence(u"/address/state"_s, u"subdivision"_s,
                     {{u"reason"_s, u"empty"_s}, {u"country"_s, u"DE"_s}})
                .startsWith(u"State is empty."_s));
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
             u"Last day must be the same as or after “First day”."_s);
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
    QTest::addColumn<QString>("says"); ///< Text that the explanation has to contain.
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

void TestWords::aKeyThatNoServerSawIsNotSaidToBeRefused_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("title");
    QTest::newRow("the server's 401") << ErrorCode::None << u"The key was not accepted"_s;
    QTest::newRow("locked") << ErrorCode::KeyringLocked << u"The keychain is locked"_s;
    for (const ErrorCode code : {ErrorCode::KeyringNone, ErrorCode::KeyringService,
                                 ErrorCode::KeyringDenied, ErrorCode::KeyringFailed})
        QTest::newRow(qPrintable(errorCodeName(code))) << code << u"The key can't be read"_s;
    QTest::newRow("none") << ErrorCode::NoKey << u"The key is missing"_s;
    QTest::newRow("bad") << ErrorCode::BadKey << u"The key can't be used"_s;
    QTest::newRow("prefix") << ErrorCode::KeyPrefix << u"The key can't be used"_s;
    QTest::newRow("sign-in") << ErrorCode::SignInRejected << u"The sign-in failed"_s;
    QTest::newRow("paused") << ErrorCode::Paused << u"Sending is paused"_s;
}

void TestWords::aKeyThatNoServerSawIsNotSaidToBeRefused()
{
    QFETCH(const ErrorCode, code);
    QFETCH(const QString, title);
    const Outcome outcome
        = outcomeOf(Outcome::Kind::Unauthorised, ownError(ApiError::Kind::Unauthorised, code));
    QCOMPARE(words::title(outcome), title);
    QCOMPARE(words::queuedTitle(outcome), QString(title + u": the changes wait"));
}

void TestWords::everyErrorCodeHasASentenceOfItsOwn_data()
{
    QTest::addColumn<int>("code");
    for (int code = int(ErrorCode::None) + 1; code <= int(ErrorCode::Gone); ++code)
        QTest::newRow(qPrintable(errorCodeName(ErrorCode(code)))) << code;
}

void TestWords::everyErrorCodeHasASentenceOfItsOwn()
{
    QFETCH(const int, code);
    ApiError plain;
    plain.kind = ApiError::Kind::Unauthorised;
    ApiError coded = plain;
    coded.code = ErrorCode(code);
    for (const auto &source : {words::Source(), words::Source::commandLine(u"Support"_s)})
        QVERIFY(words::sentence(coded, source) != words::sentence(plain, source));
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
        QVERIFY(
            words::sentence(SecretError {kind, {}}).contains("kept only until Amend is closed"_L1));
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
    // Hebrew text does not change the direction of the text around it.
    QCOMPARE(shown(u"שלום"_s), u"\u2068שלום\u2069"_s);
    QVERIFY(!shown(u"שלום"_s).isRightToLeft());
}

void TestWords::whatIsHiddenIsNotRepeatedAsASuggestion()
{
    const FormSpec &form = demographics();
    const auto said = [&form](const QString &path, QJsonObject args) {
        args.insert(u"format"_s, u"date"_s);
        return words::sentence({FieldPath(path), u"format"_s, Severity::Error, args}, &form);
    };
    const QString masked = u"/medical_proxy/household_income"_s;
    const QJsonArray readings {u"2000-04-03"_s, u"2000-03-04"_s};
    QCOMPARE(said(masked, {{u"suggestion"_s, u"85000"_s}}), said(masked, {}));
    QCOMPARE(said(masked, {{u"readings"_s, readings}}), said(masked, {}));
    QCOMPARE(said(u"/first_name"_s, {{u"suggestion"_s, u"Ann"_s}}),
             said(u"/first_name"_s, {}) + u" Use “Ann”?");
    QCOMPARE(said(u"/dob"_s, {{u"readings"_s, readings}}),
             said(u"/dob"_s, {}) + u" This may mean 2000-04-03 or 2000-03-04.");
}

void TestWords::whiteSpaceIsNamedByWhereItStands()
{
    const auto said = [](const QJsonObject &args) {
        return words::sentence(
            Finding {FieldPath(u"/first_name"_s), u"spaces"_s, Severity::Warning, args}, nullptr);
    };
    const QString fix = u"12 Oak St Apt 4"_s;
    QVERIFY(said({{u"suggestion"_s, fix}}).contains("begins or ends"_L1));
    QVERIFY(said({{u"suggestion"_s, fix}, {u"lines"_s, true}}).contains("line break in it"_L1));
    QVERIFY(said({{u"suggestion"_s, fix}, {u"lines"_s, true}}).contains(fix));
    QVERIFY(said({{u"suggestion"_s, fix}, {u"tabs"_s, true}}).contains("a tab in it"_L1));
    QVERIFY(said({{u"suggestion"_s, u""_s}}).contains("only white space"_L1));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
