// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QStringList>

/// Why something could not be written down or read back.
struct StoreError
{
    enum class Kind {
        Full, ///< no room on the disk
        ReadOnly,
        Busy, ///< another program held the file for too long
        Damaged,
        Newer, ///< written by a newer Amend; left alone
        WrongPassphrase,
        Missing, ///< there is no such row (any more)
        Irregular, ///< a folder, a pipe or the like has the file's name; `detail`: its path
        NoLocks, ///< the file system of the folder has none; `detail`: its path
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail; ///< the library's own words, without a value of a row
};

/// Whether drafts and sends outlive the program. Where they do not, they are kept in memory, and
/// move into the file as soon as it is open.
struct StoreState
{
    enum class Kind {
        Opening, ///< not known yet
        Ready, ///< on the disk, sealed
        ReadOnly, ///< the same, but nothing can be written there: `error`
        Locked, ///< there is a file, and no key for it: never a second key, never a second file
        NoKeychain, ///< there is no file yet, and no home for its key: a person chooses
        ThisRun, ///< a person chose so
        Failed, ///< `error`
    };
    Kind kind = Kind::Opening;
    bool hasPassphrase = false; ///< of Ready and Locked: the key is under a passphrase
    std::optional<SecretError> keyError; ///< of Locked and NoKeychain: what the keychain said
    std::optional<StoreError> error; ///< of Failed and ReadOnly
    /// A damaged file was set aside here; empty when none was.
    QString setAside;
    int recovered = 0; ///< rows of it that could be read
    /// The rows of it that could not: `draft`, `send`, `sent` or `document`, and when they were
    /// written where that can be told (ISO 8601).
    QStringList lost;
    /// There was a file once, and it is gone: a new one is made, under another key.
    bool isAnew = false;

    bool isDurable() const { return kind == Kind::Ready; }
    /// What is listed outlives the program.
    bool isOnDisk() const { return kind == Kind::Ready || kind == Kind::ReadOnly; }
};

/// What became of the last change of the open draft.
struct SaveState
{
    enum class Kind {
        Idle, ///< nothing was changed yet
        Saving, ///< typed, and not on the disk yet
        Saved, ///< at `at`
        InMemory, ///< kept, but not on a disk: see StoreState
        NotSaved, ///< `error`; tried again with the next change, and when asked
    };
    Kind kind = Kind::Idle;
    qint64 at = 0; ///< milliseconds since 1970
    std::optional<StoreError> error;
};
