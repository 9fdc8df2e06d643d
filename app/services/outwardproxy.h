// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QNetworkProxyFactory>

/// The system's proxy, but never between this machine and itself. It remembers its answers, because
/// Qt's errors do not say which proxy they are about, and asking again can take seconds.
class OutwardProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;
    /// `proxy.example:3128`, never with credentials; empty when requests to the host of `url` go
    /// directly.
    QString usedFor(const QUrl &url) const;

private:
    QHash<QString, QString> m_used; ///< host and port → proxy
};
