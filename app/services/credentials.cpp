// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

QString keyErrorCode(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        return u"noKey"_s;
    case SecretError::Kind::Locked:
        return u"keyringLocked"_s;
    case SecretError::Kind::NoKeyring:
        return u"keyringNone"_s;
    case SecretError::Kind::NoService:
        return u"keyringService"_s;
    case SecretError::Kind::Denied:
        return u"keyringDenied"_s;
    case SecretError::Kind::TimedOut:
    case SecretError::Kind::Failed:
        break;
    }
    return u"keyringFailed"_s;
}

ApiError unauthorised(const QString &code, const QJsonObject &args = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Unauthorised;
    error.code = code;
    error.args = args;
    return error;
}

Result<Secrets, ApiError> usable(const ApiSpec &api, const Profile &profile, const Secrets &secrets)
{
    for (const SecretSpec &spec : api.secrets) {
        const Secret secret = secrets.value(spec.name);
        if (secret.isEmpty() && spec.optional)
            continue;
        if (secret.isEmpty())
            return Failure {unauthorised(u"noKey"_s, {{u"secret"_s, spec.name}})};
        const auto finding = checkKey(api, profile, spec, secret.reveal());
        if (finding && finding->severity == Severity::Error)
            return Failure {unauthorised(finding->rule, finding->args)};
    }
    return secrets;
}

} // namespace

Credentials::Credentials(SecretStore &store, QString installId)
    : m_store(store)
    , m_installId(std::move(installId))
{
}

QString Credentials::keyName(const Profile &profile) const
{
    return u"amend/"_s % m_installId % u'/' % profile.id.toString(QUuid::WithoutBraces) % u'/'
        % profile.origin();
}

void Credentials::load(const ApiSpec &api, const Profile &profile, QObject *context, Loaded loaded)
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
                     loaded(Failure {unauthorised(keyErrorCode(read.error().kind),
                                                  {{u"detail"_s, read.error().detail}})});
                 });
}

void Credentials::save(const Profile &profile, const Secrets &secrets, QObject *context,
                       SecretStore::Done done)
{
    const QString key = keyName(profile);
    m_thisRun.insert(key, secrets); // usable at once, also while somebody unlocks the keychain
    m_store.write(key, secrets, &m_alive,
                  [this, key, secrets, context = QPointer(context),
                   done = std::move(done)](const std::optional<SecretError> &error) {
                      // Another save may have come meanwhile; its key is not to be dropped.
                      if (!error && m_thisRun.value(key) == secrets)
                          m_thisRun.remove(key);
                      if (context)
                          done(error);
                  });
}

void Credentials::forget(const Profile &profile, QObject *context, SecretStore::Done done)
{
    const bool wasKept = m_thisRun.remove(keyName(profile)) > 0;
    m_store.remove(keyName(profile), context,
                   [wasKept, done = std::move(done)](const std::optional<SecretError> &error) {
                       const bool noHome = error
                           && (error->kind == SecretError::Kind::NoService
                               || error->kind == SecretError::Kind::NoKeyring);
                       done(wasKept && noHome ? std::nullopt : error);
                   });
}

void Credentials::keepForThisRun(const Profile &profile, const Secrets &secrets)
{
    m_thisRun.insert(keyName(profile), secrets);
}

bool Credentials::isKeptForThisRunOnly(const Profile &profile) const
{
    return m_thisRun.contains(keyName(profile));
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
        if (!secret.isEmpty())
            request.headers.append({spec.header, spec.prefix + secret.reveal().toUtf8()});
    }
    return true;
}
