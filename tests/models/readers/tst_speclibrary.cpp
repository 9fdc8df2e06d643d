// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"
#include "json.h"
#include "jsonschema.h"
#include "speclibrary.h"
#include "words.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

/// A copy of the program's API folders on disk, which a test may damage.
class SpecFolder final
{
public:
    SpecFolder()
    {
        QDirIterator files(u":/apis"_s, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString copy = path(file.mid(u":/apis/"_s.size()));
            QDir().mkpath(QFileInfo(copy).path());
            QFile::copy(file, copy);
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QString path(const QString &file = {}) const { return m_folder.filePath(file); }

    void write(const QString &file, const QByteArray &content) const
    {
        QFile target(path(file));
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(content);
    }

    void replace(const QString &file, const QByteArray &before, const QByteArray &after) const
    {
        QFile source(path(file));
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray content = source.readAll();
        source.close();
        QVERIFY2(content.contains(before), before.constData());
        write(file, content.replace(content.indexOf(before), before.size(), after));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestSpecLibrary final : public QObject
{
    Q_OBJECT

private:
    SpecLibrary m_library = SpecLibrary::builtIn();

private slots:
    // This executable links only amend_models and does not call Q_INIT_RESOURCE.
    void theProgramsOwnApisAreCompiledIn()
    {
        for (const QString &api : {u"junction"_s, u"users"_s, u"weavr"_s, u"machnet"_s})
            QVERIFY2(m_library.api(api), qPrintable(api));
        for (const QString &form :
             {u"junction/demographics"_s, u"junction/user"_s, u"users/user"_s, u"weavr/user"_s,
              u"machnet/individual"_s, u"machnet/business"_s})
            QVERIFY2(m_library.form(form), qPrintable(form));
        QVERIFY(!m_library.api(u"unheard-of"_s));
        QVERIFY(!m_library.form(u"junction/unheard-of"_s));
    }

    void theProgramsOwnFilesKeepToTheFormSchema()
    {
        SpecLibrary library;
        const auto errors = library.add(u":/apis"_s, SpecLibrary::Validation::Full);
        for (const SpecError &error : errors)
            qWarning().noquote() << error.file << error.pointer << words::reason(error.fault);
        QVERIFY(errors.isEmpty());
    }

    void theSchemasHoldNothingTheValidatorPassesOver()
    {
        for (const QString &name : {u":/apis/api.schema.json"_s, u":/apis/form.schema.json"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto faults = unknownKeywords(json::parseObject(file.readAll()));
            for (const SchemaFault &fault : faults)
                qWarning().noquote() << fault.pointer << words::reason(fault.fault);
            QVERIFY(faults.isEmpty());
        }
    }

    void fieldsStandAfterTheirObjectsAndKnowThem()
    {
        const FormSpec &demographics = *m_library.form(u"junction/demographics"_s);
        QCOMPARE(demographics.index.size(), demographics.fields.size());
        for (int i = 0; i < int(demographics.fields.size()); ++i) {
            const FieldSpec &field = demographics.fields[i];
            QCOMPARE(demographics.index.value(field.path, -1), i);
            QVERIFY(field.parent < i);
            QCOMPARE(field.parent < 0 ? FieldPath() : demographics.fields[field.parent].path,
                     field.path.parent());
        }
    }

    void everyValueStandsInExactlyOneSection()
    {
        for (const auto &api : m_library.apis()) {
            for (const FormSpec &form : api->forms) {
                QList<int> shown;
                for (const Section &section : form.sections)
                    shown += section.fields;
                for (int i = 0; i < int(form.fields.size()); ++i)
                    QCOMPARE(int(shown.count(i)), form.fields[i].type == ValueType::Object ? 0 : 1);
            }
        }
    }

    void everyRuleSaysWhereItComesFromAndCanBeRun()
    {
        for (const auto &api : m_library.apis()) {
            for (const FormSpec &form : api->forms) {
                for (const FieldSpec &field : form.fields) {
                    for (const Rule &rule : field.rules) {
                        QVERIFY2(rule.function && rule.function == ruleNamed(rule.name),
                                 qPrintable(rule.name));
                        QVERIFY2(rule.source.size() > 10, qPrintable(rule.name));
                    }
                }
            }
        }
    }

    void aBrokenFileIsNamedWithPlaceAndReason_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("reason");

        const QString form = u"junction/user.form.json"_s;
        const QString contract = u"junction/openapi.json"_s;
        const auto row = [](const char *name, const QString &file, const char *before,
                            const char *after, const char *pointer, const char *reason) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after)
                                << QString::fromLatin1(pointer) << QString::fromLatin1(reason);
        };
        row("not JSON", form, "\"title\": \"User\",", "\"title\": \"User\"", "", "is not JSON: ");
        row("unknown key", form, "\"width\": 28", "\"breadth\": 28", "/sections/1/fields/0/breadth",
            "is not a key that is allowed here");
        row("missing key", form, "\"label\": \"Created\", ", "", "/sections/3/fields/1",
            "lacks \"label\"");
        row("wrong type", form, "\"width\": 28", "\"width\": \"28\"", "/sections/1/fields/0/width",
            "must be of type integer");
        row("unknown editor", form, "\"editor\": \"timeZone\"", "\"editor\": \"clock\"",
            "/sections/1/fields/0/editor", "must be one of: ");
        row("not a pointer", form, "\"recordTitle\": [\"/client_user_id\"],",
            "\"recordTitle\": [\"client_user_id\"],", "/recordTitle/0", "does not match ");
        row("unknown rule", form, "\"rule\": \"timeZone\"", "\"rule\": \"sunDial\"",
            "/sections/1/fields/0/rules/0/rule", "there is no rule \"sunDial\"");
        row("field not in the schema", form, "\"path\": \"/ingestion_start\"",
            "\"path\": \"/ingestion_begin\"", "/sections/2/fields/0/path",
            "the request body has no value \"/ingestion_begin\"");
        row("schema property missing", form, "\"path\": \"/ingestion_start\"",
            "\"path\": \"/ingestion_begin\"", "/sections",
            "lacks \"/ingestion_start\", which the request body has");
        row("field named twice", form, "\"path\": \"/ingestion_start\"",
            "\"path\": \"/ingestion_end\"", "/sections/2/fields/1/path",
            "the form already has this field");
        row("read-only field not in the answer", form, "\"path\": \"/created_on\"",
            "\"path\": \"/created_at\"", "/sections/3/fields/1/path",
            "the read's answer has no value \"/created_at\"");
        row("rule that looks at no field", form, "\"with\": [\"/ingestion_start\"]",
            "\"with\": [\"/start\"]", "/sections/2/fields/1/rules/0/args/with/0",
            "the form has no field \"/start\"");
        row("title of no field", form, "\"recordTitle\": [\"/client_user_id\"]",
            "\"recordTitle\": [\"/name\"]", "/recordTitle/0", "the form has no field \"/name\"");
        row("operation not in the contract", form, "\"path\": \"/v2/user/{user_id}\",\n",
            "\"path\": \"/v3/user/{user_id}\",\n", "/path", "the contract has no such operation");
        row("read not in the contract", form, "\"read\": {\"path\": \"/v2/user/{user_id}\"",
            "\"read\": {\"path\": \"/v3/user/{user_id}\"", "/read/path",
            "the contract has no such operation");
        row("another's name", form, "\"id\": \"junction/user\"", "\"id\": \"junction/person\"",
            "/id", "is not \"junction/user\", which is the name of the file");

        const QString demographics = u"junction/demographics.form.json"_s;
        row("clearing what is not nullable", demographics, "\"label\": \"Email\",",
            "\"label\": \"Email\", \"clear\": \"null\",", "/sections/0/fields/2/clear",
            "the schema does not allow this");
        row("label of no choice", demographics, "\"asian\": \"Asian\"", "\"asia\": \"Asian\"",
            "/sections/2/fields/0/choiceLabels/asia", "the schema's enum has no such value");
        row("object not in the schema", demographics, "{\"path\": \"/address\",",
            "{\"path\": \"/home\",", "/objects/0/path", "the request body has no object here");
        row("object without words", demographics,
            "{\"path\": \"/address\", \"label\": \"Address\", \"whole\": true},", "",
            "/sections/1/fields/0/path", "\"/address\" is not among the form's objects");
        row("misnaming nothing", demographics, "{\"zip_code\": \"zip\"}",
            "{\"zip_code\": \"post\"}", "/misnamed/zip_code",
            "the form has no field called \"post\"");

        row("keyword that would be passed over", contract, "\"maxLength\": 1000",
            "\"multipleOf\": 1000",
            "/components/schemas/Address/properties/access_notes/anyOf/0/multipleOf",
            "\"multipleOf\" is a keyword that forms do not support");
        row("reference to nothing", contract, "#/components/schemas/GuarantorDetails",
            "#/components/schemas/Guarantor", "/components/schemas/Guarantor",
            "there is no schema here");
        row("no tier", contract, "\"tier\": \"production\"", "\"tier\": \"live\"",
            "/servers/0/x-amend/tier", "must be one of: local, sandbox, production");
        row("no dialect", contract, "\"dialect\": \"junction\",", "", "/x-amend",
            "lacks \"dialect\"");
        row("another folder's", contract, "\"id\": \"junction\"", "\"id\": \"vital\"",
            "/x-amend/id", "is not the name of the folder");
    }

    void aBrokenFileIsNamedWithPlaceAndReason()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);
        const SpecFolder folder;
        folder.replace(file, before, after);

        SpecLibrary library;
        const auto errors = library.add(folder.path(), SpecLibrary::Validation::Full);

        const QString broken = folder.path(file);
        const bool named = std::any_of(errors.begin(), errors.end(), [=](const SpecError &error) {
            return error.file == broken && error.pointer == pointer
                && words::reason(error.fault).startsWith(reason);
        });
        if (!named) {
            for (const SpecError &error : errors)
                qWarning().noquote() << error.file << error.pointer << words::reason(error.fault);
        }
        QVERIFY(named);
        // The broken API is missing completely, and the other one is there.
        QVERIFY(!library.api(u"junction"_s));
        QVERIFY(library.api(u"users"_s));
    }

