// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include "fault.h"
#include "junctionstandin.h"
#include "machnetstandin.h"
#include "relay.h"
#include "usersstandin.h"
#include "weavrstandin.h"

#include <QHttpServer>

using namespace Qt::StringLiterals;

class Sandbox::Private final
{
public:
    sandbox::Answer answerTo(const QHttpServerRequest &request);

    QHttpServer server; ///< on a port that only the relay uses
    sandbox::Relay relay;
    sandbox::JunctionStandIn junction;
    sandbox::UsersStandIn users;
    sandbox::WeavrStandIn weavr;
    sandbox::MachnetStandIn machnet;
};

namespace {

/// The decoded segments of a path. They are split before decoding, because an id may contain an
/// encoded slash.
QStringList segments(const QUrl &url)
{
    QStringList decoded;
    const auto encoded = url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (const auto &segment : encoded)
        decoded.append(QUrl::fromPercentEncoding(segment.toUtf8()));
    return decoded;
}

void write(QHttpServerResponder &responder, const sandbox::Answer &answer)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body);
}

} // namespace

sandbox::Answer Sandbox::Private::answerTo(const QHttpServerRequest &request)
{
    const QStringList path = segments(request.url());
    if (path.value(0) == u"junction")
        return junction.answerTo(request, path.mid(1));
    if (path.value(0) == u"users-v1" || path.value(0) == u"users")
        return users.answerTo(request, path.mid(1));
    if (path.value(0) == u"weavr")
        return weavr.answerTo(request, path.mid(1));
    if (path.value(0) == u"machnet")
        return machnet.answerTo(request, path.mid(1));
    return {404,
            "No API here. There are /junction, /users-v1, /weavr and /machnet.\n",
            "text/plain",
            {}};
}

Sandbox::Sandbox(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    // There are no routes, so every request is "missing". QHttpServer's own routing answers a wrong
    // method with 404, and cannot tell an encoded slash from a real one.
    d->server.setMissingHandler(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            write(responder, d->answerTo(request));
        });
    connect(&d->relay, &sandbox::Relay::served, this, &Sandbox::served);
}

Sandbox::~Sandbox() = default;

bool Sandbox::listen(quint16 port)
{
    // QHttpServer::listen is not used, because it logs an error when the port is taken.
    auto socket = std::make_unique<sandbox::InnerServer>(d->relay);
    if (!d->relay.listenAt(port) || !socket->listen(QHostAddress::LocalHost))
        return false;
    d->relay.setInner(socket->serverPort());
    d->server.bind(socket.release());
    return true;
}

quint16 Sandbox::port() const
{
    return d->relay.port();
}

QUrl Sandbox::baseUrl(const QString &apiId) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->relay.port());
    url.setPath(u"/"_s + (apiId == u"users" ? u"users-v1"_s : apiId));
    return url;
}

QMap<QString, QString> Sandbox::credentials(const QString &apiId) const
{
    if (apiId == u"junction")
        return {{u"api_key"_s, QString::fromLatin1(sandbox::JunctionStandIn::apiKey)}};
    if (apiId == u"users")
        return {{u"bearer"_s, QString::fromLatin1(sandbox::UsersStandIn::token)}};
    if (apiId == u"weavr")
        return {{u"api_key"_s, QString::fromLatin1(sandbox::WeavrStandIn::apiKey)},
                {u"email"_s, QString::fromLatin1(sandbox::WeavrStandIn::email)},
                {u"password"_s, QString::fromLatin1(sandbox::WeavrStandIn::password)}};
    if (apiId == u"machnet")
        return {{u"client_id"_s, QString::fromLatin1(sandbox::MachnetStandIn::clientId)},
                {u"client_secret"_s, QString::fromLatin1(sandbox::MachnetStandIn::clientSecret)}};
    return {};
}

QList<Sandbox::Person> Sandbox::people(const QString &apiId) const
{
    if (apiId == u"junction")
        return d->junction.people();
    if (apiId == u"weavr")
        return d->weavr.people();
    if (apiId == u"machnet")
        return d->machnet.people();
    return apiId == u"users" ? d->users.people() : QList<Person>();
}

QStringList Sandbox::apis() const
{
    return {u"junction"_s, u"users"_s, u"weavr"_s, u"machnet"_s};
}

QStringList Sandbox::faultNames()
{
    return sandbox::faultNames();
}

bool Sandbox::setFault(const QString &name, const QByteArray &method)
{
    const auto fault = sandbox::faultNamed(name);
    if (!fault && !name.isEmpty())
        return false;
    d->relay.setFault(fault, method);
    return true;
}

void Sandbox::setTokenLife(int seconds)
{
    d->weavr.setTokenLife(seconds);
}
