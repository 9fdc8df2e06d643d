// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordkey.h"

/// A record that was opened recently.
struct RecentRecord
{
    RecordKey record;
    QString title; ///< the person's name, or the user id
    qint64 opened = 0; ///< milliseconds since 1970

    friend bool operator==(const RecentRecord &, const RecentRecord &) = default;
};
