// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

/// The system's proxy for `url`. None for loopback addresses.
QNetworkProxy outwardProxy(const QUrl &url);

/// `proxy.example:3128`, without credentials.
QString proxyName(const QNetworkProxy &proxy);
