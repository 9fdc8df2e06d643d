// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares Weavr's form with the vendor's document and with Amend's decisions.

#include "change.h"
#include "check.h"
#include "recorddraft.h"
#include "records.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

FieldPath at(const char *path)
{
    return FieldPath(QString::fromLatin1(path));
}

QJsonObject mobile(const QString &countryCode, const QString &number)
{
    return {{u"countryCode"_s, countryCode}, {u"number"_s, number}};
}

QJsonObject birth(int year, int month, int day)
{
    return {{u"year"_s, year}, {u"month"_s, month}, {u"day"_s, day}};
}

/// The user in the vendor's sample response.
QJsonObject user()
{
    return {{u"id"_s, u"112233"_s},
            {u"identity"_s, QJsonObject {{u"type"_s, u"CONSUMER"_s}, {u"id"_s, u"445566"_s}}},
            {u"name"_s, u"Ada"_s},
            {u"surname"_s, u"Lovelace"_s},
            {u"email"_s, u"ada@example.org"_s},
            {u"mobile"_s, mobile(u"+44"_s, u"7911123456"_s)},
            {u"active"_s, true},
            {u"dateOfBirth"_s, birth(1985, 12, 10)},
            {u"tag"_s, u"north"_s},
            {u"countryOfResidence"_s, u"GB"_s},
            {u"locale"_s, u"en-GB"_s},
            {u"brand"_s, u"Acme"_s}};
}

} // namespace

class TestWeavrForm final : public QObject
{
    Q_OBJECT

private:
    const ApiSpec &m_api = *records::library().api(u"weavr"_s);
    const FormSpec &m_form = records::form("weavr/user");

    const FieldSpec &field(const char *path) const { return *m_form.field(at(path)); }
    Findings checked(const QJsonObject &body) const { return checkBody(m_form, body, today); }
    QStringList rulesAt(const QJsonObject &body, const QString &path) const
    {
        return records::rulesAt(checked(body), path);
    }
    RecordDraft draft(const QJsonObject &record = user()) const
    {
        return {m_form, u"112233"_s, records::read(record)};
    }

private slots:
    void eachFieldIsWhatTheVendorStates_data()
    {
        QTest::addColumn<ValueType>("type");
        QTest::addColumn<bool>("required");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("pattern");
        const auto text = ValueType::String;
        const auto integer = ValueType::Integer;
        const auto object = ValueType::Object;
        QTest::newRow("/name") << text << false << 1 << 50 << u""_s;
        QTest::newRow("/surname") << text << false << 1 << 50 << u""_s;
        QTest::newRow("/email") << text << false << -1 << -1 << u""_s;
        QTest::newRow("/mobile") << object << false << -1 << -1 << u""_s;
        QTest::newRow("/mobile/countryCode") << text << true << 1 << 4 << u"^\\+[0-9]+$"_s;
        QTest::newRow("/mobile/number") << text << true << -1 << -1 << u"^[0-9]{1,12}$"_s;
        QTest::newRow("/dateOfBirth") << object << false << -1 << -1 << u""_s;
        QTest::newRow("/dateOfBirth/year") << integer << true << 1900 << 2100 << u""_s;
        QTest::newRow("/dateOfBirth/month") << integer << true << 1 << 12 << u""_s;
        QTest::newRow("/dateOfBirth/day") << integer << true << 1 << 31 << u""_s;
        QTest::newRow("/tag") << text << false << -1 << 50 << u"^[a-zA-Z0-9_-]+$"_s;
        QTest::newRow("/locale") << text << false << -1 << 5 << u"^[a-z]{2}(-[A-Z]{2})?$"_s;
        QTest::newRow("/brand") << text << false << -1 << 25 << u"^[a-zA-Z0-9]+$"_s;
    }
    void eachFieldIsWhatTheVendorStates()
    {
        const FieldSpec &stated = field(QTest::currentDataTag());
        const bool isNumber = stated.type == ValueType::Integer;
        QTEST(stated.type, "type");
        QTEST(stated.required, "required");
        QTEST(isNumber ? stated.minimum.toInt(-1) : stated.minLength.value_or(-1), "least");
        QTEST(isNumber ? stated.maximum.toInt(-1) : stated.maxLength.value_or(-1), "most");
        QTEST(stated.pattern, "pattern");
        QVERIFY(!stated.nullable && !stated.open && stated.choices.isEmpty());
        QVERIFY(!stated.readOnly && stated.editable.ever && stated.editable.unless.isEmpty());
    }

