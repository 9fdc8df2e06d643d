// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speclibrary.h"

#include "formreader.h"
#include "json.h"
#include "jsonschema.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const json::Fault &fault)
{
    const QString place = u" (line %1, column %2)"_s.arg(fault.line).arg(fault.column);
    switch (fault.kind) {
    case json::Fault::Kind::Syntax:
        break;
    case json::Fault::Kind::DuplicateKey:
        return u"stands twice in this object"_s + place;
    case json::Fault::Kind::NumberTooLong:
        return u"is a number of more than %1 characters"_s.arg(json::longestNumber) + place;
    case json::Fault::Kind::ReservedKey:
        return u"is a key that Amend keeps for itself"_s + place;
    }
    return u"is not JSON: "_s + fault.detail + place;
}

Result<QJsonObject, SpecError> readObject(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Failure {SpecError {file, {}, u"cannot be opened: "_s + source.errorString()}};
    const auto document = json::parse(source.readAll(), json::Duplicates::Refused);
    if (!document)
        return Failure {
            SpecError {file, document.error().path.toString(), reasonOf(document.error())}};
    if (!json::isObject(*document))
        return Failure {SpecError {file, {}, u"is not a JSON object"_s}};
    return document->toObject();
}

/// One API's folder being read.
class ApiReader final
{
public:
    /// `formSchema` empty = the form files are trusted.
    ApiReader(const QString &directory, const QJsonObject &formSchema)
        : m_directory(directory)
        , m_formSchema(formSchema)
    {
    }

    std::unique_ptr<ApiSpec> read();
    const QList<SpecError> &errors() const { return m_errors; }

private:
    void readServers(const OpenApi &api);
    void readSignIn(const OpenApi &api);
    void readSecrets(const OpenApi &api);
    void readFormFile(const OpenApi &api, const QString &file, const QString &id);
    QString text(const OpenApi &api, const FieldPath &at);

    const QDir m_directory;
    const QJsonObject &m_formSchema;
    std::unique_ptr<ApiSpec> m_spec = std::make_unique<ApiSpec>();
    QList<SpecError> m_errors;
};

std::unique_ptr<ApiSpec> ApiReader::read()
{
    const QString file = m_directory.filePath(u"openapi.json"_s);
    auto document = readObject(file);
    if (!document) {
        m_errors += document.error();
        return nullptr;
    }
    const OpenApi api(file, *document);
    const FieldPath extension(u"/x-amend"_s);
    m_spec->id = text(api, extension.child(u"id"_s));
    m_spec->title = text(api, extension.child(u"title"_s));
    m_spec->dialect = text(api, extension.child(u"dialect"_s));
    m_spec->version = text(api, FieldPath(u"/info/version"_s));
    if (m_spec->id != m_directory.dirName())
        m_errors += {file, u"/x-amend/id"_s, u"is not the name of the folder"_s};
    readServers(api);
    readSignIn(api);
    readSecrets(api);

    const QString suffix = u".form.json"_s;
    const QStringList forms
        = m_directory.entryList({u'*' + suffix}, QDir::Files | QDir::Readable, QDir::Name);
    for (const QString &form : forms)
        readFormFile(api, m_directory.filePath(form),
                     m_spec->id + u'/' + form.chopped(suffix.size()));
    return m_errors.isEmpty() ? std::move(m_spec) : nullptr;
}

QString ApiReader::text(const OpenApi &api, const FieldPath &at)
{
    const QString found = at.in(api.document()).toString();
    if (found.isEmpty())
        m_errors += {api.file(), at.toString(), u"must be a text"_s};
    return found;
}

void ApiReader::readServers(const OpenApi &api)
{
    const QJsonArray servers = api.document()["servers"_L1].toArray();
    for (qsizetype i = 0; i < servers.size(); ++i) {
        const FieldPath at = FieldPath(u"/servers"_s).child(QString::number(i));
        const FieldPath extension = at.child(u"x-amend"_s);
        Environment environment;
        environment.id = text(api, extension.child(u"id"_s));
        environment.title = text(api, extension.child(u"title"_s));
        if (const auto tier = tierFromName(text(api, extension.child(u"tier"_s))))
            environment.tier = *tier;
        else
            m_errors += {api.file(), extension.child(u"tier"_s).toString(), u"is no tier"_s};
        // A variable in it: the vendor publishes no address.
        if (const QString url = text(api, at.child(u"url"_s)); !url.contains(u'{'))
            environment.url = QUrl(url, QUrl::StrictMode);
        const QJsonValue members = extension.in(api.document());
        for (const QJsonValue &alias : members["aliases"_L1].toArray())
            environment.aliases += alias.toString();
        environment.keyPrefix = members["keyPrefix"_L1].toString();
        m_spec->environments += environment;
    }
    // The first of a list is what is chosen by accident: the safe ones come first.
    std::stable_sort(m_spec->environments.begin(), m_spec->environments.end(),
                     [](const Environment &a, const Environment &b) { return a.tier < b.tier; });
}

