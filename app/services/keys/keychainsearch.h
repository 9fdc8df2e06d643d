// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusMessage>
#include <QObject>

#include <functional>

/// Lists the names of a program's entries in the unlocked keyrings of the Secret Service, which
/// QtKeychain cannot do. Never prompts and never starts a service; without a running one the list
/// is empty. Answers once, later, and deletes itself.
class KeychainSearch final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const QStringList &names)>;

    /// `program` is the attribute `server` that QtKeychain gave the entries. `timeout` is for each
    /// call, in milliseconds.
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
