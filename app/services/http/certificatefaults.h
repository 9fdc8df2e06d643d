// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

class QSslError;
class QUrl;

/// What is wrong with the certificate of the server at `url`, each fault once: `{"fault":
/// "unknownIssuer", "issuer"}`, `{"fault": "selfSigned", "name"}`, `{"fault": "expired", "date"}`,
/// `{"fault": "notYetValid", "date"}`, `{"fault": "otherName", "asked", "names"}`, `{"fault":
/// "revoked"}`, or `{"fault": "other", "detail"}` with the library's words. Dates are ISO 8601, in
/// UTC.
QJsonArray certificateFaults(const QList<QSslError> &errors, const QUrl &url);
