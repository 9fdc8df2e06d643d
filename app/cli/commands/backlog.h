// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "localsandbox.h"
#include "result.h"
#include "services.h"

#include <QJsonObject>

#include <memory>

namespace cli {

/// The services, profiles and forms for the drafts and sends of all profiles.
struct Backlog final
{
    static Result<std::unique_ptr<Backlog>, Refusal> open(const Run &run);

    /// By name or id; `local` is no profile here, as each API has one.
    Result<Profile, Refusal> named(const QString &name) const;
    /// Null when the profile was removed.
    const Profile *profile(const QUuid &id) const;
    const FormSpec *form(const QString &id) const;
    /// The profile's name, or its id and that it is missing.
    QString profileName(const QUuid &id) const;
    /// `form`, `userId` and `profile`, as in every JSON about a record.
    QJsonObject place(const RecordKey &record) const;

    std::unique_ptr<Services> services;
    std::unique_ptr<LocalSandbox> sandbox; ///< it runs once a record of it is sent
    QList<Profile> profiles; ///< the user's own, and the built-in ones
};

/// `Ada Lovelace (1001)`, or only the user id.
QString recordText(const QString &title, const QString &userId);

} // namespace cli
