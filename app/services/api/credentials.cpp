// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include "requesturl.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

ErrorCode keyErrorCode(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        return ErrorCode::NoKey;
    case SecretError::Kind::Locked:
        return ErrorCode::KeyringLocked;
    case SecretError::Kind::NoKeyring:
        return ErrorCode::KeyringNone;
    case SecretError::Kind::NoService:
        return ErrorCode::KeyringService;
    case SecretError::Kind::Denied:
        return ErrorCode::KeyringDenied;
    case SecretError::Kind::TimedOut:
    case SecretError::Kind::Damaged:
    case SecretError::Kind::Failed:
        break;
    }
    return ErrorCode::KeyringFailed;
}

ApiError unauthorised(ErrorCode code, const QJsonObject &args = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorised;
    error.code = code;
    error.args = args;
    return error;
}

/// What an error says about a secret. It may be stored, so the label is English in every language.
QJsonObject secretArgs(const ApiSpec &api, const SecretSpec &spec)
{
    return {{u"secret"_s, spec.name},
            {u"api"_s, api.id},
            {u"label"_s, spec.labelInEnglish.isEmpty() ? spec.label : spec.labelInEnglish}};
}

ApiError missingSecret(const ApiSpec &api, const QString &name)
{
    QJsonObject args {{u"secret"_s, name}};
    for (const SecretSpec &spec : api.secrets) {
        if (spec.name == name)
            args = secretArgs(api, spec);
    }
    // The missing secret comes from a sign-in, so the secrets for the sign-in are missing too.
    const bool hasNoSignIn = api.signIn && api.signIn->secret == name;
    return unauthorised(hasNoSignIn ? ErrorCode::SignInNeeded : ErrorCode::NoKey, args);
}

QStringList presentNames(const Secrets &secrets)
{
    QStringList present;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        if (!it->isEmpty())
            present += it.key();
    }
    return present;
}

Result<Secrets, ApiError> usable(const ApiSpec &api, const Profile &profile, const Secrets &secrets)
{
    const QStringList missing = missingSecrets(api, profile, presentNames(secrets));
    if (!missing.isEmpty())
        return Failure {missingSecret(api, missing.first())};
    for (const SecretSpec &spec : api.secrets) {
        const Secret secret = secrets.value(spec.name);
        if (secret.isEmpty())
            continue;
        const auto finding = checkKey(api, profile, spec, secret.reveal());
        if (finding && finding->severity == Severity::Error) {
            QJsonObject args = secretArgs(api, spec);
            args.insert(u"expected"_s, finding->args["expected"_L1]);
            return Failure {unauthorised(errorCodeOf(finding->rule), args)};
        }
    }
    return secrets;
}

/// All that a sign-in takes is there.
bool canSignIn(const ApiSpec &api, const Secrets &secrets)
{
    return api.signIn
        && std::none_of(api.signIn->with.begin(), api.signIn->with.end(),
                        [&](const QString &name) { return secrets.value(name).isEmpty(); });
}

bool needsSignIn(const ApiSpec &api, const Secrets &secrets)
{
    return api.signIn && secrets.value(api.signIn->secret).isEmpty();
}

/// How the names of an installation's keys begin.
QString prefixOf(const QString &installId)
{
    return u"amend/"_s % installId % u'/';
}

} // namespace

Credentials::Credentials(SecretStore &store, QString installId, Clock clock)
    : m_store(store)
    , m_installId(std::move(installId))
    , m_signIn(clock)
    , m_clock(std::move(clock))
{
}

void Credentials::setInstallId(const QString &id)
{
    const qsizetype before = prefixOf(m_installId).size();
    QMap<QString, Secrets> kept;
    for (auto it = m_thisRun.cbegin(); it != m_thisRun.cend(); ++it)
        kept.insert(prefixOf(id) + it.key().sliced(before), it.value());
    m_thisRun = kept;
    m_installId = id;
}

QString Credentials::keyName(const Profile &profile) const
{
    return prefixOf(m_installId) % profile.id.toString(QUuid::WithoutBraces) % u'/'
        % profile.origin();
}

void Credentials::load(const ApiSpec &api, const Profile &profile, QObject *context, Loaded loaded)
{
    if (!profile.isLocalSandbox() || !m_sandboxStart)
        return loadHeld(api, profile, context, std::move(loaded));
    m_sandboxStart(context,
                   [this, &api, profile, context, loaded = std::move(loaded)](bool isReady) {
                       if (isReady)
                           return loadHeld(api, profile, context, loaded);
                       ApiError error;
                       error.kind = ApiError::Kind::Unreachable;
                       error.code = ErrorCode::NoSandbox;
                       loaded(Failure {error});
                   });
}

void Credentials::loadHeld(const ApiSpec &api, const Profile &profile, QObject *context,
                           Loaded loaded)
{
    if (const auto kept = m_thisRun.constFind(keyName(profile)); kept != m_thisRun.cend()) {
        const auto deliver = [result = usable(api, profile, *kept), loaded = std::move(loaded)] {
            loaded(result);
        };
        QMetaObject::invokeMethod(context, deliver, Qt::QueuedConnection);
        return;
    }
    m_store.read(keyName(profile), context,
                 [&api, profile, loaded = std::move(loaded)](const auto &read) {
                     if (read)
                         return loaded(usable(api, profile, *read));
                     // Behind a gateway there may be nothing to keep, and then nothing is missing.
                     if (read.error().hasNoSecret() && missingSecrets(api, profile, {}).isEmpty())
                         return loaded(Secrets());
                     loaded(Failure {unauthorised(keyErrorCode(read.error().kind),
                                                  {{u"detail"_s, read.error().detail}})});
                 });
}

