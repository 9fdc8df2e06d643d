// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

/// What a server showed of a record after it accepted a PATCH.
struct ShownRecord
{
    std::optional<QJsonObject> record; ///< adapted; nothing when no record could be read
    bool isWhole = false; ///< comes from a read; the answer to a PATCH need not show every field
};

/// The fields of `sent` that `shown` says nothing about.
QList<FieldPath> unseenIn(const FormSpec &form, const Base &fresh, const Changes &sent,
                          const ShownRecord &shown);

/// Whether a read could tell nothing more. An answer to a PATCH never shows what became of
/// documents, because Machnet's answer need not mirror the request.
bool showsAll(const FormSpec &form, const Base &fresh, const Changes &sent,
              const ShownRecord &shown);

/// The record on the server now. Fields that the answer leaves out are still there (Machnet's has
/// neither `type` nor `business`), so they are taken from `fresh` and `sent`.
QJsonObject recordAfter(const FormSpec &form, const Base &fresh, const Changes &sent,
                        const ShownRecord &shown);
