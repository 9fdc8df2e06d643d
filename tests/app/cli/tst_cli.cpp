// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "commandline.h"
#include "ownapi.h"
#include "sandbox.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// All commands except `patch`, which has tests of its own.
class TestCli : public QObject
{
    Q_OBJECT

private:
    Ran run(const QString &line, const QByteArray &input = {})
    {
        return m_line.run(CommandLine::words(line) + QStringList {u"--home"_s, m_line.home()},
                          input);
    }
    QJsonObject field(const QString &form, const QString &path)
    {
        for (const auto &api : m_apis)
            for (const auto &one : api.toObject().value(u"forms"_s).toArray())
                if (one.toObject().value(u"id"_s).toString() == form)
                    for (const auto &each : one.toObject().value(u"fields"_s).toArray())
                        if (each.toObject().value(u"path"_s).toString() == path)
                            return each.toObject();
        return {};
    }

    CommandLine m_line;

    /// A folder for `--home` that contains this API.
    QString homeWith(const OwnApi &api)
    {
        const QString home = QDir(m_line.home()).filePath(u"with-payroll"_s);
        api.writeTo(home + u"/config/apis"_s);
        return home;
    }
    QJsonArray m_apis;

private slots:
    void initTestCase()
    {
        const Ran ran = run(u"apis --json"_s);
        QCOMPARE(ran.exit, 0);
        m_apis = ran.json().value(u"apis"_s).toArray();
        QCOMPARE(m_apis.size(), 4);
    }

    void aCommandIsToldFromTheWindowsOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("nothing") << QStringList {} << false;
        QTest::newRow("home") << QStringList {u"--home"_s, u"/tmp/x"_s} << false;
        QTest::newRow("Qt's own") << QStringList {u"-platform"_s, u"offscreen"_s} << false;
        QTest::newRow("command") << QStringList {u"apis"_s} << true;
        QTest::newRow("home, command") << QStringList {u"--home"_s, u"/tmp/x"_s, u"apis"_s} << true;
        QTest::newRow("unknown option") << QStringList {u"--frobnicate"_s} << true;
        QTest::newRow("home in one word") << QStringList {u"--home=/tmp/x"_s} << false;
        QTest::newRow("slip") << QStringList {u"aips"_s} << true;
        QTest::newRow("help") << QStringList {u"--help"_s} << true;
        QTest::newRow("version") << QStringList {u"--version"_s} << true;
    }
    void aCommandIsToldFromTheWindowsOptions()
    {
        QFETCH(QStringList, arguments);
        QTEST(cli::isCommand(arguments), "isCommand");
    }

    void helpAndVersionAreAnswers()
    {
        QVERIFY(m_line.run({u"--help"_s}).out.contains("amend patch"));
        QVERIFY(m_line.run({u"--version"_s}).out.startsWith("amend "));
        QVERIFY(run(u"patch --help"_s).out.contains("--accept"));
    }

    void theVersionNamesTheReleasesOfTheData()
    {
        const QList<QByteArray> lines = m_line.run({u"--version"_s}).out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QFile zones(u"/usr/share/zoneinfo/tzdata.zi"_s);
        if (zones.open(QIODevice::ReadOnly))
            QCOMPARE(lines[2].split(' ').last(), zones.readLine().trimmed().split(' ').last());
        QFile package(u"/usr/share/pkgconfig/iso-codes.pc"_s);
        if (package.open(QIODevice::ReadOnly)) {
            QVERIFY(lines[1].startsWith("iso-codes "));
            const QByteArray version = "Version: " + lines[1].split(' ').last() + '\n';
            QVERIFY(package.readAll().contains(version));
        }
        QVERIFY(lines[3].startsWith("libphonenumber "));
    }

    void anAddressWithoutStatesAndPostCodesIsValid()
    {
        const auto body = [](const QString &country) {
            const QJsonObject address {{u"first_line"_s, u"1 Test Road"_s},
                                       {u"city"_s, u"Testville"_s},
                                       {u"state"_s, u""_s},
                                       {u"zip"_s, u""_s},
                                       {u"country"_s, country}};
            const QJsonObject person {{u"first_name"_s, u"Ines"_s},
                                      {u"last_name"_s, u"Fiction"_s},
                                      {u"email"_s, u"ines@example.org"_s},
                                      {u"phone_number"_s, u"+16025550123"_s},
                                      {u"gender"_s, u"female"_s},
                                      {u"dob"_s, u"1980-03-13"_s},
                                      {u"address"_s, address}};
            return QJsonDocument(person).toJson();
        };
        const Ran none = run(u"validate junction/demographics - --json"_s, body(u"HK"_s));
        QCOMPARE(none.exit, 0);
        QCOMPARE(none.out.count("\"note\""), 2);
        QVERIFY(!none.out.contains("\"warning\""));
        const Ran some = run(u"validate junction/demographics - --json"_s, body(u"US"_s));
        QCOMPARE(some.exit, 0);
        QCOMPARE(some.out.count("\"warning\""), 2);
    }

    void anUnclearCountryIsAnsweredWithAllThatItCanMean()
    {
        const Ran ran
            = run(u"validate junction/demographics -"_s, R"({"address":{"country":"Congo"}})");
        QVERIFY2(ran.out.contains("CD and CG"), ran.out.constData());
    }

    void aSlipIsAnsweredWithTheNearestWord()
    {
        const Ran command = m_line.run({u"vaildate"_s});
        QCOMPARE(command.exit, 2);
        QVERIFY(command.err.contains("validate"));
        const Ran option = m_line.run({u"apis"_s, u"--jsn"_s});
        QCOMPARE(option.exit, 2);
        QVERIFY(option.err.contains("--json"));
        QVERIFY(option.out.isEmpty());
        QCOMPARE(m_line.run({u"validate"_s, u"users/user"_s}).exit, 2);
        QCOMPARE(m_line.run({u"patch"_s, u"--reason"_s, u"x"_s}).exit, 2);
    }

    void anUnknownOptionOpensNoWindow()
    {
        const Ran dashes = m_line.run({u"--home"_s, m_line.home(), u"--frobnicate"_s});
        QCOMPARE(dashes.exit, 2);
        QCOMPARE(dashes.err, "amend: There is no option --frobnicate.\n");
        // With one dash the option may be one of Qt's, and only Qt can tell.
        const Ran dash
            = m_line.run({u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"-frob"_s});
        QCOMPARE(dash.exit, 2);
        QVERIFY(dash.err.contains("There is no option -frob."));
    }

    void withoutADisplayItIsSaidWhatWorksWithout()
    {
        const Ran ran = m_line.run({});
        QCOMPARE(ran.exit, 2);
        QCOMPARE(ran.err,
                 "amend: There is no display. `amend --help` shows what works without one.\n");
    }

    void aGroupOfCommandsNamesThem()
    {
        QVERIFY(m_line.run({u"key"_s}).err.contains("key needs set, test or forget."));
        const Ran profile = m_line.run({u"profile"_s, u"--help"_s});
        QCOMPARE(profile.exit, 2);
        QVERIFY(profile.err.contains("profile needs add, list, remove, reset or test."));
    }

    void anApiTellsItsServersAndForms()
    {
        const QJsonObject junction = m_apis.first().toObject();
        QCOMPARE(junction.value(u"id"_s).toString(), u"junction"_s);
        const auto environments = junction.value(u"environments"_s).toArray();
        QCOMPARE(environments.size(), 4);
        for (const auto &key : {u"id"_s, u"title"_s, u"tier"_s, u"url"_s})
            QVERIFY(environments.first().toObject().value(key).isString());
        const auto form = junction.value(u"forms"_s).toArray().first().toObject();
        QCOMPARE(form.value(u"id"_s).toString(), u"junction/demographics"_s);
        QCOMPARE(form.value(u"method"_s).toString(), u"PATCH"_s);
        QCOMPARE(form.value(u"path"_s).toString(), u"/v2/user/{user_id}/info"_s);
        QCOMPARE(form.value(u"userId"_s).toObject().value(u"format"_s).toString(), u"uuid"_s);
    }

    void aFieldTellsItsSchemaAndItsRulesApart()
    {
        const QJsonObject zip = field(u"junction/demographics"_s, u"/address/zip"_s);
        QCOMPARE(zip.value(u"type"_s).toString(), u"string"_s);
        QCOMPARE(zip.value(u"required"_s), QJsonValue(true));
        QCOMPARE(zip.value(u"nullable"_s), QJsonValue(false));
        QCOMPARE(zip.value(u"whole"_s).toString(), u"/address"_s);
        QCOMPARE(zip.value(u"clear"_s).toString(), u"empty"_s);
        QCOMPARE(zip.value(u"editable"_s), QJsonValue(true));
        QVERIFY(!zip.contains(u"pattern"_s)); // The vendor's schema has no pattern.
        bool hasRule = false;
        for (const auto &rule : zip.value(u"rules"_s).toArray())
            hasRule |= rule.toObject().value(u"rule"_s).toString() == u"usZip";
        QVERIFY(hasRule);

        const QJsonObject race = field(u"junction/demographics"_s, u"/race"_s);
        QCOMPARE(race.value(u"enum"_s).toArray().size(), 6);
        QCOMPARE(race.value(u"open"_s), QJsonValue(true));
        QCOMPARE(race.value(u"clear"_s).toString(), u"null"_s);
        QCOMPARE(field(u"junction/demographics"_s, u"/email"_s).value(u"format"_s).toString(),
                 u"email"_s);
        const QJsonObject notes
            = field(u"junction/demographics"_s, u"/medical_proxy/address/access_notes"_s);
        QCOMPARE(notes.value(u"maxLength"_s).toInt(), 1000);
        QCOMPARE(notes.value(u"whole"_s).toString(), u"/medical_proxy"_s);
    }

    void objectsThatMayBeNullOrTravelWholeAreFieldsToo()
    {
        const QJsonObject proxy = field(u"junction/demographics"_s, u"/medical_proxy"_s);
        QCOMPARE(proxy.value(u"type"_s).toString(), u"object"_s);
        QCOMPARE(proxy.value(u"nullable"_s), QJsonValue(true));
        QCOMPARE(field(u"junction/demographics"_s, u"/address"_s).value(u"whole"_s).toString(),
                 u"/address"_s);
        QVERIFY(field(u"users/user"_s, u"/id"_s).isEmpty()); // The id is never sent.
    }

    void aListAndTheMembersOfItsItemsAreFields()
    {
        const QString form = u"machnet/individual"_s;
        const QJsonObject list = field(form, u"/physical_documents"_s);
        QCOMPARE(list.value(u"type"_s), QJsonValue(u"array"_s));
        QCOMPARE(list.value(u"append"_s), QJsonValue(true));
        QCOMPARE(list.value(u"clear"_s), QJsonValue(u"never"_s));
        QCOMPARE(list.value(u"editable"_s), QJsonValue(true));
        QCOMPARE(list.value(u"caution"_s), QJsonValue(u"documents"_s));
        const QJsonObject front = field(form, u"/physical_documents/*/document_value"_s);
        QCOMPARE(front.value(u"type"_s), QJsonValue(u"string"_s));
        QCOMPARE(front.value(u"required"_s), QJsonValue(true));
        QCOMPARE(front.value(u"attachment"_s), QJsonValue(true));
        QCOMPARE(field(form, u"/virtual_documents/*/document_value"_s).value(u"secret"_s),
                 QJsonValue(true));
        QVERIFY(!field(form, u"/physical_documents/*/state"_s).contains(u"attachment"_s));
    }

    void M16_aFieldThatAStatusLocksSaysWhich()
    {
        const QJsonObject verified {
            {u"unless"_s, QJsonObject {{u"/status"_s, QJsonArray {u"VERIFIED"_s}}}}};
        const auto editable = [&](const QString &form, const QString &path) {
            return field(u"machnet/"_s + form, path).value(u"editable"_s);
        };
        QCOMPARE(editable(u"individual"_s, u"/email"_s), QJsonValue(verified));
        QCOMPARE(editable(u"business"_s, u"/email"_s), QJsonValue(true));
        QCOMPARE(editable(u"business"_s, u"/virtual_documents"_s), QJsonValue(verified));
    }

    void M8_whatMachnetNeverUpdatesIsAFieldThatCannotBeEdited()
    {
        for (const auto &form : {u"machnet/individual"_s, u"machnet/business"_s})
            for (const auto &path :
                 {u"/country"_s, u"/type"_s, u"/business"_s, u"/user_relationship"_s})
                QCOMPARE(field(form, path).value(u"editable"_s), QJsonValue(false));
    }

    void eachFieldSaysWhatIsAlwaysSaid()
    {
        int fields = 0;
        for (const auto &api : std::as_const(m_apis))
            for (const auto &form : api.toObject().value(u"forms"_s).toArray())
                for (const auto &one : form.toObject().value(u"fields"_s).toArray()) {
                    const QJsonObject object = one.toObject();
                    for (const auto &key : {u"required"_s, u"nullable"_s})
                        QVERIFY(object.value(key).isBool());
                    QVERIFY(object.value(u"rules"_s).isArray());
                    QVERIFY(object.contains(u"editable"_s) && object.contains(u"clear"_s));
                    ++fields;
                }
        QVERIFY(fields > 100);
    }

    void anApiTellsItsCredentialsAndWaysToFindAUser()
    {
        QJsonObject weavr;
        for (const auto &api : std::as_const(m_apis))
            if (api.toObject().value(u"id"_s) == u"weavr"_s)
                weavr = api.toObject();
        QStringList required;
        const auto credentials = weavr.value(u"credentials"_s).toArray();
        QCOMPARE(credentials.size(), 4);
        for (const auto &one : credentials)
            if (one.toObject().value(u"required"_s).toBool())
                required.append(one.toObject().value(u"name"_s).toString());
        // No single one is required: a gateway's key, a token or a sign-in is enough.
        QVERIFY(required.isEmpty());
        const QJsonObject form = weavr.value(u"forms"_s).toArray().first().toObject();
        QCOMPARE(form.value(u"lookUps"_s), QJsonValue(QJsonArray {u"email address"_s, u"tag"_s}));
        QCOMPARE(form.value(u"idempotencyHeader"_s), QJsonValue(u"idempotency-ref"_s));
        QCOMPARE(form.value(u"userId"_s).toObject().value(u"pattern"_s), QJsonValue(u"^[0-9]+$"_s));
    }

    void aGoodBodyHasNoFindings()
    {
        const Ran ran = run(u"validate users/user - --json"_s, R"({"first_name":"Jane"})");
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.isEmpty());
    }

    void findingsAreOneObjectALine()
    {
        const Ran ran = run(u"validate junction/demographics - --json"_s,
                            R"({"first_name":1,"zip_code":"85004"})");
        QCOMPARE(ran.exit, 1);
        QStringList found;
        const auto lines = ran.out.trimmed().split('\n');
        for (const auto &line : lines) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            QCOMPARE(object.keys(),
                     (QStringList {u"message"_s, u"path"_s, u"rule"_s, u"severity"_s}));
            found.append(object.value(u"path"_s).toString() + u' '
                         + object.value(u"rule"_s).toString() + u' '
                         + object.value(u"severity"_s).toString());
        }
        QVERIFY(found.contains(u"/first_name type error"_s));
        QVERIFY(found.contains(u"/last_name required error"_s));
        QVERIFY(found.contains(u"/zip_code unknown warning"_s));
    }

    void onlyErrorsFailAValidation()
    {
        const Ran ran = run(u"validate users/user - --json"_s, R"({"first_name":"J","nick":"x"})");
        QVERIFY(ran.out.contains("warning"));
        QCOMPARE(ran.exit, 0);
    }

    void whatIsNoJsonIsAFindingAndWhatCannotBeReadIsNot()
    {
        for (const char *bytes : {"{\"a\":", "[]", "", "null"}) {
            const Ran ran = run(u"validate users/user - --json"_s, QByteArray(bytes));
            QCOMPARE(ran.exit, 1);
            QCOMPARE(ran.json().value(u"rule"_s).toString(), u"json"_s);
        }
        QCOMPARE(run(u"validate users/user /no/such/file"_s).exit, 2);
        QCOMPARE(run(u"validate users/nobody -"_s).exit, 2);
        const QString file = m_line.file(u"body.json"_s, R"({"role":"admin"})");
        QCOMPARE(m_line.run({u"validate"_s, u"users/user"_s, file}).exit, 0);
    }

    void aUsersOwnApiIsValidatedLikeABuiltInOne()
    {
        const QDir home(m_line.home());
        QVERIFY(home.mkpath(u"own/config/apis/acme"_s));
        for (const auto &name : {u"openapi.json"_s, u"user.form.json"_s}) {
            QFile file(u":/apis/users/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll()
                                        .replace("\"id\": \"users\"", "\"id\": \"acme\"")
                                        .replace("\"users/user\"", "\"acme/user\"");
            QVERIFY(!m_line.file(u"own/config/apis/acme/"_s + name, text).isEmpty());
        }
        const auto validate = [&](const QByteArray &bytes) {
            return m_line.run({u"validate"_s, u"acme/user"_s, u"-"_s, u"--json"_s, u"--home"_s,
                               home.filePath(u"own"_s)},
                              bytes);
        };
        QCOMPARE(validate(R"({"first_name":"Jane"})").exit, 0);
        const Ran bad = validate(R"({"first_name":1})");
        QCOMPARE(bad.exit, 1);
        QCOMPARE(bad.json().value(u"path"_s), QJsonValue(u"/first_name"_s));
        QVERIFY(bad.err.isEmpty());
    }

    // A broken API is not reported to people who do not use it.
    void aBrokenApiIsReportedWhereApisAreListed()
    {
        OwnApi api;
        api.setSchema(R"({"type": "string", "maxLength": "50"})");
        const QString home = homeWith(api);
        const auto with = [&](const QString &line, const QByteArray &input = {}) {
            return m_line.run(CommandLine::words(line) + QStringList {u"--home"_s, home}, input);
        };
        const Ran listed = with(u"apis"_s);
        QCOMPARE(listed.exit, 0);
        QCOMPARE(listed.err.count('\n'), 1);
        QVERIFY(listed.err.contains("payroll/openapi.json at /paths/"));
        QVERIFY(listed.err.contains("maxLength: must be a whole number"));
        const QJsonArray errors = with(u"apis --json"_s).json()[u"errors"_s].toArray();
        QCOMPARE(errors.size(), 1);
        QVERIFY(errors[0][u"pointer"_s].toString().endsWith(u"/maxLength"));

        for (const auto &line : {u"validate users/user -"_s, u"profile list"_s}) {
            const Ran other = with(line, R"({"role":"admin"})");
            QCOMPARE(other.exit, 0);
            QVERIFY2(!other.all().contains("payroll"), other.all().constData());
        }
        for (const auto &line :
             {u"validate payroll/user -"_s, u"show payroll/user 17 --profile local"_s,
              u"profile add Mine --api payroll --environment production"_s}) {
            const Ran its = with(line, "{}");
            QCOMPARE(its.exit, 2);
            QVERIFY2(its.err.contains("must be a whole number"), its.err.constData());
        }
    }

    void anApiOfOnesOwnHasNoLocalSandbox()
    {
        const QString home = homeWith(OwnApi());
        const auto with = [&](const QString &line) {
            return m_line.run(CommandLine::words(line) + QStringList {u"--home"_s, home});
        };
        QVERIFY(with(u"apis"_s).out.contains("payroll/user"));
        QVERIFY(!with(u"profile list"_s).out.contains("Payroll"));
        const Ran shown = with(u"show payroll/user 17 --profile local"_s);
        QCOMPARE(shown.exit, 2);
        QVERIFY2(shown.err.contains("no stand-in for Payroll"), shown.err.constData());
        QVERIFY(with(u"profile list"_s).out.contains("--profile local"));
    }

    void aDateSaysHowItIsWritten()
    {
        const Ran ran
            = run(u"validate junction/demographics - --json"_s, R"({"dob":"03/04/2000"})");
        QCOMPARE(ran.exit, 1);
        QVERIFY(ran.out.contains("YYYY-MM-DD"));
    }

    void theLocalSandboxIsBuiltIn()
    {
        QVERIFY(run(u"profile list"_s).out.contains("--profile local"));
        for (const auto &name : {u"local"_s, u"Local"_s, u"\"Local sandbox\""_s}) {
            QCOMPARE(
                run(u"profile add %1 --api junction --environment sandbox-us"_s.arg(name)).exit, 2);
            const Ran removed = run(u"profile remove "_s + name);
            QCOMPARE(removed.exit, 2);
            QVERIFY(removed.err.contains("is the built-in sandbox: it cannot be removed"));
            for (const auto &verb : {u"set"_s, u"test"_s, u"forget"_s}) {
                const Ran key = run(u"key %1 %2"_s.arg(verb, name), "x\n");
                QCOMPARE(key.exit, 2);
                QVERIFY(key.err.contains("is the built-in sandbox: it has a key of its own"));
            }
        }
    }

    void profilesAreAddedListedAndRemoved()
    {
        QCOMPARE(run(u"profile add Work --api junction --environment sandbox-us"_s).exit, 0);
        QCOMPARE(run(u"profile add work --api junction --environment sandbox-eu"_s).exit, 2);
        QCOMPARE(run(u"profile add Local --api junction --environment sandbox-eu"_s).exit, 2);
        QCOMPARE(run(u"profile add Crm --api users --base-url https://crm.example.org/api "
                     "--tier production --blind --allow /role=admin,agent"_s)
                     .exit,
                 0);
        const auto profiles = run(u"profile list --json"_s).json().value(u"profiles"_s).toArray();
        QCOMPARE(profiles.size(), 6); // The list includes a local sandbox for each API.
        QCOMPARE(profiles.first().toObject().value(u"builtIn"_s), QJsonValue(true));
        const QJsonObject crm = profiles.last().toObject();
        QCOMPARE(crm.value(u"tier"_s).toString(), u"production"_s);
        QCOMPARE(crm.value(u"canRead"_s), QJsonValue(false));
        QCOMPARE(crm.value(u"allowed"_s).toObject().value(u"/role"_s),
                 QJsonValue(QJsonArray {u"admin"_s, u"agent"_s}));
        const auto folder = QFileInfo(m_line.home() + u"/config"_s).permissions();
        QVERIFY(!(folder & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));

        QCOMPARE(run(u"profile remove Wrok"_s).exit, 2);
        QCOMPARE(run(u"profile remove Work"_s).exit, 0);
        QCOMPARE(run(u"profile list --json"_s).json().value(u"profiles"_s).toArray().size(), 5);
    }

    void aProfileThatWouldBeDangerousIsRefused_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("http over the network")
            << u"--api users --base-url http://crm.example.org --tier sandbox"_s;
        QTest::newRow("a production host as sandbox")
            << u"--api junction --base-url https://api.us.junction.com --tier sandbox"_s;
        QTest::newRow("its old name as sandbox")
            << u"--api junction --base-url https://api.tryvital.io --tier sandbox"_s;
        QTest::newRow("local elsewhere")
            << u"--api users --base-url https://crm.example.org --tier local"_s;
        QTest::newRow("a placeholder") << u"--api users --environment production "
                                          "--base-url https://api.example.com"_s;
        QTest::newRow("no address") << u"--api users --environment sandbox"_s;
        QTest::newRow("no such tier")
            << u"--api users --base-url https://crm.example.org --tier prod"_s;
        QTest::newRow("no tier") << u"--api users --base-url https://crm.example.org"_s;
        QTest::newRow("no such environment") << u"--api junction --environment moon"_s;
        QTest::newRow("no such API") << u"--api junkton --environment sandbox-us"_s;
        QTest::newRow("no such field")
            << u"--api users --base-url https://crm.example.org --tier sandbox --allow /rule=a"_s;
    }
    void aProfileThatWouldBeDangerousIsRefused()
    {
        QFETCH(QString, options);
        const Ran ran = run(u"profile add Risky "_s + options);
        QCOMPARE(ran.exit, 2);
        QVERIFY(!ran.err.isEmpty());
        QVERIFY(!run(u"profile list"_s).out.contains("Risky"));
    }

    void aProfilesFileThatCallsProductionASandboxIsNotBelieved()
    {
        CommandLine line;
        const auto run = [&](const QString &words) {
            return line.run(CommandLine::words(words) + QStringList {u"--home"_s, line.home()});
        };
        QCOMPARE(run(u"profile add P --api junction --base-url https://api.us.junction.com "
                     "--tier production"_s)
                     .exit,
                 0);
        QFile file(line.home() + u"/config/profiles.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sly
            = file.readAll().replace(R"("tier": "production")", R"("tier": "sandbox")");
        file.close();
        QVERIFY(sly.contains("sandbox"));
        line.file(u"config/profiles.json"_s, sly);
        QVERIFY(run(u"profile list"_s).out.contains("PRODUCTION"));
        const Ran ran = run(u"patch junction/user 3fa85f64-5717-4562-b3fc-2c963f66afa6 --profile P "
                            "--set /fallback_time_zone=UTC --yes"_s);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("--production"), ran.err.constData());
    }

    void aDamagedProfilesFileIsNamedAndKept()
    {
        CommandLine line;
        QDir(line.home()).mkdir(u"config"_s);
        const QString file = line.file(u"config/profiles.json"_s, "{broken");
        const Ran ran = line.run({u"--home"_s, line.home(), u"profile"_s, u"list"_s});
        QCOMPARE(ran.exit, 70);
        QVERIFY(ran.err.contains(file.toUtf8()));
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "{broken");
    }

    void withoutAKeychainAKeyIsNotStoredAndThatIsSaid()
    {
        QCOMPARE(run(u"profile add Keyless --api junction --environment sandbox-us"_s).exit, 0);
        const Ran set = run(u"key set Keyless"_s, "sk_us_canary-0123\n");
        QCOMPARE(set.exit, 3);
        QCOMPARE(
            set.err,
            "amend: This computer has no keychain service. The key was not stored. You can also "
            "give the key with --credentials -.\n");
        QVERIFY(!set.err.contains("canary") && !set.out.contains("canary"));
        QCOMPARE(run(u"key test Keyless"_s).exit, 3);
        QCOMPARE(run(u"profile remove Keyless"_s).exit, 0);
    }

    void aKeyOfAnotherEnvironmentIsRefusedBeforeItIsStored()
    {
        QCOMPARE(run(u"profile add Us --api junction --environment sandbox-us"_s).exit, 0);
        const Ran ran = run(u"key set Us"_s, "pk_us_canary-0123\n");
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.err.contains("sk_us_") && !ran.err.contains("canary"));
        // The key was refused before it would have been stored.
        QVERIFY(!ran.err.contains("was not stored"));
        QCOMPARE(run(u"key set Us"_s, "\n").exit, 3);
        // J-19: a key of no known environment only gets a warning, so the program tries to store
        // it.
        const Ran odd = run(u"key set Us"_s, "canary-0123\n");
        QVERIFY(odd.err.contains("amend: Warning: ") && odd.err.contains("was not stored"));
        QVERIFY(!odd.err.contains("canary"));
        QCOMPARE(run(u"key set Nobody"_s, "x").exit, 2);
        QCOMPARE(run(u"profile remove Us"_s).exit, 0);
    }

    void aRecordIsShown()
    {
        const QString ada = Sandbox().people(u"users"_s).constFirst().id;
        const Ran people = run(u"show users/user %1 --profile local"_s.arg(ada));
        QCOMPARE(people.exit, 0);
        QVERIFY(people.out.contains("Ada Whitfield") && people.out.contains("LOCAL"));
        const Ran json = run(u"show users/user %1 --profile \"Local sandbox\" --json"_s.arg(ada));
        QCOMPARE(json.outcome(), u"read"_s);
        QCOMPARE(json.json().value(u"record"_s).toObject().value(u"id"_s).toString(), ada);
        QCOMPARE(run(u"show users/user nobody --profile local"_s).exit, 1);
        QCOMPARE(run(u"show users/user .. --profile local"_s).exit, 2);
        QCOMPARE(run(u"show machnet/business not-a-uuid --profile local"_s).exit, 2);
        QCOMPARE(run(u"show users/user x"_s).exit, 2);
    }

    void whatWasShownInASectionIsNotBesideTheFormToo()
    {
        const QString id = Sandbox().people(u"weavr"_s).constFirst().id;
        const QByteArray shown = run(u"show weavr/user %1 --profile local"_s.arg(id)).out;
        QVERIFY2(shown.contains("Identity") && !shown.contains("identity"), shown.constData());
    }

    void aRecordThatDoesNotExistYetIsShownAsAbsent()
    {
        for (const auto &person : Sandbox().people(u"junction"_s)) {
            if (!person.about.contains(u"no demographics"_s))
                continue;
            const Ran ran
                = run(u"show junction/demographics %1 --profile local --json"_s.arg(person.id));
            QCOMPARE(ran.exit, 0);
            QCOMPARE(ran.outcome(), u"absent"_s);
            QVERIFY(ran.json().value(u"record"_s).isNull());
        }
    }

    void aRecordsTextCannotSteerTheTerminal()
    {
        const AnsweringServer server(
            AnsweringServer::answer("200 OK", "{\"first_name\":\"A\\u001b[2J\\u202eB\"}"), {});
        const Ran ran = run(
            u"show users/user x --base-url %1 --tier local --credentials -"_s.arg(server.url()),
            R"({"bearer":"t"})");
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("A\\u001b[2J\\u202eB"));
        QVERIFY(!ran.out.contains('\x1b'));
    }

    void theSandboxTellsItsUrlFirstAndRunsUntilItIsStopped()
    {
        QProcess process;
        m_line.start(process, {u"sandbox"_s});
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000));
        const QString url = QString::fromUtf8(process.readLine()).trimmed();
        QVERIFY(url.startsWith(u"http://127.0.0.1:"_s));
        const Ran ran = run(u"show users/user usr_7k2m9q4x1a --base-url %1/users-v1 --tier local "
                            "--credentials - --json"_s.arg(url),
                            R"({"bearer":"local-users-token"})");
        QCOMPARE(ran.exit, 0);
        process.terminate();
        QCOMPARE(CommandLine::finish(process).exit, 0);
    }

    void theSandboxDescribesItselfInOneDocument()
    {
        QProcess process;
        m_line.start(process, {u"sandbox"_s, u"--json"_s});
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, 20'000));
        const auto document = QJsonDocument::fromJson(process.readLine()).object();
        ::kill(pid_t(process.processId()), SIGINT);
        QCOMPARE(CommandLine::finish(process).exit, 0);
        const auto apis = document.value(u"apis"_s).toArray();
        QCOMPARE(apis.size(), 4);
        for (const auto &api : apis) {
            const QJsonObject object = api.toObject();
            QVERIFY(object.value(u"url"_s).toString().startsWith(document.value(u"url"_s).toString()
                                                                 + u'/'));
            QVERIFY(!object.value(u"credentials"_s).toObject().isEmpty());
            QVERIFY(object.value(u"people"_s).toArray().size() >= 12);
            QVERIFY(!object.value(u"forms"_s).toArray().isEmpty());
        }
    }

    void aPortThatIsTakenIsSaid()
    {
        Sandbox sandbox;
        QVERIFY(sandbox.listen());
        QCOMPARE(run(u"sandbox --port %1"_s.arg(sandbox.port())).exit, 2);
        QCOMPARE(run(u"sandbox --port 70000"_s).exit, 2);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
