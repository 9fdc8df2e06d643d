// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "localsandbox.h"
#include "services.h"
#include "voice.h"

#include <memory>

namespace cli {

/// The services, and the server to use with them: a form's API and a profile.
struct Target final
{
    /// Opens the target of `--profile` or `--base-url`, and `--credentials`. A profile of the local
    /// sandbox starts the sandbox for this run.
    static Result<std::unique_ptr<Target>, Refusal> open(const Run &run, const QString &formId);
    /// Opens the target of this profile.
    static Result<std::unique_ptr<Target>, Refusal> open(const Run &run, const QString &formId,
                                                         const QString &profileName);
    /// For commands without a server: starts no sandbox and reads no credentials.
    static Result<std::unique_ptr<Target>, Refusal> find(const Run &run, const QString &formId);

    RecordKey record(const QString &userId) const { return {profile.id, form->id, userId}; }

    std::unique_ptr<Services> services;
    std::unique_ptr<LocalSandbox> sandbox;
    const ApiSpec *api = nullptr;
    const FormSpec *form = nullptr;
    Profile profile;
    words::Source source;
};

/// `--profile`, `--base-url`, `--tier`, `--credentials`.
QList<Option> targetOptions();

/// The built-in APIs and the user's own.
SpecLibrary openLibrary(const QString &home);
Refusal fileFault(const FileError &error);
/// The services with the user's profiles. Prints on standard error what became of a damaged or lost
/// file.
Result<std::unique_ptr<Services>, Refusal> openServices(const QString &home);
/// Whether the name is `local`, or the name or id of an API's local sandbox profile. These are
/// built in.
bool namesLocalSandbox(const SpecLibrary &library, const QString &name);
/// A profile by its name or id; `local` and the like are the local sandbox of `api`, when given.
Result<Profile, Refusal> findProfile(const Services &services, const QString &name,
                                     const ApiSpec *api);
/// What is wrong with the files of the user's own API of this name, after a space. Empty = nothing.
QString reasonMissing(const SpecLibrary &library, const QString &apiId);
Result<const FormSpec *, Refusal> findForm(const SpecLibrary &library, const QString &id);
/// The object from `--credentials -`. The failure contains no value. It does not check whether a
/// secret is missing, which the code that signs a request does.
Result<Secrets, QString> secretsFromJson(const ApiSpec &api, const QByteArray &text);

} // namespace cli
