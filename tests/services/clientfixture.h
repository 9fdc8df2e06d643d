// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "call.h"
#include "keychainsecretstore.h"
#include "records.h"
#include "scriptedserver.h"

#include <QJsonDocument>

/// The real services with a scripted server. Keys are kept in memory.
struct ClientFixture
{
    using Step = ScriptedServer::Step;

    ScriptedServer server;
    Network network;
    qint64 now = 1'795'262'400'000; ///< The time of `clock`, in milliseconds since 1970.
    const Clock clock = [this] { return now; };
    KeychainSecretStore store;
    Credentials credentials {store, QStringLiteral("install"), clock};
    ApiClient client {network, credentials};

    const FormSpec &form;
    const ApiSpec &api;
    Profile profile;

    explicit ClientFixture(const char *formId)
        : form(records::form(formId))
        , api(*records::library().api(form.apiId))
    {
        using namespace Qt::StringLiterals;
        profile.id = QUuid::createUuid();
        profile.name = u"Test"_s;
        profile.apiId = api.id;
        profile.environmentId = api.id == "junction"_L1 ? u"sandbox-us"_s : u"sandbox"_s;
        profile.baseUrl = server.url(u"/base"_s);
        profile.tier = Tier::Sandbox;
        keep(stored());
    }

    /// Credentials that sign a request without a sign-in.
    QMap<QString, QString> stored() const
    {
        using namespace Qt::StringLiterals;
        if (api.id == "junction"_L1)
            return {{u"api_key"_s, u"sk_us_canary"_s}};
        if (api.id == "weavr"_L1)
            return {{u"api_key"_s, u"api-key-canary"_s}, {u"auth_token"_s, u"token-canary"_s}};
        if (api.id == "machnet"_L1)
            return {{u"client_id"_s, u"id-canary"_s}, {u"client_secret"_s, u"secret-canary"_s}};
        return {{api.secrets.first().name, u"bearer-canary"_s}};
    }
    void keep(const QMap<QString, QString> &texts)
    {
        Secrets secrets;
        for (auto it = texts.begin(); it != texts.end(); ++it)
            secrets.insert(it.key(), Secret(it.value()));
        credentials.keepForThisRun(profile, secrets);
    }
    QString userId() const
    {
        using namespace Qt::StringLiterals;
        if (api.id == "weavr"_L1)
            return u"112345678901234567"_s;
        return api.id == "users"_L1 ? u"usr_123abc"_s : u"56bd81c9-6219-4000-a775-ae85526eba18"_s;
    }

    static Step json(const QJsonObject &object, int status = 200,
                     const QList<QByteArray> &headers = {})
    {
        QList<QByteArray> lines {"Content-Type: application/json"};
        lines += headers;
        return {Step::Kind::Answer, status, QJsonDocument(object).toJson(), lines};
    }
    static Step status(int status, const QByteArray &body = {})
    {
        return {Step::Kind::Answer, status, body, {}};
    }
    static Step fault(Step::Kind kind) { return {kind, 200, "{\"first_name\":\"Ada\"}", {}}; }
};

inline QJsonObject with(QJsonObject record, const QString &key, const QJsonValue &value)
{
    record[key] = value;
    return record;
}

inline Base readBase(const QJsonObject &record, const QByteArray &etag = {})
{
    return {Base::Kind::Read, record, etag};
}

/// A user of Users v1 from the vendor's documentation.
inline QJsonObject usersRecord()
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, u"usr_123abc"_s},
            {u"email"_s, u"ada@example.org"_s},
            {u"username"_s, u"ada"_s},
            {u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"Lovelace"_s},
            {u"role"_s, u"editor"_s},
            {u"created_at"_s, u"2024-01-01T00:00:00Z"_s},
            {u"updated_at"_s, u"2024-01-02T00:00:00Z"_s}};
}

/// A user of Weavr from the vendor's documentation.
inline QJsonObject weavrRecord()
{
    using namespace Qt::StringLiterals;
    return {
        {u"id"_s, u"112345678901234567"_s},
        {u"identity"_s, QJsonObject {{u"type"_s, u"CORPORATE"_s}, {u"id"_s, u"11"_s}}},
        {u"name"_s, u"Ada"_s},
        {u"surname"_s, u"Lovelace"_s},
        {u"email"_s, u"ada@example.org"_s},
        {u"active"_s, true},
        {u"mobile"_s, QJsonObject {{u"countryCode"_s, u"+44"_s}, {u"number"_s, u"7911123456"_s}}}};
}
