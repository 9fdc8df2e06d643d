// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret.h"

#include <QHash>
#include <QList>

#include <optional>

/// Encrypts what is written to the disk with XChaCha20-Poly1305 (libsodium). Each value is bound to
/// its place, so that no row can replace another.
class Vault final
{
public:
    static constexpr int keyBytes = 32;

    /// A new random key.
    static SecretBytes makeKey();
    /// A new random name, which cannot be guessed.
    static QByteArray makeName();

    /// `key` has `keyBytes` bytes. The keys for sealing and for tags are derived from it.
    explicit Vault(const SecretBytes &key);
    /// `tagKey` comes from another vault, so that tags survive a change of `key`.
    Vault(const SecretBytes &key, const SecretBytes &tagKey);
    Q_DISABLE_COPY_MOVE(Vault)

    /// The place of a sealed value.
    struct Place
    {
        QByteArray table; ///< table and column
        QByteArray row;
        qint64 version = 0;
    };
    QByteArray seal(QByteArrayView plain, const Place &place) const;
    /// Nothing when the value was not sealed with this key for this place.
    std::optional<QByteArray> open(const QByteArray &sealed, const Place &place) const;
    /// A keyed BLAKE2b hash of 32 bytes, which finds a row without revealing its contents. The
    /// parts cannot run into each other. Make tags anew in each transaction, because a vault can be
    /// replaced between two.
    QByteArray tag(const QList<QByteArray> &parts) const;
    /// The same hash for other purposes. It is not remembered for `retagged`.
    QByteArray hash(const QList<QByteArray> &parts) const;

    const SecretBytes &tagKey() const { return m_tagging; }
    /// From now on, keeps the parts of every tag for `retagged`.
    void rememberTags() { m_remembersTags = true; }
    /// The tag of the same parts in this vault. Nothing when `made` does not remember them.
    std::optional<QByteArray> retagged(const QByteArray &tag, const Vault &made) const;

private:
    SecretBytes m_sealing, m_tagging;
    bool m_remembersTags = false;
    mutable QHash<QByteArray, QList<QByteArray>> m_parts; ///< by tag
};
