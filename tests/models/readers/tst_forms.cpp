// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares the built-in forms with the vendors' documents and with Amend's decisions.

#include "check.h"
#include "speclibrary.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A field as the vendor's document describes it. The test repeats this on purpose.
struct Stated
{
    const char *path;
    ValueType type = ValueType::String;
    bool required = false;
    bool nullable = false;
    QStringList choices = {};
    const char *format = "";
    int maxLength = -1;
};

constexpr auto text = ValueType::String;
constexpr auto integer = ValueType::Integer;
constexpr auto object = ValueType::Object;

QList<Stated> statedDemographics()
{
    const QStringList races = {u"african_american_or_black"_s,
                               u"asian"_s,
                               u"indigenous_native_american_alaska_native"_s,
                               u"other"_s,
                               u"pacific_islander_or_hawaiian"_s,
                               u"white_caucasian"_s};
    const QStringList ethnicities
        = {u"hispanic"_s, u"non_hispanic"_s, u"ashkenazi_jewish"_s, u"other"_s};
    const QStringList orientations = {u"lesbian_gay_or_homosexual"_s, u"heterosexual_or_straight"_s,
                                      u"bisexual"_s, u"dont_know"_s, u"other"_s};
    const QStringList identities = {u"male"_s,
                                    u"female"_s,
                                    u"female_to_male_ftm_transgender_male_trans_man"_s,
                                    u"male_to_female_mtf_transgender_female_trans_woman"_s,
                                    u"genderqueer"_s,
                                    u"other"_s};
    return {
        {"/first_name", text, true},
        {"/last_name", text, true},
        {"/email", text, true, false, {}, "email"},
        {"/phone_number", text, true},
        {"/gender", text, true},
        {"/dob", text, true, false, {}, "date"},
        {"/address", object, true},
        {"/address/first_line", text, true},
        {"/address/second_line", text, false, true},
        {"/address/country", text, true},
        {"/address/zip", text, true},
        {"/address/city", text, true},
        {"/address/state", text, true},
        {"/address/access_notes", text, false, true},
        {"/medical_proxy", object, false, true},
        {"/medical_proxy/first_name", text, true},
        {"/medical_proxy/last_name", text, true},
        {"/medical_proxy/phone_number", text, true},
        {"/medical_proxy/household_income", integer, false, true},
        {"/medical_proxy/household_size", integer, false, true},
        {"/medical_proxy/email", text, false, true},
        {"/medical_proxy/address", object, true},
        {"/medical_proxy/address/first_line", text, true},
        {"/medical_proxy/address/second_line", text, false, true},
        {"/medical_proxy/address/country", text, true},
        {"/medical_proxy/address/zip", text, true},
        {"/medical_proxy/address/city", text, true},
        {"/medical_proxy/address/state", text, true},
        {"/medical_proxy/address/access_notes", text, false, true, {}, "", 1000},
        {"/race", text, false, true, races},
        {"/ethnicity", text, false, true, ethnicities},
        {"/sexual_orientation", text, false, true, orientations},
        {"/gender_identity", text, false, true, identities},
    };
}

QList<Stated> statedJunctionUser()
{
    return {
        {"/fallback_time_zone", text, false, true},
        {"/fallback_birth_date", text, false, true, {}, "date"},
        {"/ingestion_start", text, false, true, {}, "date"},
        {"/ingestion_end", text, false, true, {}, "date"},
        {"/client_user_id", text, false, true},
    };
}

QList<Stated> statedUser()
{
    return {
        {"/email", text, false, false, {}, "email"},
        {"/username"},
        {"/first_name"},
        {"/last_name"},
        {"/role"},
    };
}

void compareWithStated(const FormSpec &form, const QList<Stated> &all)
{
    QSet<QString> seen;
    for (const Stated &stated : all) {
        const FieldSpec *field = form.field(FieldPath(QString::fromLatin1(stated.path)));
        QVERIFY2(field, stated.path);
        seen += field->path.toString();
        QVERIFY2(field->type == stated.type, stated.path);
        QVERIFY2(field->required == stated.required, stated.path);
        QVERIFY2(field->nullable == stated.nullable, stated.path);
        QVERIFY2(field->choices == stated.choices, stated.path);
        QVERIFY2(field->open == !stated.choices.isEmpty(), stated.path);
        QVERIFY2(field->format == QLatin1StringView(stated.format), stated.path);
        QVERIFY2(field->maxLength.value_or(-1) == stated.maxLength, stated.path);
        QVERIFY2(!field->minLength && field->minimum.isUndefined() && field->maximum.isUndefined(),
                 stated.path);
        QVERIFY2(field->pattern.isEmpty(), stated.path);
        QVERIFY2(!field->readOnly && field->editable.ever, stated.path);
    }
    for (const FieldSpec &field : form.fields)
        QVERIFY2(field.readOnly || seen.contains(field.path.toString()),
                 qPrintable(field.path.toString()));
}

