// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportbundle.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSqlQuery>
#include <QSslSocket>
#include <QSysInfo>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What the environment says, as far as it is a word that a desktop is named by.
QString desktopWord(const char *variable)
{
    static const QRegularExpression word(u"^[A-Za-z0-9:_.+ -]{1,40}$"_s);
    const QString value = qEnvironmentVariable(variable);
    return word.match(value).hasMatch() ? value : QString();
}

QJsonObject versions(const QString &platform)
{
    return {
        {u"amend"_s, u"" AMEND_VERSION ""_s},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"openssl"_s, QSslSocket::sslLibraryVersionString()},
        {u"libsodium"_s, QString::fromLatin1(sodium_version_string())},
        {u"kernel"_s, QString(QSysInfo::kernelType() % u' ' % QSysInfo::kernelVersion())},
        {u"processor"_s, QSysInfo::currentCpuArchitecture()},
        {u"distribution"_s, QSysInfo::prettyProductName()},
        {u"desktop"_s, desktopWord("XDG_CURRENT_DESKTOP")},
        {u"session"_s, desktopWord("XDG_SESSION_TYPE")},
        {u"platform"_s, platform.isEmpty() ? u"none"_s : platform},
        {u"locale"_s, QLocale::system().name()},
    };
}

QString nameOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return u"unlocked"_s;
    case KeychainState::Locked:
        return u"locked"_s;
    case KeychainState::NoKeyring:
        return u"noKeyring"_s;
    case KeychainState::NoService:
        break;
    }
    return u"noService"_s;
}

QString nameOf(StoreState::Kind kind)
{
    switch (kind) {
    case StoreState::Kind::Opening:
        return u"opening"_s;
    case StoreState::Kind::Ready:
        return u"ready"_s;
    case StoreState::Kind::ReadOnly:
        return u"readOnly"_s;
    case StoreState::Kind::Locked:
        return u"locked"_s;
    case StoreState::Kind::NoKeychain:
        return u"noKeychain"_s;
    case StoreState::Kind::ThisRun:
        return u"thisRun"_s;
    case StoreState::Kind::Failed:
        break;
    }
    return u"failed"_s;
}

QString nameOf(StoreError::Kind kind)
{
    switch (kind) {
    case StoreError::Kind::Full:
        return u"full"_s;
    case StoreError::Kind::ReadOnly:
        return u"readOnly"_s;
    case StoreError::Kind::Busy:
        return u"busy"_s;
    case StoreError::Kind::Damaged:
        return u"damaged"_s;
    case StoreError::Kind::Newer:
        return u"newer"_s;
    case StoreError::Kind::WrongPassphrase:
        return u"wrongPassphrase"_s;
    case StoreError::Kind::Missing:
        return u"missing"_s;
    case StoreError::Kind::Irregular:
        return u"irregular"_s;
    case StoreError::Kind::NoLocks:
        return u"noLocks"_s;
    case StoreError::Kind::Failed:
        break;
    }
    return u"failed"_s;
}

QString nameOf(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        return u"notFound"_s;
    case SecretError::Kind::Locked:
        return u"locked"_s;
    case SecretError::Kind::NoKeyring:
        return u"noKeyring"_s;
    case SecretError::Kind::NoService:
        return u"noService"_s;
    case SecretError::Kind::Denied:
        return u"denied"_s;
    case SecretError::Kind::TimedOut:
        return u"timedOut"_s;
    case SecretError::Kind::Damaged:
        return u"damaged"_s;
    case SecretError::Kind::Failed:
        break;
    }
    return u"failed"_s;
}

/// How many rows there are, and SQLite's version.
QJsonObject countedRows(Connection &open)
{
    const auto value = [&open](const QString &sql) {
        QSqlQuery &query = open.run(sql);
        const QJsonValue found
            = query.next() ? QJsonValue::fromVariant(query.value(0)) : QJsonValue();
        query.finish();
        return found;
    };
    return {
        {u"drafts"_s, value(u"SELECT count(*) FROM draft WHERE deleted IS NULL"_s)},
        {u"deletedDrafts"_s, value(u"SELECT count(*) FROM draft WHERE deleted IS NOT NULL"_s)},
        {u"outbox"_s, value(u"SELECT count(*) FROM outbox"_s)},
        {u"sent"_s, value(u"SELECT count(*) FROM sent"_s)},
        {u"recent"_s, value(u"SELECT count(*) FROM recent"_s)},
        {u"sqlite"_s, value(u"SELECT sqlite_version()"_s)},
    };
}

} // namespace

void SupportBundle::gather(Services &services, const Settings &settings, const QString &platform,
                           QObject *context, Done done)
{
    auto *bundle = new SupportBundle(services, std::move(done), context);
    bundle->m_bundle = {{u"versions"_s, versions(platform)},
                        {u"settings"_s, bundle->settings(settings)},
                        {u"profiles"_s, bundle->profiles()},
                        {u"store"_s, bundle->store()}};
    bundle->addKeychain();
}

