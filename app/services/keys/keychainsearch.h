// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

#include <functional>

/// Lists the names of a program's entries in the Secret Service's unlocked keyrings, which
/// QtKeychain can't. Asks nobody for a password and starts no
/// service; where none runs there are no names. Answers once, later, and deletes itself.
class KeychainSearch final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QStringList &names)>;

    /// `program`: what QtKeychain wrote as the entries' `server`. `timeout` in milliseconds, of
    /// each call.
    KeychainSearch(const QString &program, int timeout, Done done, QObject *parent);

private:
    using Reply = std::function<void(const QDBusMessage &)>;
    void call(const QDBusMessage &message, int timeout, Reply then);
    void readName(const QString &item, int timeout);
    void answer();

    Done m_done;
    QStringList m_names;
    int m_pending = 0;
};
