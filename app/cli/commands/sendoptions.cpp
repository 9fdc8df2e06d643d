// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendoptions.h"

#include "change.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace cli {

QList<Option> sendOptions()
{
    return {
        {u"dry-run"_s, {}, u"reads, checks and shows, but sends nothing"_s},
        {u"yes"_s, {}, u"sends without asking, warnings included"_s},
        {u"accept"_s, u"RULE"_s, u"accepts a caution, which --yes does not"_s, true},
        {u"production"_s, {}, u"needed for a production server"_s},
        {u"queue"_s, {}, u"leaves in the outbox what cannot be sent now"_s},
    };
}

QString reasonNotToSend(const Run &run, const Profile &profile)
{
    if (run.arguments.has(u"dry-run"_s))
        return {};
    if (profile.tier == Tier::Production && !run.arguments.has(u"production"_s))
        return u"%1 is PRODUCTION: add --production to change a record there."_s.arg(profile.name);
    if (!run.arguments.has(u"yes"_s) && !terminal::isThere())
        return u"There is no terminal to ask on: add --yes to send without a question."_s;
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
            ? u"%1 has no caution %2; it has no cautions."_s.arg(form.id, rule)
            : u"%1 has no caution %2; it has these: %3."_s.arg(form.id, rule, known.join(u", "_s));
    }
    return {};
}

} // namespace cli
