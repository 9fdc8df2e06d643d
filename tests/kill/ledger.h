// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <optional>

/// What was typed and what the window said of it, record by record; and what must be found of it
/// after the program was killed. What was typed later may stand in for what was typed before.
class Ledger final
{
public:
    /// Values by JSON Pointer. The victim types texts only.
    using Values = QMap<QString, QString>;
    static Values valuesOf(const Changes &changes);
    static Values valuesOf(const QJsonObject &object);

    /// What the window's draft of `user` holds as changes, at `at` (milliseconds of the steady
    /// clock).
    void typed(const QString &user, const Values &changes, qint64 at);
    /// The window says that everything typed for `user` is saved.
    void saved(const QString &user);
    /// What was typed up to `at` has to be there as well.
    void demandUpTo(qint64 at);
    /// The program was killed: what was typed and not saved may be lost.
    void forgive();

    /// The values of `user` that are missing. `found` is everything that is left of them.
    QStringList missing(const QString &user, const QList<Values> &found) const;
    QStringList users() const { return m_records.keys(); }
    int demanded() const; ///< fields that have to be there

private:
    struct Field
    {
        std::optional<QString> last; ///< typed into this program
        QHash<QString, int> order; ///< of a value: when it was typed last
        QList<qint64> times; ///< by order
        int forgiven = -1; ///< what was typed up to then may be gone
        int demand = -1; ///< what was typed then, or later, has to be there

        void demandUpTo(int index)
        {
            if (index > forgiven)
                demand = index;
        }
    };

    QMap<QString, QMap<QString, Field>> m_records;
};
