// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network.h"

#include <QJsonArray>
#include <QStringList>

/// One complaint of a server, before it is put on a field.
struct ServerFault
{
    QStringList location; ///< as the server says it, in steps; empty = it names no place
    QString words;
    QString code = {}; ///< Weavr: `REGEX`, `SIZE`, …
    QJsonArray params = {}; ///< of the code
};

/// What an error body says, in whatever shape: FastAPI's `detail` (text, object, list with `loc`),
/// `{error, message, details}`, problem details (RFC 9457), Weavr's `syntaxErrors`, plain text, or
/// nothing.
struct ServerWords
{
    QString message; ///< about the whole request
    QStringList codes; ///< short names: `not_found`, `INVALID_REQUEST`
    QList<ServerFault> faults;
};

ServerWords readWords(const HttpReply &reply);
