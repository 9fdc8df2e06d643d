// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "errorcode.h"

#include <QByteArray>
#include <QUrl>

/// A request as it may be shown: each secret is `●●●`.
struct RequestPreview
{
    QString method;
    QUrl url;
    QList<std::pair<QString, QString>> headers; ///< an empty value is made when it is sent
    QJsonObject body;
};

/// Why a call to an API failed.
struct ApiError
{
    enum class Kind {
        Refused, ///< the server, or Amend before the send, refused it; see `findings`
        Conflict, ///< 412, or the record changed since it was read
        Unauthorised, ///< 401, a missing scope, or no usable credentials
        Waiting, ///< 429 or 503: the server asks to try later
        Unreachable, ///< nothing was sent
        Unknown, ///< sent, but without a clear answer
        Cancelled, ///< before anything was sent
        NotReadable, ///< the API has no read, so the draft is blind
        Malformed, ///< the answer to a read is not a record
    };
    Kind kind = Kind::Refused;
    int status = 0; ///< HTTP, 0 = none
    ErrorCode code = ErrorCode::None;
    QJsonObject args; ///< for the sentence
    QString message; ///< the server's own words, whole, when they fit no field
    Findings findings;
    QString requestRef; ///< the vendor's id of the call, for its support team
    std::optional<qint64> retryAfterSeconds;
};

/// An error that Amend itself reports.
ApiError ownError(ApiError::Kind kind, ErrorCode code = ErrorCode::None);

/// How a send ended.
struct Outcome
{
    enum class Kind {
        Applied,
        Unchanged,
        Ready, ///< a dry run that could be sent
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
    std::optional<RequestPreview> request; ///< nothing when no request was sent
    Changes sent; ///< the changes that went out
    /// The record on the server now, adapted. Nothing when neither the answer nor a later read
    /// showed a record. Parts that an answer left out are taken from the base and from `sent`.
    std::optional<QJsonObject> record;
    /// Fields in `sent` that neither the answer nor a read showed. Nothing is known of them.
    QList<FieldPath> unseen;
    Base fresh; ///< the read before the send; Unknown when there was none
    QList<Conflict> conflicts;
    QList<ChangedField> theirs; ///< changed on the server in the meantime, and merged
    /// Fields whose value in the answer (`after`) differs from what was sent (`before`).
    QList<ChangedField> differing;
    Findings notices; ///< about an applied send: documents that the answer does not list
    std::optional<ApiError> error; ///< set for every kind but Applied, Unchanged and Ready
    QString requestRef;
};

/// An outcome that is this error.
Outcome outcomeOf(Outcome::Kind kind, const ApiError &error);
/// A send that has to wait.
Outcome waitingFor(ErrorCode code);

/// What a person has to do after what was applied, each sentence once.
QStringList nextSteps(const FormSpec &form, const Outcome &outcome);

QString outcomeName(Outcome::Kind kind); ///< as in `patch --json`
