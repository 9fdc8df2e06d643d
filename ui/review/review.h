// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "profile.h"

#include <QUuid>

/// What a review shows, and all that is sent when it is confirmed: frozen when the review opens, so
/// that nothing that happens meanwhile is sent unseen.
struct Review
{
    Profile profile;
    QString formId, userId;
    Changes changes;
    Base base; ///< the changes were reviewed on it
    QString title; ///< the record's name, or the user id
    QUuid send = {}; ///< the id of its send, after it was confirmed
};

/// Of a send that ended, for now: whether it is in the outbox, unknown or waiting until `nextTry`
/// (milliseconds since 1970, 0 = when asked), and whether that outlives the program.
struct QueuedAnswer
{
    bool isQueued = false;
    qint64 nextTry = 0;
    bool isStored = true;
};
