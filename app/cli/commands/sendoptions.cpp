// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendoptions.h"

#include "change.h"
#include "clitext.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace cli {

QList<Option> sendOptions()
{
    return {
        {u"dry-run"_s, {}, Cli::tr("reads, checks and shows, but sends nothing")},
        {u"yes"_s, {}, Cli::tr("sends without asking, warnings included")},
        {u"accept"_s, u"RULE"_s, Cli::tr("accepts a caution, which --yes does not"), true},
        {u"production"_s, {}, Cli::tr("needed for a production server")},
        {u"queue"_s, {}, Cli::tr("leaves in the outbox what cannot be sent now")},
    };
}

QString reasonNotToSend(const Run &run, const Profile &profile)
{
    if (run.arguments.has(u"dry-run"_s))
        return {};
    if (profile.tier == Tier::Production && !run.arguments.has(u"production"_s))
        return Cli::tr("%1 is PRODUCTION: add --production to change a record there.")
            .arg(profile.name);
    if (!run.arguments.has(u"yes"_s) && !terminal::isThere())
        return Cli::tr("There is no terminal to ask on: add --yes to send without a question.");
    return {};
}

QString unknownCaution(const Run &run, const FormSpec &form)
{
    QStringList known;
    for (const auto &field : form.fields)
        if (field.caution && !known.contains(field.caution->rule))
            known.append(field.caution->rule);
    if (!form.recordRules.isEmpty())
        known.append(unreadRecordCaution());
    for (const auto &rule : run.arguments.values(u"accept"_s)) {
        if (known.contains(rule))
            continue;
        return known.isEmpty()
            ? Cli::tr("%1 has no caution %2; it has no cautions.").arg(form.id, rule)
            : Cli::tr("%1 has no caution %2; it has these: %3.")
                  .arg(form.id, rule, known.join(u", "_s));
    }
    return {};
}

} // namespace cli
