// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "recordkey.h"
#include "storestate.h"

/// How a try ended, and where the changes are now.
struct SendResult
{
    enum class Place {
        Done, ///< nowhere: applied, or given up
        Draft, ///< back in the record's draft, under what was typed since
        Outbox, ///< waiting, or unknown
    };

    QUuid id;
    RecordKey record;
    Changes changes; ///< that were to be sent
    Base reviewedBase;
    Outcome outcome;
    Place place = Place::Done;
    qint64 nextTry = 0; ///< of a waiting one: milliseconds since 1970, 0 = when asked
    /// Why the store could not be written, so that it does not hold what `outcome` says.
    std::optional<StoreError> storeError = {};
};
