// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault.h"

#include <QStringList>

#include <memory>

/// What passphrases cost to try (Argon2id).
struct PassphraseCost
{
    quint64 passes = 3;
    quint64 memory = 256 * 1024 * 1024; ///< bytes
};

/// What the file says of its data key: which one it is, and how a candidate is checked. Not the
/// key, unless it is wrapped by a passphrase.
struct StoreKey
{
    QString id;
    /// The tag key, sealed under the data key: that it opens shows that the data key is right.
    QByteArray tagKey;

    struct Wrapped
    {
        PassphraseCost cost;
        QByteArray salt;
        QByteArray key; ///< the data key, sealed under the passphrase
    };
    std::optional<Wrapped> wrapped;
    /// Ids whose entries in the keychain are to be removed: of a change of the key that ended
    /// early, or went well.
    QStringList spare;
    /// Of the installation that made the store. Empty in what an older Amend wrote.
    QString installId;
    /// `amend/<install id>/store/<key id>`, in the keychain; also of a spare.
    QString entryName(const QString &keyId) const;
    /// The installation's id in the name of an entry; empty where that is not a store's.
    static QString installIdIn(const QString &entryName);

    /// Of a fresh store.
    static StoreKey make(const QByteArray &key, const QString &installId);
    /// The same store under another data key, with an id of its own.
    StoreKey rekeyed(const Vault &vault, const QByteArray &key) const;
    /// Nothing when `key` is another.
    std::unique_ptr<Vault> vault(const QByteArray &key) const;

    /// The file has a sum of its rows (rowsum.h), and one without it is not as Amend left it. Said
    /// by how the tag key is sealed: who takes that away has a file that does not open.
    bool isSummed(const Vault &vault) const;
    StoreKey summed(const Vault &vault) const;

    /// False when there is not enough memory.
    bool wrap(const QByteArray &key, const QString &passphrase, const PassphraseCost &cost);
    /// Nothing for a wrong passphrase, and where there is none.
    std::optional<QByteArray> unwrap(const QString &passphrase) const;

    QByteArray toJson() const;
    static std::optional<StoreKey> fromJson(const QByteArray &text);
};