    void theFormHasNothingElse()
    {
        const auto isSent = [](const FieldSpec &one) { return !one.readOnly; };
        QCOMPARE(std::count_if(m_form.fields.begin(), m_form.fields.end(), isSent), 13);
        QCOMPARE(field("/email").format, u"email"_s);
        QCOMPARE(m_form.path, u"/users/{user_id}"_s);
        QCOMPARE(m_form.read->path, u"/users/{user_id}"_s);
        QVERIFY(m_form.read->documented && !m_form.complete);
    }

    void noPatternTakesALineBreakAtItsEnd_data()
    {
        QTest::addColumn<QString>("good");
        QTest::newRow("/tag") << u"north"_s;
        QTest::newRow("/locale") << u"en-GB"_s;
        QTest::newRow("/brand") << u"Acme"_s;
        QTest::newRow("/mobile/countryCode") << u"+44"_s;
        QTest::newRow("/mobile/number") << u"7911123456"_s;
    }
    void noPatternTakesALineBreakAtItsEnd()
    {
        QFETCH(const QString, good);
        const FieldSpec &one = field(QTest::currentDataTag());
        QVERIFY(one.expression.match(good).hasMatch());
        QVERIFY(!one.expression.match(QString(good + u'\n')).hasMatch());
    }

    void W1_aPartOfTheMobileTakesTheWholeWithIt()
    {
        RecordDraft changed = draft();
        changed.set(at("/mobile/number"), u"7911000000"_s);
        QCOMPARE(changed.patch(), (QJsonObject {{u"mobile"_s, mobile(u"+44"_s, u"7911000000"_s)}}));
    }

    void W1_aPartOfTheDateOfBirthTakesTheWholeWithIt()
    {
        RecordDraft changed = draft();
        changed.set(at("/dateOfBirth/day"), 11);
        QCOMPARE(changed.patch(), (QJsonObject {{u"dateOfBirth"_s, birth(1985, 12, 11)}}));
    }

    void W1_allPartsOfANewMobileOrDateAreRequired()
    {
        QJsonObject bare = user();
        bare.remove(u"mobile"_s);
        bare.remove(u"dateOfBirth"_s);
        RecordDraft changed = draft(bare);
        changed.set(at("/mobile/number"), u"7911000000"_s);
        changed.set(at("/dateOfBirth/day"), 11);
        QVERIFY(!changed.isSendable());
        for (const char *path : {"/mobile/countryCode", "/dateOfBirth/month", "/dateOfBirth/year"})
            QCOMPARE(records::rulesAt(changed.findings(at(path)), QString::fromLatin1(path)),
                     QStringList {u"required"_s});
    }

    void W2_theSandboxIsKnownAndProductionMustBeEntered()
    {
        QCOMPARE(m_api.environments.size(), 2);
        QCOMPARE(m_api.environment(u"sandbox"_s)->url, QUrl(u"https://sandbox.weavr.io/multi"_s));
        QCOMPARE(m_api.environment(u"sandbox"_s)->tier, Tier::Sandbox);
        QVERIFY(m_api.environment(u"production"_s)->url.isEmpty());
        QCOMPARE(m_api.environment(u"production"_s)->tier, Tier::Production);
    }

