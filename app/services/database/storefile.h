// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteconnection.h"
#include "storekey.h"

/// The file of the store and the files beside it: `amend.sqlite` with SQLite's `-wal`, `-shm` and
/// (while it is created) `-journal`; `amend.key.json`, a copy of the key description for the case
/// that the file is damaged; two locks; and `amend-damaged-<when>.sqlite`, a file that was set
/// aside.
class StoreFile final
{
public:
    explicit StoreFile(QString folder);

    const QString &path() const { return m_path; }
    bool exists() const;
    /// Its first write was interrupted. The next program that opens it for writing rolls that back.
    bool isBegun() const;
    /// Makes the folder. Throws ReadOnly when it cannot be written.
    void prepareFolder() const;
    /// Differs when another file has the same path.
    QByteArray identity() const;

    /// The copy of the key description. Nothing when there is none.
    std::optional<StoreKey> keyCopy() const;
    /// Writes the copy. False on an error: then the old copy is in place, or the new one, which may
    /// not survive a power cut. Call it while you hold the lock Names.
    bool writeKeyCopy(const StoreKey &key) const;
    /// The id of the installation that made the store, as far as it can be read without the key.
    QString installId() const;

    /// A lock that one program holds at a time, until the object is destroyed.
    class Lock final
    {
    public:
        enum class Of {
            Names, ///< for renaming files; waits some seconds for another program
            Key, ///< for changing the key and its keychain entries; does not wait
        };
        /// Throws when the lock cannot be taken.
        Lock(const StoreFile &file, Of what);

    private:
        ownfile::Lock m_lock;
    };

    /// Renames the file and SQLite's files beside it, and answers with the new path. Needs the lock
    /// Names.
    QString setAside() const;
    /// Where a recovered copy is written. When it is complete, it is renamed to `recoveredPath`.
    QString draftPath() const;
    QString recoveredPath() const;
    /// Completes a recovery that was interrupted between two renames. Needs the lock Names.
    void finishRecovery() const;
    /// Sets the file aside and puts the complete, closed copy in its place. Answers with the new
    /// path of the old file. Needs the lock Names.
    QString replaceByDraft() const;

private:
    QString keyCopyPath() const;

    QString m_folder, m_path;
};

namespace storefile {

/// Reads the key description. Nothing in a file without tables. Throws Damaged when it cannot be
/// read.
std::optional<StoreKey> readKey(SqliteConnection &open);
void writeKey(Connection &open, const StoreKey &key);
/// The id of the file's key, which is compared before every transaction.
QByteArray readKeyId(SqliteConnection &open);

} // namespace storefile
