// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "network.h"

#include "exchange.h"

RequestLimits RequestLimits::times(int factor) const
{
    RequestLimits limits = *this;
    limits.connect *= factor;
    limits.firstByte *= factor;
    limits.whole *= factor;
    limits.bodyRate = qMax(1, bodyRate / factor);
    limits.pace *= factor;
    return limits;
}

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
{
}

Network::~Network()
{
    // No answer may come from the destructor of QObject.
    qDeleteAll(findChildren<Call *>(Qt::FindDirectChildrenOnly));
}

Call *Network::send(const HttpRequest &request, QObject *context, Done done, Progress progress)
{
    auto *exchange = new Exchange(request, m_limits.times(request.timeFactor), this);
    exchange->start(context, std::move(done), std::move(progress));
    return exchange;
}
