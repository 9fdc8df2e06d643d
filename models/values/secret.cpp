// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <sodium.h>

#include <cstring>

namespace {

template <typename Text>
void wipeText(Text &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(*text.constData()));
    text.clear();
}

} // namespace

void wipe(QString &text)
{
    wipeText(text);
}

void wipe(QByteArray &bytes)
{
    wipeText(bytes);
}

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    if (size == 0)
        return;
    if (sodium_init() < 0)
        qFatal("libsodium cannot be started");
    auto *bytes = static_cast<unsigned char *>(sodium_malloc(size_t(size)));
    Q_CHECK_PTR(bytes);
    m_bytes.reset(bytes, sodium_free);
}

SecretBytes::SecretBytes(QByteArray bytes)
    : SecretBytes(bytes.size())
{
    if (!bytes.isEmpty())
        std::memcpy(data(), bytes.constData(), size_t(m_size));
    wipe(bytes);
}

bool operator==(const SecretBytes &one, const SecretBytes &other)
{
    return one.m_size == other.m_size
        && (one.m_size == 0 || sodium_memcmp(one.data(), other.data(), size_t(one.m_size)) == 0);
}

Secret::Secret(QString text)
    : m_text(text.size() * qsizetype(sizeof(QChar)))
{
    if (!text.isEmpty())
        std::memcpy(m_text.data(), text.constData(), size_t(m_text.size()));
    wipe(text);
}
