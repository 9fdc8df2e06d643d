// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "interrupt.h"
#include "output.h"
#include "sandboxprocess.h"
#include "sandboxwords.h"
#include "speclibrary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject described(const SandboxProcess::Api &served, const ApiSpec &api)
{
    QJsonArray forms;
    for (const auto &form : api.forms)
        forms.append(form.id);
    QJsonObject credentials;
    for (auto one = served.credentials.begin(); one != served.credentials.end(); ++one)
        credentials.insert(one.key(), // they open nothing but the sandbox
                           one.value().reveal().toString());
    QJsonArray people;
    for (const auto &one : served.people) {
        QJsonObject person {{u"id"_s, one.id}, {u"name"_s, one.name}, {u"about"_s, one.about}};
        if (!one.formId.isEmpty())
            person.insert(u"form"_s, one.formId);
        people.append(person);
    }
    return {{u"id"_s, api.id},
            {u"url"_s, served.url.toString()},
            {u"forms"_s, forms},
            {u"credentials"_s, credentials},
            {u"people"_s, people}};
}

void print(const SandboxProcess::Api &served, const ApiSpec &api)
{
    output::line();
    output::line(u"%1  %2"_s.arg(api.title, served.url.toString()));
    for (auto one = served.credentials.begin(); one != served.credentials.end(); ++one)
        output::line(u"  %1: %2"_s.arg(one.key(), one.value().reveal()));
    for (const auto &one : served.people)
        output::line(u"  %1  %2%3: %4"_s.arg(
            one.id, one.name, one.formId.isEmpty() ? QString() : u" (%1)"_s.arg(one.formId),
            one.about));
}

void describe(const SandboxProcess &sandbox, bool isJson)
{
    const SpecLibrary library = SpecLibrary::builtIn();
    QJsonArray apis;
    if (!isJson)
        output::line(sandbox.url());
    for (const auto &served : sandbox.apis()) {
        const ApiSpec *api = library.api(served.id);
        if (api && isJson)
            apis.append(described(served, *api));
        else if (api)
            print(served, *api);
    }
    if (isJson)
        output::objectLine({{u"url"_s, sandbox.url()}, {u"apis"_s, apis}});
    else
        output::line(u"Ctrl+C ends it. What was changed is gone then."_s);
}

void tell(bool isJson, const QString &method, const QString &path, int status, const QString &fault)
{
    if (isJson)
        return output::objectLine(
            {{u"method"_s, method}, {u"path"_s, path}, {u"status"_s, status}, {u"fault"_s, fault}});
    const QString what = status > 0 ? QString::number(status) : u"no answer"_s;
    output::line(u"%1 %2  %3"_s.arg(method, path, what)
                 + (fault.isEmpty() ? QString() : u"  (%1)"_s.arg(fault)));
}

Exit sandboxExit(const SandboxError &error)
{
    using Kind = SandboxError::Kind;
    const bool isOurs = error.kind == Kind::Missing || error.kind == Kind::NotStarted
        || error.kind == Kind::Ended;
    return isOurs ? Exit::Fault : Exit::Usage;
}

/// Those of the program; nothing when the port is no number.
std::optional<QStringList> optionsOf(const Arguments &arguments)
{
    QStringList options;
    if (arguments.has(u"port"_s)) {
        bool isNumber = false;
        const quint16 port = arguments.value(u"port"_s).toUShort(&isNumber);
        if (!isNumber)
            return std::nullopt;
        options += {u"--port"_s, QString::number(port)};
    }
    for (const auto &fault : arguments.values(u"fault"_s))
        options += u"--fault="_s + fault;
    return options;
}

void serve(const Run &run)
{
    const Arguments &arguments = run.arguments;
    const bool listsFaults = arguments.has(u"faults"_s);
    const auto options = listsFaults ? std::optional(QStringList()) : optionsOf(arguments);
    if (!options)
        return run.refuseUsage(u"--port takes a number from 0 to 65535."_s);
    auto *sandbox = new SandboxProcess(run.owner);
    sandbox->start(*options);
    if (const auto error = sandbox->waitForReady())
        return run.refuse({sandboxExit(*error), words::sentence(*error)});
    if (listsFaults) {
        for (const auto &name : sandbox->faults())
            output::line(name);
        return run.done(Exit::Done);
    }
    auto *interrupt = new Interrupt(run.owner);
    QObject::connect(interrupt, &Interrupt::raised, run.owner,
                     [done = run.done] { done(Exit::Done); });
    describe(*sandbox, run.json()); // whoever reads this may end the command at once
    QObject::connect(
        sandbox, &SandboxProcess::served, run.owner,
        [isJson = run.json()](const QString &method, const QString &path, int status,
                              const QString &fault) { tell(isJson, method, path, status, fault); });
    QObject::connect(sandbox, &SandboxProcess::ended, run.owner, [run] {
        run.refuse({Exit::Fault, words::sentence(SandboxError())});
    });
}

} // namespace

Command sandboxCommand()
{
    return {u"sandbox"_s,
            {},
            u"runs the vendors' stand-in on this computer"_s,
            {{u"port"_s, u"N"_s, u"instead of any free one"_s},
             {u"fault"_s, u"NAME"_s,
              u"misbehaves when a PATCH comes; get:NAME or post:NAME for others"_s, true},
             {u"faults"_s, {}, u"lists what there is for --fault, and ends"_s},
             jsonOption()},
            serve};
}

} // namespace cli
