// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "output.h"
#include "target.h"
#include "terminal.h"
#include "words.h"

#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

/// A profile of the user, and the services for its key.
struct KeyTarget
{
    std::unique_ptr<Services> services;
    Profile profile;
    const ApiSpec *api = nullptr;
};

Result<KeyTarget *, Refusal> openKeyTarget(const Run &run)
{
    auto services = openServices(run.home());
    if (!services)
        return Failure {services.error()};
    auto target = std::make_unique<KeyTarget>();
    target->services = std::move(services).value();
    const QString given = run.arguments.positional().first();
    const auto profile = findProfile(*target->services, given, nullptr);
    if (!profile && namesLocalSandbox(target->services->library, given))
        return Failure {Refusal {
            Exit::Usage, u"%1 is the built-in sandbox: it has a key of its own."_s.arg(given)}};
    if (!profile)
        return Failure {profile.error()};
    target->profile = *profile;
    target->api = target->services->library.api(profile->apiId);
    if (!target->api)
        return Failure {
            Refusal {Exit::Usage,
                     u"The profile's API %1 is not in this version of Amend."_s.arg(profile->apiId)
                         + reasonMissing(target->services->library, profile->apiId)}};
    return &run.keep(std::move(target));
}

/// Removes one line break at the end, which the shell added.
QString withoutLineBreak(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.endsWith(u'\n'))
        text.chop(1);
    if (text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

QStringList given(const Secrets &secrets)
{
    QStringList names;
    for (auto one = secrets.begin(); one != secrets.end(); ++one)
        if (!one->isEmpty())
            names.append(one.key());
    return names;
}

QString promptFor(const KeyTarget &target, const SecretSpec &spec, const QStringList &named)
{
    const auto &signIn = target.api->signIn;
    if (signIn && signIn->secret == spec.name) {
        QStringList labels;
        for (const auto &one : target.api->secrets)
            if (signIn->with.contains(one.name))
                labels.append(one.label);
        return u"%1 (empty to give: %2)"_s.arg(spec.label, labels.join(u", "_s));
    }
    const bool isForSignIn = signIn && signIn->with.contains(spec.name);
    const bool isNeeded
        = isForSignIn || missingSecrets(*target.api, target.profile, named).contains(spec.name);
    return isNeeded ? spec.label : u"%1 (may be empty)"_s.arg(spec.label);
}

/// Asks for the secrets that are needed. With a token it does not ask for the secrets of the
/// sign-in.
Result<Secrets, Refusal> typedSecrets(const KeyTarget &target)
{
    Secrets secrets;
    const auto &signIn = target.api->signIn;
    for (const auto &spec : target.api->secrets) {
        const QStringList named = given(secrets);
        if (signIn && signIn->with.contains(spec.name) && named.contains(signIn->secret))
            continue;
        const auto typed = terminal::secret(promptFor(target, spec, named));
        if (!typed)
            return Failure {Refusal {Exit::Usage, u"No key was entered."_s}};
        if (!typed->isEmpty())
            secrets.insert(spec.name, *typed);
    }
    return secrets;
}

/// Reads a JSON object with the secrets of the credential. For an API with one secret, a plain text
/// is accepted too.
Result<Secrets, Refusal> pipedSecrets(const ApiSpec &api)
{
    QByteArray bytes = terminal::standardInput();
    const auto wiped = qScopeGuard([&bytes] { wipe(bytes); });
    if (bytes.startsWith("\xef\xbb\xbf")) // a byte order mark, which some editors write
        bytes.remove(0, 3);
    const bool isJson = QByteArrayView("{[\"").contains(bytes.trimmed().left(1));
    if (api.secrets.size() == 1 && (!isJson || bytes.trimmed().isEmpty()))
        return Secrets {{api.secrets.first().name, Secret(withoutLineBreak(bytes))}};
    const auto secrets = secretsFromJson(api, bytes);
    if (!secrets)
        return Failure {Refusal {Exit::Usage, secrets.error()}};
    return *secrets;
}

struct KeyDoubts
{
    std::optional<Refusal> refusal; ///< set when the secrets cannot be used
    QStringList warnings;
};

KeyDoubts checkSecrets(const KeyTarget &target, const Secrets &secrets)
{
    KeyDoubts doubts;
    const QStringList missing = missingSecrets(*target.api, target.profile, given(secrets));
    QStringList lacking;
    for (const auto &spec : target.api->secrets) {
        const Secret secret = secrets.value(spec.name);
        if (missing.contains(spec.name))
            lacking.append(spec.label);
        if (secret.isEmpty())
            continue;
        const auto finding = checkKey(*target.api, target.profile, spec, secret.reveal());
        if (finding && finding->severity == Severity::Error)
            doubts.refusal = {Exit::Unauthorised, words::sentence(*finding, nullptr)};
        else if (finding)
            doubts.warnings.append(u"Warning: %1"_s.arg(words::sentence(*finding, nullptr)));
    }
    if (!lacking.isEmpty())
        doubts.refusal = {Exit::Unauthorised,
                          u"Nothing was stored: %1 is missing."_s.arg(lacking.join(u", "_s))};
    return doubts;
}

/// True only when it is certain. A locked keychain may hold a key.
bool hasNoKey(const ApiError &error)
{
    const bool isIncomplete = error.args.contains(u"secret"_s);
    return (error.code == ErrorCode::NoKey && !isIncomplete) || error.code == ErrorCode::KeyringNone
        || error.code == ErrorCode::KeyringService;
}

/// The keychain would not say.
bool mayHoldKey(ErrorCode code)
{
    return code == ErrorCode::KeyringLocked || code == ErrorCode::KeyringDenied
        || code == ErrorCode::KeyringFailed;
}

void saveKey(const Run &run, KeyTarget &target, const Secrets &secrets)
{
    target.services->credentials.save(
        target.profile, secrets, run.owner,
        [run, &target](const std::optional<SecretError> &error) {
            if (error)
                return run.refuse(
                    {Exit::Unauthorised, words::sentence(*error, words::Voice::CommandLine)});
            output::line(u"The key of %1 is in the keychain."_s.arg(target.profile.name));
            run.done(Exit::Done);
        });
}

void setKey(const Run &run)
{
    const auto target = openKeyTarget(run);
    if (!target)
        return run.refuse(target.error());
    const bool piped = run.arguments.has(u"stdin"_s) || !terminal::inputIsTerminal();
    const auto secrets = piped ? pipedSecrets(*(*target)->api) : typedSecrets(**target);
    if (!secrets)
        return run.refuse(secrets.error());
    const KeyDoubts doubts = checkSecrets(**target, *secrets);
    if (doubts.refusal)
        return run.refuse(*doubts.refusal);
    for (const auto &warning : doubts.warnings)
        output::printError(warning);
    if (doubts.warnings.isEmpty() || run.arguments.has(u"yes"_s))
        return saveKey(run, **target, *secrets);
    // The old key must not be replaced by one that may be wrong, because it may be good.
    (*target)->services->credentials.load(
        *(*target)->api, (*target)->profile, run.owner,
        [run, target = *target, secrets = *secrets](const Result<Secrets, ApiError> &loaded) {
            if (!loaded && hasNoKey(loaded.error()))
                return saveKey(run, *target, secrets);
            if (!loaded && mayHoldKey(loaded.error().code))
                return run.refuse(
                    {Exit::Unauthorised,
                     words::sentence(loaded.error(),
                                     words::Source::commandLine(target->profile.name))});
            run.refuseUsage(u"%1 already has a key, and it was not replaced. To replace it "
                            "anyway, add --yes."_s.arg(target->profile.name));
        });
}

void testKey(const Run &run)
{
    const auto target = openKeyTarget(run);
    if (!target)
        return run.refuse(target.error());
    (*target)->services->credentials.load(
        *(*target)->api, (*target)->profile, run.owner,
        [run, target = *target](const Result<Secrets, ApiError> &loaded) {
            if (!loaded)
                return run.refuse(
                    {Exit::Unauthorised,
                     words::sentence(loaded.error(),
                                     words::Source::commandLine(target->profile.name))});
            target->services->keychain.status(
                run.owner, [run, target](const KeychainSecretStore::Status &status) {
                    output::line(
                        u"There is a key for %1, in the keychain (%2). It was not "
                        "tried on the server."_s.arg(target->profile.name, status.service));
                    run.done(Exit::Done);
                });
        });
}

void forgetKey(const Run &run)
{
    const auto target = openKeyTarget(run);
    if (!target)
        return run.refuse(target.error());
    (*target)->services->credentials.forget(
        (*target)->profile, run.owner,
        [run, target = *target](const std::optional<SecretError> &error) {
            const QString &name = target->profile.name;
            if (error && error->kind == SecretError::Kind::Locked)
                return run.refuse({Exit::Unauthorised,
                                   u"The keychain is locked, so a key of %1 may still be in "
                                   "it. Unlock it and try again."_s.arg(name)});
            if (error)
                return run.refuse({Exit::Unauthorised,
                                   u"The keychain could not be asked, so a key of %1 may "
                                   "still be in it."_s.arg(name)});
            output::line(u"No key of %1 is in the keychain now."_s.arg(name));
            run.done(Exit::Done);
        });
}

} // namespace

Command keySetCommand()
{
    return {u"key set"_s,
            {u"PROFILE"_s},
            u"stores a key in the keychain, typed without echo or from standard input"_s,
            {{u"stdin"_s, {}, u"reads standard input even if it is a terminal"_s},
             {u"yes"_s, {}, u"replaces a stored key even by one that looks wrong"_s}},
            setKey};
}

Command keyTestCommand()
{
    return {u"key test"_s,
            {u"PROFILE"_s},
            u"says whether there is a key, and where; asks no server"_s,
            {},
            testKey};
}

Command keyForgetCommand()
{
    return {u"key forget"_s, {u"PROFILE"_s}, u"removes a key from the keychain"_s, {}, forgetKey};
}

} // namespace cli
