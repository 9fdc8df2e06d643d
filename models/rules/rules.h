// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// A finding of `rule` at the field itself; `suggestion` is what is proposed in the value's place.
inline void found(const Rule &rule, const FieldSpec &field, Findings &findings,
                  QJsonObject args = {}, const QString &suggestion = {})
{
    if (!suggestion.isEmpty())
        args[QStringLiteral("suggestion")] = suggestion;
    findings += Finding {field.path, rule.name, rule.severity, args};
}

/// The value of the first field the rule also looks at.
inline QJsonValue other(const Rule &rule, const CheckContext &context)
{
    return rule.with.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                               : rule.with.constFirst().in(context.values);
}

QHash<QString, Rule::Function> documentRules(); ///< those of files, and of what papers are numbered
QHash<QString, Rule::Function> placeRules(); ///< those of countries, states, ZIP codes, time zones

/// Whether an address has no such part: a state or a post code, in a country that has none.
/// `values` is the record that names the country.
bool hasNoSuchPlace(const FieldSpec &field, const QJsonObject &values);
QHash<QString, Rule::Function> nameRules(); ///< those of people's names
QHash<QString, Rule::Function> phoneRules(); ///< those of phone numbers
