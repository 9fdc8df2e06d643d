// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "storeddraft.h"

/// The rows of deleted drafts. Their tag may be a random one, so only the summary names the record.
namespace deletedrows {

struct DeletedRow
{
    QByteArray tag;
    qint64 version = 0;
    DeletedDraft draft;
};

/// The newest first. Rows that cannot be opened are left out.
QList<DeletedRow> all(Connection &open);
/// The place of the summary of a draft, deleted or not.
Vault::Place summaryPlace(const QByteArray &tag, qint64 version);

} // namespace deletedrows
