// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

/// Changes, and the base they were made on: who moves the one moves the other.
struct BasedChanges
{
    Base base;
    qint64 baseRead = 0; ///< milliseconds since 1970; 0 = never
    Changes changes;
};

/// `over` on top of `under` (see `overlaid`), on one base: the newer of the two, except that each
/// changed field keeps the value it was changed from. So what somebody else changed between the two
/// reads is a conflict with the next read. A field that both change keeps that of the older base.
BasedChanges joined(const FormSpec &form, const BasedChanges &under, const BasedChanges &over);

/// `newer` as a base for changes that were made on `base`: where it holds something else than was
/// changed, and not what it was changed to, the field keeps the value it was changed from.
Base baseFor(const FormSpec &form, const Base &base, const Changes &changes, const Base &newer);