    void W4_onlyTheApiKeyMayBeLeftToAGateway()
    {
        QStringList names;
        for (const SecretSpec &secret : m_api.secrets) {
            names += secret.name;
            QCOMPARE(secret.gateway, secret.name == "api_key"_L1);
        }
        QCOMPARE(names, QStringList({u"api_key"_s, u"auth_token"_s, u"email"_s, u"password"_s}));
        QCOMPARE(m_api.secrets[0].header, "api-key");
        QCOMPARE(m_api.secrets[1].header, "Authorization");
        QCOMPARE(m_api.secrets[1].prefix, "Bearer ");
        QVERIFY(m_api.secrets[2].header.isEmpty() && m_api.secrets[3].header.isEmpty());
    }

    void W5_aTokenIsHadForEmailAndPasswordAndLivesFiveMinutes()
    {
        const SignInSpec &signIn = *m_api.signIn;
        QCOMPARE(signIn.path, u"/login_with_password"_s);
        QCOMPARE(signIn.secret, u"auth_token"_s);
        QCOMPARE(signIn.with, QStringList({u"email"_s, u"password"_s}));
        QCOMPARE(at("/password/value").in(signIn.body), QJsonValue(u"{password}"_s));
        QCOMPARE(signIn.idleSeconds, 300);
        QCOMPARE(signIn.refusedTypes, QStringList {u"AUTH"_s});
    }

    void W7_aNameOfSixtyLettersIsRefusedOnlyWhenItIsChanged()
    {
        QJsonObject record = user();
        record[u"name"_s] = QString(60, u'a');
        RecordDraft changed = draft(record);
        changed.set(at("/tag"), u"south"_s);
        QVERIFY(changed.isSendable());
        changed.set(at("/name"), QString(51, u'a'));
        QCOMPARE(records::rulesAt(changed.findings(at("/name")), u"/name"_s),
                 QStringList {u"maxLength"_s});
        changed.set(at("/name"), QString(50, u'a'));
        QVERIFY(changed.isSendable());
    }

    void W10_rolesAreShownAndNeverSent()
    {
        QVERIFY(field("/roles").readOnly);
        QCOMPARE(rulesAt({{u"roles"_s, QJsonArray {u"ADMIN"_s}}}, u"/roles"_s),
                 QStringList {u"readOnly"_s});
    }

