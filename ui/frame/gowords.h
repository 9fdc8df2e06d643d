// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// What the go box says of a form.
namespace gowords {

/// "User ID, email address or tag".
QString accepted(const FormSpec &form);
/// The same with examples, for a tool tip.
QString explanation(const FormSpec &form);
/// Why there is no user id in the text.
QString problem(const FormSpec &form, const QString &typed);
/// A word of a longer text that is an address and can be looked up; empty when there is none.
QString wordToLookUp(const FormSpec &form, const QString &text);

} // namespace gowords
