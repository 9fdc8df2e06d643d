// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli.h"
#include "commands.h"
#include "filewords.h"
#include "output.h"
#include "storeopening.h"
#include "storewords.h"
#include "target.h"
#include "words.h"

#include <QJsonArray>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// Parses `/role=admin,agent`.
std::optional<Refusal> addAllowed(const ApiSpec &api, const QString &word, Profile &profile)
{
    const auto path = FieldPath::parse(word.section(u'=', 0, 0));
    const QStringList values = word.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
    const bool isField = path
        && std::any_of(api.forms.begin(), api.forms.end(),
                       [&](const FormSpec &form) { return form.field(*path); });
    if (!isField || values.isEmpty())
        return Refusal {Exit::Usage,
                        u"--allow takes a field and its values, like /role=admin,agent."_s};
    profile.allowed[*path] += values;
    return {};
}

/// Reads the option's whole number, where it is given.
std::optional<Refusal> addNumber(const Arguments &arguments, const QString &option, int least,
                                 int most, int &number)
{
    if (!arguments.has(option))
        return {};
    number = arguments.value(option).toInt();
    if (number >= least && number <= most)
        return {};
    return Refusal {Exit::Usage,
                    u"--%1 takes a whole number from %2 to %3."_s.arg(
                        option, QString::number(least), QString::number(most))};
}

/// Sets how documents and numbers are sent, and the profile's times.
std::optional<Refusal> addSentUnchanged(const Arguments &arguments, Profile &profile)
{
    constexpr qint64 megabyte = 1'000'000;
    constexpr int most = 1000; // the limit in the window
    if (arguments.has(u"document-limit"_s)) {
        const int limit = arguments.value(u"document-limit"_s).toInt();
        if (limit < 1 || limit > most)
            return Refusal {
                Exit::Usage,
                u"--document-limit takes megabytes, a whole number from 1 to %1."_s.arg(most)};
        profile.documentLimit = limit * megabyte;
    }
    if (arguments.has(u"jpeg-type"_s)) {
        profile.jpegType = arguments.value(u"jpeg-type"_s);
        if (profile.jpegType != u"image/jpg" && profile.jpegType != u"image/jpeg")
            return Refusal {Exit::Usage, u"--jpeg-type takes image/jpg or image/jpeg."_s};
    }
    profile.integersAsText = !arguments.has(u"integers-as-numbers"_s);
    if (auto refusal
        = addNumber(arguments, u"time-factor"_s, 1, Profile::maximumTimeFactor, profile.timeFactor))
        return refusal;
    return addNumber(arguments, u"armed-minutes"_s, Profile::leastArmedMinutes,
                     Profile::mostArmedMinutes, profile.armedMinutes);
}

/// The profile that the arguments describe. It was not checked yet.
Result<Profile, Refusal> describedProfile(const Arguments &arguments, const ApiSpec &api)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = arguments.positional().first().trimmed();
    profile.apiId = api.id;
    profile.canRead = !arguments.has(u"blind"_s);
    profile.environmentId = arguments.value(u"environment"_s);
    QStringList ids;
    for (const auto &one : api.environments)
        ids.append(one.id);
    if (const Environment *environment = api.environment(profile.environmentId)) {
        profile.baseUrl = environment->url;
        profile.tier = environment->tier;
    } else if (arguments.has(u"environment"_s) || !arguments.has(u"base-url"_s)) {
        return Failure {
            Refusal {Exit::Usage,
                     u"--environment takes one of %1; or give --base-url and --tier."_s.arg(
                         ids.join(u", "_s))}};
    } else {
        profile.environmentId = u"custom"_s;
        if (!arguments.has(u"tier"_s))
            return Failure {Refusal {Exit::Usage, u"--base-url needs --tier here."_s}};
    }
    if (arguments.has(u"base-url"_s))
        profile.baseUrl = QUrl(arguments.value(u"base-url"_s), QUrl::StrictMode);
    if (arguments.has(u"tier"_s)) {
        const auto tier = tierFromName(arguments.value(u"tier"_s));
        if (!tier)
            return Failure {Refusal {Exit::Usage, u"--tier takes local, sandbox or production."_s}};
        profile.tier = *tier;
    }
    for (const auto &word : arguments.values(u"allow"_s))
        if (const auto refusal = addAllowed(api, word, profile))
            return Failure {*refusal};
    if (const auto refusal = addSentUnchanged(arguments, profile))
        return Failure {*refusal};
    return profile;
}

