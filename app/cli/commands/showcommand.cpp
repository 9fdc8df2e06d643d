// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "output.h"
#include "report.h"
#include "usersearch.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

void printRecord(const Target &target, const QString &userId, const Base &base)
{
    const QString name = recordTitle(*target.form, base.record);
    output::line(u"%1 (%2), %3, %4 %5"_s.arg(name.isEmpty() ? userId : name, userId,
                                             target.form->title, target.profile.name,
                                             words::tier(target.profile.tier)));
    if (base.kind == Base::Kind::Absent)
        output::line(u"There is no record yet. A patch with all required fields creates it."_s);
    else
        for (const auto &line : report::recordLines(*target.form, base.record))
            output::line(line);
}

void printRead(const Run &run, const Target &target, const QString &userId, const Base &base)
{
    const FormSpec &form = *target.form;
    const bool absent = base.kind == Base::Kind::Absent;
    const Findings findings = recordFindings(form, base);
    if (run.json()) {
        output::document(
            {{u"outcome"_s, absent ? u"absent"_s : u"read"_s},
             {u"userId"_s, userId},
             {u"record"_s, absent ? QJsonValue() : report::shown(form, {}, base.record)},
             {u"findings"_s, report::findings(form, findings)}});
    } else {
        printRecord(target, userId, base);
        for (const auto &finding : findings)
            output::line(report::findingLine(form, finding));
    }
    run.done(Exit::Done);
}

void printFailure(const Run &run, const Target &target, const QString &userId,
                  const ApiError &error)
{
    const Outcome outcome = report::failedRead(error);
    if (run.json())
        output::document({{u"outcome"_s, outcomeName(outcome.kind)},
                          {u"status"_s, outcome.status},
                          {u"userId"_s, userId.isEmpty() ? QJsonValue() : QJsonValue(userId)},
                          {u"record"_s, QJsonValue::Null},
                          {u"findings"_s, report::findings(*target.form, error.findings)},
                          {u"message"_s, words::sentence(error, target.source)},
                          {u"requestRef"_s, error.requestRef}});
    else
        output::printError(words::sentence(error, target.source));
    run.done(exitOf(outcome.kind));
}

void read(const Run &run, const Target &target, const QString &userId)
{
    target.services->client.read(*target.api, *target.form, target.profile, userId, run.owner,
                                 [run, &target, userId](const Result<Base, ApiError> &read) {
                                     if (read)
                                         printRead(run, target, userId, *read);
                                     else
                                         printFailure(run, target, userId, read.error());
                                 });
}

void show(const Run &run)
{
    const QString typed = run.arguments.positional().at(1);
    auto opened = Target::open(run, run.arguments.positional().at(0));
    if (!opened)
        return run.refuse(opened.error());
    const Target &target = run.keep(std::move(opened).value());
    if (const auto refusal = user::check(*target.form, typed))
        return run.refuse(*refusal);
    user::find(target, typed, run.owner, [run, &target](const Result<QString, ApiError> &found) {
        if (found)
            read(run, target, *found);
        else if (found.error().code == ErrorCode::SeveralUsers)
            run.refuseUsage(words::sentence(found.error(), target.source));
        else
            printFailure(run, target, {}, found.error());
    });
}

} // namespace

Command showCommand()
{
    return {u"show"_s,
            {u"FORM"_s, u"USER"_s},
            u"reads a record and prints it"_s,
            targetOptions() + QList {jsonOption()},
            show};
}

} // namespace cli
