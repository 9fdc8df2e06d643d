// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a call failed, where the HTTP status and the server's words do not say it all. `ui/words`
/// has a sentence for each.
enum class ErrorCode {
    None,
    // The network
    Timeout,
    RefusedConnection,
    HostNotFound,
    Tls,
    Proxy,
    NoSandbox, ///< the local sandbox does not run
    Cut, ///< the connection ended before the answer was complete
    BadUrl,
    PlainHttp,
    OtherOrigin, ///< the request is not for the profile's origin
    // The answer
    Redirect,
    SeeOther,
    NotModified,
    Oversized,
    NotJson,
    NotUtf8,
    NotObject,
    NoUsers,
    NotOffered,
    // The server's refusal
    StepUp,
    RootUser,
    InProgress,
    // An upload that Amend stopped
    FileChanged,
    FileMissing,
    // Keys
    NoKey,
    BadKey,
    KeyPrefix, ///< the key belongs to another environment
    KeyringLocked,
    KeyringNone,
    KeyringService,
    KeyringDenied,
    KeyringFailed,
    // The sign-in
    SignInNeeded,
    SignInRejected,
    SignInExpired,
    SignInGone,
    SignInLocked,
    SignInToken,
    NoToken,
    // A search for a user
    NoSuchUser,
    SeveralUsers,
    // The outbox
    NotStored,
    NotOpened,
    Behind, ///< an earlier change of the same record goes first
    Held, ///< all sends wait until a person releases them
    Elsewhere, ///< another process sends it
    ProfileGone,
    ProfileMoved,
    ProductionLocked, ///< production is not armed for its profile
    Paused,
    Unreadable,
    Gone,
};

/// The name under which a code is stored: `refusedConnection`; empty for `None`.
QString errorCodeName(ErrorCode code);
/// `None` for a name that is not known.
ErrorCode errorCodeOf(QStringView name);
