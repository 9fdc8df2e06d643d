// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

/// Parses the answer of a connection while its bytes arrive, with Boost.Beast. It never holds more
/// than `limit` bytes, which counts everything: heads, announcements (1xx), chunk sizes and
/// trailers.
class ReplyReader final
{
public:
    enum class State {
        Reading,
        Whole, ///< later bytes are ignored
        Broken, ///< not HTTP, or not what its head announced
        Oversized,
    };
    /// For all heads together, in bytes. Servers usually allow 16 KiB.
    static constexpr qint64 headLimit = 128 * 1024;

    explicit ReplyReader(qint64 limit);
    ~ReplyReader();

    void read(const QByteArray &bytes);
    /// Call this when the connection ended. Some bodies end with it.
    void readEnd();

    State state() const;
    qint64 received() const; ///< bytes of the connection
    int status() const; ///< status of the answer (200 or more); 0 until its head is complete
    /// Headers that came more than once are joined by commas.
    QList<std::pair<QByteArray, QByteArray>> headers() const;
    qint64 bodySize() const; ///< so far, in bytes
    QByteArray body() const; ///< so far

private:
    class Private;
    std::unique_ptr<Private> d;
};
