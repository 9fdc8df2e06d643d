// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundletext.h"
#include "cli.h"
#include "commands.h"
#include "connectiontest.h"
#include "connectionwords.h"
#include "network.h"
#include "output.h"
#include "supportbundle.h"
#include "target.h"

#include <QJsonArray>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QJsonObject jsonOf(const ConnectionReport &report, const QString &profile,
                   const words::Source &source)
{
    QJsonArray chain;
    for (const ConnectionReport::Certificate &one : report.chain)
        chain += QJsonObject {{u"subject"_s, one.subject},
                              {u"issuer"_s, one.issuer},
                              {u"from"_s, one.from.toString(Qt::ISODate)},
                              {u"until"_s, one.until.toString(Qt::ISODate)},
                              {u"key"_s, one.key}};
    QJsonObject object {{u"profile"_s, profile},
                        {u"server"_s, report.server.toString()},
                        {u"safe"_s, report.isSafe()},
                        {u"step"_s, stepName(report.step)},
                        {u"addresses"_s, QJsonArray::fromStringList(report.addresses)},
                        {u"certificates"_s, chain},
                        {u"message"_s, words::verdict(report, source)}};
    const auto put = [&object](const QString &key, const QString &value) {
        if (!value.isEmpty())
            object.insert(key, value);
    };
    put(u"proxy"_s, report.proxy);
    put(u"address"_s, report.address);
    put(u"protocol"_s, report.protocol);
    put(u"cipher"_s, report.cipher);
    put(u"error"_s, report.error ? errorCodeName(report.error->code) : QString());
    return object;
}

void testConnection(const Run &run)
{
    auto opened = openServices(run.home());
    if (!opened)
        return run.refuse(opened.error());
    const Services &services = run.keep(std::move(opened).value());
    const QString given = run.arguments.positional().constFirst();
    if (namesLocalSandbox(services.library, given))
        return run.refuseUsage(
            u"%1 is the built-in sandbox: it is on this computer, and runs only while it is "
            "used."_s.arg(given));
    const auto profile = findProfile(services, given, nullptr);
    if (!profile)
        return run.refuse(profile.error());
    const auto tell = [run, name = profile->name](const ConnectionReport &report) {
        const words::Source source = words::Source::commandLine(name);
        if (run.json())
            output::document(jsonOf(report, name, source));
        else
            output::lines(words::text(report, source));
        run.done(report.isSafe() ? Exit::Done : Exit::Unreachable);
    };
    const int timeout = RequestLimits().times(profile->timeFactor).connect;
    new ConnectionTest(profile->baseUrl, timeout, run.owner, tell, run.owner);
}

void printBundle(const Run &run)
{
    auto opened = openServices(run.home());
    if (!opened)
        return run.refuse(opened.error());
    Services &services = run.keep(std::move(opened).value());
    Settings &settings = run.keep(std::make_unique<Settings>(configurationFolder(run.home())));
    const auto tell = [run](const QJsonObject &bundle) {
        if (run.json())
            output::document(bundle);
        else
            output::lines(words::bundleText(bundle));
        run.done(Exit::Done);
    };
    const auto isBegun = std::make_shared<bool>(false);
    const auto gather = [run, &services, &settings, tell, isBegun] {
        const bool isKnown = services.storage.state().kind != StoreState::Kind::Opening;
        if (isKnown && !std::exchange(*isBegun, true))
            SupportBundle::gather(services, settings, {}, run.owner, tell);
    };
    // Without a passphrase or a prompt: that the store is locked is told too.
    QObject::connect(&services.storage, &Storage::stateChanged, run.owner, gather);
    services.storage.open();
}

} // namespace

Command profileTestCommand()
{
    return {u"profile test"_s,
            {u"NAME"_s},
            u"tests the connection to the server: proxy, address, TLS, certificate; sends "
            "no request and no key"_s,
            {jsonOption()},
            testConnection};
}

Command supportBundleCommand()
{
    return {u"support-bundle"_s,
            {},
            u"prints what the maintainers need to know; no name, address or value is in it"_s,
            {jsonOption()},
            printBundle};
}

} // namespace cli
