// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "database.h"
#include "recordkey.h"
#include "requestbody.h"

/// The files that drafts and sends carry, sealed piece by piece in rows that are written once. They
/// belong to a record, and go when it has neither a draft nor a send any more. All on the
/// database's thread.
namespace documentstore {

/// Copies the file, unless it is there already, from the disk or from another record that has it.
/// False when it is gone or is no longer the one that was chosen.
bool keep(Connection &open, const RecordKey &record, const Attachment &file);
/// Every file that the changes name and that can be had.
void keepAll(Connection &open, const RecordKey &record, const Changes &changes);
/// Nothing when there is none, or a piece of it cannot be read.
std::optional<QByteArray> load(Connection &open, const RecordKey &record, const Attachment &file);
/// Those of the files that the changes name that can be loaded.
FileContents loadAll(Connection &open, const RecordKey &record, const Changes &changes);
/// Deletes the record's files when it has neither a draft (deleted ones count) nor a send.
void purge(Connection &open, const RecordKey &record);
/// The same for all records.
void purge(Connection &open);
/// The files that the changes name, each once.
QList<Attachment> filesOf(const Changes &changes);

} // namespace documentstore
