// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery.h"
#include "sealedrows.h"
#include "storereading.h"

class QTimer;

/// The part of Database that lives on its thread. It owns the connection, first in memory, later to
/// the file.
class Database::Worker final : public QObject
{
    Q_OBJECT

public:
    std::optional<StoreError> run(bool isWrite, const Job &job);

    struct Inspection
    {
        bool exists = false;
        bool isGone = false; ///< the file is missing, but the copy of its key description exists
        std::optional<StoreKey> key;
        std::optional<StoreError> error;
        /// Set when there was a file, but nothing in it can be read.
        std::optional<Recovered> givenUp;
    };
    /// Examines the file without a key.
    static Inspection inspect(const StoreFile &file);
    /// Creates the file with `key`. Answers with the key of the file, which another program may
    /// have created first.
    static Result<StoreKey, StoreError> create(const StoreFile &file, const StoreKey &key);
    /// Opens the file and moves the rows from memory into it.
    std::optional<StoreError> attach(const StoreFile &file, const StoreKey &key,
                                     std::unique_ptr<Vault> vault, const sealedrows::Join &join);
    /// Why the file can only be read. Nothing when it can be written.
    const std::optional<StoreError> &whyReadOnly() const { return m_unwritable; }
    /// The key description that is in the file now.
    Result<StoreKey, StoreError> key();
    /// Replaces the key description. The key itself stays.
    std::optional<StoreError> setKey(const StoreKey &key);
    /// Writes the copy of the key description again. False when that fails.
    bool copyKey();
    /// Seals every row with another key.
    std::optional<StoreError> replaceKey(const StoreKey &key, std::unique_ptr<Vault> vault);
    /// The description of the same store with the data key `key` and a new key id.
    StoreKey withNewKey(const StoreKey &held, const SecretBytes &key) const
    {
        return held.withNewKey(m_open->vault(), key);
    }

signals:
    void changedElsewhere();
    /// A damaged file was replaced by a recovered one, which is open now.
    void recovered(const Recovered &what);
    /// The file can be written again.
    void becameWritable();
    /// Another program gave the file a new key. The connection is in memory until that key is here.
    void keyReplaced();

private:
    struct KeyReplaced
    {
    };
    void openInMemory();
    StoreKey fill(SqliteConnection &open, const StoreKey &key, const sealedrows::Join &join);
    void openForWriting(const StoreFile &file, const StoreKey &key, std::unique_ptr<Vault> &vault,
                        const sealedrows::Join &join);
    void openForReading(const StoreFile &file, const StoreKey &key, std::unique_ptr<Vault> &vault,
                        const StoreError &why);
    bool canWrite();
    std::optional<StoreError> openToWrite();
    void reopenUnwritable();
    bool isEmpty();
    void enter(const StoreFile &file, const StoreKey &key, std::unique_ptr<Vault> &vault,
               const sealedrows::Join &join);
    void transact(bool isWrite, const Job &job);
    std::optional<StoreError> changeKey(const StoreKey &key, const Job &job);
    void truncateLog();
    void reopenIfReplaced();
    void reopen();
    void recover();
    void watch();
    void lookForChanges();

    std::optional<StoreFile> m_file; ///< nothing while in memory
    StoreKey m_key;
    QByteArray m_identity;
    std::optional<StoreError> m_unwritable;
    std::unique_ptr<QTemporaryDir> m_copy; ///< folder of a copy that is read in place of the file
    std::unique_ptr<SqliteConnection> m_open;
    QTimer *m_watch = nullptr;
    qint64 m_changes = 0; ///< SQLite's `data_version`, which changes when other connections write
};
