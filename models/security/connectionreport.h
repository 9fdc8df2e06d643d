// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QDateTime>
#include <QStringList>

/// What a test of the connection to a server found. Nothing but the TLS handshake was sent.
struct ConnectionReport
{
    enum class Step {
        Address, ///< is it a web address that Amend may use?
        Proxy, ///< the way through the proxy; the proxy looks up the name
        Name, ///< the look-up of the server's name
        Connection, ///< TCP
        Tls, ///< the handshake, with the server's certificate
        Done,
    };
    /// As the server stated it. The texts are limited, because a stranger wrote them.
    struct Certificate
    {
        QString subject, issuer;
        QDateTime from, until;
        QString key; ///< `RSA 2048`, `EC 256`
    };

    QUrl server; ///< scheme, host and port
    QString proxy; ///< `proxy.example:3128`; empty = none
    QStringList addresses; ///< of the server's name; empty with a proxy
    QString address; ///< the one that answered
    QString protocol, cipher; ///< of TLS; empty when the handshake did not come so far
    QList<Certificate> chain; ///< the server's own certificate first
    Step step = Step::Address; ///< the step that failed or was cancelled; `Done` = none
    std::optional<ApiError> error; ///< set unless the step is `Done`

    bool isSafe() const { return step == Step::Done; }
};

/// `address`, `proxy`, `name`, `connection`, `tls`, `done`
QString stepName(ConnectionReport::Step step);
