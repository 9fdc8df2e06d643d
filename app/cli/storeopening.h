// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "storage.h"

namespace cli {

/// Opens the store and continues when the result is known. Asks on the terminal for a passphrase
/// where there is one. Without a terminal, or when the store cannot be opened, drafts and sends are
/// kept in memory for this run.
void openStore(Storage &storage, QObject *context, std::function<void()> then);

enum class Access {
    Read, ///< accepts a store that cannot be written, and says so
    Write,
};
/// Opens the store for commands about stored drafts and sends. On an error it says why and ends the
/// command.
void requireStore(const Run &run, Storage &storage, Access access, std::function<void()> then);

/// Why nothing can be stored beyond this run, or read back.
std::optional<Refusal> reasonNotKept(const StoreState &state);

/// The refusal for a failed write or read of the store.
Refusal storeFault(const StoreError &error);

} // namespace cli
