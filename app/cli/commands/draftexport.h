// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

namespace cli {

/// A draft's changes in the format of `amend patch --body`.
struct DraftExport
{
    QJsonObject body; ///< a present member is set, a null is cleared
    QStringList leftOut; ///< pointers of files and secret values
};

DraftExport exportedDraft(const FormSpec &form, const Base &base, const Changes &changes);

} // namespace cli
