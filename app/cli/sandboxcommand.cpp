// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clitext.h"
#include "commands.h"
#include "interrupt.h"
#include "output.h"
#include "sandbox.h"
#include "speclibrary.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject credentialsOf(const Sandbox &sandbox, const QString &api)
{
    QJsonObject object;
    const auto credentials = sandbox.credentials(api);
    for (auto one = credentials.begin(); one != credentials.end(); ++one)
        object.insert(one.key(), one.value());
    return object;
}

QJsonObject description(const Sandbox &sandbox, const ApiSpec &api)
{
    QJsonArray forms;
    for (const auto &form : api.forms)
        forms.append(form.id);
    QJsonArray people;
    for (const auto &one : sandbox.people(api.id))
        people.append(
            QJsonObject {{u"id"_s, one.id}, {u"name"_s, one.name}, {u"about"_s, one.about}});
    return {{u"id"_s, api.id},
            {u"url"_s, sandbox.baseUrl(api.id).toString()},
            {u"forms"_s, forms},
            {u"credentials"_s, credentialsOf(sandbox, api.id)},
            {u"people"_s, people}};
}

void print(const Sandbox &sandbox, const ApiSpec &api)
{
    output::line();
    output::line(u"%1  %2"_s.arg(api.title, sandbox.baseUrl(api.id).toString()));
    const auto credentials = sandbox.credentials(api.id);
    for (auto one = credentials.begin(); one != credentials.end(); ++one)
        output::line(u"  %1: %2"_s.arg(one.key(), one.value()));
    for (const auto &one : sandbox.people(api.id))
        output::line(u"  %1  %2: %3"_s.arg(one.id, one.name, one.about));
}

void serve(const Run &run)
{
    const Arguments &arguments = run.arguments;
    bool isNumber = true;
    const auto port
        = arguments.has(u"port"_s) ? arguments.value(u"port"_s).toUShort(&isNumber) : quint16(0);
    if (!isNumber)
        return run.refuseUsage(Cli::tr("--port takes a number from 0 to 65535."));
    auto *sandbox = new Sandbox(run.owner);
    if (!sandbox->listen(port))
        return run.refuseUsage(Cli::tr("Port %1 is in use. Choose another.").arg(port));

    const SpecLibrary library = SpecLibrary::builtIn();
    const QString url = u"http://127.0.0.1:%1"_s.arg(sandbox->port());
    QJsonArray apis;
    if (!run.json())
        output::line(url);
    for (const auto &id : sandbox->apis()) {
        const ApiSpec *api = library.api(id);
        if (api && run.json())
            apis.append(description(*sandbox, *api));
        else if (api)
            print(*sandbox, *api);
    }
    if (run.json())
        output::objectLine({{u"url"_s, url}, {u"apis"_s, apis}});
    else
        output::line(Cli::tr("Ctrl+C ends it. What was changed is gone then."));
    auto *interrupt = new Interrupt(run.owner);
    QObject::connect(interrupt, &Interrupt::raised, run.owner,
                     [done = run.done] { done(Exit::Done); });
}

} // namespace

Command sandboxCommand()
{
    return {u"sandbox"_s,
            {},
            Cli::tr("runs the vendors' stand-in on this computer"),
            {{u"port"_s, u"N"_s, Cli::tr("instead of any free one")}, jsonOption()},
            serve};
}

} // namespace cli
