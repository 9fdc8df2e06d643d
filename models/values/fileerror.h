// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a file of ours could not be read, written or locked.
struct FileError
{
    enum class Kind {
        Missing,
        Irregular, ///< no file has its name, but a folder, a pipe, a device or a broken link
        Unreadable,
        Damaged, ///< `damage`
        Newer, ///< written by a newer Amend; left alone
        Unwritable,
        Full, ///< no room on the disk
        Held, ///< another program changes it, and did not end in time; `detail`: its process id
        NoLocks, ///< its file system has none, so programs could undo each other's changes
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

/// What was found out about `profiles.json` at the start, when all is not well.
struct ProfilesNotice
{
    enum class Kind {
        BackupUsed, ///< the file was damaged or gone; its backup took its place
        Lost, ///< the file is gone and there is no usable backup; drafts may be there
    };
    Kind kind = Kind::Lost;
    QString path;
    QString setAside; ///< where the damaged file or backup is now; empty when it was gone
    qint64 savedAt = 0; ///< of the backup, milliseconds since 1970
};