const Rule *ruleOf(const FieldSpec *field, const QString &name)
{
    for (const Rule &rule : field->rules) {
        if (rule.name == name)
            return &rule;
    }
    return nullptr;
}

} // namespace

class TestForms final : public QObject
{
    Q_OBJECT

private:
    SpecLibrary m_library = SpecLibrary::builtIn();

    const FormSpec &form(const char *id) const { return *m_library.form(QString::fromLatin1(id)); }
    const FieldSpec *field(const char *formId, const char *path) const
    {
        return form(formId).field(FieldPath(QString::fromLatin1(path)));
    }

private slots:
    void demographicsAreWhatJunctionStates()
    {
        compareWithStated(form("junction/demographics"), statedDemographics());
        QCOMPARE(form("junction/demographics").method, u"PATCH"_s);
        QCOMPARE(form("junction/demographics").path, u"/v2/user/{user_id}/info"_s);
    }

    void junctionUserIsWhatJunctionStates()
    {
        compareWithStated(form("junction/user"), statedJunctionUser());
        QCOMPARE(form("junction/user").path, u"/v2/user/{user_id}"_s);
    }

    void usersUserIsWhatTheVendorStates()
    {
        compareWithStated(form("users/user"), statedUser());
        QCOMPARE(form("users/user").path, u"/v1/users/{user_id}"_s);
    }

    void J1_demographicsTravelCompleteAndSevenAreRequired()
    {
        const FormSpec &demographics = form("junction/demographics");
        QVERIFY(demographics.complete);
        QVERIFY(demographics.refusesEmpty);
        int required = 0;
        for (const FieldSpec &field : demographics.fields)
            required += field.required && field.parent < 0 ? 1 : 0;
        QCOMPARE(required, 7);
        QVERIFY(!form("junction/user").complete);
        QVERIFY(!form("users/user").complete);
    }

    void J1_demographicsAreReadAtLatestAndMayNotBeThereYet()
    {
        const auto &read = form("junction/demographics").read;
        QVERIFY(read && read->documented);
        QCOMPARE(read->path, u"/v2/user/{user_id}/info/latest"_s);
        QCOMPARE(read->absentStatus, 404);
        QCOMPARE(read->absentText, u"demographics data not found"_s);
    }

    void J2_zipIsReadAsZipOrZipCode()
    {
        const QList<FieldPath> wanted
            = {FieldPath(u"/address/zip"_s), FieldPath(u"/address/zip_code"_s)};
        QCOMPARE(field("junction/demographics", "/address/zip")->readFrom, wanted);
        QCOMPARE(field("junction/demographics", "/medical_proxy/address/zip")->readFrom.size(), 2);
        QCOMPARE(form("junction/demographics").misnamed.value(u"zip_code"_s), u"zip"_s);
    }

    void J3_countryIsRequiredAndUsIsOnlyASuggestion()
    {
        const FieldSpec *country = field("junction/demographics", "/address/country");
        QVERIFY(country->required);
        QCOMPARE(country->suggestions, QStringList {u"US"_s});
        QVERIFY(!country->readNullAs);
    }

    void J4_secondLineIsEmptiedByAnEmptyTextAndNeverNull()
    {
        for (const char *path : {"/address/second_line", "/medical_proxy/address/second_line"}) {
            const FieldSpec *line = field("junction/demographics", path);
            QCOMPARE(line->clear, Clear::Empty);
            QCOMPARE(line->readNullAs, std::optional(QJsonValue(u""_s)));
        }
    }

    void J5_whatNullClearsAndWhatNothingClears()
    {
        // Not every address has a state and a ZIP code, and their schema accepts "".
        const QStringList emptied {u"second_line"_s, u"state"_s, u"zip"_s};
        for (const FieldSpec &field : form("junction/demographics").fields) {
            if (emptied.contains(field.path.name()))
                QCOMPARE(field.clear, Clear::Empty);
            else
                QCOMPARE(field.clear, field.nullable ? Clear::Null : Clear::Never);
        }
    }

