// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "target.h"

namespace cli {

/// `--dry-run`, `--yes`, `--accept`, `--production`, `--queue`: of every command that sends.
QList<Option> sendOptions();

/// Why nothing is to be read or sent, or nothing.
QString reasonNotToSend(const Run &run, const Profile &profile);
/// What is wrong with a word after `--accept`, or nothing.
QString unknownCaution(const Run &run, const FormSpec &form);

} // namespace cli
