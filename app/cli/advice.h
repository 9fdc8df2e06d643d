// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "formspec.h"
#include "outcome.h"
#include "profile.h"
#include "secretstore.h"
#include "storestate.h"

/// Sentences as `words` has them, but with the next step at a command line where the window's
/// would mislead there.
namespace cli::advice {

/// Where a run's server and key come from.
struct Source
{
    QString profile; ///< its name; empty with `--base-url`
    bool isKeyGiven = false; ///< with `--credentials`
};

QString sentence(const Finding &finding, const FormSpec &form);
QString sentence(const ApiError &error, const Source &source);
/// Of a key that should have been stored.
QString notStored(const SecretError &error);

/// Of the profiles' file.
QString sentence(const FileError &error);

/// Why nothing is kept beyond this run, and what would help.
QString sentence(const StoreState &state);

/// Why nothing is sent when rows of the store are not those that Amend left.
QString heldSends();

/// A finding that `--yes` does not accept.
bool isCaution(const Finding &finding);
/// `--set /path=null` at a text.
Finding nullIsText(const FieldPath &path);

} // namespace cli::advice
