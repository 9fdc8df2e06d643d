// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"
#include "storeopening.h"
#include "target.h"

namespace cli {

/// The record of FORM and USER in `amend drafts …`, with its profile.
RecordKey recordNamed(const Run &run, const Target &target);

using WithDraft = std::function<void(const StoredDraft &)>;
/// Opens the store and loads the draft of the record. On an error it says why and ends the command.
void loadDraft(const Run &run, Services &services, const RecordKey &record, WithDraft then,
               Access access = Access::Write);

/// The draft as an editable record, with its current findings and those of the server.
std::unique_ptr<RecordDraft> openDraft(const Target &target, const StoredDraft &stored);

/// `FORM USER --profile "NAME"`, for the next command.
QString commandWords(const RecordKey &record, const QString &profileName);

/// `--profile`, for commands about drafts, which belong to a profile.
Option profileOption();
Option credentialsOption();

} // namespace cli
