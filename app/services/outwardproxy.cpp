// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outwardproxy.h"

#include "profile.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QNetworkProxy &proxy)
{
    const QString host = proxy.hostName();
    if (proxy.type() == QNetworkProxy::NoProxy || host.isEmpty())
        return {};
    const bool isIpv6 = host.contains(u':');
    return isIpv6 ? u"[%1]:%2"_s.arg(host).arg(proxy.port())
                  : u"%1:%2"_s.arg(host).arg(proxy.port());
}

QString hostOf(const QUrl &url)
{
    return url.host() % u':' % QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

} // namespace

QList<QNetworkProxy> OutwardProxy::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.url()))
        return {QNetworkProxy::NoProxy};
    const QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    // As Qt does for https, which is all that leaves this machine.
    const auto used = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.isTransparentProxy() || proxy.type() == QNetworkProxy::NoProxy;
    });
    m_used.insert(hostOf(query.url()), used == proxies.end() ? QString() : nameOf(*used));
    return proxies;
}

QString OutwardProxy::usedFor(const QUrl &url) const
{
    return m_used.value(hostOf(url));
}
