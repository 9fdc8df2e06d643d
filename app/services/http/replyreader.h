// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <memory>

/// Reads the one answer of a connection from its bytes as they come (Boost.Beast parses). Whatever
/// the server sends, it holds no more than `limit`, which counts every byte that was on the wire:
/// heads, announcements (1xx), chunk sizes and trailers too.
class ReplyReader final
{
public:
    enum class State {
        Reading,
        Whole, ///< what comes after it is ignored
        Broken, ///< not HTTP, or not what its own head announced
        Oversized,
    };
    /// Of all heads together; servers have at most 16 KiB or so.
    static constexpr qint64 headLimit = 128 * 1024;

    explicit ReplyReader(qint64 limit);
    ~ReplyReader();

    void read(const QByteArray &bytes);
    /// The connection ended; some bodies end with it.
    void readEnd();

    State state() const;
    qint64 received() const; ///< bytes on the wire
    int status() const; ///< of the answer, from 200 on; 0 until its head was read whole
    /// Those that came more than once are joined by commas.
    QList<std::pair<QByteArray, QByteArray>> headers() const;
    qint64 bodySize() const; ///< so far
    QByteArray body() const; ///< so far

private:
    class Private;
    std::unique_ptr<Private> d;
};
