// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "bodystream.h"
#include "certificatefaults.h"
#include "outwardproxy.h"
#include "profile.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest strictRequest(const HttpRequest &request)
{
    QNetworkRequest strict(request.url);
    for (const auto &[name, value] : request.headers)
        strict.setRawHeader(name, value);
    // Qt's default follows a redirect to another host and hands it the key and the body.
    strict.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    // Qt's HTTP/2 has no TCP_NODELAY: 44 ms a request.
    strict.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    strict.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    strict.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    strict.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    strict.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    strict.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return strict;
}

QString failureCode(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"refusedConnection"_s;
    case QNetworkReply::HostNotFoundError:
        return u"hostNotFound"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"tls"_s;
    case QNetworkReply::TimeoutError:
        return u"timeout"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return u"proxy"_s;
    default:
        return u"cut"_s;
    }
}

/// Qt has an error of its own for some of these only.
QString proxyReason(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"signIn"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
        return u"unreachable"_s;
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::HostNotFoundError:
        return u"notFound"_s;
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TimeoutError:
        return u"timeout"_s;
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::RemoteHostClosedError:
        return u"closed"_s;
    default:
        break;
    }
    // Only Qt's words tell a proxy that is not there from one that says no ("Proxy connection
    // refused"). Where they are translated, the reason is less exact.
    const bool isRefused = reply.error() == QNetworkReply::UnknownNetworkError
        && reply.errorString().contains("refused"_L1);
    return isRefused ? u"unreachable"_s : u"denied"_s;
}

/// Whether an answer with a status came whole. Qt calls every 4xx and 5xx an error of its own, and
/// on 307 and 308 says that it cannot send the body again, which nobody asked it to.
bool isWhole(int status, QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::NoError)
        return true;
    if (status >= 200 && status < 300)
        return false;
    return error == QNetworkReply::ProxyAuthenticationRequiredError
        || (error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ProtocolFailure);
}

} // namespace

Exchange::Exchange(QNetworkAccessManager *manager, QNetworkAccessManager *own, HttpRequest request,
                   int timeout, QObject *parent)
    : Call(parent)
    , m_manager(manager)
    , m_own(own)
    , m_request(std::move(request))
{
    m_inactivity.setSingleShot(true);
    m_inactivity.setInterval(timeout);
}

Exchange::~Exchange()
{
    // The reply reads the body, and the manager owns the reply.
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply;
    delete m_own;
}

void Exchange::start(QObject *context, Network::Done done, Network::Progress progress)
{
    m_context = context;
    m_done = std::move(done);
    m_progress = std::move(progress);
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    // Later: what is cancelled at once has not even opened a connection.
    QMetaObject::invokeMethod(this, &Exchange::begin, Qt::QueuedConnection);
}

void Exchange::begin()
{
    if (m_isAnswered || !m_context)
        return;
    if (!m_request.url.isValid() || m_request.url.host().isEmpty())
        return refuse(u"badUrl"_s, m_request.url.errorString());
    if (m_request.url.scheme() != u"https" && !isLoopback(m_request.url))
        return refuse(u"plainHttp"_s, {});

    QNetworkRequest request = strictRequest(m_request);
    if (m_request.body.isNull()) {
        m_reply = m_manager->sendCustomRequest(request, m_request.verb);
    } else {
        auto *body = new BodyStream(m_request.body, this);
        connect(body, &BodyStream::taken, this, [this] { m_answer.sendingBegan = true; });
        // Later: Qt is reading the body right now.
        connect(
            body, &BodyStream::failed, this,
            [this](const QString &code, const QString &fileName) {
                m_answer.code = code;
                m_answer.detail = fileName;
                stop(HttpReply::Failure::BodyFailed);
            },
            Qt::QueuedConnection);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        m_reply = m_manager->sendCustomRequest(request, m_request.verb, body);
    }
    watch();
}

