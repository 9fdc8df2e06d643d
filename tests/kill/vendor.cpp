// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vendor.h"

#include "journal.h"
#include "records.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray wholeAnswer(int status, const QByteArray &body = {}, const QByteArray &header = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Said\r\n" + header
        + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Vendor::Vendor(quint32 seed)
    : m_random(seed)
{
    setOpen(true);
    m_port = serverPort();
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_reading.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

QUrl Vendor::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

void Vendor::forget()
{
    ++m_home; // Answers that are still in progress belong to the old home.
    m_records.clear();
    m_taken.clear();
    m_final.clear();
}

void Vendor::setOpen(bool open)
{
    if (!open)
        close();
    else if (!isListening() && !listen(QHostAddress::LocalHost, m_port))
        qFatal("the vendor's port is gone");
}

void Vendor::read(QTcpSocket *socket)
{
    QByteArray &request = m_reading[socket];
    request += socket->readAll();
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = request.left(end).toLower();
    const qsizetype length = head.indexOf("content-length:");
    const int size = length < 0 ? 0 : head.mid(length + 15).split('\r').first().trimmed().toInt();
    if (request.size() < end + 4 + size)
        return;
    const QByteArray whole = m_reading.take(socket);
    const QString user
        = QString::fromLatin1(whole.split(' ').value(1)).section(u'/', -1); // /v1/users/ID
    if (whole.startsWith("PATCH"))
        answerPatch(socket, user, whole.mid(end + 4));
    else
        answerGet(socket, user);
}

QJsonObject &Vendor::record(const QString &user)
{
    QJsonObject &found = m_records[user];
    if (found.isEmpty()) {
        found = records::usersRecord();
        found[u"id"_s] = user;
    }
    return found;
}

void Vendor::answerGet(QTcpSocket *socket, const QString &user)
{
    const int fate = dice(100);
    if (fate < 2)
        return say(socket, {});
    if (fate < 4)
        return say(socket, wholeAnswer(503, {}, "Retry-After: 1\r\n"));
    // A colleague changes the record, too, in a field that the agent never types into.
    if (fate < 10)
        record(user)[u"username"_s] = u"other%1"_s.arg(dice(1000));
    say(socket, wholeAnswer(200, compactJson(record(user))));
}

void Vendor::answerPatch(QTcpSocket *socket, const QString &user, const QByteArray &body)
{
    ++m_patches;
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    if (sent.isEmpty())
        m_faults += u"%1: a PATCH without a change"_s.arg(user);
    lookForRepetition(user, sent);
    const int fate = m_swallows ? 36 : dice(100);
    if (fate < 8) // The change was refused with a clear answer, so it may be sent again.
        return say(socket, wholeAnswer(503, {}, "Retry-After: 1\r\n"));
    if (fate < 16)
        return say(socket,
                   wholeAnswer(400,
                               R"({"error":"validation_error","message":"Not so",)"
                               R"("details":{"last_name":["Not so"]}})"));
    const auto fields = sent.keys();
    for (const QString &field : fields)
        m_final.insert(user % u'/' % field % u'=' % sent[field].toString(), steadyMilliseconds());
    m_unclear += fate < 40;
    m_hasSwallowed = std::exchange(m_swallows, false);
    if (m_hasSwallowed)
        return;
    if (fate >= 24)
        take(user, sent);
    if (fate < 20 || (fate >= 24 && fate < 30))
        return say(socket, {});
    if (fate < 34)
        return say(socket, wholeAnswer(500));
    if (fate < 40)
        return; // This request is never answered.
    say(socket, wholeAnswer(200, compactJson(record(user))));
}

void Vendor::forgive(const QString &user, qint64 at)
{
    m_final.removeIf([&](const std::pair<const QString &, qint64 &> &change) {
        return change.first.startsWith(user + u'/') && change.second < at;
    });
}

void Vendor::lookForRepetition(const QString &user, const QJsonObject &body)
{
    for (auto field = body.begin(); field != body.end(); ++field) {
        const QString change = user % u'/' % field.key() % u'=' % field->toString();
        if (m_final.contains(change))
            m_faults += u"sent twice: %1"_s.arg(change);
    }
}

void Vendor::take(const QString &user, const QJsonObject &body)
{
    QJsonObject &now = record(user);
    for (auto field = body.begin(); field != body.end(); ++field)
        now[field.key()] = *field;
    m_taken[user] += Ledger::valuesOf(body);
}

void Vendor::say(QTcpSocket *socket, const QByteArray &whole)
{
    QTimer::singleShot(dice(4) == 0 ? dice(300) : 0, socket, [socket, whole] {
        if (!whole.isEmpty())
            socket->write(whole);
        socket->disconnectFromHost();
    });
}
