// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "keychainsecretstore.h"
#include "storefile.h"

struct Recovered;

/// Decides where drafts and sends are stored, and gets the key that seals them. The key is in the
/// keychain, or in the file under a passphrase (Argon2id). It is created only when there is no
/// file. While the file is not open, everything is kept in memory, and moves into the file when it
/// opens.
class Storage final : public QObject
{
    Q_OBJECT

public:
    /// Creates `folder` with mode 0700, and `amend.sqlite` in it with 0600. With an empty folder
    /// everything stays in memory. An empty `installId` is taken from the store, or created with
    /// it.
    Storage(QString folder, KeychainSecretStore &keychain, QString installId,
            QObject *parent = nullptr);
    ~Storage() override;

    /// Joins two drafts of one record, from the file and from memory, given as decrypted payloads
    /// in the order of their last changes. Called on the database's thread. Without it the newer
    /// draft wins.
    using Join = std::function<QByteArray(const QByteArray &older, const QByteArray &newer)>;
    void setJoin(Join join) { m_join = std::move(join); }
    /// Used for passphrases that are chosen from now on.
    void setPassphraseCost(const PassphraseCost &cost) { m_cost = cost; }

    /// The id of the installation that made the store. It is part of the names of its keychain
    /// entries. Empty while neither `profiles.json` nor the store has said it.
    const QString &installId() const { return m_installId; }
    Database &database() { return m_database; }
    const StoreState &state() const { return m_state; }
    /// There is a file that could not be opened, so its sends are unknown.
    bool isOutOfReach() const;

    /// Opens nothing. Answers whether the file wants a passphrase; then the state is Locked.
    void lookForPassphrase(QObject *context, std::function<void(bool isThere)> answer);
    /// Opens the file without a prompt. With a locked keychain the state becomes Locked.
    void open();
    /// Opens the file; the desktop may prompt for the keychain's password.
    void unlock();

    using Done = std::function<void(const std::optional<StoreError> &)>;
    /// For Locked with a passphrase. A wrong passphrase is an error, and the state stays.
    void unlock(const Secret &passphrase, QObject *context, Done done);
    /// For NoKeychain: creates the file with a passphrase.
    void choosePassphrase(const Secret &passphrase, QObject *context, Done done);
    /// For NoKeychain, Locked and Failed.
    void keepForThisRun();
    /// For Ready with a passphrase. Rows are not sealed again.
    void changePassphrase(const Secret &old, const Secret &fresh, QObject *context, Done done);
    /// For Ready: seals every row with a new key, in one transaction. `passphrase` is needed when
    /// there is one.
    void rotateKey(const Secret &passphrase, QObject *context, Done done);

signals:
    void stateChanged(const StoreState &state);
    /// After `open` or `unlock`, before any key is read: whether the file wants a passphrase. Then
    /// the state is Locked.
    void inspected(bool wantsPassphrase);

private:
    using Worker = Database::Worker;
    enum class Prompt { Never, Allowed };
    void begin(Prompt asking);
    void look(int attempt, Prompt asking);
    void makeKey(int attempt, Prompt asking);
    void writeKey(int attempt);
    void readKey(int attempt, StoreKey key, Prompt asking);
    void readEntry(int attempt, const StoreKey &key, bool wasSearched);
    void searchEntry(int attempt, const StoreKey &key);
    void create(int attempt, const StoreKey &key, const SecretBytes &dataKey, Done done);
    void attach(int attempt, const StoreKey &key, const SecretBytes &dataKey, Done done);
    void rotateUnderPassphrase(const Secret &passphrase, Done done);
    void rotateInKeychain(Done done);
    void reseal(const StoreKey &fresh, const SecretBytes &dataKey, Done done);
    void removeSpares(std::function<void()> then);
    void removeSpare(StoreKey key, std::function<void()> then);

    void become(StoreState::Kind kind, const std::optional<SecretError> &keyError = {},
                const std::optional<StoreError> &error = {});
    void note(const Recovered &what);
    const QString &ownInstallId();
    /// Calls `work(Database::Worker &)` on the database's thread, then `then(its answer)`.
    template <typename Work, typename Then>
    void ask(Work work, Then then)
    {
        using T = std::invoke_result_t<Work, Worker &>;
        auto answer = std::make_shared<std::optional<T>>();
        m_database.onThread(
            [work = std::move(work), answer](Worker &worker) mutable { *answer = work(worker); },
            [then = std::move(then), answer]() mutable { then(std::move(**answer)); });
    }
    static Done whileContextLives(QObject *context, Done done);
    static StoreError notNow() { return {StoreError::Kind::Busy, {}}; }
    static Secrets entryOf(const SecretBytes &dataKey);

    QString m_folder;
    StoreFile m_file;
    KeychainSecretStore &m_keychain;
    QString m_installId;
    Join m_join;
    PassphraseCost m_cost;
    StoreState m_state;
    std::optional<StoreKey> m_key; ///< description of the file's key, once the file was examined
    /// Number of the current attempt to open the file; answers to earlier ones are ignored.
    int m_attempt = 0;
    std::unique_ptr<StoreFile::Lock> m_rotation; ///< held while the key changes
    /// The last member, because its pending answers use the others.
    Database m_database;
};
