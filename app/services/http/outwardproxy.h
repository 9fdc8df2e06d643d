// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxy>

/// The system's proxy for `url`, but never between this machine and itself.
QNetworkProxy outwardProxy(const QUrl &url);

/// `proxy.example:3128`, never with credentials.
QString proxyName(const QNetworkProxy &proxy);
