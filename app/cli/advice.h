// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "formspec.h"
#include "outcome.h"
#include "profile.h"
#include "secretstore.h"
#include "storestate.h"

/// The sentences of `words`, but with next steps for the command line where those for the window
/// would be wrong.
namespace cli::advice {

/// Where the server and the key of a run come from.
struct Source
{
    QString profile; ///< name of the profile; empty with `--base-url`
    bool isKeyGiven = false; ///< the key came from `--credentials`
};

QString sentence(const Finding &finding, const FormSpec &form);
QString sentence(const ApiError &error, const Source &source);
/// Why a key could not be stored.
QString notStored(const SecretError &error);

/// What is wrong with the file of profiles.
QString sentence(const FileError &error);

/// Why nothing outlives this run, and what would help.
QString sentence(const StoreState &state);

/// Why nothing is sent when the rows of the store are not those that Amend wrote.
QString heldSends();

/// Whether the finding is one that `--yes` does not accept.
bool isCaution(const Finding &finding);
/// The finding for `--set /path=null` at a text field.
Finding nullIsText(const FieldPath &path);

} // namespace cli::advice
