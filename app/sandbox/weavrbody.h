// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

/// What Weavr's server finds wrong with a request: `{params, fieldName, error}` each, as its
/// OpenAPI document has them, and a sentence for what it has no such error for. Written apart from
/// the program's own rules, so that the two can disagree.
struct WeavrFaults
{
    QJsonArray invalidFields;
    QString message;

    bool isEmpty() const { return invalidFields.isEmpty() && message.isEmpty(); }
    void add(const QString &fieldName, const QString &error, const QJsonArray &params = {});
};

WeavrFaults weavrUserFaults(const QJsonObject &body);
bool isWeavrEmail(const QString &text);

} // namespace sandbox
