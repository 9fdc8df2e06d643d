// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

#include <memory>

/// Overwrites and clears a text that nobody else shares. A shared one is only let go.
void wipe(QString &text);
void wipe(QByteArray &bytes);

/// Bytes in memory of libsodium, which is locked against being swapped out (as far as the system's
/// limit for that reaches) and left out of core dumps. They are overwritten when the last copy
/// goes. Copies share them.
class SecretBytes final
{
public:
    SecretBytes() = default;
    /// The bytes are to be filled in.
    explicit SecretBytes(qsizetype size);
    /// Wipes `bytes`.
    explicit SecretBytes(QByteArray bytes);

    qsizetype size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    const unsigned char *data() const { return m_bytes.get(); }
    unsigned char *data() { return m_bytes.get(); }
    /// As long as a copy lives.
    QByteArrayView view() const { return {m_bytes.get(), m_size}; }
    friend bool operator==(const SecretBytes &one, const SecretBytes &other);

private:
    std::shared_ptr<unsigned char> m_bytes;
    qsizetype m_size = 0;
};

/// A text that must not get into a log. It cannot be streamed, and each use has to call `reveal`.
class Secret final
{
public:
    Secret() = default;
    /// Wipes `text`.
    explicit Secret(QString text);

    /// As long as this or a copy lives. Who makes a `QString` of it wipes that again.
    QStringView reveal() const
    {
        return {reinterpret_cast<const char16_t *>(m_text.data()), m_text.size() / 2};
    }
    bool isEmpty() const { return m_text.isEmpty(); }
    friend bool operator==(const Secret &, const Secret &) = default;

private:
    SecretBytes m_text; ///< UTF-16
};
QDebug operator<<(QDebug, const Secret &) = delete;
