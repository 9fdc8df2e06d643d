// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefile.h"

#include <QTemporaryDir>

/// Reads the store's file where it cannot be written to: on a disk that is full or read-only.
namespace storereading {

/// Whether it may still be read.
bool preventsWriting(const StoreError &error);
/// Full where the disk is, which SQLite says of some calls and not of others.
StoreError explained(const StoreError &error, const StoreFile &file);

/// The file, or as it is now, with what its log has, in a place where it can be opened.
struct Reading
{
    std::unique_ptr<SqliteConnection> open;
    std::unique_ptr<QTemporaryDir> copy; ///< ends after the connection
};
/// Throws a StoreError.
Reading read(const StoreFile &file);
/// The same in a copy, which may be written to, and with the tables of this Amend.
Reading readUpdatedCopy(const StoreFile &file);

} // namespace storereading