    void J6_genderOffersTheFourOfOrdersAndTakesAnyText()
    {
        const FieldSpec *gender = field("junction/demographics", "/gender");
        QCOMPARE(gender->suggestions,
                 QStringList({u"female"_s, u"male"_s, u"other"_s, u"unknown"_s}));
        QVERIFY(gender->typing);
        QVERIFY(gender->choices.isEmpty());
        QCOMPARE(gender->editor, EditorKind::Choice);
    }

    void J7_aPhoneOnlyWarns()
    {
        for (const char *path : {"/phone_number", "/medical_proxy/phone_number"})
            QCOMPARE(ruleOf(field("junction/demographics", path), u"phone"_s)->severity,
                     Severity::Warning);
    }

    void J8_accessNotesWarnPast1000WhereJunctionStatesNoLimit()
    {
        const FieldSpec *notes = field("junction/demographics", "/address/access_notes");
        QVERIFY(!notes->maxLength);
        const Rule *rule = ruleOf(notes, u"softMaxLength"_s);
        QCOMPARE(rule->severity, Severity::Warning);
        QCOMPARE(rule->args["max"_L1].toInt(), 1000);
        QCOMPARE(field("junction/demographics", "/medical_proxy/address/access_notes")->maxLength,
                 std::optional(1000));
    }

    void J9_theGuarantorsEmailOnlyWarns()
    {
        const FieldSpec *email = field("junction/demographics", "/medical_proxy/email");
        QVERIFY(email->format.isEmpty());
        QCOMPARE(ruleOf(email, u"emailFormat"_s)->severity, Severity::Warning);
    }

    void J10_openEnumsAreMarkedAndTakeNoTyping()
    {
        const FormSpec &demographics = form("junction/demographics");
        int open = 0;
        for (const FieldSpec &field : demographics.fields) {
            if (!field.open)
                continue;
            ++open;
            QVERIFY(!field.typing);
            QCOMPARE(field.choiceLabels.size(), field.choices.size());
            for (const QString &label : field.choiceLabels)
                QVERIFY2(!label.contains(u'_'), qPrintable(label));
        }
        QCOMPARE(open, 4);
        QCOMPARE(field("junction/demographics", "/race")->choiceLabels[2],
                 u"Indigenous, Native American or Alaska Native"_s);
    }

    void J11_namesAreHeldToTheRuleAndTheGuarantorsWarned()
    {
        const auto severity = [this](const char *path) {
            return ruleOf(field("junction/demographics", path), u"patientName"_s)->severity;
        };
        QCOMPARE(severity("/first_name"), Severity::Error);
        QCOMPARE(severity("/last_name"), Severity::Error);
        QCOMPARE(severity("/medical_proxy/first_name"), Severity::Warning);
        QCOMPARE(severity("/medical_proxy/last_name"), Severity::Warning);
        const Rule *limit
            = ruleOf(field("junction/demographics", "/first_name"), u"softMaxLength"_s);
        QCOMPARE(limit->args["max"_L1].toInt(), 50);
        QCOMPARE(limit->severity, Severity::Warning);
    }

    void J13_junctionsUserIdsAreUuids()
    {
        QCOMPARE(form("junction/demographics").userId.format, u"uuid"_s);
        QCOMPARE(form("junction/user").userId.format, u"uuid"_s);
        QVERIFY(!checkUserId(form("junction/user"), form("junction/user").userId.example));
    }

    void J14_theDateOfBirthLooksAtTheGuarantor()
    {
        const Rule *rule = ruleOf(field("junction/demographics", "/dob"), u"minorWithoutProxy"_s);
        QCOMPARE(rule->severity, Severity::Warning);
        QCOMPARE(rule->with, QList {FieldPath(u"/medical_proxy"_s)});
        QCOMPARE(rule->args["years"_L1].toInt(), 18);
    }

    void J15_householdFiguresAreNotNegative()
    {
        for (const char *path :
             {"/medical_proxy/household_income", "/medical_proxy/household_size"}) {
            const Rule *rule = ruleOf(field("junction/demographics", path), u"range"_s);
            QCOMPARE(rule->severity, Severity::Error);
            QCOMPARE(rule->args["min"_L1], QJsonValue(0));
        }
        const FieldSpec *size = field("junction/demographics", "/medical_proxy/household_size");
        QCOMPARE(ruleOf(size, u"atLeast"_s)->severity, Severity::Warning);
    }

