// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boundcheck.h"

#include "json.h"
#include "schemaformats.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void checkNumber(const FieldSpec &field, const QJsonValue &number, Findings &findings)
{
    const auto hold = [&](const QString &keyword, const QJsonValue &bound, auto isKept) {
        if (json::isNumber(bound) && !isKept(json::compare(number, bound)))
            findings += Finding {field.path, keyword, Severity::Error, {{keyword, bound}}};
    };
    hold(u"minimum"_s, field.minimum, [](auto order) { return order >= 0; });
    hold(u"maximum"_s, field.maximum, [](auto order) { return order <= 0; });
    hold(u"exclusiveMinimum"_s, field.exclusiveMinimum, [](auto order) { return order > 0; });
    hold(u"exclusiveMaximum"_s, field.exclusiveMaximum, [](auto order) { return order < 0; });
    if (!schemaformats::matches(field.format, number))
        findings += Finding {field.path,
                             u"format"_s,
                             Severity::Error,
                             {{u"format"_s, field.format}, {u"empty"_s, false}}};
}

/// Checks the enum of a field that is not text.
void checkListed(const FieldSpec &field, const QJsonValue &value, Findings &findings)
{
    const QJsonArray &listed = field.listed;
    if (!listed.isEmpty() && !json::contains(listed, value))
        findings += Finding {field.path,
                             u"enum"_s,
                             field.open ? Severity::Warning : Severity::Error,
                             {{u"open"_s, field.open}, {u"values"_s, listed}}};
}

void checkItemCount(const FieldSpec &list, qsizetype count, Findings &findings)
{
    if (list.minItems && count < *list.minItems)
        findings += Finding {
            list.path, u"minItems"_s, Severity::Error, {{u"minItems"_s, *list.minItems}}};
    if (list.maxItems && count > *list.maxItems)
        findings += Finding {
            list.path, u"maxItems"_s, Severity::Error, {{u"maxItems"_s, *list.maxItems}}};
}

} // namespace

void checkBounds(const FieldSpec &field, const QJsonValue &value, Findings &findings)
{
    if (json::isNumber(value))
        checkNumber(field, value, findings);
    if (value.isArray())
        checkItemCount(field, value.toArray().size(), findings);
    checkListed(field, value, findings);
}
