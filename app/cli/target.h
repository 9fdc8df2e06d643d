// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "advice.h"
#include "commands.h"
#include "sandbox.h"
#include "services.h"

#include <memory>

namespace cli {

/// The services and whom to talk to with them: a form's API under a profile.
struct Target final
{
    /// From `--profile` or `--base-url`, and `--credentials`. A local sandbox profile starts the
    /// sandbox, for this run.
    static Result<std::unique_ptr<Target>, Refusal> open(const Run &run, const QString &formId);
    /// The same of this profile.
    static Result<std::unique_ptr<Target>, Refusal> open(const Run &run, const QString &formId,
                                                         const QString &profileName);
    /// For what needs no server: no sandbox is started, no credentials are read.
    static Result<std::unique_ptr<Target>, Refusal> find(const Run &run, const QString &formId);

    RecordKey record(const QString &userId) const { return {profile.id, form->id, userId}; }

    std::unique_ptr<Services> services;
    std::unique_ptr<Sandbox> sandbox;
    const ApiSpec *api = nullptr;
    const FormSpec *form = nullptr;
    Profile profile;
    advice::Source source;
};

/// `--profile`, `--base-url`, `--tier`, `--credentials`.
QList<Option> targetOptions();

/// The built-in APIs and the user's own.
SpecLibrary openLibrary(const QString &home);
Refusal fileFault(const FileError &error);
/// The services with the user's profiles. Says on standard error what became of a file that was
/// damaged or lost.
Result<std::unique_ptr<Services>, Refusal> openServices(const QString &home);
/// `local`, or the name or id of any API's local sandbox profile: built in, so not the user's own.
bool namesLocalSandbox(const SpecLibrary &library, const QString &name);
/// Gives the profile the server and the key that the running sandbox has for its API.
void pointAtSandbox(Services &services, const Sandbox &sandbox, Profile &profile);
/// A profile by its name or id; `local` and the like are the local sandbox of `api`, when given.
Result<Profile, Refusal> findProfile(const Services &services, const QString &name,
                                     const ApiSpec *api);
/// What is broken in the files of the user's own API of this name, after a space; empty = nothing.
QString whyMissing(const SpecLibrary &library, const QString &apiId);
Result<const FormSpec *, Refusal> findForm(const SpecLibrary &library, const QString &id);
/// The object of `--credentials -`. The failure names no value. Whether something is missing is for
/// who signs a request to say.
Result<Secrets, QString> secretsFromJson(const ApiSpec &api, const QByteArray &text);

} // namespace cli