    void J16_usAddressesOnlyWarn()
    {
        for (const QString &at : {u"/address"_s, u"/medical_proxy/address"_s}) {
            const FormSpec &demographics = form("junction/demographics");
            const FieldPath country(at + u"/country");
            const Rule *zip = ruleOf(demographics.field(FieldPath(at + u"/zip")), u"usZip"_s);
            QCOMPARE(zip->severity, Severity::Warning);
            QCOMPARE(zip->with, (QList {country, FieldPath(at + u"/state")}));
            const Rule *state
                = ruleOf(demographics.field(FieldPath(at + u"/state")), u"subdivision"_s);
            QCOMPARE(state->severity, Severity::Warning);
            QCOMPARE(state->with, QList {country});
            QCOMPARE(ruleOf(demographics.field(country), u"country"_s)->severity,
                     Severity::Warning);
        }
    }

    void J18_junctionKeepsItsHeaderAndBothItsNames()
    {
        const ApiSpec &junction = *m_library.api(u"junction"_s);
        QCOMPARE(junction.title, u"Junction (formerly Vital)"_s);
        QCOMPARE(junction.dialect, u"junction"_s);
        QCOMPARE(junction.secrets.size(), 1);
        QCOMPARE(junction.secrets[0].name, u"api_key"_s);
        QCOMPARE(junction.secrets[0].header, "x-vital-api-key");
        QCOMPARE(junction.secrets[0].prefix, "");
    }

    void J19_eachServerHasItsTierItsOldNameAndItsKeys_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("alias");
        QTest::addColumn<QString>("prefix");
        QTest::addColumn<Tier>("tier");

