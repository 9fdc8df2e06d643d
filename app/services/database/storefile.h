// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteconnection.h"
#include "storekey.h"

/// The file of the store in its folder, and those beside it:
/// `amend.sqlite` and SQLite's `-wal`, `-shm` and (while it is made) `-journal`; `amend.key.json`,
/// a copy of what the file says of its key, for when it is damaged; two locks; and
/// `amend-damaged-<when>.sqlite`, set aside.
class StoreFile final
{
public:
    explicit StoreFile(QString folder);

    const QString &path() const { return m_path; }
    bool exists() const;
    /// Its first write was cut short: the next who opens it to write takes that back.
    bool isBegun() const;
    /// Makes the folder. Throws ReadOnly where nothing can be written.
    void prepareFolder() const;
    /// Tells one file from another that has taken its place.
    QByteArray identity() const;

    /// The copy; nothing when there is none.
    std::optional<StoreKey> keyCopy() const;
    /// False when it could not be written: then the one before stands, or this one, which may not
    /// outlive a power cut. Under the lock of names.
    bool writeKeyCopy(const StoreKey &key) const;
    /// The id of the installation that made the store, as far as that can be told without its key.
    QString installId() const;

    /// Held by one program at a time, for as long as it lives.
    class Lock final
    {
    public:
        enum class Of {
            Names, ///< files change their names; waits for it some seconds
            Key, ///< the key changes, and its entries in the keychain; does not wait
        };
        /// Throws what keeps it from being held.
        Lock(const StoreFile &file, Of what);

    private:
        ownfile::Lock m_lock;
    };

    /// Renames it and what SQLite keeps beside it; answers the new path. Under the lock.
    QString setAside() const;
    /// Where a recovered copy is made. Complete, it gets the name of `recoveredPath`.
    QString draftPath() const;
    QString recoveredPath() const;
    /// A recovery that ended between two renames. Under the lock.
    void finishRecovery() const;
    /// Of a copy that is complete and closed: the file is set aside, and the copy is the file.
    /// Answers where the old one is. Under the lock.
    QString replaceByDraft() const;

private:
    QString keyCopyPath() const;

    QString m_folder, m_path;
};

namespace storefile {

/// What the file says of its key. Nothing in a file without tables; throws Damaged where it cannot
/// be read.
std::optional<StoreKey> readKey(SqliteConnection &open);
void writeKey(Connection &open, const StoreKey &key);
/// The id of its key, as asked before every transaction.
QByteArray readKeyId(SqliteConnection &open);

} // namespace storefile
