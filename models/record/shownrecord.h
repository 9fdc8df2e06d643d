// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

/// What a server showed of a record after it took a PATCH.
struct ShownRecord
{
    std::optional<QJsonObject> record; ///< adapted; none = nothing that could be read
    bool isWhole = false; ///< by a read; an answer to a PATCH need not show every field
};

/// Of `sent`, what `shown` says nothing of.
QList<FieldPath> unseenIn(const FormSpec &form, const Base &fresh, const Changes &sent,
                          const ShownRecord &shown);

/// No read could tell more. An answer cannot show what became of documents: Machnet's need not
/// mirror the request.
bool showsAll(const FormSpec &form, const Base &fresh, const Changes &sent,
              const ShownRecord &shown);

/// What the server holds now. What an answer leaves out is not gone (Machnet's has neither `type`
/// nor `business`): it is taken from before and from `sent`.
QJsonObject heldAfter(const FormSpec &form, const Base &fresh, const Changes &sent,
                      const ShownRecord &shown);