        QTest::newRow("production-us")
            << u"https://api.us.junction.com"_s << u"https://api.tryvital.io"_s << u"pk_us_"_s
            << Tier::Production;
        QTest::newRow("production-eu")
            << u"https://api.eu.junction.com"_s << u"https://api.eu.tryvital.io"_s << u"pk_eu_"_s
            << Tier::Production;
        QTest::newRow("sandbox-us")
            << u"https://api.sandbox.us.junction.com"_s << u"https://api.sandbox.tryvital.io"_s
            << u"sk_us_"_s << Tier::Sandbox;
        QTest::newRow("sandbox-eu")
            << u"https://api.sandbox.eu.junction.com"_s << u"https://api.sandbox.eu.tryvital.io"_s
            << u"sk_eu_"_s << Tier::Sandbox;
    }

    void J19_eachServerHasItsTierItsOldNameAndItsKeys()
    {
        QFETCH(QString, url);
        QFETCH(QString, alias);
        QFETCH(Tier, tier);
        const ApiSpec &junction = *m_library.api(u"junction"_s);
        const Environment *environment
            = junction.environment(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(environment);
        QCOMPARE(environment->url, QUrl(url));
        QCOMPARE(environment->aliases, QStringList {alias});
        QTEST(environment->keyPrefix, "prefix");
        QCOMPARE(environment->tier, tier);
        QCOMPARE(junction.environments.size(), 4);
        QCOMPARE(junction.environmentOfHost(QUrl(alias)), environment);
    }

    void J23_aDateOfBirthInTheFutureIsAnError()
    {
        const FieldSpec *dob = field("junction/demographics", "/dob");
        QCOMPARE(ruleOf(dob, u"notFuture"_s)->severity, Severity::Error);
        QCOMPARE(ruleOf(dob, u"maxAge"_s)->severity, Severity::Warning);
    }

    void wholeObjectsAreKnownToTheirMembers()
    {
        const auto wholeOf = [this](const char *path) {
            return field("junction/demographics", path)->whole.value_or(FieldPath()).toString();
        };
        QCOMPARE(wholeOf("/first_name"), u""_s);
        QCOMPARE(wholeOf("/address"), u""_s);
        QCOMPARE(wholeOf("/address/zip"), u"/address"_s);
        QCOMPARE(wholeOf("/medical_proxy/address"), u"/medical_proxy"_s);
        QCOMPARE(wholeOf("/medical_proxy/address/zip"), u"/medical_proxy"_s);
        QVERIFY(field("junction/demographics", "/address")->isWhole);
        QVERIFY(field("junction/demographics", "/medical_proxy")->isWhole);
        QVERIFY(field("junction/demographics", "/medical_proxy/address")->isWhole);
    }

    void theGuarantorHasASwitchThatHeadsItsSection()
    {
        const FormSpec &demographics = form("junction/demographics");
        const Section &section = demographics.sections.constLast();
        QCOMPARE(section.title, u"Guarantor (medical proxy)"_s);
        const FieldSpec &proxy = demographics.fields[section.presence];
        QCOMPARE(proxy.path.toString(), u"/medical_proxy"_s);
        QCOMPARE(proxy.label, u"Guarantor (medical proxy)"_s);
        QCOMPARE(proxy.presenceLabel, u"Has a guarantor"_s);
        QCOMPARE(proxy.editor, EditorKind::Presence);
        QCOMPARE(proxy.clear, Clear::Null);
        QVERIFY(field("junction/demographics", "/medical_proxy/household_income")->masked);
    }

    void U1_theClientUserIdCannotBeClearedOrEmptied()
    {
        const FieldSpec *id = field("junction/user", "/client_user_id");
        QCOMPARE(id->clear, Clear::Never);
        QCOMPARE(ruleOf(id, u"notEmpty"_s)->severity, Severity::Error);
    }

    void U2_zoneAndBirthDateAreReadOutOfTheirObjects()
    {
        QCOMPARE(field("junction/user", "/fallback_time_zone")->readFrom[0].toString(),
                 u"/fallback_time_zone/id"_s);
        QCOMPARE(field("junction/user", "/fallback_birth_date")->readFrom[0].toString(),
                 u"/fallback_birth_date/value"_s);
    }

    void U3_theLastDayOfIngestionIsToBeConfirmed()
    {
        const FieldSpec *end = field("junction/user", "/ingestion_end");
        QVERIFY(end->caution);
        QCOMPARE(end->caution->rule, u"ingestion_end"_s);
        QVERIFY(end->caution->text.contains(u"Seven days"));
        QVERIFY(end->caution->text.contains(u"de-registers"));
        QVERIFY(end->caution->text.contains(u"link every source again"));
        QCOMPARE(ruleOf(end, u"pastDate"_s)->severity, Severity::Warning);
    }

    void U5_emptyPatchesAreRefused() { QVERIFY(form("junction/user").refusesEmpty); }

    void U7_personalDataInTheClientUserIdOnlyWarns()
    {
        const FieldSpec *id = field("junction/user", "/client_user_id");
        QCOMPARE(ruleOf(id, u"personalData"_s)->severity, Severity::Warning);
        QCOMPARE(ruleOf(id, u"softMaxLength"_s)->severity, Severity::Warning);
    }

    void U8_theLastDayIsNotBeforeTheFirst()
    {
        const Rule *rule = ruleOf(field("junction/user", "/ingestion_end"), u"notBefore"_s);
        QCOMPARE(rule->severity, Severity::Error);
        QCOMPARE(rule->with, QList {FieldPath(u"/ingestion_start"_s)});
    }

    void U9_theTimeZoneIsPickedAndHeldToTheList()
    {
        const FieldSpec *zone = field("junction/user", "/fallback_time_zone");
        QCOMPARE(zone->editor, EditorKind::TimeZone);
        QCOMPARE(ruleOf(zone, u"timeZone"_s)->severity, Severity::Error);
    }

    void U10_theFallbackBirthDateIsNotCalledDateOfBirth()
    {
        QCOMPARE(field("junction/user", "/fallback_birth_date")->label,
                 u"Fallback birth date (wearables)"_s);
    }

    void U11_yearOneMeansNoLastDay()
    {
        QCOMPARE(field("junction/user", "/ingestion_end")->readAsNull,
                 QJsonArray {u"0001-01-01"_s});
    }

    void U14_thereAreFourServers()
    {
        QCOMPARE(m_library.api(u"junction"_s)->environments.size(), 4);
    }

    void G1_theUsersApiPublishesNoAddress()
    {
        const ApiSpec &users = *m_library.api(u"users"_s);
        QCOMPARE(users.environments.size(), 2);
        QVERIFY(users.environment(u"sandbox"_s)->url.isEmpty());
        QVERIFY(users.environment(u"production"_s)->url.isEmpty());
        QCOMPARE(users.environment(u"production"_s)->tier, Tier::Production);
    }

    void G2_theUsersReadIsAssumed()
    {
        const auto &read = form("users/user").read;
        QCOMPARE(read->path, u"/v1/users/{user_id}"_s);
        QVERIFY(!read->documented);
    }

    void G3_aRoleIsToBeConfirmed()
    {
        const FieldSpec *role = field("users/user", "/role");
        QVERIFY(role->caution);
        QCOMPARE(role->caution->rule, u"role"_s);
        QVERIFY(role->typing);
    }

    void G4_theUsersSecretIsABearerToken()
    {
        const ApiSpec &users = *m_library.api(u"users"_s);
        QCOMPARE(users.secrets.size(), 1);
        QCOMPARE(users.secrets[0].name, u"bearer"_s);
        QCOMPARE(users.secrets[0].header, "Authorization");
        QCOMPARE(users.secrets[0].prefix, "Bearer ");
        QCOMPARE(users.dialect, u"users"_s);
    }

    void G8_theEmailMayComeBackOtherwise()
    {
        QVERIFY(field("users/user", "/email")->mayDiffer.contains(u"verified"));
    }

    void G9_nothingOfAUserCanBeEmptiedAndNoLimitIsInvented()
    {
        for (const FieldSpec &field : form("users/user").fields) {
            if (field.readOnly)
                continue;
            QCOMPARE(field.clear, Clear::Never);
            QCOMPARE(ruleOf(&field, u"notEmpty"_s)->severity, Severity::Error);
            QCOMPARE(ruleOf(&field, u"softMaxLength"_s)->severity, Severity::Warning);
        }
    }

    void G11_thereIsNoPasswordField() { QVERIFY(!field("users/user", "/password")); }

    void readOnlyFieldsCloseTheFormAndKnowTheirFormat()
    {
        const FormSpec &user = form("users/user");
        QCOMPARE(user.sections.constLast().title, u"Record"_s);
        for (const int i : user.sections.constLast().fields)
            QVERIFY(user.fields[i].readOnly && user.fields[i].editor == EditorKind::ReadOnly);
        QCOMPARE(field("users/user", "/updated_at")->format, u"date-time"_s);
        QVERIFY(field("junction/user", "/user_id")->readOnly);
        QVERIFY(field("junction/user", "/created_on")->readOnly);
        QVERIFY(!field("junction/user", "/created_on")->editable.ever);
    }

    void X5_onlyJunctionTakesNullAndOnlySomeVendorsEmptyText()
    {
        for (const auto &api : m_library.apis()) {
            QSet<Clear> ways;
            for (const FormSpec &form : api->forms) {
                for (const FieldSpec &field : form.fields)
                    ways += field.clear;
            }
            QCOMPARE(ways.contains(Clear::Null), api->id == "junction"_L1);
            QCOMPARE(ways.contains(Clear::Empty),
                     api->id == "junction"_L1 || api->id == "machnet"_L1);
        }
    }

    void X8_onlyWeavrTakesAnIdempotencyKey()
    {
        for (const auto &api : m_library.apis()) {
            for (const FormSpec &form : api->forms)
                QCOMPARE(form.idempotencyHeader.isEmpty(), api->id != "weavr"_L1);
        }
    }

    void X10_eachApiHasItsOwnKindOfKey()
    {
        QStringList headers;
        for (const auto &api : m_library.apis()) {
            for (const SecretSpec &secret : api->secrets) {
                if (!secret.header.isEmpty())
                    headers += QString::fromLatin1(api->id.toLatin1() + ' ' + secret.header);
            }
        }
        headers.sort();
        QCOMPARE(headers,
                 QStringList({u"junction x-vital-api-key"_s, u"machnet X-Client-Id"_s,
                              u"machnet X-Client-Secret"_s, u"users Authorization"_s,
                              u"weavr Authorization"_s, u"weavr api-key"_s}));
    }

    void editorsFollowTheSchemaWhereTheFormIsSilent()
    {
        QCOMPARE(field("junction/demographics", "/dob")->editor, EditorKind::Date);
        QCOMPARE(field("junction/demographics", "/race")->editor, EditorKind::Choice);
        QCOMPARE(field("junction/demographics", "/medical_proxy/household_size")->editor,
                 EditorKind::Number);
        QCOMPARE(field("junction/demographics", "/first_name")->editor, EditorKind::Line);
        QCOMPARE(field("junction/demographics", "/address/access_notes")->editor, EditorKind::Text);
    }
};

QTEST_APPLESS_MAIN(TestForms)
#include "tst_forms.moc"
