// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile.h"

#include "formtexts.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The ids of the built-in profiles derive from this value, so it must never change.
constexpr QUuid localSandboxNamespace(0x6c5d8b7e, 0x9a64, 0x4f0c, 0x8e, 0x1b, 0x2d, 0x5f, 0x77,
                                      0x30, 0xa1, 0xc4);

Finding profileFinding(const QString &rule, const QJsonObject &args = {})
{
    return {.path = {}, .rule = rule, .severity = Severity::Error, .args = args};
}

QString hostAndPort(const QUrl &url)
{
    const int port = url.port(url.scheme() == "http"_L1 ? 80 : 443);
    return url.host().toLower() + u':' + QString::number(port);
}

const Environment *ofHost(const QList<Environment> &environments, const QUrl &url)
{
    const auto key = [](const QUrl &of) {
        return hostAndPort(of).replace(u".:"_s, u":"_s); // a host name may end with the root's dot
    };
    for (const Environment &one : environments) {
        if (!one.url.isEmpty() && key(one.url) == key(url))
            return &one;
        for (const QString &alias : one.aliases) {
            if (key(QUrl(alias)) == key(url))
                return &one;
        }
    }
    return nullptr;
}

bool isPlaceholderHost(const QString &host)
{
    return host == "example.com"_L1 || host.endsWith(".example.com"_L1)
        || host.endsWith(".example"_L1);
}

} // namespace

QString tierName(Tier tier)
{
    switch (tier) {
    case Tier::Local:
        return u"local"_s;
    case Tier::Sandbox:
        return u"sandbox"_s;
    case Tier::Production:
        return u"production"_s;
    }
    return {};
}

std::optional<Tier> tierFromName(const QString &name)
{
    for (const Tier tier : {Tier::Local, Tier::Sandbox, Tier::Production}) {
        if (tierName(tier) == name)
            return tier;
    }
    return std::nullopt;
}

QStringList ApiSpec::keyPrefixes() const
{
    QStringList prefixes;
    for (const Environment &one : environments) {
        if (!one.keyPrefix.isEmpty())
            prefixes += one.keyPrefix;
    }
    return prefixes;
}

const FormSpec *ApiSpec::form(const QString &formId) const
{
    const auto found = std::find_if(forms.begin(), forms.end(),
                                    [&](const FormSpec &one) { return one.id == formId; });
    return found == forms.end() ? nullptr : &*found;
}

const Environment *ApiSpec::environment(const QString &environmentId) const
{
    const auto found = std::find_if(
        environments.begin(), environments.end(),
        [&](const Environment &environment) { return environment.id == environmentId; });
    return found == environments.end() ? nullptr : &*found;
}

const Environment *ApiSpec::environmentOfHost(const QUrl &url) const
{
    return ofHost(environments, url);
}

std::optional<Tier> ApiSpec::tierOfHost(const QUrl &url) const
{
    const Environment *own = ofHost(environments, url);
    const Environment *known = catalogue ? ofHost(*catalogue, url) : nullptr;
    if (own && known)
        return std::max(own->tier, known->tier);
    return own ? std::optional(own->tier) : known ? std::optional(known->tier) : std::nullopt;
}

const Profile *findProfile(const QList<Profile> &profiles, const QUuid &id)
{
    const auto found = std::find_if(profiles.begin(), profiles.end(),
                                    [&](const Profile &one) { return one.id == id; });
    return found == profiles.end() ? nullptr : &*found;
}

QJsonObject Profile::toJson() const
{
    QJsonObject restrictions;
    for (auto it = allowed.begin(); it != allowed.end(); ++it)
        restrictions[it.key().toString()] = QJsonArray::fromStringList(it.value());
    return {
        {u"id"_s, id.toString(QUuid::WithoutBraces)},
        {u"name"_s, name},
        {u"api"_s, apiId},
        {u"environment"_s, environmentId},
        {u"url"_s, baseUrl.toString()},
        {u"tier"_s, tierName(tier)},
        {u"canRead"_s, canRead},
        {u"allowed"_s, restrictions},
        {u"documentLimit"_s, documentLimit},
        {u"jpegType"_s, jpegType},
        {u"integersAsText"_s, integersAsText},
        {u"timeFactor"_s, timeFactor},
        {u"armedMinutes"_s, armedMinutes},
    };
}

