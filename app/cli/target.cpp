// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "check.h"
#include "cli.h"
#include "filewords.h"
#include "json.h"
#include "output.h"
#include "sandboxwords.h"
#include "terminal.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

bool namesProfile(const QString &name, const Profile &local)
{
    return name.compare(u"local"_s, Qt::CaseInsensitive) == 0
        || name.compare(u"Local sandbox"_s, Qt::CaseInsensitive) == 0
        || name.compare(local.name, Qt::CaseInsensitive) == 0
        || QUuid::fromString(name) == local.id;
}

Result<Profile, Refusal> oneOffProfile(const Arguments &arguments, const ApiSpec &api)
{
    const auto tier = tierFromName(arguments.value(u"tier"_s));
    if (!tier)
        return Failure {
            Refusal {Exit::Usage, u"--base-url needs --tier local, sandbox or production."_s}};
    if (!arguments.has(u"credentials"_s))
        return Failure {
            Refusal {Exit::Usage,
                     u"--base-url needs --credentials -: no key is stored for such a target."_s}};
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = arguments.value(u"base-url"_s);
    profile.apiId = api.id;
    profile.environmentId = u"custom"_s;
    profile.baseUrl = QUrl(profile.name, QUrl::StrictMode);
    profile.tier = *tier;
    if (const auto finding = checkProfile(api, profile))
        return Failure {Refusal {Exit::Usage, words::sentence(*finding, nullptr)}};
    return profile;
}

std::optional<Refusal> keepCredentials(Target &target, const Arguments &arguments)
{
    if (!arguments.has(u"credentials"_s))
        return {};
    if (arguments.value(u"credentials"_s) != u"-")
        return Refusal {Exit::Usage,
                        u"Credentials are read from standard input: --credentials -. "
                        "Arguments and files of this run could be read by others."_s};
    QByteArray given = terminal::standardInput();
    const auto secrets = secretsFromJson(*target.api, given);
    wipe(given);
    if (!secrets)
        return Refusal {Exit::Usage, secrets.error()};
    target.services->credentials.keepForThisRun(target.profile, *secrets);
    return {};
}

/// Starts the sandbox of this run and points the profile at it.
std::optional<Refusal> startSandbox(Target &target)
{
    Services &services = *target.services;
    target.sandbox = std::make_unique<LocalSandbox>(services.library, services.credentials);
    for (const Profile &local : target.sandbox->profiles())
        if (local.id == target.profile.id)
            target.profile = local;
    const auto error = target.sandbox->startNow();
    return error ? std::optional(Refusal {Exit::Fault, words::sentence(*error)}) : std::nullopt;
}

/// The form with these services, without a profile yet.
Result<std::unique_ptr<Target>, Refusal> withForm(std::unique_ptr<Services> services,
                                                  const QString &formId)
{
    auto target = std::make_unique<Target>();
    target->services = std::move(services);
    const auto form = findForm(target->services->library, formId);
    if (!form)
        return Failure {form.error()};
    target->form = *form;
    target->api = target->services->library.api(target->form->apiId);
    // `target` lives as long as its services.
    target->services->router = [one = target.get()](const RecordKey &record) {
        return routeOf(record, one->services->library,
                       QList {one->profile} + one->services->profiles);
    };
    return target;
}

Result<std::unique_ptr<Target>, Refusal> ofProfile(const Run &run, const QString &formId,
                                                   const QString &name)
{
    auto services = openServices(run.home());
    if (!services)
        return Failure {services.error()};
    auto opened = withForm(std::move(services).value(), formId);
    if (!opened)
        return opened;
    Target &target = **opened;
    const auto profile = findProfile(*target.services, name, target.api);
    if (!profile)
        return Failure {profile.error()};
    target.profile = *profile;
    target.source = words::Source::commandLine(profile->name, run.arguments.has(u"credentials"_s));
    if (target.profile.apiId != target.api->id)
        return Failure {Refusal {Exit::Usage,
                                 u"The profile %1 is for another API than the form %2."_s.arg(
                                     target.profile.name, formId)}};
    return opened;
}