void Exchange::watch()
{
    const auto alive = [this] { m_inactivity.start(); };
    connect(m_reply, &QNetworkReply::requestSent, this, [this, alive] {
        m_answer.sendingBegan = true;
        alive();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, alive);
    connect(m_reply, &QNetworkReply::readyRead, this, [this, alive] {
        collect();
        alive();
    });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this, alive](qint64 sent) {
        alive();
        if (m_progress && sent > 0) // Qt's total is what it has read so far
            m_progress(sent, m_request.body.size());
    });
    // Never ignored: the request ends here, and this says why.
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::finish);
    connect(&m_inactivity, &QTimer::timeout, this, [this] { stop(HttpReply::Failure::TimedOut); });
    alive();
}

void Exchange::refuse(const QString &code, const QString &detail)
{
    m_answer.failure = HttpReply::Failure::NotConnected;
    m_answer.code = code;
    m_answer.detail = detail;
    answer();
}

void Exchange::cancel()
{
    if (m_reply)
        return stop(HttpReply::Failure::Cancelled);
    m_answer.failure = HttpReply::Failure::Cancelled;
    answer();
}

void Exchange::stop(HttpReply::Failure why)
{
    if (m_isAnswered || m_stopped != HttpReply::Failure::None)
        return;
    m_stopped = why;
    m_reply->abort(); // ends in finish()
}

void Exchange::collect()
{
    if (m_stopped != HttpReply::Failure::None)
        return;
    m_answer.body += m_reply->readAll();
    if (m_answer.body.size() > Network::maximumReply)
        stop(HttpReply::Failure::Oversized);
}

void Exchange::finish()
{
    if (m_isAnswered)
        return;
    if (m_stopped == HttpReply::Failure::None)
        m_answer.body += m_reply->readAll();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.sendingBegan |= m_answer.status > 0;
    // 101, 102 and 103 announce an answer, and Qt takes them for it (only 100 is passed over).
    if (m_answer.status < 200) {
        m_answer.status = 0;
        m_answer.headers.clear();
        m_answer.body.clear();
    }

    const auto error = m_reply->error();
    if (m_stopped != HttpReply::Failure::None) {
        m_answer.failure = m_stopped;
        if (m_stopped == HttpReply::Failure::TimedOut)
            m_answer.code = u"timeout"_s;
    } else if (m_answer.status == 0 || !isWhole(m_answer.status, error)) {
        // Qt may have tried once more by itself, so "refused" can come after the bytes left.
        const bool began = m_answer.sendingBegan || error == QNetworkReply::ContentReSendError;
        m_answer.sendingBegan = began;
        m_answer.failure = began ? HttpReply::Failure::Cut : HttpReply::Failure::NotConnected;
        m_answer.code = began ? u"cut"_s : failureCode(error);
    }
    if (m_answer.status == 0 && m_answer.detail.isEmpty())
        m_answer.detail = m_reply->errorString();
    if (m_answer.code == "tls"_L1 && !m_certificateErrors.isEmpty())
        m_answer.args = {{u"certificate"_s, certificateFaults(m_certificateErrors, m_request.url)}};
    nameProxy();
    answer();
}

/// Between the request and the first byte of TLS there is the proxy alone, whatever Qt calls it.
void Exchange::nameProxy()
{
    const auto *proxies = static_cast<OutwardProxy *>(m_manager->proxyFactory());
    const QString proxy = proxies->usedFor(m_request.url);
    const bool isOurs
        = m_stopped == HttpReply::Failure::None || m_stopped == HttpReply::Failure::TimedOut;
    if (proxy.isEmpty() || m_answer.status > 0 || m_answer.sendingBegan || !isOurs
        || m_answer.code == "tls"_L1)
        return;
    const bool isLate = m_stopped == HttpReply::Failure::TimedOut;
    m_answer.code = u"proxy"_s;
    m_answer.args
        = {{u"proxy"_s, proxy}, {u"reason"_s, isLate ? u"timeout"_s : proxyReason(*m_reply)}};
}

void Exchange::answer()
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_inactivity.stop();
    const auto deliver = [this] {
        deleteLater();
        const Network::Done done = std::move(m_done);
        const HttpReply reply = std::move(m_answer);
        if (m_context)
            done(reply); // may take the network, and this, with it
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}
