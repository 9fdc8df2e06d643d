// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "storage.h"

namespace cli {

/// Opens what drafts and sends are kept in, and goes on when it is known how that went: where it
/// is under a passphrase, after it was asked for on the terminal. Without a terminal, or where it
/// cannot be opened, they are kept in memory, for this run.
void openStore(Storage &storage, QObject *context, std::function<void()> then);

enum class Access {
    Read, ///< also where nothing can be saved: that is said
    Write,
};
/// The same for commands about what is kept: says why there is nothing to be had, and ends.
void requireStore(const Run &run, Storage &storage, Access access, std::function<void()> then);

/// Why nothing can be kept beyond this run, or read back.
std::optional<Refusal> reasonNotKept(const StoreState &state);

/// Of something that was to be written down or read back.
Refusal storeFault(const StoreError &error);

} // namespace cli
