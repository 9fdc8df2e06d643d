// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

namespace cli {

/// USER on the command line: the vendor's user id, or something else that can be looked up.
namespace user {

/// Why the text is neither. Nothing when it is one of them.
std::optional<Refusal> check(const FormSpec &form, const QString &typed);

using Found = std::function<void(const Result<QString, ApiError> &)>;
/// Answers at once for a user id, which takes precedence. Otherwise asks the server, and prints on
/// standard error who was found.
void find(const Target &target, const QString &typed, QObject *context, Found found);

} // namespace user

} // namespace cli
