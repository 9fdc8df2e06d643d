// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials.h"
#include "errordialect.h"
#include "person.h"
#include "requestbody.h"

/// Reads and patches one record. Turns answers into records and errors.
class ApiClient final : public QObject
{
    Q_OBJECT

public:
    ApiClient(Network &network, Credentials &credentials, QObject *parent = nullptr);

    /// The base is Read or Absent, adapted to the write shape, with the ETag of the read.
    using ReadDone = std::function<void(const Result<Base, ApiError> &)>;
    /// Fails with NotReadable when the form or the profile has no read, and when an undocumented
    /// read is answered with 405 or 501.
    Call *read(const ApiSpec &api, const FormSpec &form, const Profile &profile,
               const QString &userId, QObject *context, ReadDone done);

    using LookUpDone = std::function<void(const Result<QList<Person>, ApiError> &)>;
    /// From what an agent has to the ids of the users who have just that. Nobody found is an empty
    /// list, also on a 404 where the answer would be the one user.
    Call *lookUp(const ApiSpec &api, const FormSpec &form, const Profile &profile, const LookUp &by,
                 const QString &value, QObject *context, LookUpDone done);

    struct Patched
    {
        int status = 0;
        std::optional<QJsonObject> record; ///< adapted; nothing for 204 or an unreadable body
        QString requestRef;
    };
    struct Patch
    {
        QString userId;
        QJsonObject body; ///< attachments are still objects
        QByteArray etag; ///< sent as If-Match when not empty
        QByteArray idempotencyKey; ///< sent where the form has a header for it
        Changes sent; ///< tells which field an error without a field name can mean
        bool wasRead = false; ///< the record could be read a moment ago
        FileContents files = {}; ///< contents of the body's attachments, where they were stored
    };
    using PatchDone = std::function<void(const Result<Patched, ApiError> &)>;
    /// Sends one request.
    Call *patch(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                const Patch &patch, QObject *context, PatchDone done,
                Network::Progress progress = {});

    /// The request as it may be shown and copied: secrets are `●●●`, files are shown by their size.
    /// `given` are the names of the secrets that will be sent (`knownSecrets`).
    static RequestPreview preview(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                                  const Patch &patch, const QStringList &given = {});
    static RequestPreview preview(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                                  const QString &userId, const QJsonObject &body,
                                  const QByteArray &etag = {}, const QStringList &given = {});
    /// The names of the profile's secrets. Empty until they were first needed.
    QStringList knownSecrets(const Profile &profile) const;

    /// Joins base path and template, with ids percent-encoded. (`QUrl::resolved` would drop the
    /// base path.)
    static QUrl url(const QUrl &base, const QString &pathTemplate, const QString &userId);

private:
    Network &m_network;
    Credentials &m_credentials;
};
