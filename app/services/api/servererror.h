// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "network.h"

#include <QJsonArray>
#include <QStringList>

/// One complaint of a server, before it is put on a field.
struct ServerFault
{
    QStringList location; ///< as the server says it, in steps; empty = it names no place
    QString words; ///< empty when it named the place alone
    QString code = {}; ///< Weavr: `REGEX`, `SIZE`, …
    QJsonArray params = {}; ///< of the code

    friend bool operator==(const ServerFault &, const ServerFault &) = default;
};

/// What an error body says, in whatever shape: FastAPI's `detail` (text, object, list with `loc`),
/// `{error, message, details}`, problem details (RFC 9457), JSON:API, Spring, Okta, OData and
/// Microsoft Graph, GitHub, Google, Stripe, Weavr's `syntaxErrors`, messages by field at the top
/// (Rails, Laravel, Django), plain text, a page, or nothing.
struct ServerWords
{
    static constexpr qsizetype mostFaults = 100;
    static constexpr qsizetype longestText = 10'000; ///< characters of one fault

    QString message; ///< about the whole request
    bool isRaw = false; ///< `message` is the body, in which nothing was understood
    QStringList codes; ///< short names: `not_found`, `INVALID_REQUEST`
    QList<ServerFault> faults; ///< each once
    qsizetype more = 0; ///< faults beyond the first hundred
    /// Of a body that is no text, what it is (`gzip`, `PDF`, `binary`); else empty.
    QString notText = {};
};

/// `form` tells a field's name from other keys where a shape leaves that open; may be null.
ServerWords readWords(const HttpReply &reply, const FormSpec *form = nullptr);
