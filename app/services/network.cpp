// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include "exchange.h"
#include "outwardproxy.h"

#include <QNetworkAccessManager>

namespace {

std::unique_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new OutwardProxy); // the manager's own from here
    return manager;
}

} // namespace

QByteArray HttpReply::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Network::Network(QObject *parent)
    : QObject(parent)
    , m_manager(makeManager())
{
}

Network::~Network()
{
    // Their replies belong to the manager.
    qDeleteAll(findChildren<Call *>(Qt::FindDirectChildrenOnly));
}

Call *Network::send(const HttpRequest &request, QObject *context, Done done, Progress progress)
{
    // A request that changes something gets a connection of its own: on a kept-alive one that went
    // stale the body is gone before that shows, and the outcome would be unknown for nothing.
    // (`clearConnectionCache` would do, but ends the calls under way on the same manager.)
    QNetworkAccessManager *own = request.body.isNull() ? nullptr : makeManager().release();
    auto *exchange = new Exchange(own ? own : m_manager.get(), own, request, m_timeout, this);
    exchange->start(context, std::move(done), std::move(progress));
    return exchange;
}
