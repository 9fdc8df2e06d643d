// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speclibrary.h"

#include "apireader.h"
#include "formreader.h"
#include "json.h"
#include "jsonschema.h"
#include "languagetexts.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

constexpr qint64 maxFileSize = 16'000'000; ///< bytes: ten times the largest contract we know of
constexpr qsizetype mostForms = 100;

SpecFault faultOf(const json::Fault &fault)
{
    const QStringList place {QString::number(fault.line), QString::number(fault.column)};
    switch (fault.kind) {
    case json::Fault::Kind::Syntax:
        break;
    case json::Fault::Kind::TooDeep:
        return {Kind::NestedTooDeep, place};
    case json::Fault::Kind::BadNumber:
        return {Kind::BadNumber, place};
    case json::Fault::Kind::NotOneValue:
        return {Kind::NotOneValue, place};
    case json::Fault::Kind::DuplicateKey:
        return {Kind::DuplicateKey, place};
    case json::Fault::Kind::NumberTooLong:
        return {Kind::NumberTooLong, QStringList {QString::number(json::maxNumberLength)} + place};
    case json::Fault::Kind::ReservedKey:
        return {Kind::ReservedKey, place};
    }
    return {Kind::NotJson, QStringList {fault.detail} + place};
}

Result<QJsonObject, SpecError> readObject(const QString &file)
{
    const auto failed = [&](const SpecFault &fault, const QString &pointer = {}) {
        return Failure {SpecError {file, pointer, fault}};
    };
    QFile source(file);
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile())
        return failed(SpecFault {Kind::NotAFile});
    if (!source.open(QIODevice::ReadOnly))
        return failed(SpecFault {Kind::CannotBeOpened, {source.errorString()}});
    const QByteArray text = source.read(maxFileSize + 1);
    if (text.size() > maxFileSize)
        return failed(SpecFault {Kind::FileTooLarge});
    const auto value = json::parse(text, json::Duplicates::Refused);
    if (!value)
        return failed(faultOf(value.error()), value.error().path.toString());
    if (!json::isObject(*value))
        return failed(SpecFault {Kind::NotAJsonObject});
    return value->toObject();
}

/// The schemas that files are checked against. They are empty for trusted files.
struct FileSchemas
{
    QJsonObject api, form;
};

/// Reads the folder of one API.
class FolderReader final
{
public:
    FolderReader(const QString &directory, const FileSchemas &schemas)
        : m_directory(directory)
        , m_schemas(schemas)
    {
    }

    /// In English.
    std::unique_ptr<ApiSpec> read(const QList<Environment> &known);
    /// The same API in every language that one of its texts is in. Empty where each text is one
    /// string.
    QMap<QString, ApiSpec> inLanguages(const QList<Environment> &known) const;
    const QList<SpecError> &errors() const { return m_errors; }

private:
    struct FormFile
    {
        QString file;
        QJsonObject json;
    };

    /// The content of the file when it fits the schema.
    std::optional<QJsonObject> held(const QString &file, const QJsonObject &schema);
    void readFormFile(const OpenApi &api, const QString &file, const QString &id);

    const QDir m_directory;
    const FileSchemas &m_schemas;
    QJsonObject m_document; ///< openapi.json, with all languages
    QList<FormFile> m_forms; ///< with all languages
    std::unique_ptr<ApiSpec> m_spec;
    QList<SpecError> m_errors;
};

std::optional<QJsonObject> FolderReader::held(const QString &file, const QJsonObject &schema)
{
    const auto object = readObject(file);
    if (!object) {
        m_errors += object.error();
        return std::nullopt;
    }
    QList<SchemaFault> faults = languageFaults(schema, *object);
    if (faults.isEmpty())
        faults = schemaFaults(schema, *object);
    for (const SchemaFault &fault : faults)
        m_errors += {file, fault.pointer, fault.fault};
    return faults.isEmpty() ? std::optional(*object) : std::nullopt;
}

std::unique_ptr<ApiSpec> FolderReader::read(const QList<Environment> &known)
{
    const QString file = m_directory.filePath(u"openapi.json"_s);
    const auto document = held(file, m_schemas.api);
    if (!document)
        return nullptr;
    m_document = *document;
    const OpenApi api(file, inLanguage(m_schemas.api, m_document, u"en"_s));
    m_spec = std::make_unique<ApiSpec>(readApi(api, known, m_errors));
    if (m_spec->id != m_directory.dirName())
        m_errors += {file, u"/x-amend/id"_s, SpecFault {Kind::NotTheFoldersName}};

    const QString suffix = u".form.json"_s;
    // Lists everything with such a name, so that a folder or a broken link is reported and not
    // skipped.
    const QStringList forms = m_directory.entryList(
        {u'*' + suffix}, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    if (forms.size() > mostForms)
        m_errors += {
            m_directory.path(), {}, SpecFault {Kind::TooManyForms, {QString::number(mostForms)}}};
    for (const QString &form : forms.mid(0, mostForms))
        readFormFile(api, m_directory.filePath(form),
                     m_spec->id + u'/' + form.chopped(suffix.size()));
    return m_errors.isEmpty() ? std::move(m_spec) : nullptr;
}

void FolderReader::readFormFile(const OpenApi &api, const QString &file, const QString &id)
{
    const auto json = held(file, m_schemas.form);
    if (!json)
        return;
    m_forms += {file, *json};
    auto form = readForm(api, *m_spec, file, inLanguage(m_schemas.form, *json, u"en"_s));
    if (!form)
        m_errors += form.error();
    else if (form->id != id)
        m_errors += {file, u"/id"_s, SpecFault {Kind::NotTheFilesName, {id}}};
    else
        m_spec->forms += *std::move(form);
}

QMap<QString, ApiSpec> FolderReader::inLanguages(const QList<Environment> &known) const
{
    QStringList languages = languagesOf(m_schemas.api, m_document);
    for (const FormFile &form : m_forms)
        languages += languagesOf(m_schemas.form, form.json);
    languages.removeDuplicates();
    QMap<QString, ApiSpec> specs;
    for (const QString &language : std::as_const(languages)) {
        const OpenApi api(m_directory.filePath(u"openapi.json"_s),
                          inLanguage(m_schemas.api, m_document, language));
        QList<SpecError> errors; // none: they would be the same in English
        ApiSpec spec = readApi(api, known, errors);
        for (const FormFile &form : m_forms) {
            if (auto read
                = readForm(api, spec, form.file, inLanguage(m_schemas.form, form.json, language)))
                spec.forms += *std::move(read);
        }
        specs.insert(language, spec);
    }
    return specs;
}

} // namespace

