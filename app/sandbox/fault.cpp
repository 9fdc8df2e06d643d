// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QMap>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using FaultKind = Fault::Kind;

struct NamedKind
{
    const char *name;
    FaultKind kind;
};

constexpr NamedKind namedKinds[] {
    {"refuse", FaultKind::Refuse},
    {"reset-before", FaultKind::ResetBefore},
    {"reset-during", FaultKind::ResetDuring},
    {"reset-after", FaultKind::ResetAfter},
    {"stall", FaultKind::Stall},
    {"stall-after", FaultKind::StallAfter},
    {"drip", FaultKind::Trickle},
    {"truncate", FaultKind::Truncate},
    {"oversize", FaultKind::ReplaceBody},
    {"charset", FaultKind::ReplaceBody},
    {"not-json", FaultKind::ReplaceBody},
    {"deep-json", FaultKind::ReplaceBody},
    {"no-body", FaultKind::ReplaceBody},
    {"retry-after-seconds", FaultKind::Instead},
    {"retry-after-date", FaultKind::Instead},
    {"retry-after-absurd", FaultKind::Instead},
    {"retry-after-negative", FaultKind::Instead},
    {"redirect", FaultKind::Instead},
};

/// The status codes from 400 on in the IANA registry, without those that no server sends.
const QMap<int, QByteArray> &reasons()
{
    static const QMap<int, QByteArray> map {
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {402, "Payment Required"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {407, "Proxy Authentication Required"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {416, "Range Not Satisfiable"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {423, "Locked"},
        {424, "Failed Dependency"},
        {425, "Too Early"},
        {426, "Upgrade Required"},
        {428, "Precondition Required"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {451, "Unavailable For Legal Reasons"},
        {500, "Internal Server Error"},
        {501, "Unsupported Method"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
        {506, "Variant Also Negotiates"},
        {507, "Insufficient Storage"},
        {508, "Loop Detected"},
        {510, "Not Extended"},
        {511, "Network Authentication Required"},
    };
    return map;
}

QByteArray wholeAnswer(const QByteArray &status, const QByteArray &type, const QByteArray &body,
                       const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// A header that answers with this status must have.
QByteArray neededHeader(int status)
{
    switch (status) {
    case 401:
        return "WWW-Authenticate: Bearer\r\n";
    case 405:
        return "Allow: GET\r\n";
    case 407:
        return "Proxy-Authenticate: Basic realm=\"sandbox\"\r\n";
    case 426:
        return "Upgrade: HTTP/2.0\r\nConnection: Upgrade\r\n";
    default:
        return {};
    }
}

QByteArray statusAnswer(int status, const QByteArray &headers)
{
    const QJsonObject body {
        {u"error"_s, u"sandbox_fault"_s},
        {u"message"_s, u"The sandbox was told to answer %1. Nothing was changed."_s.arg(status)}};
    return wholeAnswer(QByteArray::number(status) + ' ' + reasons().value(status),
                       "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact),
                       headers);
}

QByteArray retryAfter(const QString &form)
{
    if (form == u"seconds")
        return "30";
    if (form == u"negative")
        return "-30";
    if (form == u"absurd")
        return "99999999999999999999";
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc().addSecs(30), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

QByteArray otherBody(const QString &name, const QByteArray &body)
{
    if (name == u"oversize")
        return "{\"padding\":\"" + QByteArray(9 * 1024 * 1024, '.') + "\"}";
    if (name == u"charset") {
        const QString text = QString::fromUtf8(body.isEmpty() ? QByteArray("{}") : body);
        return QStringEncoder(QStringEncoder::Utf16LE)(text);
    }
    if (name == u"not-json")
        return "<!DOCTYPE html><html><title>Welcome</title><p>Please sign in to this network.</p>";
    if (name == u"deep-json")
        return "{\"deep\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}';
    return {};
}

} // namespace

bool Fault::isCarriedOut() const
{
    return kind == FaultKind::ResetAfter || kind == FaultKind::StallAfter
        || kind == FaultKind::Trickle || kind == FaultKind::Truncate
        || kind == FaultKind::ReplaceBody;
}

QStringList faultNames()
{
    QStringList names;
    for (const auto &one : namedKinds)
        names.append(QString::fromLatin1(one.name));
    const auto &statuses = reasons();
    for (auto status = statuses.keyBegin(); status != statuses.keyEnd(); ++status)
        names.append(QString::number(*status));
    return names;
}

std::optional<Fault> faultNamed(const QString &name)
{
    for (const auto &one : namedKinds)
        if (name == QLatin1StringView(one.name))
            return Fault {name, one.kind};
    if (faultNames().contains(name))
        return Fault {name, FaultKind::Instead};
    return {};
}

QByteArray answerInstead(const Fault &fault, const QByteArray &path, quint16 port)
{
    if (fault.name == u"redirect") {
        // Another address of this computer, so that a client that follows the redirect is noticed
        // and does no harm.
        const QByteArray there = "http://127.0.0.2:" + QByteArray::number(port) + path;
        return wholeAnswer("307 Temporary Redirect", "text/plain", "It has moved.\n",
                           "Location: " + there + "\r\n");
    }
    if (fault.name.startsWith(u"retry-after-"))
        return statusAnswer(429, "Retry-After: " + retryAfter(fault.name.mid(12)) + "\r\n");
    const int status = fault.name.toInt();
    return statusAnswer(status, neededHeader(status));
}

QByteArray declined(int status, const QString &message)
{
    const QJsonObject body {{u"error"_s, u"sandbox"_s}, {u"message"_s, message}};
    return wholeAnswer(QByteArray::number(status) + ' ' + reasons().value(status),
                       "application/json", QJsonDocument(body).toJson(QJsonDocument::Compact),
                       "Connection: close\r\n");
}

QByteArray withOtherBody(const Fault &fault, const QByteArray &answer)
{
    QByteArray status = answer.left(answer.indexOf("\r\n")).mid(9); // the text after "HTTP/1.1 "
    if (status.startsWith("204"))
        status = "200 OK";
    const QByteArray body = answer.mid(answer.indexOf("\r\n\r\n") + 4);
    const QByteArray type
        = fault.name == u"not-json" ? "text/html" : "application/json; charset=utf-8";
    return wholeAnswer(status, type, otherBody(fault.name, body));
}

} // namespace sandbox
