// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspection.h"
#include "vendor.h"

#include <QProcess>
#include <QTemporaryDir>

/// One home folder. In each round a program types and sends there and is killed; then the rest is
/// checked.
class Lane final
{
public:
    explicit Lane(quint32 seed);

    /// The fault of every round (see tests/faults). Empty = sometimes a random one; `none` =
    /// never.
    void setFault(const QString &fault) { m_fault = fault; }
    /// Runs one round. True when nothing is missing.
    bool round();
    QString summary() const;

private:
    struct Journal;

    void moveIn();
    QString nextFault();
    void play(QProcess &victim, Journal &journal);
    void read(QProcess &victim, Journal &journal);
    void take(const QJsonArray &line, Journal &journal);
    QStringList judge();
    void keepJournal(const QString &fault, const Journal &journal, const QStringList &faults);
    int dice(int sides) { return int(m_random() % unsigned(sides)); }

    std::mt19937 m_random;
    Vendor m_vendor;
    QString m_fault;
    std::unique_ptr<QTemporaryDir> m_home;
    ProfileStore::Contents m_contents;
    std::unique_ptr<Ledger> m_ledger;
    bool m_hasFile = false; ///< The window has said that something is saved.
    bool m_isSpoilt = false; ///< The disk has dropped writes, so nothing can be demanded any more.
    QString m_found; ///< What the last round found, for the journal.
    /// The number of sends that the window has called applied, by user.
    QMap<QString, int> m_applied;

    struct
    {
        int rounds = 0, homes = 0, opening = 0, faults = 0, typed = 0, saved = 0, sends = 0;
        int stalled = 0, unsaved = 0, demanded = 0, unknown = 0, rotations = 0, died = 0;
        int inSend = 0;
    } m_counts;
};
