// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"
#include "voice.h"

/// The keychain, in words.
namespace words {

/// "The keychain is locked."
QString fact(SecretError::Kind kind);
/// A key could not be read: what to do, and how to go on without the keychain.
QString keyForThisRun(SecretError::Kind kind, Voice voice);

} // namespace words
