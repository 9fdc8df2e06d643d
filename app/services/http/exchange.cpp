// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

/// Bytes of a request that wait in memory.
constexpr qint64 waitingBytes = 64 * 1024;
/// The system's send buffer, in bytes. With a larger one, a slow connection would show no progress
/// for longer than `RequestLimits::pace`.
constexpr int systemWindow = 128 * 1024;

QByteArray requestHead(const HttpRequest &request)
{
    const QUrl &url = request.url;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const auto hostAlone = QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemovePath
        | QUrl::RemoveQuery | QUrl::RemoveFragment;
    QByteArray head = request.verb + ' ' + (path.isEmpty() ? "/" : path)
        + (url.hasQuery() ? '?' + query : QByteArray())
        + " HTTP/1.1\r\nHost: " + url.toEncoded(hostAlone).mid(2)
        + "\r\nConnection: close\r\nUser-Agent: Amend\r\n"
        // A compressed answer can be a thousand times larger than what was received.
        + "Accept-Encoding: identity\r\n";
    for (const auto &[name, value] : request.headers)
        head += name + ": " + value + "\r\n";
    if (!request.body.isNull())
        head += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return head + "\r\n";
}

/// A line break in a header would begin another header.
bool isOneLine(const HttpRequest &request)
{
    return std::all_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        const QByteArray line = header.first + header.second;
        return !line.contains('\r') && !line.contains('\n') && !line.contains('\0');
    });
}

} // namespace

Exchange::Exchange(HttpRequest request, const RequestLimits &limits, QObject *parent)
    : Call(parent)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_body(m_request.body)
{
    const auto late = [this] { stop(HttpReply::Failure::TimedOut); };
    for (QTimer *limit : {&m_connectLimit, &m_firstByteLimit}) {
        limit->setSingleShot(true);
        connect(limit, &QTimer::timeout, this, late);
    }
    m_connectLimit.setInterval(m_limits.connect);
    m_firstByteLimit.setInterval(m_limits.firstByte);
    m_wholeLimit.setSingleShot(true);
    connect(&m_wholeLimit, &QTimer::timeout, this, &Exchange::checkWhole);
    m_pace.setInterval(m_limits.pace);
    connect(&m_pace, &QTimer::timeout, this, &Exchange::checkPace);
}

Exchange::~Exchange() = default;

void Exchange::start(QObject *context, Network::Done done, Network::Progress progress)
{
    m_context = context;
    m_done = std::move(done);
    m_progress = std::move(progress);
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    // Begin later, so that a request that is cancelled at once opens no connection.
    QMetaObject::invokeMethod(this, &Exchange::begin, Qt::QueuedConnection);
}

void Exchange::begin()
{
    if (m_isAnswered || !m_context)
        return;
    const ErrorCode refusal
        = isOneLine(m_request) ? ServerConnection::refusal(m_request.url) : ErrorCode::BadUrl;
    if (refusal != ErrorCode::None)
        return refuse({refusal, m_request.url.errorString(), {}});
    m_connection = new ServerConnection(m_request.url, this);
    connect(m_connection, &ServerConnection::ready, this, &Exchange::send);
    connect(m_connection, &ServerConnection::failed, this, &Exchange::refuse);
    m_clock.start();
    m_connectLimit.start();
    checkWhole();
    m_connection->open();
}

void Exchange::send()
{
    if (m_isAnswered)
        return;
    m_connectLimit.stop();
    m_socket = m_connection->socket();
    // The read buffer has no limit. All received bytes are read at once, which is at most what the
    // system holds. With a limit, QSslSocket would lose encrypted bytes when the connection ends.
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, systemWindow);
    connect(m_socket, &QTcpSocket::readyRead, this, &Exchange::receive);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Exchange::feed);
    if (auto *encrypted = qobject_cast<QSslSocket *>(m_socket))
        connect(encrypted, &QSslSocket::encryptedBytesWritten, this, &Exchange::feed);
    connect(m_socket, &QTcpSocket::disconnected, this, &Exchange::end);
    m_answer.sendingBegan = true;
    const QByteArray head = requestHead(m_request);
    m_headSize = head.size();
    m_written = m_headSize;
    watchPace();
    m_socket->write(head);
    feed();
}

qint64 Exchange::unsent() const
{
    const auto *encrypted = qobject_cast<const QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (encrypted ? encrypted->encryptedBytesToWrite() : 0);
}

