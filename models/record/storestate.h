// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QStringList>

/// Why something could not be stored or read back.
struct StoreError
{
    enum class Kind {
        Full, ///< no room on the disk
        ReadOnly,
        Busy, ///< another program had the file locked for too long
        Damaged,
        Newer, ///< written by a newer Amend; left alone
        WrongPassphrase,
        Missing, ///< the row does not exist, or no longer
        Irregular, ///< the name belongs to a folder, a pipe or the like; `detail` is its path
        NoLocks, ///< the file system has no locks; `detail` is the path
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail; ///< the library's own words; never contains a value of a row
};

/// Whether drafts and sends are on the disk. While they are not, they are in memory, and move into
/// the file as soon as it opens.
struct StoreState
{
    enum class Kind {
        Opening, ///< not known yet
        Ready, ///< on the disk, encrypted
        ReadOnly, ///< on the disk, but nothing can be written; see `error`
        Locked, ///< the file exists, but its key cannot be had; no second key or file is made
        NoKeychain, ///< there is no file yet and no keychain for its key; the user chooses
        ThisRun, ///< the user chose to keep everything in memory
        Failed, ///< see `error`
    };
    Kind kind = Kind::Opening;
    bool hasPassphrase = false; ///< for Ready and Locked: a passphrase protects the key
    std::optional<SecretError> keyError; ///< for Locked and NoKeychain: the keychain's answer
    std::optional<StoreError> error; ///< for Failed and ReadOnly
    /// The new path of a damaged file; empty when none was damaged.
    QString setAside;
    int recovered = 0; ///< number of rows that were recovered from it
    /// The rows that were not recovered: `draft`, `send`, `sent` or `document`, with the time they
    /// were written (ISO 8601) where it is known.
    QStringList lost;
    /// There was a file before, and it is missing. A new one with a new key was made.
    bool isRecreated = false;

    bool isDurable() const { return kind == Kind::Ready; }
    /// Whether the listed drafts and sends are on the disk.
    bool isOnDisk() const { return kind == Kind::Ready || kind == Kind::ReadOnly; }
};

/// Whether the last change of the open draft was stored.
struct SaveState
{
    enum class Kind {
        Idle, ///< nothing was changed yet
        Saving, ///< changed, and not on the disk yet
        Saved, ///< at the time `at`
        InMemory, ///< kept in memory; see StoreState
        NotSaved, ///< see `error`; tried again at the next change or on request
    };
    Kind kind = Kind::Idle;
    qint64 at = 0; ///< milliseconds since 1970
    std::optional<StoreError> error;
};
