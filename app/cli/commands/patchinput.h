// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "documents.h"
#include "exitcode.h"
#include "formspec.h"

namespace cli {

/// The changes from the command line as one body: a present member is set, a null is cleared.
struct PatchInput
{
    QJsonObject body;
    QList<NewDocument> documents; ///< from `--attach`; not in the body yet
    Findings findings; ///< a FILE that is not a JSON object, or a document that cannot be sent

    /// Reads `--body`, then `--set` and `--clear`, which overwrite it, then `--attach`.
    static Result<PatchInput, Refusal> read(const FormSpec &form, const Arguments &arguments);

    bool isEmpty() const { return body.isEmpty() && documents.isEmpty(); }
    /// Reads the files and adds the documents to the body, after the items of `--body`. `limit` is
    /// for each file, in bytes. Refuses a file that cannot be read.
    std::optional<Refusal> attachFiles(qint64 limit);
};

} // namespace cli
