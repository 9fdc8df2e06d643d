// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault.h"

#include <QStringList>

#include <memory>

/// The cost of one try of a passphrase (Argon2id).
struct PassphraseCost
{
    quint64 passes = 3;
    quint64 memory = 256 * 1024 * 1024; ///< in bytes
};

/// The key description in the file: which data key it is, and how a candidate is checked. It does
/// not hold the key itself, except wrapped by a passphrase.
struct StoreKey
{
    QString id;
    /// The tag key, sealed with the data key. When it opens, the data key is right.
    QByteArray tagKey;

    struct Wrapped
    {
        PassphraseCost cost;
        QByteArray salt;
        QByteArray key; ///< the data key, sealed with a key from the passphrase
    };
    std::optional<Wrapped> wrapped;
    /// Key ids whose keychain entries are to be removed. They remain after a key change that
    /// succeeded or was interrupted.
    QStringList spare;
    /// The id of the installation that made the store. Empty when an older Amend made it.
    QString installId;
    /// The keychain entry `amend/<install id>/store/<key id>`. Also used for spare ids.
    QString entryName(const QString &keyId) const;
    /// The installation's id in an entry's name. Empty when the entry is not a store's.
    static QString installIdIn(const QString &entryName);

    /// The description of a new store.
    static StoreKey make(const SecretBytes &key, const QString &installId);
    /// The same store with another data key and a new key id.
    StoreKey withNewKey(const Vault &vault, const SecretBytes &key) const;
    /// Nothing when `key` is not the data key.
    std::unique_ptr<Vault> vault(const SecretBytes &key) const;

    /// Whether the file has a sum of its rows (rowsum.h). Then a file without the sum was changed
    /// by others. The fact is part of how the tag key is sealed, so whoever removes it gets a file
    /// that does not open.
    bool hasRowSum(const Vault &vault) const;
    StoreKey withRowSum(const Vault &vault) const;

    /// False when there is not enough memory.
    bool wrap(const SecretBytes &key, const Secret &passphrase, const PassphraseCost &cost);
    /// Nothing for a wrong passphrase, and when there is none.
    std::optional<SecretBytes> unwrap(const Secret &passphrase) const;

    QByteArray toJson() const;
    static std::optional<StoreKey> fromJson(const QByteArray &text);
};
