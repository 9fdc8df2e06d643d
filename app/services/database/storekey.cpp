// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storekey.h"

#include "json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

// Amend never writes larger values, so the file was changed by others.
constexpr quint64 maxPasses = 64;
constexpr quint64 maxMemory = 2'147'483'648;

enum TagKeyVersion : qint64 { WithoutSum = 0, WithSum = 1 };

Vault::Place placeOfTagKey(const QString &id, TagKeyVersion version)
{
    return {"store.tagKey", id.toUtf8(), version};
}

QByteArray sealedTagKey(const Vault &vault, const QString &id, TagKeyVersion version)
{
    return vault.seal(vault.tagKey().view(), placeOfTagKey(id, version));
}

Vault::Place placeOfWrappedKey(const QString &id)
{
    return {"store.wrapped", id.toUtf8(), 0};
}

/// The key that a passphrase gives. Empty when there is not enough memory.
SecretBytes stretched(const Secret &passphrase, const QByteArray &salt, const PassphraseCost &cost)
{
    // The same passphrase on another keyboard layout may give other code points.
    QString typed = passphrase.reveal().toString();
    QString normal = typed.normalized(QString::NormalizationForm_C);
    QByteArray text = normal.toUtf8();
    SecretBytes key(Vault::keyBytes);
    const int failed
        = crypto_pwhash(key.data(), quint64(key.size()), text.constData(), quint64(text.size()),
                        reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes,
                        size_t(cost.memory), crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    wipe(normal);
    wipe(typed);
    return failed ? SecretBytes() : key;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

std::optional<StoreKey::Wrapped> wrappedFrom(const QJsonObject &object)
{
    StoreKey::Wrapped wrapped;
    wrapped.cost.passes = quint64(qMax(0, object.value("passes"_L1).toInteger()));
    wrapped.cost.memory = quint64(qMax(0, object.value("memory"_L1).toInteger()));
    wrapped.salt = fromBase64(object.value("salt"_L1));
    wrapped.key = fromBase64(object.value("key"_L1));
    const bool isOurs = wrapped.cost.passes > 0 && wrapped.cost.passes <= maxPasses
        && wrapped.cost.memory <= maxMemory && wrapped.salt.size() == crypto_pwhash_SALTBYTES;
    return isOurs ? std::optional(wrapped) : std::nullopt;
}

} // namespace

StoreKey StoreKey::make(const SecretBytes &key, const QString &installId)
{
    StoreKey made;
    made.installId = installId;
    made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    made.tagKey = sealedTagKey(Vault(key), made.id, WithoutSum); // there are no rows to sum up yet
    return made;
}

StoreKey StoreKey::withNewKey(const Vault &vault, const SecretBytes &key) const
{
    StoreKey made;
    made.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto version = hasRowSum(vault) ? WithSum : WithoutSum;
    made.tagKey = sealedTagKey(Vault(key, vault.tagKey()), made.id, version);
    made.spare = spare;
    made.installId = installId;
    return made;
}

QString StoreKey::entryName(const QString &keyId) const
{
    return u"amend/%1/store/%2"_s.arg(installId, keyId);
}

QString StoreKey::installIdIn(const QString &entryName)
{
    const QStringList parts = entryName.split(u'/');
    const bool isOfAStore = parts.size() == 4 && parts.at(0) == "amend"_L1
        && parts.at(2) == "store"_L1 && !parts.at(3).isEmpty();
    return isOfAStore ? parts.at(1) : QString();
}

std::unique_ptr<Vault> StoreKey::vault(const SecretBytes &key) const
{
    if (key.size() != Vault::keyBytes)
        return nullptr;
    const Vault candidate(key);
    auto tags = candidate.open(tagKey, placeOfTagKey(id, WithSum));
    if (!tags)
        tags = candidate.open(tagKey, placeOfTagKey(id, WithoutSum));
    if (!tags || tags->size() != Vault::keyBytes)
        return nullptr;
    return std::make_unique<Vault>(key, SecretBytes(*std::move(tags)));
}

bool StoreKey::hasRowSum(const Vault &vault) const
{
    return vault.open(tagKey, placeOfTagKey(id, WithSum)).has_value();
}

StoreKey StoreKey::withRowSum(const Vault &vault) const
{
    StoreKey made = *this;
    made.tagKey = sealedTagKey(vault, id, WithSum);
    return made;
}

bool StoreKey::wrap(const SecretBytes &key, const Secret &passphrase, const PassphraseCost &cost)
{
    Wrapped fresh {cost, QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized), {}};
    randombytes_buf(fresh.salt.data(), size_t(fresh.salt.size()));
    const SecretBytes passphraseKey = stretched(passphrase, fresh.salt, cost);
    if (passphraseKey.isEmpty())
        return false;
    fresh.key = Vault(passphraseKey).seal(key.view(), placeOfWrappedKey(id));
    wrapped = fresh;
    return true;
}

std::optional<SecretBytes> StoreKey::unwrap(const Secret &passphrase) const
{
    if (!wrapped)
        return std::nullopt;
    const SecretBytes passphraseKey = stretched(passphrase, wrapped->salt, wrapped->cost);
    if (passphraseKey.isEmpty())
        return std::nullopt;
    auto key = Vault(passphraseKey).open(wrapped->key, placeOfWrappedKey(id));
    return key ? std::optional(SecretBytes(*std::move(key))) : std::nullopt;
}

QByteArray StoreKey::toJson() const
{
    QJsonObject object {
        {"id"_L1, id},
        {"tagKey"_L1, base64(tagKey)},
        {"spare"_L1, QJsonArray::fromStringList(spare)},
    };
    if (!installId.isEmpty())
        object.insert("entry"_L1, entryName(id));
    if (wrapped) {
        object.insert("passphrase"_L1,
                      QJsonObject {{"passes"_L1, qint64(wrapped->cost.passes)},
                                   {"memory"_L1, qint64(wrapped->cost.memory)},
                                   {"salt"_L1, base64(wrapped->salt)},
                                   {"key"_L1, base64(wrapped->key)}});
    }
    return json::write(object);
}

std::optional<StoreKey> StoreKey::fromJson(const QByteArray &text)
{
    const QJsonObject object = json::parseObject(text);
    StoreKey key;
    key.id = object.value("id"_L1).toString();
    key.tagKey = fromBase64(object.value("tagKey"_L1));
    if (key.id.isEmpty() || key.tagKey.isEmpty())
        return std::nullopt;
    const QJsonArray spare = object.value("spare"_L1).toArray();
    for (const QJsonValue &entry : spare)
        key.spare += entry.toString();
    key.installId = installIdIn(object.value("entry"_L1).toString());
    const QJsonValue wrapped = object.value("passphrase"_L1);
    if (!wrapped.isUndefined()) {
        key.wrapped = wrappedFrom(wrapped.toObject());
        if (!key.wrapped)
            return std::nullopt;
    }
    return key;
}
