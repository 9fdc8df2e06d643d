// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "result.h"
#include "sandbox.h"
#include "services.h"

#include <QJsonObject>

#include <memory>

namespace cli {

/// Drafts and sends of whatever profile: the services, and what their records belong to.
struct Backlog final
{
    static Result<std::unique_ptr<Backlog>, Refusal> open(const Run &run);

    /// The local sandbox starts when a record of it is to be sent.
    std::optional<Route> route(const RecordKey &record);
    /// By name or id; `local` is no profile here, as each API has one.
    Result<Profile, Refusal> named(const QString &name) const;
    /// Null when it is gone.
    const Profile *profile(const QUuid &id) const;
    const FormSpec *form(const QString &id) const;
    /// As a person knows it: its name, or that it is missing, with its id.
    QString profileName(const QUuid &id) const;
    QString formTitle(const QString &id) const; ///< or the id, when it is gone
    /// `form`, `userId` and `profile`, as in every JSON of a record.
    QJsonObject place(const RecordKey &record) const;

    std::unique_ptr<Services> services;
    std::unique_ptr<Sandbox> sandbox;
    QList<Profile> profiles; ///< the user's own, and the built-in ones
};

/// `Ada Lovelace (1001)`, or the user id alone.
QString namedRecord(const QString &title, const QString &userId);

} // namespace cli
