// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

/// Changes together with the base they were made on. The two are never moved apart.
struct BasedChanges
{
    Base base;
    qint64 baseRead = 0; ///< when the base was read, in milliseconds since 1970; 0 = never
    Changes changes;
};

/// Lays `over` on `under` (see `overlaid`) and gives the result one base: the newer of the two, but
/// each changed field keeps the value it was changed from. So a change that somebody else made
/// between the two reads becomes a conflict at the next read. Where both change a field, the value
/// of the older base is kept.
BasedChanges joined(const FormSpec &form, const BasedChanges &under, const BasedChanges &over);

/// `newer`, adapted as a base for changes that were made on `base`. Where the server's value is
/// neither the one that was changed nor the one it was changed to, the field keeps the value of
/// `base`.
Base baseFor(const FormSpec &form, const Base &base, const Changes &changes, const Base &newer);
