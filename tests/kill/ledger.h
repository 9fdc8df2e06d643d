// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <optional>

/// Records what was typed and what the window said about it, by user, and from that what has to be
/// found after the program was killed. A value that was typed later may replace an earlier one.
class Ledger final
{
public:
    /// Values by JSON Pointer. The victim types texts only.
    using Values = QMap<QString, QString>;
    static Values valuesOf(const Changes &changes);
    static Values valuesOf(const QJsonObject &object);

    /// Records the changes of the draft of `user` at the time `at` (milliseconds of the steady
    /// clock).
    void typed(const QString &user, const Values &changes, qint64 at);
    /// Records that the window says that everything typed for `user` is saved.
    void saved(const QString &user);
    /// Everything that was typed up to `at` has to be found as well.
    void demandUpTo(qint64 at);
    /// Records that the program was killed: what was typed and not saved may be lost.
    void forgive();

    /// The values of `user` that are missing. `found` is everything that was found of this user.
    QStringList missing(const QString &user, const QList<Values> &found) const;
    QStringList users() const { return m_records.keys(); }
    int demanded() const; ///< The number of fields that have to be found.

private:
    struct Field
    {
        std::optional<QString> last; ///< The value that was typed last in the running program.
        QHash<QString, int> order; ///< For each value, the position at which it was typed last.
        QList<qint64> times; ///< The time of each position.
        int forgiven = -1; ///< Values up to this position may be lost.
        int demand = -1; ///< A value of this position or a later one has to be found.

        void demandUpTo(int index)
        {
            if (index > forgiven)
                demand = index;
        }
    };

    QMap<QString, QMap<QString, Field>> m_records;
};
