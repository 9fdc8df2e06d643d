// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "result.h"

#include <QByteArray>

#include <optional>

/// Reads, writes and locks Amend's own files (not those that the user chose). Nothing here waits
/// for a pipe or a device; a name that belongs to one is an error.
namespace ownfile {

/// Reads at most 16 MiB.
Result<QByteArray, FileError> read(const QString &path);
/// Writes all of the bytes or none. After an error the file has its old content, or the new one
/// where only its folder could not be synced. After a success it is on the disk, with mode 0600.
/// Makes the folder (0700). Call it while you hold the file's lock.
std::optional<FileError> write(const QString &path, const QByteArray &bytes);
/// An error when the name belongs to something other than a file. Nothing when it is free.
std::optional<FileError> irregularity(const QString &path);
/// Syncs a folder, so that created, removed and renamed entries survive a power cut.
std::optional<FileError> syncFolder(const QString &folder);
/// Makes the folder, accessible for its owner only.
std::optional<FileError> makeFolder(const QString &folder);

/// A lock that one thread of one program holds at a time. It is released in the destructor.
class Lock final
{
public:
    /// `path` is a separate lock file, which is created with its folder. Waits up to `patience`
    /// milliseconds.
    static Result<Lock, FileError> take(const QString &path, int patience);

    Lock(Lock &&other) noexcept;
    Lock &operator=(Lock &&other) noexcept;
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;
    ~Lock();

private:
    explicit Lock(int file)
        : m_file(file)
    {
    }
    int m_file = -1;
};

} // namespace ownfile
