// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "commands.h"
#include "documents.h"
#include "output.h"
#include "report.h"
#include "target.h"
#include "terminal.h"

using namespace Qt::StringLiterals;

namespace cli {

namespace {

Findings judge(const FormSpec &form, const QByteArray &bytes)
{
    const auto body = parsedBody(bytes);
    if (!body)
        return {body.error()};
    Findings findings = checkBody(form, *body, QDate::currentDate());
    for (const auto &path : filesNamedIn(*body))
        findings.append(Finding {path, u"type"_s, Severity::Error, {}});
    return findings;
}

void validate(const Run &run)
{
    const SpecLibrary library = openLibrary(run.home());
    const auto form = findForm(library, run.arguments.positional().at(0));
    if (!form)
        return run.refuse(form.error());
    const auto bytes = terminal::contents(run.arguments.positional().at(1));
    if (!bytes)
        return run.refuseUsage(bytes.error());
    const Findings findings = judge(**form, *bytes);
    for (const auto &finding : findings) {
        if (run.json()) {
            QJsonObject object = report::finding(**form, finding);
            object.remove(u"source"_s); // all of them are local
            output::objectLine(object);
        } else {
            output::line(report::findingLine(**form, finding));
        }
    }
    if (findings.isEmpty() && !run.json())
        output::line(u"No findings."_s);
    run.done(hasError(findings) ? Exit::Findings : Exit::Done);
}

} // namespace

Command validateCommand()
{
    return {u"validate"_s,
            {u"FORM"_s, u"FILE"_s},
            u"checks a request body against a form's rules; - is standard input"_s,
            {jsonOption()},
            validate};
}

} // namespace cli
