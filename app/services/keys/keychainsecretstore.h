// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QObject>

namespace QKeychain {
class Job;
}

/// Keeps secrets in the desktop's keychain (Secret Service or KWallet) through QtKeychain. Each key
/// has one entry: a JSON object on one line.
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
        KeychainState kind = KeychainState::NoService;
        QString service; ///< `Secret Service`, `KWallet`
        QString keyring = {}; ///< name of the keyring or wallet where entries are kept: `login`
        bool isSilent = false; ///< it did not answer in time, and its kind is not known
    };
    /// Asks D-Bus without a prompt. A service that does not answer counts as missing too.
    void status(QObject *context, std::function<void(const Status &)> done);
    /// The names of our entries that end in `ending`, in an unlocked Secret Service. Never prompts.
    /// Empty for other keychains and without an answer.
    void search(const QString &ending, QObject *context,
                std::function<void(const QStringList &names)> done);
    /// How long to wait for an answer while no prompt is shown; 8 s by default.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }
    /// How long the user may take to unlock the keychain or to choose a password for a new one, in
    /// milliseconds. 0: no prompt is shown, and a locked keychain is an error at once. By default
    /// there is no limit.
    void setPromptLimit(int milliseconds) { m_promptLimit = milliseconds; }

signals:
    /// A prompt is shown (`Locked`, `NoKeyring`), or there was no answer for two seconds
    /// (`Unlocked`).
    void waiting(KeychainState why);

private:
    using Probed = Result<Status, SecretError>;
    using Text = Result<Secret, SecretError>;
    using Ran = std::function<void(const std::optional<SecretError> &)>;

    void probe(std::function<void(const Probed &)> then);
    void readText(const QString &key, std::function<void(const Text &)> then);
    /// Starts `job`. Its time-out only applies while no prompt can appear.
    void run(QKeychain::Job *job, const Status &status, Ran then);
    bool asksNobody(KeychainState kind) const;
    void distinguishLockedFromMissing(std::function<void(const Text &)> then);
    void store(const QString &key, const Secret &text, const Status &status, Ran then);

    int m_timeout = 8'000;
    std::optional<int> m_promptLimit;
};
