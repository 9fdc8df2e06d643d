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
    for (const auto &one : sandbox.people(api.id)) {
        QJsonObject person {{u"id"_s, one.id}, {u"name"_s, one.name}, {u"about"_s, one.about}};
        if (!one.formId.isEmpty())
            person.insert(u"form"_s, one.formId);
        people.append(person);
    }
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
        output::line(u"  %1  %2%3: %4"_s.arg(
            one.id, one.name, one.formId.isEmpty() ? QString() : u" (%1)"_s.arg(one.formId),
            one.about));
}

/// `stall` meets PATCH requests, `get:stall` reads. Says what is wrong with it, or nothing.
QString misbehave(Sandbox &sandbox, const QString &fault, QStringList &taken)
{
    const bool hasMethod = fault.contains(u':');
    const QString method = hasMethod ? fault.section(u':', 0, 0).toUpper() : u"PATCH"_s;
    static const QStringList methods {u"PATCH"_s, u"GET"_s, u"POST"_s};
    if (!methods.contains(method))
        return Cli::tr("A fault meets get:, post: or patch: requests, not %1:.")
            .arg(fault.section(u':', 0, 0));
    if (taken.contains(method))
        return Cli::tr("%1 requests have a fault already.").arg(method);
    taken.append(method);
    const QString name = hasMethod ? fault.section(u':', 1) : fault;
    if (!name.isEmpty() && sandbox.setFault(name, method.toLatin1()))
        return {};
    return Cli::tr("There is no fault %1. There are %2.")
        .arg(name, Sandbox::faultNames().join(u", "_s));
}

void tell(bool json, const QByteArray &method, const QString &path, int status,
          const QString &fault)
{
    if (json)
        return output::objectLine({{u"method"_s, QString::fromLatin1(method)},
                                   {u"path"_s, path},
                                   {u"status"_s, status},
                                   {u"fault"_s, fault}});
    const QString what = status > 0 ? QString::number(status) : Cli::tr("no answer");
    output::line(u"%1 %2  %3"_s.arg(QString::fromLatin1(method), path, what)
                 + (fault.isEmpty() ? QString() : u"  (%1)"_s.arg(fault)));
}

void serve(const Run &run)
{
    const Arguments &arguments = run.arguments;
    if (arguments.has(u"faults"_s)) {
        for (const auto &name : Sandbox::faultNames())
            output::line(name);
        return run.done(Exit::Done);
    }
    bool isNumber = true;
    const auto port
        = arguments.has(u"port"_s) ? arguments.value(u"port"_s).toUShort(&isNumber) : quint16(0);
    if (!isNumber)
        return run.refuseUsage(Cli::tr("--port takes a number from 0 to 65535."));
    auto *sandbox = new Sandbox(run.owner);
    QStringList taken;
    for (const auto &fault : arguments.values(u"fault"_s))
        if (const QString wrong = misbehave(*sandbox, fault, taken); !wrong.isEmpty())
            return run.refuseUsage(wrong);
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
    QObject::connect(
        sandbox, &Sandbox::served, run.owner,
        [json = run.json()](const QByteArray &method, const QString &path, int status,
                            const QString &fault) { tell(json, method, path, status, fault); });
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
            {{u"port"_s, u"N"_s, Cli::tr("instead of any free one")},
             {u"fault"_s, u"NAME"_s,
              Cli::tr("misbehaves when a PATCH comes; get:NAME or post:NAME for others"), true},
             {u"faults"_s, {}, Cli::tr("lists what there is for --fault, and ends")},
             jsonOption()},
            serve};
}

} // namespace cli
