// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery.h"
#include "sealedrows.h"
#include "storereading.h"

class QTimer;

/// What lives on the database's thread: the connection, in memory at first, later to the file.
class Database::Worker final : public QObject
{
    Q_OBJECT

public:
    std::optional<StoreError> run(bool isWrite, const Job &job);

    struct Inspection
    {
        bool exists = false;
        bool isGone = false; ///< it does not exist, and a copy of what it said of its key does
        std::optional<StoreKey> key;
        std::optional<StoreError> error;
        std::optional<Recovered> givenUp; ///< there was a file, of which nothing can be read
    };
    /// Looks at the file without a key.
    static Inspection inspect(const StoreFile &file);
    /// Makes the file under `key`. Answers whose file it is then: another program's, if that was
    /// faster.
    static Result<StoreKey, StoreError> create(const StoreFile &file, const StoreKey &key);
    /// Moves from memory into the file.
    std::optional<StoreError> attach(const StoreFile &file, const StoreKey &key,
                                     std::unique_ptr<Vault> vault, const sealedrows::Join &join);
    /// Why the file can only be read; nothing when it can be written to.
    const std::optional<StoreError> &unwritable() const { return m_unwritable; }
    /// What the file says of its key now.
    Result<StoreKey, StoreError> key();
    /// Replaces what the file says of its key; the key stays.
    std::optional<StoreError> setKey(const StoreKey &key);
    /// Writes the copy of that once more. False when it cannot be.
    bool copyKey();
    /// Every row under another key.
    std::optional<StoreError> rekey(const StoreKey &key, std::unique_ptr<Vault> vault);
    /// The same store under the key `key`, with an id of its own.
    StoreKey rekeyed(const StoreKey &held, const QByteArray &key) const
    {
        return held.rekeyed(m_open->vault(), key);
    }

signals:
    void changedElsewhere();
    /// The file is another now, and open.
    void recovered(const Recovered &what);
    /// The file can be written to again.
    void becameWritable();
    /// Another program sealed the file under another key. Back in memory until that one is here.
    void keyReplaced();

private:
    struct KeyReplaced
    {
    };
    void openInMemory();
    StoreKey fill(SqliteConnection &open, const StoreKey &key, const sealedrows::Join &join);
    void enterToWrite(const StoreFile &file, const StoreKey &key, std::unique_ptr<Vault> &vault,
                      const sealedrows::Join &join);
    void enterToRead(const StoreFile &file, const StoreKey &key, std::unique_ptr<Vault> &vault,
                     const StoreError &why);
    bool canWrite();
    std::optional<StoreError> openToWrite();
    void reopenUnwritable();
    bool isEmpty();
    void enter(const StoreFile &file, const StoreKey &key, std::unique_ptr<Vault> &vault,
               const sealedrows::Join &join);
    void transact(bool isWrite, const Job &job);
    std::optional<StoreError> writeAnew(const StoreKey &key, const Job &job);
    void forgetLog();
    void reopenIfReplaced();
    void reopen();
    void recover();
    void watch();
    void lookForChanges();

    std::optional<StoreFile> m_file; ///< nothing: in memory
    StoreKey m_key;
    QByteArray m_identity;
    std::optional<StoreError> m_unwritable;
    std::unique_ptr<QTemporaryDir> m_copy; ///< that is read instead of the file
    std::unique_ptr<SqliteConnection> m_open;
    QTimer *m_watch = nullptr;
    qint64 m_changes = 0; ///< SQLite's count of what other connections wrote
};
