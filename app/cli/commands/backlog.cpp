// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backlog.h"

#include "output.h"
#include "sandboxwords.h"
#include "target.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

Result<std::unique_ptr<Backlog>, Refusal> Backlog::open(const Run &run)
{
    auto services = openServices(run.home());
    if (!services)
        return Failure {services.error()};
    auto backlog = std::make_unique<Backlog>();
    backlog->services = std::move(services).value();
    Services &opened = *backlog->services;
    backlog->sandbox = std::make_unique<LocalSandbox>(opened.library, opened.credentials);
    QObject::connect(backlog->sandbox.get(), &LocalSandbox::failed, backlog->sandbox.get(),
                     [](const SandboxError &error) { output::printError(words::sentence(error)); });
    backlog->profiles = opened.profiles + backlog->sandbox->profiles();
    opened.router = [one = backlog.get()](const RecordKey &record) {
        return routeOf(record, one->services->library, one->profiles);
    };
    return backlog;
}

Result<Profile, Refusal> Backlog::named(const QString &name) const
{
    const auto built = std::find_if(profiles.begin(), profiles.end(), [&](const Profile &one) {
        return one.isLocalSandbox()
            && (one.name.compare(name, Qt::CaseInsensitive) == 0
                || one.id == QUuid::fromString(name));
    });
    if (built != profiles.end())
        return *built;
    return findProfile(*services, name, nullptr);
}

const Profile *Backlog::profile(const QUuid &id) const
{
    return ::findProfile(profiles, id);
}

const FormSpec *Backlog::form(const QString &id) const
{
    return services->library.form(id);
}

QString Backlog::profileName(const QUuid &id) const
{
    const Profile *found = profile(id);
    return found ? found->name : u"profile missing (%1)"_s.arg(id.toString(QUuid::WithoutBraces));
}

QJsonObject Backlog::place(const RecordKey &record) const
{
    const Profile *found = profile(record.profile);
    return {
        {u"form"_s, record.form},
        {u"userId"_s, record.userId},
        {u"profile"_s,
         QJsonObject {{u"id"_s, record.profile.toString(QUuid::WithoutBraces)},
                      {u"name"_s, found ? QJsonValue(found->name) : QJsonValue()}}},
    };
}

QString recordText(const QString &title, const QString &userId)
{
    return title.isEmpty() || title == userId ? userId : u"%1 (%2)"_s.arg(title, userId);
}

} // namespace cli
