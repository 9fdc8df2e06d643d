// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network.h"
#include "scriptedserver.h"
#include "waits.h"

/// Returns after `network` has had an answer from another server. Any request that it was given
/// before, to any server of this thread, would have arrived by then.
inline void roundTrip(Network &network)
{
    ScriptedServer other;
    QObject context;
    bool isAnswered = false;
    network.send({"GET", other.url(), {}, {}}, &context,
                 [&](const HttpReply &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    handleEvents();
}
