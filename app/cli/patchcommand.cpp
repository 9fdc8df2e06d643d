// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "commands.h"
#include "patchrun.h"
#include "terminal.h"
#include "usersearch.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// What is refused before anything is read or sent.
QString reasonNotToSend(const Run &run, const Target &target)
{
    if (run.arguments.has(u"dry-run"_s))
        return {};
    if (target.profile.tier == Tier::Production && !run.arguments.has(u"production"_s))
        return Cli::tr("%1 is PRODUCTION: add --production to change a record there.")
            .arg(target.profile.name);
    if (!run.arguments.has(u"yes"_s) && !terminal::isThere())
        return Cli::tr("There is no terminal to ask on: add --yes to send without a question.");
    return {};
}

/// What is wrong with a word after `--accept`, or nothing.
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

void patch(const Run &run)
{
    const QString typed = run.arguments.positional().at(1);
    // Before the credentials take standard input.
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
    if (input->isEmpty() && !run.arguments.has(u"body"_s))
        return run.refuseUsage(
            Cli::tr("Nothing to change: give --set, --clear, --body or --attach."));

    auto target = Target::open(run, (*form)->id);
    if (!target)
        return run.refuse(target.error());
    if (const QString reason = reasonNotToSend(run, **target); !reason.isEmpty())
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
        {u"set"_s, u"/path=value"_s, Cli::tr("text as it stands, JSON for what is no text"), true},
        {u"clear"_s, u"/path"_s, Cli::tr("empties a field on the server"), true},
        {u"body"_s, u"FILE"_s, Cli::tr("JSON: present = set, null = clear; - is standard input")},
        {u"attach"_s, u"LIST type=…,front=FILE"_s,
         Cli::tr("a new document of a list; more of it: back=FILE, country=…, state=…"), true, 2},
        {u"blind"_s, {}, Cli::tr("sends without reading the record first")},
        {u"dry-run"_s, {}, Cli::tr("reads, checks and shows, but sends nothing")},
        {u"yes"_s, {}, Cli::tr("sends without asking, warnings included")},
        {u"accept"_s, u"RULE"_s, Cli::tr("accepts a caution, which --yes does not"), true},
        {u"production"_s, {}, Cli::tr("needed for a production server")},
        jsonOption(),
    };
    return {u"patch"_s,
            {u"FORM"_s, u"USER"_s},
            Cli::tr("changes a record: reads, checks, shows, asks, sends"),
            targetOptions() + options,
            patch};
}

} // namespace cli