    void referencesThatGoRoundAreAnError()
    {
        const SpecFolder folder;
        folder.replace(u"junction/openapi.json"_s, "\"Race\": {",
                       "\"Race\": {\"$ref\": \"#/components/schemas/Race\",");
        SpecLibrary library;
        const auto errors = library.add(folder.path(), SpecLibrary::Validation::Full);
        QCOMPARE(errors.size(), 1);
        QVERIFY(words::reason(errors[0].fault).contains(u"circle"));
    }

    void aFolderWithoutAContractIsAnError()
    {
        const SpecFolder folder;
        QVERIFY(QFile::remove(folder.path(u"users/openapi.json"_s)));
        SpecLibrary library;
        const auto errors = library.add(folder.path(), SpecLibrary::Validation::Full);
        QCOMPARE(errors.size(), 1);
        QVERIFY(errors[0].file.endsWith(u"users/openapi.json"));
        QVERIFY(words::reason(errors[0].fault).startsWith(u"can't be opened"));
        QVERIFY(library.api(u"junction"_s));
    }

    void theSameApiTwiceIsAnError()
    {
        SpecLibrary library = SpecLibrary::builtIn();
        const auto count = library.apis().size();
        const auto errors = library.add(u":/apis"_s, SpecLibrary::Validation::Trusted);
        QCOMPARE(size_t(errors.size()), count);
        QCOMPARE(library.apis().size(), count);
    }

