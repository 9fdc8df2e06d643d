// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

namespace cli {

/// USER on the command line: the vendor's user id, or what agents have in its place.
namespace user {

/// Why it is neither.
std::optional<Refusal> check(const FormSpec &form, const QString &typed);

using Found = std::function<void(const Result<QString, ApiError> &)>;
/// Answers at once for a user id, which always wins; else asks the server, and says on standard
/// error whom it found. Errors: also `NoSuchUser` and `SeveralUsers`, with the args `typed` and
/// `found`.
void find(const Target &target, const QString &typed, QObject *context, Found found);

} // namespace user

} // namespace cli
