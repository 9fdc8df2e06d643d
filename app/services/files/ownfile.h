// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "result.h"

#include <QByteArray>

#include <optional>

/// Reads, writes and locks the files that are Amend's own (not those a person chose). Whatever has
/// the name of one, nothing here waits for it: a pipe or a device is an error.
namespace ownfile {

/// At most 16 MiB.
Result<QByteArray, FileError> read(const QString &path);
/// All of it or nothing. On an error the file is whole all the same: as it was, or, where only its
/// folder could not be synced, as it was to be. Mode 0600, and it is on the disk when this
/// succeeds. Makes the folder (0700). Call it under the file's lock.
std::optional<FileError> write(const QString &path, const QByteArray &bytes);
/// An error where something else than a file has the name. Nothing when it is free.
std::optional<FileError> irregularity(const QString &path);
/// Makes a folder's new, removed and renamed entries last.
std::optional<FileError> syncFolder(const QString &folder);
/// Makes the folder, for its owner alone.
std::optional<FileError> makeFolder(const QString &folder);

/// One program, and one thread of it, at a time. Released when it is destroyed.
class Lock final
{
public:
    /// `path`: a file made for it, as is its folder. Waits for `patience` milliseconds.
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
