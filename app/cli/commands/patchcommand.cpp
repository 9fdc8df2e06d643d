// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "patchrun.h"
#include "sendoptions.h"
#include "usersearch.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void patch(const Run &run)
{
    const QString typed = run.arguments.positional().at(1);
    // The input is read first, because the credentials may take standard input.
    const SpecLibrary library = openLibrary(run.home());
    const auto form = findForm(library, run.arguments.positional().at(0));
    if (!form)
        return run.refuse(form.error());
    if (const auto refusal = user::check(**form, typed))
        return run.refuse(*refusal);
    if (const QString wrong = unknownCaution(run, **form); !wrong.isEmpty())
        return run.refuseUsage(wrong);
    auto input = PatchInput::read(**form, run.arguments);
    if (!input)
        return run.refuse(input.error());
    if (run.arguments.has(u"queue"_s) && run.arguments.has(u"base-url"_s))
        return run.refuseUsage(u"--queue needs --profile: the outbox sends under a "
                               "profile's key."_s);
    if (run.arguments.has(u"queue"_s) && run.arguments.has(u"blind"_s))
        return run.refuseUsage(u"--queue and --blind don't go together: what waits is read "
                               "before it is sent."_s);
    if (input->isEmpty() && !run.arguments.has(u"body"_s))
        return run.refuseUsage(u"Nothing to change: give --set, --clear, --body or --attach."_s);

    auto target = Target::open(run, (*form)->id);
    if (!target)
        return run.refuse(target.error());
    if (const QString reason = reasonNotToSend(run, (*target)->profile); !reason.isEmpty())
        return run.refuseUsage(reason);
    PatchInput changes = std::move(input).value();
    if (const auto refusal = changes.attachFiles((*target)->profile.documentLimit))
        return run.refuse(*refusal);
    auto *patchRun = new PatchRun(run, std::move(target).value(), typed, changes);
    patchRun->start();
}

} // namespace

Command patchCommand()
{
    const QList<Option> options {
        {u"set"_s, u"/path=value"_s, u"text as it is; JSON for other types"_s, true},
        {u"clear"_s, u"/path"_s, u"empties a field on the server"_s, true},
        {u"body"_s, u"FILE"_s, u"JSON: present = set, null = clear; - is standard input"_s},
        {u"attach"_s, u"LIST type=…,front=FILE"_s,
         u"a new document of a list; more of it: back=FILE, country=…, state=…"_s, true, 2},
        {u"blind"_s, {}, u"sends without reading the record first"_s},
    };
    return {u"patch"_s,
            {u"FORM"_s, u"USER"_s},
            u"changes a record: reads, checks, shows, asks, sends"_s,
            targetOptions() + options + sendOptions() + QList {jsonOption()},
            patch};
}

} // namespace cli
