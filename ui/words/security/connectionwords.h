// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionreport.h"
#include "voice.h"

/// What a test of the connection found, in words.
namespace words {

/// Whether the connection is safe and, if not, what is wrong and what to do.
QString verdict(const ConnectionReport &report, const Source &source = {});

struct ReportLine
{
    QString label, value;
};
/// What was found on the way: server, proxy, addresses, TLS, certificates.
QList<ReportLine> lines(const ConnectionReport &report);

/// All of it as plain text, for those who look after the network.
QString text(const ConnectionReport &report, const Source &source = {});

} // namespace words
