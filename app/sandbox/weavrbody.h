// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

/// The faults that Weavr's server finds in a request: a list of `{params, fieldName, error}` as in
/// its OpenAPI document, and a sentence for other faults. It is written independently of the
/// program's own rules, so that the two can disagree.
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
