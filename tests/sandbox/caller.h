// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Reply
{
    int status = 0;
    QByteArray body;
    Headers headers;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QString text(const char *name) const
    {
        return object().value(QLatin1StringView(name)).toString();
    }
    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers)
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        return {};
    }
};

/// Calls one of the sandbox's APIs. Unlike a real client it checks nothing.
class Caller final
{
public:
    Caller(const Sandbox &sandbox, QString api)
        : m_sandbox(sandbox)
        , m_api(std::move(api))
    {
    }

    Headers headers; ///< Headers that every call has.

    Reply send(const QByteArray &verb, const QString &path, const QByteArray &body = {},
               const Headers &more = {})
    {
        QNetworkRequest request(QUrl(m_sandbox.baseUrl(m_api).toString() + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        for (const auto &[name, value] : headers + more)
            request.setRawHeader(name, value);
        QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(20'000))
            return {};
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                reply->readAll(), reply->rawHeaderPairs()};
    }
    Reply get(const QString &path) { return send("GET", path); }
    Reply patch(const QString &path, const QJsonObject &body, const Headers &more = {})
    {
        return send("PATCH", path, QJsonDocument(body).toJson(), more);
    }

    /// The path `/users/ID` of the first person whose `about` contains `word`.
    QString user(const QString &word) const
    {
        for (const auto &one : m_sandbox.people(m_api))
            if (one.about.contains(word))
                return QStringLiteral("/users/") + one.id;
        return {};
    }

private:
    const Sandbox &m_sandbox;
    const QString m_api;
    QNetworkAccessManager m_network;
};