bool isTaken(const SpecLibrary &library, const QList<Profile> &profiles, const QString &name)
{
    const auto same
        = [&](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    return namesLocalSandbox(library, name)
        || std::any_of(profiles.begin(), profiles.end(),
                       [&](const Profile &one) { return same(one.name); });
}

/// Changes the user's profiles in the file.
std::optional<Refusal> change(const Run &run, const Services &services,
                              const ProfileStore::Edit &edit)
{
    ProfileStore file(configurationFolder(run.home()), dataFolder(run.home()));
    if (const auto contents = file.load(); !contents)
        return fileFault(contents.error());
    file.fillInstallId(services.storage.installId());
    if (const auto error = file.change(edit))
        return fileFault(*error);
    return {};
}

void addToFile(const Run &run, const Services &services, const ApiSpec &api, const Profile &profile)
{
    bool isNameTaken = false;
    const auto add = [&](QList<Profile> &profiles) {
        isNameTaken = isTaken(services.library, profiles, profile.name);
        profiles += profile;
        return !isNameTaken;
    };
    if (const auto refusal = change(run, services, add))
        return run.refuse(*refusal);
    if (isNameTaken)
        return run.refuseUsage(u"There is already a profile %1."_s.arg(profile.name));
    output::line(u"Added %1: %2, %3, %4."_s.arg(profile.name, api.title, words::tier(profile.tier),
                                                profile.baseUrl.toString()));
    output::line(u"Next: amend key set \"%1\""_s.arg(profile.name));
    run.done(Exit::Done);
}

void addProfile(const Run &run)
{
    auto opened = openServices(run.home());
    if (!opened)
        return run.refuse(opened.error());
    Services &services = run.keep(std::move(opened).value());
    QStringList ids;
    for (const auto &api : services.library.apis())
        ids.append(api->id);
    const ApiSpec *api = services.library.api(run.arguments.value(u"api"_s));
    if (!api)
        return run.refuseUsage(u"--api takes one of %1."_s.arg(ids.join(u", "_s))
                               + reasonMissing(services.library, run.arguments.value(u"api"_s)));
    const auto profile = describedProfile(run.arguments, *api);
    if (!profile)
        return run.refuse(profile.error());
    if (const auto finding = checkProfile(*api, *profile))
        return run.refuseUsage(words::sentence(*finding, nullptr));
    if (!services.storage.installId().isEmpty())
        return addToFile(run, services, *api, *profile);
    // The file is made again with the id that the store has.
    openStore(services.storage, run.owner,
              [run, &services, api, added = *profile] { addToFile(run, services, *api, added); });
}

QString profileLine(const Profile &profile)
{
    return u"%1 %2 %3 %4"_s.arg(profile.name.leftJustified(40), profile.apiId.leftJustified(10),
                                words::tier(profile.tier).leftJustified(10),
                                profile.isLocalSandbox() ? u"(built in: --profile local)"_s
                                                         : profile.baseUrl.toString());
}

void listProfiles(const Run &run)
{
    const auto services = openServices(run.home());
    if (!services)
        return run.refuse(services.error());
    QJsonArray array;
    const auto tell = [&](const Profile &profile, bool builtIn) {
        QJsonObject object = profile.toJson();
        object.insert(u"builtIn"_s, builtIn);
        if (run.json())
            array.append(object);
        else
            output::line(profileLine(profile));
    };
    for (const auto &api : (*services)->library.apis()) {
        if (api->isBuiltIn)
            tell(localSandboxProfile(*api), true);
    }
    for (const auto &profile : (*services)->profiles)
        tell(profile, false);
    if (run.json())
        output::document({{u"profiles"_s, array}});
    run.done(Exit::Done);
}

/// Refuses while there are drafts or sends of the profile, like the window does, because only this
/// profile could send them.
void requireNothingUnsent(const Run &run, Services &services, const Profile &profile,
                          std::function<void()> then)
{
    const auto count = std::make_shared<std::pair<int, int>>(); // number of drafts, number of sends
    const auto decide = [run, name = profile.name, count, then = std::move(then)] {
        if (count->first + count->second == 0)
            return then();
        run.refuseUsage(u"%1 was not removed: nothing else could send its drafts (%2) and "
                        "what it has in the outbox (%3). Send or delete them first; "
                        "`amend drafts list` and `amend outbox list` show them."_s.arg(
                            name, QString::number(count->first), QString::number(count->second)));
    };
    const auto countDrafts = [run, &services, id = profile.id, count, decide] {
        services.drafts.list(run.owner, [=](const Result<DraftStore::Page, StoreError> &page, int) {
            if (!page)
                return run.refuse(storeFault(page.error()));
            for (const DraftSummary &draft : *page)
                count->first += draft.record.profile == id;
            if (page->isEmpty())
                decide();
        });
    };
    openStore(
        services.storage, run.owner,
        [run, &services, id = profile.id, name = profile.name, count, decide, countDrafts] {
            const StoreState &state = services.storage.state();
            if (state.kind == StoreState::Kind::NoKeychain) // and so there is no file
                return decide();
            if (const auto refusal = reasonNotKept(state))
                return run.refuse(
                    {refusal->exit,
                     u"%1 was not removed, because Amend can't check whether it has drafts."_s.arg(
                         name)
                         + u' ' + refusal->message});
            services.outbox.list(run.owner,
                                 [=](const Result<QList<QueuedSend>, StoreError> &sends) {
                                     if (!sends)
                                         return run.refuse(storeFault(sends.error()));
                                     for (const QueuedSend &send : *sends)
                                         count->second += send.record.profile == id;
                                     countDrafts();
                                 });
        });
}

/// Removes what is kept of a removed profile's records. Reports errors, and calls `then` in any
/// case.
void forgetRecords(const Run &run, Services &services, const QUuid &profile,
                   const std::function<void()> &then)
{
    const auto report = [](const QString &what, const StoreError &error) {
        output::printError(what + u' ' + words::sentence(error));
    };
    services.recents.forget(
        profile, run.owner,
        [run, &services, profile, then, report](const std::optional<StoreError> &error) {
            if (error)
                report(u"Its recent records could not be removed."_s, *error);
            services.drafts.forgetDeleted(
                profile, run.owner, [then, report](const std::optional<StoreError> &left) {
                    if (left)
                        report(u"Its deleted drafts could not be removed."_s, *left);
                    then();
                });
        });
}

void removeProfile(const Run &run)
{
    auto opened = openServices(run.home());
    if (!opened)
        return run.refuse(opened.error());
    Services &services = run.keep(std::move(opened).value());
    const QString given = run.arguments.positional().first();
    const auto profile = findProfile(services, given, nullptr);
    if (!profile && namesLocalSandbox(services.library, given))
        return run.refuseUsage(u"%1 is the built-in sandbox: it cannot be removed."_s.arg(given));
    if (!profile)
        return run.refuse(profile.error());
    requireNothingUnsent(run, services, *profile, [run, &services, gone = *profile] {
        const auto remove = [id = gone.id](QList<Profile> &profiles) {
            return profiles.removeIf([&](const Profile &one) { return one.id == id; }) > 0;
        };
        if (const auto refusal = change(run, services, remove))
            return run.refuse(*refusal);
        forgetRecords(run, services, gone.id, [run, &services, gone] {
            services.credentials.forget(
                gone, run.owner, [run, name = gone.name](const std::optional<SecretError> &error) {
                    output::line(u"Removed %1."_s.arg(name));
                    if (error && error->kind != SecretError::Kind::NoService)
                        output::printError(u"Its key could not be removed from the keychain."_s);
                    run.done(Exit::Done);
                });
        });
    });
}

void resetProfiles(const Run &run)
{
    ProfileStore file(configurationFolder(run.home()), dataFolder(run.home()));
    const auto contents = file.load();
    if (contents && file.notice()) { // something was set aside, or nothing has to be
        output::printError(words::sentence(*file.notice()));
        return run.done(Exit::Done);
    }
    if (contents)
        return run.refuseUsage(u"The profiles can be read, so nothing was changed."_s);
    const auto aside = file.startWithoutProfiles();
    if (!aside)
        return run.refuse(fileFault(aside.error()));
    output::line(u"The damaged file was moved to %1. There are no profiles; drafts stay. "
                 "Next: amend profile add"_s.arg(*aside));
    run.done(Exit::Done);
}

} // namespace

