// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

/// Seals what is written to the disk: XChaCha20-Poly1305 (libsodium), bound to the place it stands
/// in, so that no row can stand in for another.
class Vault final
{
public:
    static constexpr int keyBytes = 32;

    /// A fresh random key.
    static QByteArray makeKey();
    /// Overwrites what `secret` holds. A copy that shares its bytes is not reached.
    static void wipe(QByteArray &secret);

    /// `key` has `keyBytes` bytes. Keys for sealing and for tags are derived from it.
    explicit Vault(const QByteArray &key);
    /// `tagKey` is that of another vault: tags outlive a change of `key`.
    Vault(const QByteArray &key, const QByteArray &tagKey);
    ~Vault(); ///< wipes them
    Q_DISABLE_COPY_MOVE(Vault)

    /// Where a sealed value stands.
    struct Place
    {
        QByteArray table; ///< and column
        QByteArray row;
        qint64 version = 0;
    };
    QByteArray seal(const QByteArray &plain, const Place &place) const;
    /// Nothing for what was not sealed under this key for this place.
    std::optional<QByteArray> open(const QByteArray &sealed, const Place &place) const;
    /// Keyed BLAKE2b, 32 bytes: finds a row without saying what is in it. Each part is told from
    /// the next. To be made anew in each transaction: a vault can be replaced between two.
    QByteArray tag(const QList<QByteArray> &parts) const;
    /// The same hash of something that is no tag, which nobody wants to find again.
    QByteArray hash(const QList<QByteArray> &parts) const;

    const QByteArray &tagKey() const { return m_tagging; }
    /// From now on the parts of every tag are kept, for `retagged`.
    void rememberTags() { m_remembersTags = true; }
    /// The tag of the same parts under this vault; nothing when `made` does not remember them.
    std::optional<QByteArray> retagged(const QByteArray &tag, const Vault &made) const;

private:
    QByteArray m_sealing, m_tagging;
    bool m_remembersTags = false;
    mutable QHash<QByteArray, QList<QByteArray>> m_parts; ///< by tag
};
