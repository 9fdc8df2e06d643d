// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why one of Amend's own files could not be read, written or locked.
struct FileError
{
    enum class Kind {
        Missing,
        Irregular, ///< the name belongs to a folder, a pipe, a device or a broken link
        Unreadable,
        Damaged, ///< `detail` says what is wrong in it
        Newer, ///< written by a newer Amend; left alone
        Unwritable,
        Full, ///< no room on the disk
        Held, ///< another program holds the lock for too long; `detail` is its process id
        NoLocks, ///< the file system has no locks, so programs could undo each other's changes
    };
    /// What is wrong within a file.
    enum class Damage {
        NotJson, ///< `detail`: the library's own words
        TooLarge,
        UnknownVersion,
        PartsMissing,
        BadProfile, ///< `detail`: which one, counted from 1
    };
    Kind kind = Kind::Missing;
    QString path;
    QString detail; ///< else the system's own words
    Damage damage = Damage::NotJson;
};

/// What was wrong with `profiles.json` at the start.
struct ProfilesNotice
{
    enum class Kind {
        BackupUsed, ///< the file was damaged or missing, and its backup replaced it
        Lost, ///< the file is missing and there is no usable backup; drafts may exist
    };
    Kind kind = Kind::Lost;
    QString path;
    QString setAside; ///< new path of the damaged file or backup; empty when the file was missing
    qint64 savedAt = 0; ///< when the backup was written, in milliseconds since 1970
};