void Credentials::authorise(Network &network, const ApiSpec &api, const Profile &profile,
                            QObject *context, Loaded loaded)
{
    const auto signIn = [this, &network, &api, profile, context,
                         loaded = std::move(loaded)](const Result<Secrets, ApiError> &read) {
        if (!read)
            return loaded(read);
        m_knownSecrets[keyName(profile)] = presentNames(*read);
        Secrets stored = *read;
        if (m_refusedTokens.contains(keyName(profile)) && canSignIn(api, stored))
            stored.remove(api.signIn->secret);
        if (!needsSignIn(api, stored))
            return loaded(stored);
        SignIn::Endpoint endpoint {keyName(profile), *api.signIn, {}, stored};
        endpoint.request = {"POST",
                            requestUrl(profile.baseUrl, api.signIn->path),
                            {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
                            {},
                            profile.timeFactor};
        sign(endpoint.request, api, profile, stored); // it is the profile's own origin
        const auto add
            = [name = api.signIn->secret, stored, loaded](const Result<Secret, ApiError> &token) {
                  if (!token)
                      return loaded(Failure {token.error()});
                  Secrets secrets = stored;
                  secrets.insert(name, *token);
                  loaded(secrets);
              };
        m_signIn.obtain(network, endpoint, context, add);
    };
    load(api, profile, context, signIn);
}

void Credentials::use(const ApiSpec &api, const Profile &profile, const Secrets &secrets)
{
    m_lastUses.insert(keyName(profile), m_clock());
    if (api.signIn)
        m_signIn.use(keyName(profile), secrets.value(api.signIn->secret));
}

void Credentials::drop(const ApiSpec &api, const Profile &profile, const Secrets &secrets)
{
    if (!api.signIn)
        return;
    m_signIn.drop(keyName(profile), secrets.value(api.signIn->secret));
    // A stored token would otherwise always be used before a sign-in.
    if (canSignIn(api, secrets))
        m_refusedTokens.insert(keyName(profile));
}

void Credentials::forgetTokens(const QString &key)
{
    m_signIn.forget(key);
    m_refusedTokens.remove(key);
    m_knownSecrets.remove(key);
    m_lastUses.remove(key);
}

void Credentials::save(const Profile &profile, const Secrets &secrets, QObject *context,
                       SecretStore::Done done)
{
    const QString key = keyName(profile);
    forgetTokens(key);
    // The secrets can be used at once, even while the keychain's prompt is open.
    m_thisRun.insert(key, secrets);
    m_store.write(key, secrets, &m_alive,
                  [this, key, secrets, context = QPointer(context),
                   done = std::move(done)](const std::optional<SecretError> &error) {
                      // The secrets may be those of a later save by now, and must stay then.
                      if (!error && m_thisRun.value(key) == secrets)
                          m_thisRun.remove(key);
                      if (context)
                          done(error);
                  });
}

void Credentials::forget(const Profile &profile, QObject *context, SecretStore::Done done)
{
    forgetTokens(keyName(profile));
    const bool wasKept = m_thisRun.remove(keyName(profile)) > 0;
    m_store.remove(keyName(profile), context,
                   [wasKept, done = std::move(done)](const std::optional<SecretError> &error) {
                       const bool wasNotThere = error && error->hasNoSecret();
                       done(wasKept && wasNotThere ? std::nullopt : error);
                   });
}

void Credentials::keepForThisRun(const Profile &profile, const Secrets &secrets)
{
    forgetTokens(keyName(profile));
    m_thisRun.insert(keyName(profile), secrets);
}

void Credentials::held(const Profile &profile, QObject *context, SecretStore::ReadDone done)
{
    const auto kept = m_thisRun.constFind(keyName(profile));
    if (kept == m_thisRun.cend())
        return m_store.read(keyName(profile), context, std::move(done));
    QMetaObject::invokeMethod(
        context, [secrets = *kept, done = std::move(done)] { done(secrets); },
        Qt::QueuedConnection);
}

bool Credentials::isKeptForThisRunOnly(const Profile &profile) const
{
    return m_thisRun.contains(keyName(profile));
}

QStringList Credentials::knownSecrets(const Profile &profile) const
{
    return m_knownSecrets.value(keyName(profile));
}

qint64 Credentials::lastUse(const Profile &profile) const
{
    return m_lastUses.value(keyName(profile));
}

bool Credentials::sign(HttpRequest &request, const ApiSpec &api, const Profile &profile,
                       const Secrets &secrets)
{
    Profile target = profile;
    target.baseUrl = request.url;
    if (target.origin() != profile.origin())
        return false;
    for (const SecretSpec &spec : api.secrets) {
        const Secret secret = secrets.value(spec.name);
        if (!secret.isEmpty() && !spec.header.isEmpty())
            request.headers.append({spec.header, spec.prefix + secret.reveal().toUtf8()});
    }
    return true;
}
