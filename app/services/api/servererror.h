// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "network.h"

#include <QJsonArray>
#include <QStringList>

/// One fault that a server reports, before it is assigned to a field.
struct ServerFault
{
    QStringList location; ///< the server's location in steps; empty when it names none
    QString words; ///< empty when the server only named the place
    QString code = {}; ///< code of Weavr: `REGEX`, `SIZE`, …
    QJsonArray params = {}; ///< parameters of the code

    friend bool operator==(const ServerFault &, const ServerFault &) = default;
};

/// The contents of an error body in any common format: FastAPI's `detail` (text, object, list with
/// `loc`), `{error, message, details}`, problem details (RFC 9457), JSON:API, Spring, Okta, OData
/// and Microsoft Graph, GitHub, Google, Stripe, Weavr's `syntaxErrors`, messages by field (Rails,
/// Laravel, Django), plain text, an HTML page, or nothing.
struct ServerWords
{
    static constexpr qsizetype mostFaults = 100;
    static constexpr qsizetype maxTextLength = 10'000; ///< characters of one fault

    QString message; ///< about the request as a whole
    bool isRaw = false; ///< `message` is the raw body, because nothing in it was understood
    QStringList codes; ///< short names: `not_found`, `INVALID_REQUEST`
    QList<ServerFault> faults; ///< each once
    qsizetype more = 0; ///< number of faults after the first hundred
    /// The format of a body that is not text (`gzip`, `PDF`, `binary`); else empty.
    QString notText = {};
};

/// `form` distinguishes field names from other keys where the format does not. It may be null.
ServerWords readWords(const HttpReply &reply, const FormSpec *form = nullptr);
