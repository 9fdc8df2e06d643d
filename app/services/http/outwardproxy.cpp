// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outwardproxy.h"

#include "profile.h"

using namespace Qt::StringLiterals;

QNetworkProxy outwardProxy(const QUrl &url)
{
    if (isLoopback(url))
        return QNetworkProxy::NoProxy;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const auto used = std::find_if(proxies.begin(), proxies.end(), [](const QNetworkProxy &proxy) {
        return proxy.isTransparentProxy() || proxy.type() == QNetworkProxy::NoProxy;
    });
    return used == proxies.end() ? QNetworkProxy::NoProxy : *used;
}

QString proxyName(const QNetworkProxy &proxy)
{
    const QString host = proxy.hostName();
    const bool isIpv6 = host.contains(u':');
    return isIpv6 ? u"[%1]:%2"_s.arg(host).arg(proxy.port())
                  : u"%1:%2"_s.arg(host).arg(proxy.port());
}
