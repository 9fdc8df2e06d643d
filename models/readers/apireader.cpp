// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apireader.h"

#include "headernames.h"
#include "json.h"
#include "pathtemplate.h"
#include "profile.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    for (const QJsonValue &value : array.toArray())
        texts += value.toString();
    return texts;
}

/// Every `{name}` in the strings of a sign-in's body.
QStringList namesIn(const QJsonValue &part)
{
    QStringList names;
    for (const QJsonValue &item : part.toArray())
        names += namesIn(item);
    const QJsonObject object = part.toObject();
    for (const QJsonValue &member : object)
        names += namesIn(member);
    const QString text = part.toString();
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        names += text.mid(1, text.size() - 2);
    return names;
}

class ApiReader final
{
public:
    ApiReader(const OpenApi &api, const QList<Environment> &known, QList<SpecError> &errors)
        : m_api(api)
        , m_known(known)
        , m_errors(errors)
    {
    }

    ApiSpec read();

private:
    void readServer(const FieldPath &at);
    void checkServer(const Environment &environment, const QString &text, const FieldPath &at,
                     const FieldPath &tierAt);
    void readSignIn();
    void checkSignIn(const SignInSpec &spec, const FieldPath &at);
    void readSecrets();
    void readSecret(const FieldPath &at);
    void fault(const FieldPath &at, const SpecFault &what)
    {
        m_errors += {m_api.file(), at.toString(), what};
    }
    QJsonValue at(const FieldPath &path) const { return path.in(m_api.document()); }

    const OpenApi &m_api;
    const QList<Environment> &m_known;
    QList<SpecError> &m_errors;
    ApiSpec m_spec;
};

ApiSpec ApiReader::read()
{
    const QJsonValue extension = at(FieldPath(u"/x-amend"_s));
    m_spec.id = extension["id"_L1].toString();
    m_spec.title = extension["title"_L1].toString();
    m_spec.dialect = extension["dialect"_L1].toString();
    m_spec.version = at(FieldPath(u"/info/version"_s)).toString();
    const FieldPath servers(u"/servers"_s);
    for (qsizetype i = 0; i < at(servers).toArray().size(); ++i)
        readServer(servers.child(QString::number(i)));
    // The first item of a list is easily chosen by accident, so the safest tier comes first.
    std::stable_sort(m_spec.environments.begin(), m_spec.environments.end(),
                     [](const Environment &a, const Environment &b) { return a.tier < b.tier; });
    readSignIn();
    readSecrets();
    return m_spec;
}

void ApiReader::readServer(const FieldPath &place)
{
    const FieldPath extension = place.child(u"x-amend"_s);
    const QJsonValue members = at(extension);
    Environment environment;
    environment.id = members["id"_L1].toString();
    environment.title = members["title"_L1].toString();
    environment.tier = tierFromName(members["tier"_L1].toString()).value_or(Tier::Production);
    environment.aliases = textsOf(members["aliases"_L1]);
    environment.keyPrefix = members["keyPrefix"_L1].toString();
    if (environment.id == "local"_L1 || environment.id == "custom"_L1)
        fault(extension.child(u"id"_s), SpecFault {Kind::ReservedName, {environment.id}});
    if (m_spec.environment(environment.id))
        fault(extension.child(u"id"_s), SpecFault {Kind::DuplicateServer});
    const FieldPath tierAt = extension.child(u"tier"_s);
    // A variable in the URL means that the vendor publishes no address.
    if (const QString url = at(place.child(u"url"_s)).toString(); !url.contains(u'{')) {
        environment.url = QUrl(url, QUrl::StrictMode);
        checkServer(environment, url, place.child(u"url"_s), tierAt);
    }
    for (qsizetype i = 0; i < environment.aliases.size(); ++i)
        checkServer(environment, environment.aliases[i],
                    extension.child(u"aliases"_s).child(QString::number(i)), tierAt);
    m_spec.environments += environment;
}

void ApiReader::checkServer(const Environment &environment, const QString &text,
                            const FieldPath &place, const FieldPath &tierAt)
{
    ApiSpec catalogue;
    catalogue.environments = m_known;
    Profile profile;
    profile.name = environment.title;
    profile.environmentId = environment.id;
    profile.baseUrl = QUrl(text, QUrl::StrictMode);
    profile.tier = environment.tier;
    const auto finding = checkProfile(catalogue, profile);
    if (!finding)
        return;
    static const QHash<QString, Kind> reasons {{u"plainHttp"_s, Kind::PlainHttp},
                                               {u"localNotLoopback"_s, Kind::NotLocal},
                                               {u"placeholderHost"_s, Kind::Placeholder}};
    if (finding->rule == "tierTooLow"_L1)
        fault(
            tierAt,
            SpecFault {Kind::TierTooLow,
                       {finding->args["host"_L1].toString(), finding->args["tier"_L1].toString()}});
    else
        fault(place, SpecFault {reasons.value(finding->rule, Kind::BadAddress)});
}

