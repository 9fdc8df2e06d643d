// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "keychainsecretstore.h"
#include "storefile.h"

struct Recovered;

/// Where drafts and sends are kept, and the way to the key that seals them. The key lives in the
/// keychain, or under a passphrase (Argon2id) in the file; it is made only when there is no file.
/// Until the file is open, and where it cannot be, everything is kept in memory; it moves into the
/// file when that opens.
class Storage final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made with mode 0700, the file `amend.sqlite` in it with 0600. An empty one:
    /// this run only. An empty `installId`: the store says it, or one is made with the store.
    Storage(QString folder, KeychainSecretStore &keychain, QString installId,
            QObject *parent = nullptr);
    ~Storage() override;

    /// Two drafts of one record, in the file and in memory, become one: their payloads as they are
    /// sealed, by the time they were changed. Called on the database's thread. Without it the
    /// newer stands.
    using Join = std::function<QByteArray(const QByteArray &older, const QByteArray &newer)>;
    void setJoin(Join join) { m_join = std::move(join); }
    /// Of passphrases chosen from now on.
    void setPassphraseCost(const PassphraseCost &cost) { m_cost = cost; }

    /// Of the installation that made the store: part of the names of all its entries in the
    /// keychain. Empty where neither `profiles.json` nor the store said it yet.
    const QString &installId() const { return m_installId; }
    Database &database() { return m_database; }
    const StoreState &state() const { return m_state; }
    /// There is a file, and it could not be opened: what waits in it is not known.
    bool isOutOfReach() const;

    /// Opens the file without asking anybody for a password: a locked keychain leaves it Locked.
    void open();
    /// The same, and the desktop may ask for the keychain's password.
    void unlock();

    using Done = std::function<void(const std::optional<StoreError> &)>;
    /// Of Locked under a passphrase. A wrong one is an error, and the state stays.
    void unlock(const Secret &passphrase, QObject *context, Done done);
    /// Of NoKeychain: makes the file, under a passphrase.
    void choosePassphrase(const Secret &passphrase, QObject *context, Done done);
    /// Of NoKeychain, Locked and Failed.
    void keepForThisRun();
    /// Of Ready under a passphrase. No row is written anew.
    void changePassphrase(const Secret &old, const Secret &fresh, QObject *context, Done done);
    /// Of Ready: every row is sealed under a fresh key, in one transaction. `passphrase` where
    /// there is one.
    void rotateKey(const Secret &passphrase, QObject *context, Done done);

signals:
    void stateChanged(const StoreState &state);

private:
    using Worker = Database::Worker;
    enum class Asking { Never, Allowed };
    void begin(Asking asking);
    void look(int attempt, Asking asking);
    void makeKey(int attempt, Asking asking);
    void writeKey(int attempt);
    void readKey(int attempt, StoreKey key, Asking asking);
    void readEntry(int attempt, const StoreKey &key, bool wasSearched);
    void searchEntry(int attempt, const StoreKey &key);
    void create(int attempt, const StoreKey &key, const QByteArray &dataKey, Done done);
    void attach(int attempt, const StoreKey &key, const QByteArray &dataKey, Done done);
    void rotateUnderPassphrase(const Secret &passphrase, Done done);
    void rotateInKeychain(Done done);
    void reseal(const StoreKey &fresh, const QByteArray &dataKey, Done done);
    void removeSpares(std::function<void()> then);
    void removeSpare(StoreKey key, std::function<void()> then);

    void become(StoreState::Kind kind, const std::optional<SecretError> &keyError = {},
                const std::optional<StoreError> &error = {});
    void note(const Recovered &what);
    const QString &ownInstallId();
    /// `work(Database::Worker &)` on the database's thread, then `then(its answer)`.
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
    static Secrets entryOf(const QByteArray &dataKey);

    QString m_folder;
    StoreFile m_file;
    KeychainSecretStore &m_keychain;
    QString m_installId;
    Join m_join;
    PassphraseCost m_cost;
    StoreState m_state;
    std::optional<StoreKey> m_key; ///< of the file, once it was looked at
    int m_attempt = 0; ///< to open it: answers to an earlier one are nobody's
    std::unique_ptr<StoreFile::Lock> m_rotation; ///< while the key changes
    Database m_database; ///< last: what it still answers finds the rest alive
};