    void W11_countryCodeAndNumberTogetherAreFifteenAtMost_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("fits");
        QTest::newRow("15") << u"+44"_s << u"791112345678"_s << true;
        QTest::newRow("16") << u"+447"_s << u"791112345678"_s << false;
        QTest::newRow("16, one digit less") << u"+447"_s << u"79111234567"_s << true;
    }
    void W11_countryCodeAndNumberTogetherAreFifteenAtMost()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, number);
        QFETCH(const bool, fits);
        const Findings findings = checked({{u"mobile"_s, mobile(code, number)}});
        const Finding *found
            = records::findingOf(findings, u"/mobile/number"_s, u"combinedLength"_s);
        QCOMPARE(found == nullptr, fits);
        QVERIFY(fits || found->severity == Severity::Error);
    }

    void W11_aLongerCountryCodeIsHeldToTheNumberBesideIt()
    {
        RecordDraft changed = draft();
        changed.set(at("/mobile/number"), u"791112345678"_s);
        changed.set(at("/mobile/countryCode"), u"+447"_s);
        QVERIFY(!changed.isSendable());
        // Here the number is unchanged, and the changed country code makes it too long.
        QJsonObject record = user();
        record[u"mobile"_s] = mobile(u"+44"_s, u"791112345678"_s);
        RecordDraft besideIt = draft(record);
        besideIt.set(at("/mobile/countryCode"), u"+447"_s);
        QVERIFY(!besideIt.isSendable());
    }

    void W11_aNumberThatCannotBeIsOnlyAWarning()
    {
        const auto severities = [this](const QString &code, const QString &number) {
            QList<Severity> all;
            const Findings findings = checked({{u"mobile"_s, mobile(code, number)}});
            for (const Finding &finding : findings)
                all += finding.severity;
            return all;
        };
        QCOMPARE(severities(u"+44"_s, u"7911123456"_s), QList<Severity>());
        QCOMPARE(severities(u"+44"_s, u"1"_s), QList {Severity::Warning});
        const Findings zero = checked({{u"mobile"_s, mobile(u"+44"_s, u"07911123456"_s)}});
        QCOMPARE(zero.size(), 1);
        QCOMPARE(zero[0].args["suggestion"_L1], QJsonValue(u"7911123456"_s));
    }

    void W12_aLocaleIsTwoLettersAndMaybeACountry_data()
    {
        QTest::addColumn<bool>("isTaken");
        for (const char *good : {"en", "en-GB", "de-AT"})
            QTest::newRow(good) << true;
        for (const char *bad : {"zh-Hant", "EN", "en_GB", "en-gb", "eng", "en-", "e"})
            QTest::newRow(bad) << false;
    }
    void W12_aLocaleIsTwoLettersAndMaybeACountry()
    {
        const QString locale = QString::fromLatin1(QTest::currentDataTag());
        QTEST(!hasError(checked({{u"locale"_s, locale}})), "isTaken");
    }

    void W13_aDateOfBirthIsARealDayThatWas_data()
    {
        QTest::addColumn<QJsonObject>("date");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("plain") << birth(1985, 12, 10) << true;
        QTest::newRow("30 February") << birth(1990, 2, 30) << false;
        QTest::newRow("31 April") << birth(1990, 4, 31) << false;
        QTest::newRow("leap day") << birth(2024, 2, 29) << true;
        QTest::newRow("no leap day") << birth(2023, 2, 29) << false;
        QTest::newRow("1900 was no leap year") << birth(1900, 2, 29) << false;
        QTest::newRow("today") << birth(2026, 11, 21) << true;
        QTest::newRow("tomorrow") << birth(2026, 11, 22) << false;
        QTest::newRow("before 1900") << birth(1899, 1, 1) << false;
        QTest::newRow("month 13") << birth(1990, 13, 1) << false;
    }
    void W13_aDateOfBirthIsARealDayThatWas()
    {
        QFETCH(const QJsonObject, date);
        QTEST(!hasError(checked({{u"dateOfBirth"_s, date}})), "isTaken");
    }

    void W13_anotherMonthIsHeldToTheDayBesideIt()
    {
        QJsonObject record = user();
        record[u"dateOfBirth"_s] = birth(1985, 12, 31);
        RecordDraft changed = draft(record);
        changed.set(at("/dateOfBirth/month"), 11);
        const auto found
            = records::findingOf(changed.findings(), u"/dateOfBirth/day"_s, u"calendarDate"_s);
        QVERIFY(found && found->severity == Severity::Error);
        QVERIFY(!changed.isSendable());
    }

    void W14_eachSendCarriesAnIdempotencyReference()
    {
        QCOMPARE(m_form.idempotencyHeader, "idempotency-ref");
    }

    void W15_nothingCanBeCleared()
    {
        for (const FieldSpec &one : m_form.fields) {
            QCOMPARE(one.clear, Clear::Never);
            QVERIFY(one.presenceLabel.isEmpty());
        }
        RecordDraft changed = draft();
        changed.enter(at("/tag"), {});
        QVERIFY(!changed.isSendable());
    }

    void W19_aNewMobileIsToBeEnrolled()
    {
        for (const char *path : {"/mobile/countryCode", "/mobile/number"})
            QVERIFY(field(path).afterChange.contains(u"enrolled for authentication factors"));
        QVERIFY(m_form.afterApplied.isEmpty());
    }

    void W20_whatWeavrDoesNotChangeIsShownAndLocked_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("/id") << QJsonValue(u"1"_s);
        QTest::newRow("/identity/type") << QJsonValue(u"CONSUMER"_s);
        QTest::newRow("/identity/id") << QJsonValue(u"1"_s);
        QTest::newRow("/active") << QJsonValue(true);
        QTest::newRow("/countryOfResidence") << QJsonValue(u"GB"_s);
    }
    void W20_whatWeavrDoesNotChangeIsShownAndLocked()
    {
        const FieldSpec &shown = field(QTest::currentDataTag());
        QVERIFY(shown.readOnly && shown.editor == EditorKind::ReadOnly);
        QVERIFY(!lockReason(m_form, shown, records::read(user())).isEmpty());
    }

    void W20_activeAndTheIdAreRefusedInABody()
    {
        for (const QString &key : {u"active"_s, u"id"_s, u"countryOfResidence"_s})
            QCOMPARE(rulesAt({{key, user()[key]}}, u'/' + key), QStringList {u"readOnly"_s});
        const QJsonObject identity {{u"identity"_s, user()[u"identity"_s]}};
        for (const QString &path : {u"/identity/id"_s, u"/identity/type"_s})
            QCOMPARE(rulesAt(identity, path), QStringList {u"readOnly"_s});
        QCOMPARE(rulesAt(identity, u"/identity"_s), QStringList());
    }

    void W21_aUserIsFoundByEmailOrExactTag()
    {
        const auto label = [this](const QString &typed) {
            const LookUp *lookUp = lookUpFor(m_form, typed);
            return lookUp ? lookUp->label : QString();
        };
        QCOMPARE(label(u"ada@example.org"_s), u"email address"_s);
        QCOMPARE(label(u"north_1"_s), u"tag"_s);
        QCOMPARE(label(u"112233"_s), QString()); // This is a user id.
        QCOMPARE(label(u"two words"_s), QString());
        for (const LookUp &lookUp : m_form.lookUps) {
            QVERIFY(lookUp.path.startsWith(u"/users?"));
            QCOMPARE(lookUp.list.toString(), u"/users"_s);
            QCOMPARE(lookUp.id.toString(), u"/id"_s);
        }
    }

    void W23_theCatalogueNamesTheVersion() { QCOMPARE(m_api.version, u"3.63.5"_s); }

    void X3_theBirthDateIsThreeNumbersSideBySide()
    {
        const auto place = [this](const char *path) { return m_form.index.value(at(path)); };
        QCOMPARE(place("/dateOfBirth/month"), place("/dateOfBirth/day") + 1);
        QCOMPARE(place("/dateOfBirth/year"), place("/dateOfBirth/month") + 1);
        QVERIFY(field("/dateOfBirth/month").beside && field("/dateOfBirth/year").beside);
        QCOMPARE(field("/dateOfBirth/day").editor, EditorKind::Number);
    }

    void X4_namesOfOtherVendorsAreUnderstood()
    {
        const Findings findings = checked({{u"first_name"_s, u"Ada"_s}, {u"dob"_s, u"x"_s}});
        QCOMPARE(records::findingOf(findings, u"/first_name"_s, u"unknown"_s)->args["nearest"_L1],
                 QJsonValue(u"name"_s));
        QCOMPARE(records::findingOf(findings, u"/dob"_s, u"unknown"_s)->args["nearest"_L1],
                 QJsonValue(u"dateOfBirth"_s));
    }

    void userIdsAreDigits()
    {
        QVERIFY(!checkUserId(m_form, m_form.userId.example));
        QVERIFY(checkUserId(m_form, u"12a"_s));
        QVERIFY(checkUserId(m_form, u"12\n"_s));
    }

    void aWholeRequestOfTheVendorsKindIsTaken()
    {
        QCOMPARE(checked({{u"name"_s, u"Ada"_s},
                          {u"surname"_s, u"Lovelace"_s},
                          {u"email"_s, u"ada@example.org"_s},
                          {u"mobile"_s, mobile(u"+44"_s, u"7911123456"_s)},
                          {u"dateOfBirth"_s, birth(1985, 12, 10)},
                          {u"tag"_s, u"north"_s},
                          {u"locale"_s, u"en-GB"_s},
                          {u"brand"_s, u"Acme"_s}}),
                 Findings());
    }
};

QTEST_APPLESS_MAIN(TestWeavrForm)
#include "tst_weavrform.moc"
