// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include <QTcpServer>

#include <random>

class QTcpSocket;

/// A vendor's server that keeps running when the program is killed. It holds the records,
/// misbehaves at random and remembers the changes that it accepted. Repeating a change that it may
/// have accepted counts as a fault.
class Vendor final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Vendor(quint32 seed);

    QUrl url() const;
    /// Forgets all records, because another home begins.
    void forget();
    /// The server stops listening, or listens again.
    void setOpen(bool open);

    /// The next PATCH is not accepted and never answered. Sending it again counts as a fault.
    void swallowNext(bool swallows)
    {
        m_swallows = swallows;
        m_hasSwallowed = false;
    }
    bool hasSwallowed() const { return m_hasSwallowed; }
    /// The agent pressed Send for `user` after it saw the earlier outcome, so the change may be
    /// sent again.
    void forgive(const QString &user, qint64 at);

    /// Every value that the fields of `user` ever had, one map for each PATCH.
    QList<Ledger::Values> taken(const QString &user) const { return m_taken.value(user); }
    /// Returns the faults since the last call.
    QStringList takeFaults() { return std::exchange(m_faults, {}); }
    int patches() const { return m_patches; }
    int unclear() const { return m_unclear; }

private:
    void read(QTcpSocket *socket);
    void answerGet(QTcpSocket *socket, const QString &user);
    void answerPatch(QTcpSocket *socket, const QString &user, const QByteArray &body);
    /// Sends `whole` after a delay. If it is empty, closes the connection.
    void say(QTcpSocket *socket, const QByteArray &whole);
    void take(const QString &user, const QJsonObject &body);
    void lookForRepetition(const QString &user, const QJsonObject &body);
    QJsonObject &record(const QString &user);
    int dice(int sides) { return int(m_random() % unsigned(sides)); }

    std::mt19937 m_random;
    quint16 m_port = 0;
    int m_home = 0;
    QHash<QTcpSocket *, QByteArray> m_reading;
    QMap<QString, QJsonObject> m_records;
    QMap<QString, QList<Ledger::Values>> m_taken;
    /// Changes that must not be sent again, and the time of their answer.
    QMap<QString, qint64> m_final;
    QStringList m_faults;
    int m_patches = 0, m_unclear = 0;
    bool m_swallows = false, m_hasSwallowed = false;
};