SpecLibrary SpecLibrary::builtIn()
{
    SpecLibrary library;
    [[maybe_unused]] const auto errors = library.add(u":/apis"_s, Validation::Trusted);
    Q_ASSERT(errors.isEmpty());
    return library;
}

SpecLibrary SpecLibrary::forUser(const QString &configurationFolder)
{
    SpecLibrary library = builtIn();
    const QString own = configurationFolder + u"/apis"_s;
    if (QDir(own).exists())
        (void)library.add(own, Validation::Full);
    return library;
}

QList<SpecError> SpecLibrary::add(const QString &directory, Validation validation)
{
    FileSchemas schemas;
    if (validation == Validation::Full) {
        for (const auto &[schema, file] :
             {std::pair(&schemas.api, u":/apis/api.schema.json"_s),
              std::pair(&schemas.form, u":/apis/form.schema.json"_s)}) {
            const auto object = readObject(file);
            if (!object)
                return {object.error()};
            *schema = *object;
        }
    }
    const QDir root(directory);
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (folders.isEmpty())
        return {{directory, {}, SpecFault {Kind::NoApi}}};
    QList<SpecError> errors;
    for (const QString &folder : folders) {
        FolderReader reader(root.filePath(folder), schemas);
        auto spec = reader.read(*m_catalogue);
        if (spec && api(spec->id)) {
            errors += {root.filePath(folder), {}, SpecFault {Kind::DuplicateApi}};
        } else if (spec) {
            spec->catalogue = m_catalogue;
            spec->isBuiltIn = validation == Validation::Trusted;
            if (spec->isBuiltIn)
                *m_catalogue += spec->environments;
            else
                m_inLanguages.insert(spec->id, reader.inLanguages(*m_catalogue));
            m_apis.push_back(std::move(spec));
        }
        errors += reader.errors();
    }
    m_errors += errors;
    return errors;
}

void SpecLibrary::useWords(const QString &language, const FindWords &find)
{
    m_catalogue->clear();
    for (auto &api : m_apis) {
        const QMap<QString, ApiSpec> own = m_inLanguages.value(api->id);
        const ApiSpec inItsBase = own.value(language.section(u'_', 0, 0), *api);
        auto shown = std::make_unique<ApiSpec>(own.value(language, inItsBase));
        shown->isBuiltIn = api->isBuiltIn;
        shown->catalogue = api->catalogue;
        translateTexts(*shown, *api, find);
        if (shown->isBuiltIn)
            *m_catalogue += shown->environments;
        api = std::move(shown);
    }
}

QList<SpecError> SpecLibrary::errorsOf(const QString &apiId) const
{
    QList<SpecError> its;
    std::copy_if(m_errors.begin(), m_errors.end(), std::back_inserter(its),
                 [&](const SpecError &error) {
                     const QFileInfo file(error.file);
                     return file.fileName() == apiId || file.dir().dirName() == apiId;
                 });
    return its;
}

const ApiSpec *SpecLibrary::api(const QString &id) const
{
    const auto found = std::find_if(m_apis.begin(), m_apis.end(),
                                    [&id](const auto &spec) { return spec->id == id; });
    return found == m_apis.end() ? nullptr : found->get();
}

QList<Profile> SpecLibrary::withKnownTiers(QList<Profile> profiles) const
{
    for (Profile &profile : profiles) {
        for (const auto &api : m_apis) {
            if (api->isBuiltIn || api->id == profile.apiId)
                profile.tier = std::max(profile.tier,
                                        api->tierOfHost(profile.baseUrl).value_or(Tier::Local));
        }
        if (profile.tier == Tier::Local && !isLoopback(profile.baseUrl))
            profile.tier = Tier::Production;
    }
    return profiles;
}

const FormSpec *SpecLibrary::form(const QString &id) const
{
    for (const auto &spec : m_apis) {
        if (const FormSpec *form = spec->form(id))
            return form;
    }
    return nullptr;
}