/// A run with `--base-url`. It neither reads nor writes the profiles.
Result<std::unique_ptr<Target>, Refusal> oneOffTarget(const Run &run, const QString &formId)
{
    auto opened
        = withForm(std::make_unique<Services>(openLibrary(run.home()),
                                              ProfileStore::Contents {u"one-off"_s, {}}, QString()),
                   formId);
    if (!opened)
        return opened;
    Target &target = **opened;
    const auto profile = oneOffProfile(run.arguments, *target.api);
    if (!profile)
        return Failure {profile.error()};
    target.profile = *profile;
    target.source = words::Source::commandLine({}, run.arguments.has(u"credentials"_s));
    return opened;
}

Result<std::unique_ptr<Target>, Refusal> connected(const Run &run,
                                                   Result<std::unique_ptr<Target>, Refusal> found)
{
    if (!found)
        return found;
    Target &target = **found;
    if (target.profile.isLocalSandbox())
        if (const auto refusal = startSandbox(target))
            return Failure {*refusal};
    if (const auto refusal = keepCredentials(target, run.arguments))
        return Failure {*refusal};
    return found;
}

} // namespace

QList<Option> targetOptions()
{
    return {
        {u"profile"_s, u"NAME"_s, u"one of `amend profile list`, or `local`"_s},
        {u"base-url"_s, u"URL"_s, u"a server without a profile"_s},
        {u"tier"_s, u"TIER"_s, u"local, sandbox or production, of --base-url"_s},
        {u"credentials"_s, u"-"_s, u"a JSON object from standard input"_s},
    };
}

SpecLibrary openLibrary(const QString &home)
{
    return SpecLibrary::forUser(configurationFolder(home));
}

