// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "errorcode.h"

#include <QByteArray>
#include <QUrl>

/// A request as it may be shown: secrets are `●●●`.
struct RequestPreview
{
    QString method;
    QUrl url;
    QList<std::pair<QString, QString>> headers; ///< an empty value is made when it is sent
    QJsonObject body;
};

/// Why a call to an API did not give what was asked for.
struct ApiError
{
    enum class Kind {
        Refused, ///< the server, or Amend before it, said no: `findings`
        Conflict, ///< 412, or the record changed since it was read
        Unauthorised, ///< 401, insufficient scope, no usable credentials
        Waiting, ///< 429, 503: not now
        Unreachable, ///< nothing was sent
        Unknown, ///< sent, no clear answer
        Cancelled, ///< before anything was sent
        NotReadable, ///< the API has no read: the draft is blind
        Malformed, ///< a read was answered with something that is no record
    };
    Kind kind = Kind::Refused;
    int status = 0; ///< HTTP, 0 = none
    ErrorCode code = ErrorCode::None;
    QJsonObject args; ///< for the sentence
    QString message; ///< the server's own words, whole, when they fit no field
    Findings findings;
    QString requestRef; ///< the vendor's id of the call, for its support
    std::optional<qint64> retryAfterSeconds;
};

/// How a send ended.
struct Outcome
{
    enum class Kind {
        Applied,
        Unchanged,
        Ready, ///< a dry run: it could be sent
        Refused,
        Conflict,
        Waiting,
        Unreachable,
        Unknown,
        Unauthorised,
        Cancelled,
    };
    Kind kind = Kind::Unknown;
    int status = 0;
    std::optional<RequestPreview> request; ///< none when nothing was sent
    Changes sent; ///< the changes that went out
    /// What the server holds now, adapted; none when the answer had no readable record and no
    /// read followed. Where it showed only a part, the rest is taken from before and from `sent`.
    std::optional<QJsonObject> record;
    /// Of `sent`, what no answer and no read showed: nothing may be said of it.
    QList<FieldPath> unseen;
    Base fresh; ///< the read before the send; Unknown when there was none
    QList<Conflict> conflicts;
    QList<ChangedField> theirs; ///< changed on the server meanwhile, merged
    /// Where the answer differs from what was sent: path, sent (`before`), returned (`after`).
    QList<ChangedField> differing;
    Findings notices; ///< about what was applied: documents that the answer does not list
    std::optional<ApiError> error; ///< for every kind but Applied, Unchanged and Ready
    QString requestRef;
};

/// What a person has to do after what was applied, each sentence once.
QStringList nextSteps(const FormSpec &form, const Outcome &outcome);

QString outcomeName(Outcome::Kind kind); ///< as in `patch --json`
