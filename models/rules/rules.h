// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// Adds a finding of `rule` at the field itself. `suggestion` is a value to use instead.
inline void found(const Rule &rule, const FieldSpec &field, Findings &findings,
                  QJsonObject args = {}, const QString &suggestion = {})
{
    if (!suggestion.isEmpty())
        args[QStringLiteral("suggestion")] = suggestion;
    findings += Finding {field.path, rule.name, rule.severity, args};
}

/// The value of the first other field that the rule looks at.
inline QJsonValue other(const Rule &rule, const CheckContext &context)
{
    return rule.with.isEmpty() ? QJsonValue(QJsonValue::Undefined)
                               : rule.with.constFirst().in(context.values);
}

QHash<QString, Rule::Function> documentRules(); ///< rules of files and of document numbers
/// Rules of countries, states, ZIP codes and time zones.
QHash<QString, Rule::Function> placeRules();

/// Whether addresses of the record's country lack this part (a state or a post code). `values` is
/// the record that names the country.
bool hasNoSuchPlace(const FieldSpec &field, const QJsonObject &values);
QHash<QString, Rule::Function> nameRules(); ///< rules of people's names
QHash<QString, Rule::Function> phoneRules(); ///< rules of phone numbers