void Exchange::feed()
{
    if (!m_socket || m_isSent)
        return;
    while (!m_body.isAtEnd() && unsent() < waitingBytes) {
        const QByteArray piece = m_body.read(waitingBytes);
        if (const auto &fault = m_body.fault()) {
            m_answer.code = fault->code;
            m_answer.detail = fault->fileName;
            return stop(HttpReply::Failure::BodyFailed);
        }
        m_written += piece.size();
        if (m_socket->write(piece) < 0) // the connection ended, and its signal follows
            return;
    }
    report();
    if (!m_socket || !m_body.isAtEnd() || unsent() > 0)
        return;
    m_isSent = true;
    if (m_reader.status() != 0)
        return;
    m_pace.stop();
    m_firstByteLimit.start(m_limits.firstByte + hiddenUploadTime());
}

/// The time that the upload may take out of sight, in milliseconds. Through an HTTP proxy Qt
/// accepts the whole body at once and does not report when it was sent.
int Exchange::hiddenUploadTime() const
{
    return m_connection->hidesProgress() ? int(m_body.size() * 1000 / m_limits.bodyRate) : 0;
}

void Exchange::report()
{
    const qint64 sent = m_written - unsent() - m_headSize;
    if (m_progress && sent > 0 && m_context)
        m_progress(sent, m_body.size());
}

void Exchange::receive()
{
    if (!m_socket)
        return;
    const bool isBegun = m_reader.status() != 0; // announcements (1xx) do not begin the answer
    m_reader.read(m_socket->readAll());
    switch (m_reader.state()) {
    case ReplyReader::State::Whole:
        return finish(HttpReply::Failure::None);
    case ReplyReader::State::Broken:
        return finish(HttpReply::Failure::Cut);
    case ReplyReader::State::Oversized:
        return finish(HttpReply::Failure::Oversized);
    case ReplyReader::State::Reading:
        break;
    }
    if (!isBegun && m_reader.status() != 0) {
        m_firstByteLimit.stop();
        watchPace();
    }
}

/// The server, or something in between, ended the connection.
void Exchange::end()
{
    receive();
    if (!m_socket)
        return;
    m_reader.readEnd();
    const bool isWhole = m_reader.state() == ReplyReader::State::Whole;
    finish(isWhole ? HttpReply::Failure::None : HttpReply::Failure::Cut);
}

qint64 Exchange::moved() const
{
    return m_written - unsent() + m_reader.received();
}

void Exchange::watchPace()
{
    m_paceStart = moved();
    m_pace.start();
}

void Exchange::checkPace()
{
    if (moved() - m_paceStart < m_limits.paceBytes)
        return stop(HttpReply::Failure::TimedOut);
    watchPace();
}

void Exchange::checkWhole()
{
    const qint64 bodies = m_body.size() + m_reader.bodySize();
    const qint64 allowed = m_limits.whole + bodies * 1000 / m_limits.bodyRate;
    const qint64 left = allowed - m_clock.elapsed();
    if (left <= 0)
        return stop(HttpReply::Failure::TimedOut);
    m_wholeLimit.start(std::chrono::milliseconds(left));
}

void Exchange::cancel()
{
    stop(HttpReply::Failure::Cancelled);
}

void Exchange::stop(HttpReply::Failure why)
{
    if (m_isAnswered)
        return;
    if (why == HttpReply::Failure::TimedOut && m_connection && !m_answer.sendingBegan) {
        const ServerConnection::Fault fault = m_connection->timeoutFault();
        m_answer.code = fault.code;
        m_answer.args = fault.args;
    }
    finish(why);
}

void Exchange::refuse(const ServerConnection::Fault &fault)
{
    if (m_isAnswered)
        return;
    m_answer.code = fault.code;
    m_answer.detail = fault.detail;
    m_answer.args = fault.args;
    finish(HttpReply::Failure::NotConnected);
}

void Exchange::finish(HttpReply::Failure failure)
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    for (QTimer *limit : {&m_connectLimit, &m_firstByteLimit, &m_wholeLimit, &m_pace})
        limit->stop();
    m_answer.failure = failure;
    m_answer.status = m_reader.status();
    m_answer.headers = m_reader.headers();
    m_answer.body = m_reader.body();
    if (m_answer.code == ErrorCode::None && failure == HttpReply::Failure::TimedOut)
        m_answer.code = ErrorCode::Timeout;
    else if (failure == HttpReply::Failure::Cut)
        m_answer.code = ErrorCode::Cut;
    else if (failure == HttpReply::Failure::Oversized)
        m_answer.code = ErrorCode::Oversized;
    if (m_socket && m_answer.status == 0 && m_answer.detail.isEmpty())
        m_answer.detail = m_socket->errorString();
    m_socket = nullptr;
    // Later, because this may be called from a signal of the socket.
    if (m_connection)
        m_connection->deleteLater();
    const auto deliver = [this] {
        deleteLater();
        const Network::Done done = std::move(m_done);
        const HttpReply reply = std::move(m_answer);
        if (m_context)
            done(reply); // may destroy the network, and this object with it
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}
