// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"

#include <QTcpServer>

#include <random>

class QTcpSocket;

/// A vendor's server that outlives the program: it keeps the records, misbehaves at random, and
/// remembers what it took. A request for a change it may have taken before is a fault.
class Vendor final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Vendor(quint32 seed);

    QUrl url() const;
    /// From now on the records are those of another home.
    void forget();
    /// The server stops listening, or listens again.
    void setOpen(bool open);

    /// The next PATCH is not taken and never answered: whoever sends it again is at fault.
    void swallowNext(bool swallows)
    {
        m_swallows = swallows;
        m_hasSwallowed = false;
    }
    bool hasSwallowed() const { return m_hasSwallowed; }
    /// The agent pressed Send for `user` and saw what was sent before: may send that again.
    void forgive(const QString &user, qint64 at);

    /// Everything that a field of `user` ever held, one map a PATCH.
    QList<Ledger::Values> taken(const QString &user) const { return m_taken.value(user); }
    /// The faults since the last call.
    QStringList takeFaults() { return std::exchange(m_faults, {}); }
    int patches() const { return m_patches; }
    int unclear() const { return m_unclear; }

private:
    void read(QTcpSocket *socket);
    void answerGet(QTcpSocket *socket, const QString &user);
    void answerPatch(QTcpSocket *socket, const QString &user, const QByteArray &body);
    /// Sends `whole` after a while. An empty one closes the connection.
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
    /// Changes that were answered otherwise than by "not taken", and when.
    QMap<QString, qint64> m_final;
    QStringList m_faults;
    int m_patches = 0, m_unclear = 0;
    bool m_swallows = false, m_hasSwallowed = false;
};
