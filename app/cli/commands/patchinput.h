// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "documents.h"
#include "exitcode.h"
#include "formspec.h"

namespace cli {

/// The changes the command line names, as one body: present = set, null = clear.
struct PatchInput
{
    QJsonObject body;
    QList<NewDocument> documents; ///< of `--attach`, not yet in the body
    Findings findings; ///< a FILE that is no JSON object, a document that cannot be sent

    /// From `--body`, then `--set` and `--clear` on top of it, then `--attach`.
    static Result<PatchInput, Refusal> read(const FormSpec &form, const Arguments &arguments);

    bool isEmpty() const { return body.isEmpty() && documents.isEmpty(); }
    /// Looks at the files and puts the documents into the body, after the items of `--body`.
    /// `limit` is a file's, in bytes. Refused when one cannot be read.
    std::optional<Refusal> attachFiles(qint64 limit);
};

} // namespace cli
