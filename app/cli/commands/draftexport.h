// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

namespace cli {

/// A draft's changes as `amend patch --body` takes them.
struct DraftExport
{
    QJsonObject body; ///< present = set, null = clear
    QStringList leftOut; ///< pointers of files and of secret values
};

DraftExport exportedDraft(const FormSpec &form, const Base &base, const Changes &changes);

} // namespace cli