Command profileAddCommand()
{
    return {
        u"profile add"_s,
        {u"NAME"_s},
        u"adds a profile: an API, a server and a name"_s,
        {
            {u"api"_s, u"API"_s, u"one of `amend apis`"_s},
            {u"environment"_s, u"ID"_s, u"one of the API's environments"_s},
            {u"base-url"_s, u"URL"_s, u"a server of your own"_s},
            {u"tier"_s, u"TIER"_s, u"local, sandbox or production"_s},
            {u"blind"_s, {}, u"its records cannot be read"_s},
            {u"allow"_s, u"/path=a,b"_s, u"the only values a field may be set to"_s, true},
            {u"document-limit"_s, u"MB"_s, u"the largest file to send, instead of 10"_s},
            {u"jpeg-type"_s, u"TYPE"_s,
             u"what a JPEG is called: image/jpg, as the vendor shows, or image/jpeg"_s},
            {u"integers-as-numbers"_s, {}, u"where the vendor's samples send numbers as text"_s},
            {u"time-factor"_s, u"N"_s,
             u"how many times the usual time limits a request may take"_s},
            {u"armed-minutes"_s, u"N"_s,
             u"how long production stays armed in the window, instead of 30"_s},
        },
        addProfile};
}

Command profileListCommand()
{
    return {u"profile list"_s, {}, u"lists the profiles"_s, {jsonOption()}, listProfiles};
}

Command profileRemoveCommand()
{
    return {
        u"profile remove"_s, {u"NAME"_s}, u"removes a profile and its key"_s, {}, removeProfile};
}

Command profileResetCommand()
{
    return {u"profile reset"_s,
            {},
            u"moves a damaged profiles.json aside and starts without profiles"_s,
            {},
            resetProfiles};
}

} // namespace cli
