// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"
#include "storeopening.h"
#include "target.h"

namespace cli {

/// FORM and USER of `amend drafts …`, with a `--profile`: where its draft is.
RecordKey recordNamed(const Run &run, const Target &target);

using WithDraft = std::function<void(const StoredDraft &)>;
/// Opens the store and loads the draft of the record, or says why not, and ends.
void loadDraft(const Run &run, Services &services, const RecordKey &record, WithDraft then,
               Access access = Access::Write);

/// As a person edits it: its findings are those of the draft now, the server's among them.
std::unique_ptr<RecordDraft> openDraft(const Target &target, const StoredDraft &stored);

/// `FORM USER --profile "NAME"`, to go on with.
QString wordsFor(const RecordKey &record, const QString &profileName);

/// `--profile`, where a draft belongs to one.
Option profileOption();
Option credentialsOption();

} // namespace cli
