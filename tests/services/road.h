// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "call.h"
#include "keychainsecretstore.h"
#include "records.h"
#include "scriptedserver.h"

#include <QJsonDocument>

/// The whole road to a scripted server: everything real, keys kept for this run.
struct Road
{
    using Step = ScriptedServer::Step;

    ScriptedServer server;
    Network network;
    KeychainSecretStore store;
    Credentials credentials {store, QStringLiteral("install")};
    ApiClient client {network, credentials};

    const FormSpec &form;
    const ApiSpec &api;
    Profile profile;

    explicit Road(const char *formId)
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
        const QString key = api.id == "junction"_L1 ? u"sk_us_canary"_s : u"bearer-canary"_s;
        credentials.keepForThisRun(profile, {{api.secrets.first().name, Secret(key)}});
    }

    QString userId() const
    {
        using namespace Qt::StringLiterals;
        return api.id == "junction"_L1 ? u"56bd81c9-6219-4000-a775-ae85526eba18"_s
                                       : u"usr_123abc"_s;
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

/// A user of Users v1, as its documentation shows one.
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
