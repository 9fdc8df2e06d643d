// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedrecord.h"

using namespace Qt::StringLiterals;

namespace cli {

RecordKey recordNamed(const Run &run, const Target &target)
{
    return target.record(run.arguments.positional().at(1));
}

void loadDraft(const Run &run, Services &services, const RecordKey &record, WithDraft then,
               Access access)
{
    requireStore(run, services.storage, access, [run, &services, record, then = std::move(then)] {
        services.drafts.load(
            record, run.owner, [run, then](const Result<StoredDraft, StoreError> &loaded) {
                if (loaded)
                    return then(*loaded);
                if (loaded.error().kind == StoreError::Kind::Missing)
                    return run.refuseUsage(u"This profile has no draft of that record. "
                                           "`amend drafts list` lists them."_s);
                run.refuse(storeFault(loaded.error()));
            });
    });
}

std::unique_ptr<RecordDraft> openDraft(const Target &target, const StoredDraft &stored)
{
    auto draft
        = std::make_unique<RecordDraft>(*target.form, stored.summary.record.userId, stored.base);
    draft->setContext(QDate::currentDate(), target.profile.allowed);
    draft->restore(stored.base, stored.changes, stored.serverFindings);
    return draft;
}

QString commandWords(const RecordKey &record, const QString &profileName)
{
    return u"%1 %2 --profile \"%3\""_s.arg(record.form, record.userId, profileName);
}

Option profileOption()
{
    return {u"profile"_s, u"NAME"_s, u"one of `amend profile list`, or `local`"_s};
}

Option credentialsOption()
{
    return {u"credentials"_s, u"-"_s, u"a JSON object from standard input"_s};
}

} // namespace cli