std::optional<Profile> Profile::fromJson(const QJsonObject &object)
{
    const auto tier = tierFromName(object["tier"_L1].toString());
    const QUuid id = QUuid::fromString(object["id"_L1].toString());
    if (!tier || id.isNull())
        return std::nullopt;
    Profile profile {
        .id = id,
        .name = object["name"_L1].toString(),
        .apiId = object["api"_L1].toString(),
        .environmentId = object["environment"_L1].toString(),
        .baseUrl = QUrl(object["url"_L1].toString(), QUrl::StrictMode),
        .tier = *tier,
        .canRead = object["canRead"_L1].toBool(true),
        .allowed = {},
    };
    profile.documentLimit = object["documentLimit"_L1].toInteger(profile.documentLimit);
    profile.jpegType = object["jpegType"_L1].toString(profile.jpegType);
    profile.integersAsText = object["integersAsText"_L1].toBool(profile.integersAsText);
    profile.timeFactor = qBound(1, object["timeFactor"_L1].toInt(1), maximumTimeFactor);
    profile.armedMinutes
        = qBound(leastArmedMinutes, object["armedMinutes"_L1].toInt(30), mostArmedMinutes);
    const QJsonObject restrictions = object["allowed"_L1].toObject();
    for (auto it = restrictions.begin(); it != restrictions.end(); ++it) {
        if (const auto path = FieldPath::parse(it.key())) {
            for (const QJsonValue &value : it.value().toArray())
                profile.allowed[*path] += value.toString();
        }
    }
    return profile;
}

QString Profile::origin() const
{
    return baseUrl.scheme().toLower() + "://"_L1 + hostAndPort(baseUrl);
}

bool Profile::isLocalSandbox() const
{
    return environmentId == "local"_L1;
}

Profile localSandboxProfile(const ApiSpec &api)
{
    const QString english
        = localSandboxName().arg(api.titleInEnglish.isEmpty() ? api.title : api.titleInEnglish);
    return {
        .id = QUuid::createUuidV5(localSandboxNamespace, api.id),
        .name = api.sandboxName.isEmpty() ? english : api.sandboxName,
        .apiId = api.id,
        .environmentId = u"local"_s,
        .baseUrl = {},
        .tier = Tier::Local,
        .canRead = true,
        .allowed = {},
        .nameInEnglish = english,
    };
}

bool isLoopback(const QUrl &url)
{
    // Names are not resolved here. `localhost` is the only name that is certain to stay on this
    // computer.
    static const QRegularExpression ipv4(uR"(\A127(\.\d{1,3}){3}\z)"_s);
    const QString host = url.host().toLower();
    return host == "localhost"_L1 || host == "::1"_L1 || ipv4.match(host).hasMatch();
}

QList<Profile> counterpartsOf(const ApiSpec &api, const Profile &profile, const QList<Profile> &all)
{
    const Tier wanted = profile.tier == Tier::Sandbox ? Tier::Production : Tier::Sandbox;
    // The catalogue's ids are like `sandbox-us`; the region follows the tier.
    const auto regionOf = [&api](const Profile &one) {
        const Environment *environment = api.environment(one.environmentId);
        return environment ? environment->id.section(u'-', 1) : QString();
    };
    const QString region = regionOf(profile);
    QList<Profile> counterparts;
    std::copy_if(all.begin(), all.end(), std::back_inserter(counterparts), [&](const Profile &one) {
        const QString its = regionOf(one);
        return one.apiId == profile.apiId && one.tier == wanted && one.id != profile.id
            && (region.isEmpty() || its.isEmpty() || region == its);
    });
    return counterparts;
}

