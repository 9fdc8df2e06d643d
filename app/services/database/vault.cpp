// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include <sodium.h>

#include <QtEndian>

namespace {

// The first byte of every sealed value, so that another cipher can follow.
constexpr char xchachaFormat = 1;
constexpr int nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr int macBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr int tagBytes = crypto_generichash_BYTES;

enum SubkeyId : quint64 { SealingKey = 1, TaggingKey = 2 };

static_assert(Vault::keyBytes == crypto_aead_xchacha20poly1305_ietf_KEYBYTES
              && Vault::keyBytes == crypto_kdf_KEYBYTES && tagBytes == 32);

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

void startSodium()
{
    // This fails only without a source of randomness, and then nothing can be sealed.
    static const bool isStarted = sodium_init() >= 0;
    if (!isStarted)
        qFatal("libsodium cannot be started");
}

SecretBytes subkey(const SecretBytes &key, SubkeyId id)
{
    startSodium();
    Q_ASSERT(key.size() == Vault::keyBytes);
    SecretBytes derived(Vault::keyBytes);
    crypto_kdf_derive_from_key(derived.data(), size_t(derived.size()), id, "AmendVlt", key.data());
    return derived;
}

void appendNumber(QByteArray &to, qint64 number)
{
    const qint64 big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// The length comes first, so that parts cannot run into each other.
void appendPart(QByteArray &to, const QByteArray &part)
{
    appendNumber(to, part.size());
    to.append(part);
}

QByteArray associated(const Vault::Place &place)
{
    QByteArray bytes(1, xchachaFormat);
    appendPart(bytes, place.table);
    appendPart(bytes, place.row);
    appendNumber(bytes, place.version);
    return bytes;
}

} // namespace

SecretBytes Vault::makeKey()
{
    startSodium();
    SecretBytes key(keyBytes);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QByteArray Vault::makeName()
{
    startSodium();
    QByteArray name(keyBytes, Qt::Uninitialized);
    randombytes_buf(name.data(), size_t(name.size()));
    return name;
}

Vault::Vault(const SecretBytes &key)
    : m_sealing(subkey(key, SealingKey))
    , m_tagging(subkey(key, TaggingKey))
{
}

Vault::Vault(const SecretBytes &key, const SecretBytes &tagKey)
    : m_sealing(subkey(key, SealingKey))
    , m_tagging(tagKey)
{
}

QByteArray Vault::seal(QByteArrayView plain, const Place &place) const
{
    const QByteArray bound = associated(place);
    QByteArray sealed(1 + nonceBytes + plain.size() + macBytes, Qt::Uninitialized);
    unsigned char *out = bytesOf(sealed);
    *out++ = xchachaFormat;
    randombytes_buf(out, nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + nonceBytes, nullptr, bytesOf(plain), quint64(plain.size()), bytesOf(bound),
        quint64(bound.size()), nullptr, out, m_sealing.data());
    return sealed;
}

std::optional<QByteArray> Vault::open(const QByteArray &sealed, const Place &place) const
{
    if (sealed.size() < 1 + nonceBytes + macBytes || sealed.at(0) != xchachaFormat)
        return std::nullopt;
    const QByteArray bound = associated(place);
    QByteArray plain(sealed.size() - 1 - nonceBytes - macBytes, Qt::Uninitialized);
    const unsigned char *nonce = bytesOf(sealed) + 1;
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(plain), nullptr, nullptr, nonce + nonceBytes, quint64(plain.size() + macBytes),
        bytesOf(bound), quint64(bound.size()), nonce, m_sealing.data());
    if (failed)
        return std::nullopt;
    return plain;
}

QByteArray Vault::hash(const QList<QByteArray> &parts) const
{
    QByteArray joined;
    for (const QByteArray &part : parts)
        appendPart(joined, part);
    QByteArray made(tagBytes, Qt::Uninitialized);
    crypto_generichash(bytesOf(made), tagBytes, bytesOf(joined), quint64(joined.size()),
                       m_tagging.data(), size_t(m_tagging.size()));
    return made;
}

QByteArray Vault::tag(const QList<QByteArray> &parts) const
{
    const QByteArray made = hash(parts);
    if (m_remembersTags)
        m_parts.insert(made, parts);
    return made;
}

std::optional<QByteArray> Vault::retagged(const QByteArray &tag, const Vault &made) const
{
    const auto parts = made.m_parts.constFind(tag);
    if (parts == made.m_parts.constEnd())
        return std::nullopt;
    return this->tag(*parts);
}