/// Prints what the program waits for. Without a terminal, as in a script, nobody can answer a
/// prompt, so none is shown.
static void reportKeychainWaits(KeychainSecretStore &keychain)
{
    using Kind = KeychainState;
    constexpr int promptSeconds = 120;
    keychain.setPromptLimit(terminal::isThere() ? promptSeconds * 1'000 : 0);
    const auto said = std::make_shared<QSet<Kind>>();
    QObject::connect(&keychain, &KeychainSecretStore::waiting, &keychain, [said](Kind why) {
        if (said->contains(why))
            return;
        said->insert(why);
        if (why == Kind::Locked)
            output::printError(u"The keychain is locked. Waiting for somebody to unlock it, "
                               "%1 seconds at most."_s.arg(promptSeconds));
        else if (why == Kind::NoKeyring)
            output::printError(u"There is no keyring yet. Waiting for somebody to enter a "
                               "password for a new one, %1 seconds at most."_s.arg(promptSeconds));
        else
            output::printError(u"Waiting for the keychain, which does not answer."_s);
    });
}

Result<std::unique_ptr<Services>, Refusal> openServices(const QString &home)
{
    ProfileStore store(configurationFolder(home), dataFolder(home));
    const auto contents = store.load();
    if (!contents)
        return Failure {fileFault(contents.error())};
    if (store.notice())
        output::printError(words::sentence(*store.notice()));
    auto services = std::make_unique<Services>(openLibrary(home), *contents, dataFolder(home));
    reportKeychainWaits(services->keychain);
    return services;
}

Refusal fileFault(const FileError &error)
{
    return {error.kind == FileError::Kind::Held ? Exit::TryLater : Exit::Fault,
            words::sentence(error, words::Voice::CommandLine)};
}

bool namesLocalSandbox(const SpecLibrary &library, const QString &name)
{
    return std::any_of(library.apis().begin(), library.apis().end(), [&](const auto &api) {
        return api->isBuiltIn && namesProfile(name, localSandboxProfile(*api));
    });
}

Result<Profile, Refusal> findProfile(const Services &services, const QString &name,
                                     const ApiSpec *api)
{
    QStringList known;
    for (const auto &profile : services.profiles) {
        if (profile.name == name || profile.id == QUuid::fromString(name))
            return profile;
        known.append(profile.name);
    }
    if (api && namesProfile(name, localSandboxProfile(*api))) {
        if (api->isBuiltIn)
            return localSandboxProfile(*api);
        return Failure {
            Refusal {Exit::Usage,
                     u"The local sandbox has no stand-in for %1, which is an API "
                     "of your own. Add a profile for a server of it."_s.arg(api->title)}};
    }
    const QString near = nearest(name, known);
    return Failure {
        Refusal {Exit::Usage,
                 u"There is no profile %1."_s.arg(name)
                     + suggestionText(near.isEmpty() ? QStringList() : QStringList {near}) + u' '
                     + u"`amend profile list` lists them."_s}};
}

QString reasonMissing(const SpecLibrary &library, const QString &apiId)
{
    QString reasons;
    const auto errors = library.errorsOf(apiId);
    for (const SpecError &error : errors)
        reasons += u' ' + words::sentence(error);
    return reasons;
}

Result<const FormSpec *, Refusal> findForm(const SpecLibrary &library, const QString &id)
{
    QStringList known;
    for (const auto &api : library.apis())
        for (const auto &form : api->forms) {
            if (form.id == id)
                return &form;
            known.append(form.id);
        }
    return Failure {Refusal {Exit::Usage,
                             u"There is no form %1. There are %2."_s.arg(id, known.join(u", "_s))
                                 + reasonMissing(library, id.section(u'/', 0, 0))}};
}

Result<Secrets, QString> secretsFromJson(const ApiSpec &api, const QByteArray &text)
{
    QStringList names;
    for (const auto &spec : api.secrets)
        names.append(spec.name);
    const auto given = json::parse(text, json::Duplicates::Refused);
    const QString wanted = u"The credentials of %1 are one JSON object with %2."_s.arg(
        api.title, names.join(u", "_s));
    if (!given && given.error().kind == json::Fault::Kind::DuplicateKey)
        return Failure {
            QString(wanted + u' ' + u"%1 is given twice."_s.arg(given.error().path.name()))};
    if (!given || !given->isObject())
        return Failure {wanted};
    Secrets secrets;
    const QJsonObject object = given->toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString &name = member.key();
        if (!names.contains(name))
            return Failure {QString(wanted + u' ' + u"There is no %1 among them."_s.arg(name))};
        if (!member.value().isString())
            return Failure {QString(wanted + u' ' + u"%1 must be a text."_s.arg(name))};
        secrets.insert(name, Secret(member.value().toString()));
    }
    return secrets;
}

Result<std::unique_ptr<Target>, Refusal> Target::open(const Run &run, const QString &formId)
{
    const Arguments &arguments = run.arguments;
    const bool oneOff = arguments.has(u"base-url"_s);
    if (oneOff == arguments.has(u"profile"_s))
        return Failure {Refusal {Exit::Usage, u"Give either --profile or --base-url."_s}};
    if (arguments.has(u"tier"_s) && !oneOff)
        return Failure {
            Refusal {Exit::Usage, u"--tier goes with --base-url; a profile has its own."_s}};
    return oneOff ? connected(run, oneOffTarget(run, formId))
                  : open(run, formId, arguments.value(u"profile"_s));
}

Result<std::unique_ptr<Target>, Refusal> Target::open(const Run &run, const QString &formId,
                                                      const QString &profileName)
{
    return connected(run, ofProfile(run, formId, profileName));
}

Result<std::unique_ptr<Target>, Refusal> Target::find(const Run &run, const QString &formId)
{
    if (!run.arguments.has(u"profile"_s))
        return Failure {Refusal {Exit::Usage, u"Give --profile: a draft belongs to a profile."_s}};
    return ofProfile(run, formId, run.arguments.value(u"profile"_s));
}

} // namespace cli
