// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

namespace cli {

/// `--dry-run`, `--yes`, `--accept`, `--production`, `--queue`: the options of every command that
/// sends.
QList<Option> sendOptions();

/// Why nothing may be read or sent. Empty when it may.
QString reasonNotToSend(const Run &run, const Profile &profile);
/// What is wrong with a word after `--accept`. Empty when all are right.
QString unknownCaution(const Run &run, const FormSpec &form);

} // namespace cli