    void whatIsNoFileIsSaidAndNotWaitedFor_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("thing");
        for (const QString &name : {u"openapi.json"_s, u"user.form.json"_s}) {
            for (const QString &thing : {u"pipe"_s, u"device"_s, u"folder"_s, u"loop"_s})
                QTest::addRow("%s: %s", qPrintable(name), qPrintable(thing)) << name << thing;
        }
    }
    void whatIsNoFileIsSaidAndNotWaitedFor()
    {
        QFETCH(QString, name);
        QFETCH(QString, thing);
        const QTemporaryDir configuration;
        const QDir folder(configuration.filePath(u"apis/users"_s));
        QVERIFY(folder.mkpath(u"."_s));
        QVERIFY(QFile::copy(u":/apis/users/openapi.json"_s, folder.filePath(u"openapi.json"_s)));
        const QString path = folder.filePath(name);
        QFile::remove(path);
        if (thing == u"pipe")
            QCOMPARE(::mkfifo(qPrintable(path), 0600), 0);
        else if (thing == u"folder")
            QVERIFY(folder.mkpath(name));
        else
            QVERIFY(QFile::link(thing == u"loop" ? path : u"/dev/zero"_s, path));
        SpecLibrary library;
        const auto errors
            = library.add(configuration.filePath(u"apis"_s), SpecLibrary::Validation::Full);
        QVERIFY(std::any_of(errors.begin(), errors.end(),
                            [&](const SpecError &error) { return error.file == path; }));
    }

    void aUsersOwnApiStandsBesideTheBuiltInOnes()
    {
        const QTemporaryDir configuration;
        const SpecLibrary none = SpecLibrary::forUser(configuration.path());
        QCOMPARE(none.apis().size(), SpecLibrary::builtIn().apis().size());
        QVERIFY(none.errors().isEmpty()); // It is no fault if the user has no folder of their own.

        const QDir folder(configuration.filePath(u"apis/acme"_s));
        QVERIFY(folder.mkpath(u"."_s));
        for (const QString &name : {u"openapi.json"_s, u"user.form.json"_s}) {
            QFile from(u":/apis/users/"_s + name);
            QFile to(folder.filePath(name));
            QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
            to.write(from.readAll()
                         .replace("\"id\": \"users\"", "\"id\": \"acme\"")
                         .replace("\"users/user\"", "\"acme/user\""));
        }
        const SpecLibrary library = SpecLibrary::forUser(configuration.path());
        QVERIFY2(library.errors().isEmpty(),
                 qPrintable(words::reason(library.errors().value(0).fault)));
        QVERIFY(!library.api(u"acme"_s)->isBuiltIn && library.api(u"users"_s)->isBuiltIn);
        QVERIFY(library.form(u"acme/user"_s));
        QVERIFY(library.form(u"users/user"_s));

        QFile broken(folder.filePath(u"user.form.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        const SpecLibrary rest = SpecLibrary::forUser(configuration.path());
        QCOMPARE(rest.errors().size(), 1);
        QCOMPARE(rest.errors().first().file, broken.fileName());
        QCOMPARE(rest.errorsOf(u"acme"_s).size(), 1);
        QVERIFY(rest.errorsOf(u"users"_s).isEmpty());
        QVERIFY(!rest.api(u"acme"_s));
        QVERIFY(rest.api(u"users"_s));
    }

    void aFolderOfNothingIsAnError()
    {
        SpecLibrary library;
        QCOMPARE(library.add(u"/nowhere"_s, SpecLibrary::Validation::Full).size(), 1);
    }

    // In PCRE `$` would let "12\n" pass.
    void anEndOfPatternIsTheEndOfTheText_data()
    {
        QTest::addColumn<QByteArray>("pattern"); // The pattern as it is written in JSON.
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("bad");

        QTest::newRow("plain") << QByteArray("^[0-9]+$") << u"12"_s << u"12\n"_s;
        QTest::newRow("escaped") << QByteArray("^[0-9]+\\\\$") << u"12$"_s << u"12"_s;
        QTest::newRow("after a backslash") << QByteArray("^\\\\\\\\$") << u"\\"_s << u"\\\n"_s;
    }

    void anEndOfPatternIsTheEndOfTheText()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, good);
        QFETCH(QString, bad);
        const SpecFolder folder;
        folder.replace(u"users/openapi.json"_s, "\"description\": \"New role\"",
                       "\"pattern\": \"" + pattern + "\"");
        SpecLibrary library;
        QVERIFY(library.add(folder.path(), SpecLibrary::Validation::Full).isEmpty());
        const FieldSpec *role = library.form(u"users/user"_s)->field(FieldPath(u"/role"_s));
        QVERIFY(role->expression.match(good).hasMatch());
        QVERIFY(!role->expression.match(bad).hasMatch());
    }

    void aLockNamesWhatLocksIt()
    {
        const SpecFolder folder;
        folder.replace(
            u"users/user.form.json"_s, "\"label\": \"Username\",",
            "\"label\": \"Username\", \"editable\": {\"unless\": {\"/role\": [\"admin\"]}, "
            "\"reason\": \"Not an administrator's\"},");
        folder.replace(u"users/user.form.json"_s, "\"label\": \"Role\",",
                       "\"label\": \"Role\", \"editable\": false,");
        SpecLibrary library;
        QVERIFY(library.add(folder.path(), SpecLibrary::Validation::Full).isEmpty());
        const FormSpec *user = library.form(u"users/user"_s);
        const Editable &name = user->field(FieldPath(u"/username"_s))->editable;
        QVERIFY(name.ever);
        QCOMPARE(name.unless.value(FieldPath(u"/role"_s)), QStringList {u"admin"_s});
        QCOMPARE(name.reason, u"Not an administrator's"_s);
        QVERIFY(!user->field(FieldPath(u"/role"_s))->editable.ever);
    }

    void readingAllApis()
    {
        QBENCHMARK
        {
            SpecLibrary::builtIn();
        }
    }
};

QTEST_APPLESS_MAIN(TestSpecLibrary)
#include "tst_speclibrary.moc"
