// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials.h"
#include "errordialect.h"
#include "requestbody.h"

/// Reads and patches one record, and turns replies into records and errors.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    ApiClient(Network &network, Credentials &credentials, QObject *parent = nullptr);

    /// Read or Absent, with the read's ETag. Adapted to the write shape.
    using ReadDone = std::function<void(const Result<Base, ApiError> &)>;
    /// Fails with NotReadable when the form or the profile has no read, and on the 405 and 501 of
    /// one that is merely assumed.
    Call *read(const ApiSpec &api, const FormSpec &form, const Profile &profile,
               const QString &userId, QObject *context, ReadDone done);

    struct FoundUser
    {
        QString userId, title; ///< `title` may be empty
    };
    using LookUpDone = std::function<void(const Result<QList<FoundUser>, ApiError> &)>;
    /// From what an agent has to the ids of the users who have just that. Nobody found is an empty
    /// list, also on a 404 where the answer would be the one user.
    Call *lookUp(const ApiSpec &api, const FormSpec &form, const Profile &profile, const LookUp &by,
                 const QString &value, QObject *context, LookUpDone done);

    struct Patched
    {
        int status = 0;
        std::optional<QJsonObject> record; ///< adapted; none for 204 or an unreadable body
        QString requestRef;
    };
    struct Patch
    {
        QString userId;
        QJsonObject body; ///< with attachments as the objects they are
        QByteArray etag; ///< when not empty, travels as If-Match
        QByteArray idempotencyKey; ///< travels where the form has a header for it
        Changes sent; ///< tell which field an error without a name can mean
        bool wasRead = false; ///< the record was there a moment ago
        FileContents files = {}; ///< of the body's attachments, where they were kept
    };
    using PatchDone = std::function<void(const Result<Patched, ApiError> &)>;
    /// One request on the wire.
    Call *patch(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                const Patch &patch, QObject *context, PatchDone done,
                Network::Progress progress = {});

    /// The request as it may be shown and copied: secrets are `●●●`, files are their sizes.
    /// `given` are the secrets there are (`knownSecrets`), which all travel.
    static RequestPreview preview(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                                  const Patch &patch, const QStringList &given = {});
    static RequestPreview preview(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                                  const QString &userId, const QJsonObject &body,
                                  const QByteArray &etag = {}, const QStringList &given = {});
    /// The names of the profile's secrets; empty before they were first needed.
    QStringList knownSecrets(const Profile &profile) const;

    /// Base path + template, ids percent-encoded. (`QUrl::resolved` would drop a base path.)
    static QUrl url(const QUrl &base, const QString &pathTemplate, const QString &userId);

private:
    Network &m_network;
    Credentials &m_credentials;
};
