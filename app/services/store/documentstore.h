// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "database.h"
#include "recordkey.h"
#include "requestbody.h"

/// The files of drafts and sends, sealed in pieces, in rows that never change. A file belongs to a
/// record and is deleted when the record has neither a draft, a deleted draft nor a send. All
/// functions run on the database's thread.
namespace documentstore {

/// Copies the file from the disk, or from another record that has it, unless it is stored already.
/// False when it is missing or has changed since it was chosen.
bool keep(Connection &open, const RecordKey &record, const Attachment &file);
/// Copies every available file that the changes name.
void keepAll(Connection &open, const RecordKey &record, const Changes &changes);
/// Nothing when the file is not stored, or a piece cannot be read.
std::optional<QByteArray> load(Connection &open, const RecordKey &record, const Attachment &file);
/// The files of the changes that can be loaded.
FileContents loadAll(Connection &open, const RecordKey &record, const Changes &changes);
/// Deletes the record's files when it has neither a draft, a deleted draft nor a send.
void purge(Connection &open, const RecordKey &record);
/// Deletes the files of all such records.
void purge(Connection &open);
/// The files that the changes name, each once.
QList<Attachment> filesOf(const Changes &changes);

} // namespace documentstore
