// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include "check.h"
#include "formats.h"
#include "json.h"
#include "listedvalue.h"
#include "phonetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The rules that form files can name. A rule gets a present, non-null value that fits the schema's
// type. Rules of text ignore other types, because the schema's `type` already reported them.

namespace {

void softMaxLength(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                   const CheckContext &, Findings &findings)
{
    const int limit = json::toInt(rule.args["max"_L1]);
    if (value.toString().toUcs4().size() > limit)
        found(rule, field, findings, {{u"max"_s, limit}});
}

void emailFormat(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &, Findings &findings)
{
    const QString text = value.toString();
    if (!text.isEmpty() && !formats::isEmail(text))
        found(rule, field, findings, {}, formats::asciiEmail(text).value_or(QString()));
}

void notFuture(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
               const CheckContext &context, Findings &findings)
{
    if (formats::isoDate(value.toString()) > context.today)
        found(rule, field, findings);
}

void maxAge(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
            const CheckContext &context, Findings &findings)
{
    const int years = json::toInt(rule.args["years"_L1]);
    const QDate date = formats::isoDate(value.toString());
    if (date.isValid() && date < context.today.addYears(-years))
        found(rule, field, findings, {{u"years"_s, years}});
}

void minorWithoutProxy(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                       const CheckContext &context, Findings &findings)
{
    const int years = json::toInt(rule.args["years"_L1]);
    const QDate birth = formats::isoDate(value.toString());
    const bool isMinor
        = birth.isValid() && birth <= context.today && birth.addYears(years) > context.today;
    if (isMinor && !json::isObject(other(rule, context)))
        found(rule, field, findings, {{u"years"_s, years}});
}

void range(const Rule &rule, const FieldSpec &field, const QJsonValue &value, const CheckContext &,
           Findings &findings)
{
    const QJsonValue least = rule.args["min"_L1];
    const QJsonValue most = rule.args["max"_L1];
    if (json::isNumber(value)
        && (json::compare(value, least) < 0 || json::compare(value, most) > 0))
        found(rule, field, findings, {{u"min"_s, least}, {u"max"_s, most}});
}

void atLeast(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
             const CheckContext &, Findings &findings)
{
    if (json::isNumber(value) && json::compare(value, rule.args["min"_L1]) < 0)
        found(rule, field, findings, {{u"min"_s, rule.args["min"_L1]}});
}

void notBefore(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
               const CheckContext &context, Findings &findings)
{
    const QDate date = formats::isoDate(value.toString());
    const QDate start = formats::isoDate(other(rule, context).toString());
    if (date.isValid() && start.isValid() && date < start)
        found(rule, field, findings, {{u"other"_s, rule.with.constFirst().toString()}});
}

void pastDate(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
              const CheckContext &context, Findings &findings)
{
    const QDate date = formats::isoDate(value.toString());
    if (date.isValid() && date < context.today)
        found(rule, field, findings);
}

/// Finds a day that does not exist in its year and month (`with`, in this order) or is in the
/// future.
void calendarDate(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                  const CheckContext &context, Findings &findings)
{
    const QJsonValue year = rule.with.at(0).in(context.values);
    const QJsonValue month = rule.with.at(1).in(context.values);
    if (!json::isNumber(year) || json::toInt(month) < 1 || json::toInt(month) > 12)
        return; // the rules of the other fields report what is missing or not a month
    const QDate first(json::toInt(year), json::toInt(month), 1);
    const QDate date(json::toInt(year), json::toInt(month), json::toInt(value));
    const QJsonObject args {
        {u"year"_s, year}, {u"month"_s, month}, {u"days"_s, first.daysInMonth()}};
    if (!date.isValid())
        found(rule, field, findings, args);
    else if (date > context.today)
        found(rule, field, findings, {{u"reason"_s, u"future"_s}});
}

void notEmpty(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
              const CheckContext &, Findings &findings)
{
    if (value.isString() && value.toString().isEmpty())
        found(rule, field, findings);
}

/// Warns about a value that is not in a list of observed values (`suggestions`). The vendor
/// publishes no complete list.
void openValue(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
               const CheckContext &, Findings &findings)
{
    static const QRegularExpression shape(uR"(\A[A-Z0-9_]+\z)"_s);
    const QString text = value.toString();
    if (text.isEmpty() || field.suggestions.contains(text))
        return;
    const bool isShaped = shape.match(text).hasMatch();
    found(rule, field, findings, {{u"reason"_s, isShaped ? u"unlisted"_s : u"shape"_s}},
          listedValue(field, text));
}

void noSpaces(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
              const CheckContext &, Findings &findings)
{
    const QString text = value.toString();
    QString without = text;
    without.removeIf([](QChar c) { return c.isSpace(); });
    if (without != text)
        found(rule, field, findings, {}, without);
}

void personalData(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                  const CheckContext &, Findings &findings)
{
    static const QRegularExpression email(uR"([^@\s]+@[^@\s]+\.[^@\s]+)"_s);
    // Ten or eleven digits look like a North American number.
    static const QRegularExpression number(
        uR"(\A(\+[0-9 ().-]{7,20}|[0-9]{10,11}|\(?[0-9]{2,4}\)?[ .-][0-9]{2,4}[ .-][0-9]{3,6})\z)"_s);
    static const QRegularExpression name(uR"(\A\p{Lu}\p{Ll}+([ ._-]\p{Lu}\p{Ll}+)+\z)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const QString text = phone::plain(value.toString());
    const auto looksLike
        = [&](const QRegularExpression &shape) { return shape.match(text).hasMatch(); };
    const QString reason = looksLike(email) ? u"email"_s
        : looksLike(number)                 ? u"phone"_s
        : looksLike(name)                   ? u"name"_s
                                            : QString();
    if (!reason.isEmpty())
        found(rule, field, findings, {{u"reason"_s, reason}});
}

void suggested(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
               const CheckContext &, Findings &findings)
{
    const QString text = value.toString();
    if (field.suggestions.contains(text))
        return;
    found(rule, field, findings, {{u"values"_s, QJsonArray::fromStringList(field.suggestions)}},
          listedValue(field, text));
}

const QHash<QString, Rule::Function> &rules()
{
    static const QHash<QString, Rule::Function> all = [] {
        QHash<QString, Rule::Function> named {
            {u"atLeast"_s, atLeast},
            {u"calendarDate"_s, calendarDate},
            {u"emailFormat"_s, emailFormat},
            {u"emptied"_s, notEmpty}, // the same check with another sentence
            {u"maxAge"_s, maxAge},
            {u"minorWithoutProxy"_s, minorWithoutProxy},
            {u"noSpaces"_s, noSpaces},
            {u"notBefore"_s, notBefore},
            {u"notEmpty"_s, notEmpty},
            {u"notFuture"_s, notFuture},
            {u"openValue"_s, openValue},
            {u"pastDate"_s, pastDate},
            {u"personalData"_s, personalData},
            {u"range"_s, range},
            {u"softMaxLength"_s, softMaxLength},
            {u"suggested"_s, suggested},
        };
        named.insert(documentRules());
        named.insert(placeRules());
        named.insert(nameRules());
        named.insert(phoneRules());
        return named;
    }();
    return all;
}

} // namespace

Rule::Function ruleNamed(const QString &name)
{
    return rules().value(name);
}

QStringList ruleNames()
{
    return rules().keys();
}