QStringList missingSecrets(const ApiSpec &api, const Profile &profile, const QStringList &present)
{
    const bool hasGateway
        = profile.environmentId == "custom"_L1 && !api.environmentOfHost(profile.baseUrl);
    const QStringList with = api.signIn ? api.signIn->with : QStringList();
    const bool signsIn = std::any_of(with.begin(), with.end(),
                                     [&](const QString &name) { return present.contains(name); });
    const bool hasToken = api.signIn && present.contains(api.signIn->secret);
    QStringList missing;
    for (const SecretSpec &spec : api.secrets) {
        const bool isForSignIn = with.contains(spec.name);
        const bool isGiven = api.signIn && spec.name == api.signIn->secret && signsIn;
        const bool isNotNeeded = spec.optional || (spec.gateway && hasGateway) || isGiven
            || (isForSignIn && (hasToken || !signsIn));
        if (!isNotNeeded && !present.contains(spec.name))
            missing += spec.name;
    }
    return missing;
}

std::optional<Finding> checkProfile(const ApiSpec &api, const Profile &profile)
{
    const QUrl &url = profile.baseUrl;
    if (profile.name.trimmed().isEmpty())
        return profileFinding(u"noName"_s);
    if (profile.isLocalSandbox() && url.isEmpty())
        return std::nullopt; // it is set when the sandbox listens
    if (url.isEmpty())
        return profileFinding(u"noUrl"_s);
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty() || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty())
        return profileFinding(u"badUrl"_s);
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return profileFinding(u"plainHttp"_s);
    if (profile.tier == Tier::Local && !isLoopback(url))
        return profileFinding(u"localNotLoopback"_s);
    if (profile.tier == Tier::Production && isPlaceholderHost(url.host().toLower()))
        return profileFinding(u"placeholderHost"_s);
    const auto known = api.tierOfHost(url);
    if (known && profile.tier < *known)
        return profileFinding(u"tierTooLow"_s,
                              {{u"host"_s, url.host()}, {u"tier"_s, tierName(*known)}});
    return std::nullopt;
}

std::optional<Finding> checkKey(const ApiSpec &api, const Profile &profile, const SecretSpec &spec,
                                QStringView key)
{
    // A secret that is not sent in a header, such as a password, may be any text.
    const bool hasOthers = std::any_of(key.begin(), key.end(), [&spec](QChar character) {
        return spec.header.isEmpty() ? character.category() == QChar::Other_Control
                                     : character <= u' ' || character > u'~';
    });
    if (key.isEmpty() || hasOthers)
        return profileFinding(u"key"_s, {{u"label"_s, spec.label}, {u"missing"_s, key.isEmpty()}});
    const QStringList prefixes = api.keyPrefixes();
    if (prefixes.isEmpty() || profile.tier == Tier::Local)
        return std::nullopt;
    const Environment *environment = api.environmentOfHost(profile.baseUrl);
    if (!environment) // the environment behind a gateway is unknown
        environment = api.environment(profile.environmentId);
    const auto own = std::find_if(prefixes.begin(), prefixes.end(),
                                  [&](const QString &prefix) { return key.startsWith(prefix); });
    if (own == prefixes.end()) {
        Finding unknown = profileFinding(
            u"keyPrefix"_s,
            {{u"known"_s, QJsonArray::fromStringList(prefixes)}, {u"label"_s, spec.label}});
        unknown.severity = Severity::Warning;
        return unknown;
    }
    if (!environment || environment->keyPrefix == *own)
        return std::nullopt;
    QString belongsTo;
    for (const Environment &one : api.environments) {
        if (one.keyPrefix == *own)
            belongsTo = one.title;
    }
    return profileFinding(u"keyPrefix"_s,
                          {{u"environment"_s, environment->title},
                           {u"expected"_s, environment->keyPrefix},
                           {u"found"_s, *own},
                           {u"belongsTo"_s, belongsTo}});
}
