// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

/// Secrets in the desktop's keychain (Secret Service or KWallet), through QtKeychain. One entry a
/// key: text, a JSON object on one line.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secrets &secrets, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

    struct Status
    {
        enum class Kind { Unlocked, Locked, NoKeyring, NoService };
        Kind kind = Kind::NoService;
        QString service; ///< `Secret Service`, `KWallet`
    };
    /// Asks D-Bus, without prompting anybody. A service that does not answer is none.
    void status(QObject *context, std::function<void(const Status &)> done);
    /// The names of our entries that end in `ending`, of an unlocked Secret Service; asks nobody.
    /// Nothing where there is another keychain, or no answer.
    void search(const QString &ending, QObject *context,
                std::function<void(const QStringList &names)> done);
    /// Of an answer that no person is being asked for, default 8 s.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }
    /// How long a person may take who is asked to unlock the keychain, or for the password of a new
    /// one, in milliseconds. 0: nobody is asked, and a locked keychain is an error at once. By
    /// default there is no limit.
    void setPromptLimit(int milliseconds) { m_promptLimit = milliseconds; }

signals:
    /// A person is asked (`Locked`, `NoKeyring`), or there has been no answer for two seconds
    /// (`Unlocked`).
    void waiting(KeychainSecretStore::Status::Kind why);

private:
    using Probed = Result<Status, SecretError>;
    using Text = Result<QString, SecretError>;
    using Ran = std::function<void(const std::optional<SecretError> &)>;

    void probe(std::function<void(const Probed &)> then);
    void readText(const QString &key, std::function<void(const Text &)> then);
    /// Starts `job`, with a time-out only where nobody can be prompted.
    void run(QKeychain::Job *job, const Status &status, Ran then);
    bool asksNobody(Status::Kind kind) const;
    void tellLockedFromAbsent(std::function<void(const Text &)> then);
    void store(const QString &key, const QString &text, const Status &status, Ran then);

    int m_timeout = 8'000;
    std::optional<int> m_promptLimit;
};
