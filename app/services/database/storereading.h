// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefile.h"

#include <QTemporaryDir>

/// Reads the store's file where it cannot be written, on a full or read-only disk.
namespace storereading {

/// Whether the error still allows reading the file.
bool preventsWriting(const StoreError &error);
/// Changes the error to Full when the disk is full. SQLite reports that for some calls only.
StoreError explained(const StoreError &error, const StoreFile &file);

/// An open connection for reading: the file itself, or a copy with the contents of its log.
struct Reading
{
    std::unique_ptr<SqliteConnection> open;
    std::unique_ptr<QTemporaryDir> copy; ///< deleted after the connection
};
/// Throws a StoreError.
Reading read(const StoreFile &file);
/// Opens a copy that may be written and has the tables of this version. Throws a StoreError.
Reading readUpdatedCopy(const StoreFile &file);

} // namespace storereading
