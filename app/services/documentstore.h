// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "database.h"
#include "recordkey.h"

/// The files that drafts and sends carry, sealed piece by piece in rows that are written once. They
/// belong to a record, and go when it has neither a draft nor a send any more. All on the
/// database's thread.
namespace documentstore {

/// Copies the file, unless it is there already. False when it is gone or is no longer the one that
/// was chosen.
bool keep(Connection &open, const RecordKey &record, const Attachment &file);
bool has(Connection &open, const RecordKey &record, const Attachment &file);
/// Nothing when there is none, or a piece of it cannot be read.
std::optional<QByteArray> load(Connection &open, const RecordKey &record, const Attachment &file);
/// Deletes the record's files when nothing names them any more.
void purge(Connection &open, const RecordKey &record);

} // namespace documentstore
