// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletedrows.h"

#include "sealedjson.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

QList<deletedrows::DeletedRow> deletedrows::all(Connection &open)
{
    QList<DeletedRow> all;
    QSqlQuery &rows = open.run(u"SELECT tag, version, summary, deleted FROM draft"
                               " WHERE deleted IS NOT NULL ORDER BY deleted DESC"_s);
    while (rows.next()) {
        DeletedRow row {rows.value(0).toByteArray(), rows.value(1).toLongLong(), {}};
        const auto summary = summaryFromJson(sealedjson::open(open, rows.value(2).toByteArray(),
                                                              summaryPlace(row.tag, row.version)));
        row.draft.deleted = rows.value(3).toLongLong();
        if (summary) {
            row.draft.summary = *summary;
            all += row;
        }
    }
    return all;
}

Vault::Place deletedrows::summaryPlace(const QByteArray &tag, qint64 version)
{
    return {"draft.summary", tag, version};
}