void ApiReader::readSecrets(const OpenApi &api)
{
    const FieldPath place(u"/x-amend/secrets"_s);
    const QJsonArray secrets = place.in(api.document()).toArray();
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        const FieldPath at = place.child(QString::number(i));
        const QJsonValue members = secrets[i];
        const QString name = text(api, at.child(u"name"_s));
        const bool isOnlySignedInWith = m_spec->signIn && m_spec->signIn->with.contains(name);
        const QString header = isOnlySignedInWith ? QString() : text(api, at.child(u"header"_s));
        m_spec->secrets += {name,
                            text(api, at.child(u"label"_s)),
                            header.toLatin1(),
                            members["prefix"_L1].toString().toLatin1(),
                            members["optional"_L1].toBool(),
                            members["gateway"_L1].toBool()};
    }
}

void ApiReader::readSignIn(const OpenApi &api)
{
    const FieldPath place(u"/x-amend/signIn"_s);
    const QJsonValue json = place.in(api.document());
    if (!json.isObject())
        return;
    const auto pointerAt = [&](const QString &key) {
        const auto path = FieldPath::parse(text(api, place.child(key)));
        if (!path)
            m_errors += {api.file(), place.child(key).toString(), u"is no JSON Pointer"_s};
        return path.value_or(FieldPath());
    };
    SignInSpec spec;
    spec.path = text(api, place.child(u"path"_s));
    spec.body = json["body"_L1].toObject();
    spec.secret = text(api, place.child(u"secret"_s));
    for (const QJsonValue &name : json["with"_L1].toArray())
        spec.with += name.toString();
    spec.token = pointerAt(u"token"_s);
    spec.type = pointerAt(u"type"_s);
    for (const QJsonValue &type : json["refusedTypes"_L1].toArray())
        spec.refusedTypes += type.toString();
    spec.idleSeconds = json["idleSeconds"_L1].toInt();
    if (!api.hasOperation(spec.path, u"POST"_s))
        m_errors += {api.file(), place.child(u"path"_s).toString(),
                     u"the contract has no such operation"_s};
    if (spec.idleSeconds <= 0 || spec.with.isEmpty() || spec.body.isEmpty())
        m_errors += {api.file(), place.toString(), u"needs body, with and idleSeconds"_s};
    m_spec->signIn = spec;
}

void ApiReader::readFormFile(const OpenApi &api, const QString &file, const QString &id)
{
    const auto json = readObject(file);
    if (!json) {
        m_errors += json.error();
        return;
    }
    if (!m_formSchema.isEmpty()) {
        const auto faults = schemaFaults(m_formSchema, *json);
        for (const SchemaFault &fault : faults)
            m_errors += {file, fault.pointer, fault.reason};
        if (!faults.isEmpty())
            return;
    }
    auto form = readForm(api, m_spec->id, file, *json);
    if (!form)
        m_errors += form.error();
    else if (form->id != id)
        m_errors += {file, u"/id"_s, u"is not \"%1\", as the file is called"_s.arg(id)};
    else
        m_spec->forms += *std::move(form);
}

} // namespace

SpecLibrary SpecLibrary::builtIn()
{
    SpecLibrary library;
    [[maybe_unused]] const auto errors = library.add(u":/apis"_s, Validation::Trusted);
    Q_ASSERT(errors.isEmpty());
    return library;
}

SpecLibrary SpecLibrary::forUser(const QString &configurationFolder, QList<SpecError> &errors)
{
    SpecLibrary library = builtIn();
    const QString own = configurationFolder + u"/apis"_s;
    if (QDir(own).exists())
        errors += library.add(own, Validation::Full);
    return library;
}

QList<SpecError> SpecLibrary::add(const QString &directory, Validation validation)
{
    QJsonObject formSchema;
    if (validation == Validation::Full) {
        auto schema = readObject(u":/apis/form.schema.json"_s);
        if (!schema)
            return {schema.error()};
        formSchema = *schema;
    }
    const QDir root(directory);
    const QStringList folders = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (folders.isEmpty())
        return {{directory, {}, u"holds no API"_s}};
    QList<SpecError> errors;
    for (const QString &folder : folders) {
        ApiReader reader(root.filePath(folder), formSchema);
        auto spec = reader.read();
        if (spec && api(spec->id))
            errors += {root.filePath(folder), {}, u"there is an API of this name already"_s};
        else if (spec)
            m_apis.push_back(std::move(spec));
        errors += reader.errors();
    }
    return errors;
}

const ApiSpec *SpecLibrary::api(const QString &id) const
{
    const auto found = std::find_if(m_apis.begin(), m_apis.end(),
                                    [&id](const auto &spec) { return spec->id == id; });
    return found == m_apis.end() ? nullptr : found->get();
}

const FormSpec *SpecLibrary::form(const QString &id) const
{
    for (const auto &spec : m_apis) {
        for (const FormSpec &form : spec->forms) {
            if (form.id == id)
                return &form;
        }
    }
    return nullptr;
}