void ApiReader::readSecrets()
{
    const FieldPath place(u"/x-amend/secrets"_s);
    for (qsizetype i = 0; i < at(place).toArray().size(); ++i)
        readSecret(place.child(QString::number(i)));
    QSet<QString> names, headers;
    for (qsizetype i = 0; i < m_spec.secrets.size(); ++i) {
        const SecretSpec &one = m_spec.secrets[i];
        const FieldPath its = place.child(QString::number(i));
        const QString header = QString::fromLatin1(one.header).toLower();
        if (names.contains(one.name))
            fault(its.child(u"name"_s), SpecFault {Kind::DuplicateSecret});
        if (!header.isEmpty() && headers.contains(header))
            fault(its.child(u"header"_s), SpecFault {Kind::DuplicateHeader});
        names += one.name;
        headers += header;
    }
    if (m_spec.signIn)
        checkSignIn(*m_spec.signIn, FieldPath(u"/x-amend/signIn"_s));
}

void ApiReader::readSecret(const FieldPath &place)
{
    const QJsonValue members = at(place);
    const QString name = members["name"_L1].toString();
    const QString header = members["header"_L1].toString();
    const QString prefix = members["prefix"_L1].toString();
    const bool isOnlySignedInWith = m_spec.signIn && m_spec.signIn->with.contains(name);
    if (header.isEmpty() && !isOnlySignedInWith)
        fault(place, SpecFault {Kind::NoHeader});
    else if (const auto what = headerNameFault(header); what && !header.isEmpty())
        fault(place.child(u"header"_s), *what);
    if (const auto what = headerPrefixFault(prefix))
        fault(place.child(u"prefix"_s), *what);
    m_spec.secrets += {name,
                       members["label"_L1].toString(),
                       {},
                       header.toLatin1(),
                       prefix.toLatin1(),
                       members["optional"_L1].toBool(),
                       members["gateway"_L1].toBool()};
}

void ApiReader::readSignIn()
{
    const FieldPath place(u"/x-amend/signIn"_s);
    const QJsonValue json = at(place);
    if (!json.isObject())
        return;
    SignInSpec spec;
    spec.path = json["path"_L1].toString();
    spec.body = json["body"_L1].toObject();
    spec.secret = json["secret"_L1].toString();
    spec.with = textsOf(json["with"_L1]);
    spec.token = FieldPath(json["token"_L1].toString());
    spec.type = FieldPath(json["type"_L1].toString());
    spec.refusedTypes = textsOf(json["refusedTypes"_L1]);
    spec.idleSeconds = ::json::toInt(json["idleSeconds"_L1]);
    m_spec.signIn = spec;
}

void ApiReader::checkSignIn(const SignInSpec &spec, const FieldPath &place)
{
    if (const auto what = pathTemplateFault(spec.path, {}))
        fault(place.child(u"path"_s), *what);
    else if (!m_api.hasOperation(spec.path, u"POST"_s))
        fault(place.child(u"path"_s), SpecFault {Kind::NoSuchOperation});
    QStringList carried;
    QStringList names;
    for (const SecretSpec &secret : std::as_const(m_spec.secrets)) {
        carried += QString::fromLatin1(secret.header).toLower();
        names += secret.name;
    }
    m_errors += m_api.demands(spec.path, u"POST"_s, carried);
    if (!names.contains(spec.secret))
        fault(place.child(u"secret"_s), SpecFault {Kind::NotASecret});
    if (spec.with.isEmpty())
        fault(place.child(u"with"_s), SpecFault {Kind::NoSecretNamed});
    for (const QString &name : spec.with) {
        if (!names.contains(name))
            fault(place.child(u"with"_s), SpecFault {Kind::UnknownSecret, {name}});
    }
    const QStringList used = namesIn(spec.body);
    for (const QString &name : used) {
        if (!spec.with.contains(name))
            fault(place.child(u"body"_s), SpecFault {Kind::NotAmongWith, {name}});
    }
    if (used.isEmpty())
        fault(place.child(u"body"_s), SpecFault {Kind::NoSecretInBody});
}

} // namespace

ApiSpec readApi(const OpenApi &api, const QList<Environment> &known, QList<SpecError> &errors)
{
    return ApiReader(api, known, errors).read();
}