SupportBundle::SupportBundle(Services &services, Done done, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_done(std::move(done))
{
}

/// An API of the user's own may be called like a customer, so it has a number only.
QString SupportBundle::apiName(const QString &id) const
{
    int own = 0;
    for (const auto &api : m_services.library.apis()) {
        own += !api->isBuiltIn;
        if (api->id == id)
            return api->isBuiltIn ? id : u"own API %1"_s.arg(own);
    }
    return u"unknown"_s;
}

QJsonArray SupportBundle::profiles() const
{
    QJsonArray listed;
    for (const Profile &profile : m_services.profiles) {
        const ApiSpec *api = m_services.library.api(profile.apiId);
        const bool isPublished = api && api->isBuiltIn && api->environment(profile.environmentId);
        listed += QJsonObject {
            {u"profile"_s, int(listed.size() + 1)},
            {u"api"_s, apiName(profile.apiId)},
            {u"tier"_s, tierName(profile.tier)},
            {u"environment"_s, isPublished ? profile.environmentId : u"custom"_s},
            {u"scheme"_s, profile.baseUrl.scheme() == u"https"_s ? u"https"_s : u"http"_s},
            {u"canRead"_s, profile.canRead},
            {u"timeFactor"_s, profile.timeFactor},
            {u"armedMinutes"_s, profile.armedMinutes},
        };
    }
    return listed;
}

QJsonObject SupportBundle::settings(const Settings &settings) const
{
    const Theme theme = settings.theme();
    const FormSpec *form = m_services.library.form(settings.lastForm());
    const ApiSpec *api = form ? m_services.library.api(form->apiId) : nullptr;
    return {
        {u"colours"_s,
         theme == Theme::System      ? u"system"_s
             : theme == Theme::Light ? u"light"_s
                                     : u"dark"_s},
        {u"moreContrast"_s, settings.contrast() == Contrast::More},
        {u"lockMinutes"_s, settings.lockMinutes()},
        {u"lastForm"_s, api && api->isBuiltIn ? form->id : QString()},
    };
}

/// Nothing of an error but its kind: its words can hold a path.
QJsonObject SupportBundle::store() const
{
    const StoreState &state = m_services.storage.state();
    return {
        {u"state"_s, nameOf(state.kind)},
        {u"passphrase"_s, state.hasPassphrase},
        {u"error"_s, state.error ? nameOf(state.error->kind) : QString()},
        {u"keyError"_s, state.keyError ? nameOf(state.keyError->kind) : QString()},
        {u"setAside"_s, !state.setAside.isEmpty()},
        {u"recovered"_s, state.recovered},
        {u"lost"_s, int(state.lost.size())},
        {u"recreated"_s, state.isRecreated},
    };
}

void SupportBundle::addKeychain()
{
    m_services.keychain.status(this, [this](const KeychainSecretStore::Status &status) {
        m_bundle.insert(
            u"keychain"_s,
            QJsonObject {{u"service"_s, status.service},
                         {u"state"_s, status.isSilent ? u"silent"_s : nameOf(status.kind)}});
        addRows();
    });
}

void SupportBundle::addRows()
{
    if (!m_services.storage.state().isOnDisk()) { // nothing is known of the rows
        deleteLater();
        return m_done(m_bundle);
    }
    m_services.storage.database().read(
        this, countedRows, [this](const Result<QJsonObject, StoreError> &rows) {
            m_bundle.insert(u"rows"_s,
                            rows ? *rows : QJsonObject {{u"error"_s, nameOf(rows.error().kind)}});
            addOutcomes();
        });
}

QJsonObject SupportBundle::outcome(const SentEntry &entry) const
{
    const FormSpec *form = m_services.library.form(entry.record.form);
    const Profile *profile = findProfile(m_services.profiles, entry.record.profile);
    return {
        {u"at"_s, QDateTime::fromMSecsSinceEpoch(entry.at, Qt::UTC).toString(Qt::ISODate)},
        {u"api"_s, apiName(form ? form->apiId : QString())},
        {u"tier"_s, profile ? tierName(profile->tier) : u"unknown"_s},
        {u"outcome"_s, outcomeName(entry.outcome)},
        {u"status"_s, entry.status},
        {u"code"_s, errorCodeName(entry.code)},
    };
}

void SupportBundle::addOutcomes()
{
    m_services.log.list(0, mostOutcomes, this,
                        [this](const Result<SentLog::Page, StoreError> &page) {
                            QJsonArray outcomes;
                            if (page) {
                                for (const SentEntry &entry : *page)
                                    outcomes += outcome(entry);
                            }
                            m_bundle.insert(u"outcomes"_s, outcomes);
                            deleteLater();
                            m_done(m_bundle);
                        });
}
