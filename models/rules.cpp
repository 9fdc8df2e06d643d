// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include "check.h"
#include "formats.h"
#include "phonetext.h"
#include "reference.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// The rules a form file can name. Each looks at one present, well-typed, non-null value; a rule
// on text ignores other types, because the schema's own `type` has spoken of them already.

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'.' || c == u',' || c == u'\'';
}

/// Empty when `name` passes Junction's patient name validation, else the reason it does not.
QString nameFault(const QString &name)
{
    for (const QChar c : name) {
        if (c != u' ' && !isNameCharacter(c))
            return u"characters"_s;
    }
    if (name.front() == u' ' || name.back() == u' ' || name.contains("  "_L1))
        return u"spaces"_s;
    if (!name.front().isLetterOrNumber())
        return u"start"_s;
    return {};
}

/// `José` → `Jose`, `O’Neil` → `O'Neil`, doubled and outer spaces gone: an offer, never silent.
QString transliterated(const QString &name)
{
    static const QHash<QChar, QString> letters {
        {u'’', u"'"_s},  {u'‘', u"'"_s},  {u'‐', u"-"_s}, {u'–', u"-"_s},  {u'ß', u"ss"_s},
        {u'æ', u"ae"_s}, {u'Æ', u"Ae"_s}, {u'ø', u"o"_s}, {u'Ø', u"O"_s},  {u'ł', u"l"_s},
        {u'Ł', u"L"_s},  {u'đ', u"d"_s},  {u'Đ', u"D"_s}, {u'œ', u"oe"_s}, {u'Œ', u"Oe"_s},
        {u'ı', u"i"_s},  {u'ð', u"d"_s},  {u'Ð', u"D"_s}, {u'þ', u"th"_s}, {u'Þ', u"Th"_s},
    };
    QString plain;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += letters.value(c, QString(c));
    }
    return plain.simplified();
}

void patientName(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &, Findings &findings)
{
    if (value.toString().isEmpty())
        return; // `required` and `notEmpty` speak of that
    const QString reason = nameFault(value.toString());
    if (reason.isEmpty())
        return;
    const QString offer = transliterated(value.toString());
    found(rule, field, findings, {{u"reason"_s, reason}},
          !offer.isEmpty() && nameFault(offer).isEmpty() ? offer : QString());
}

void softMaxLength(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                   const CheckContext &, Findings &findings)
{
    const int limit = rule.args["max"_L1].toInt();
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

void usZip(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
           const CheckContext &context, Findings &findings)
{
    static const QRegularExpression zip(uR"(\A[0-9]{5}(-[0-9]{4})?\z)"_s);
    if (other(rule, context).toString() == "US"_L1 && !zip.match(value.toString()).hasMatch())
        found(rule, field, findings);
}

void country(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
             const CheckContext &, Findings &findings)
{
    const QString text = value.toString();
    if (reference::isCountry(text))
        return;
    QString suggestion;
    for (const reference::Country &one : reference::countries()) {
        const QString code = QString::fromLatin1(one.code);
        if (text.compare(code, Qt::CaseInsensitive) == 0
            || text.compare(QString::fromUtf8(one.name), Qt::CaseInsensitive) == 0)
            suggestion = code;
    }
    if (suggestion.isEmpty() && text.compare("USA"_L1, Qt::CaseInsensitive) == 0)
        suggestion = u"US"_s;
    found(rule, field, findings, {}, suggestion);
}

void subdivision(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &context, Findings &findings)
{
    const QString inCountry = other(rule, context).toString();
    const QString text = value.toString();
    const auto known = reference::subdivisions(inCountry);
    if (known.empty() || reference::isSubdivision(inCountry, text))
        return;
    QString suggestion;
    for (const reference::Subdivision &one : known) {
        const QString code = QString::fromLatin1(one.code);
        if (text.compare(code, Qt::CaseInsensitive) == 0
            || text.compare(QString::fromUtf8(one.name), Qt::CaseInsensitive) == 0
            || text.compare(QString(inCountry + u'-' + code), Qt::CaseInsensitive) == 0)
            suggestion = code;
    }
    found(rule, field, findings, {{u"country"_s, inCountry}}, suggestion);
}

void timeZone(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
              const CheckContext &, Findings &findings)
{
    const QString text = value.toString();
    if (reference::isTimeZone(text))
        return;
    const QString wanted = QString(text).replace(u' ', u'_');
    QString suggestion;
    for (const char *id : reference::timeZones()) {
        if (wanted.compare(QLatin1StringView(id), Qt::CaseInsensitive) == 0)
            suggestion = QString::fromLatin1(id);
    }
    found(rule, field, findings, {}, suggestion);
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
    const int years = rule.args["years"_L1].toInt();
    const QDate date = formats::isoDate(value.toString());
    if (date.isValid() && date < context.today.addYears(-years))
        found(rule, field, findings, {{u"years"_s, years}});
}

void minorWithoutProxy(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                       const CheckContext &context, Findings &findings)
{
    const int years = rule.args["years"_L1].toInt();
    const QDate birth = formats::isoDate(value.toString());
    const bool isMinor
        = birth.isValid() && birth <= context.today && birth.addYears(years) > context.today;
    if (isMinor && !other(rule, context).isObject())
        found(rule, field, findings, {{u"years"_s, years}});
}

void range(const Rule &rule, const FieldSpec &field, const QJsonValue &value, const CheckContext &,
           Findings &findings)
{
    const QJsonValue least = rule.args["min"_L1];
    const QJsonValue most = rule.args["max"_L1];
    if (value.toDouble() < least.toDouble() || value.toDouble() > most.toDouble())
        found(rule, field, findings, {{u"min"_s, least}, {u"max"_s, most}});
}

void atLeast(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
             const CheckContext &, Findings &findings)
{
    if (value.toDouble() < rule.args["min"_L1].toDouble())
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

/// A day beside its year and its month (`with`, in this order) that was, and is not yet to come.
void calendarDate(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                  const CheckContext &context, Findings &findings)
{
    const QJsonValue year = rule.with.at(0).in(context.values);
    const QJsonValue month = rule.with.at(1).in(context.values);
    if (!year.isDouble() || !month.isDouble() || month.toInt() < 1 || month.toInt() > 12)
        return; // what is missing, or no month, is spoken of there
    const QDate first(year.toInt(), month.toInt(), 1);
    const QDate date(year.toInt(), month.toInt(), value.toInt());
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

/// A value of a list that the vendor does not publish: the ones merely seen are `suggestions`.
void openValue(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
               const CheckContext &, Findings &findings)
{
    static const QRegularExpression shape(uR"(\A[A-Z0-9_]+\z)"_s);
    static const QRegularExpression between(uR"([\s\-]+)"_s);
    const QString text = value.toString();
    if (text.isEmpty() || field.suggestions.contains(text))
        return;
    const QString offer = text.trimmed().toUpper().replace(between, u"_"_s);
    const bool isShaped = shape.match(text).hasMatch();
    found(rule, field, findings, {{u"reason"_s, isShaped ? u"unlisted"_s : u"shape"_s}},
          !isShaped && shape.match(offer).hasMatch() ? offer : QString());
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
    // Ten and eleven bare digits are what a North American number looks like.
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
    const QString lower = text.toLower();
    found(rule, field, findings, {{u"values"_s, QJsonArray::fromStringList(field.suggestions)}},
          field.suggestions.contains(lower) ? lower : QString());
}

const QHash<QString, Rule::Function> &rules()
{
    static const QHash<QString, Rule::Function> all = [] {
        QHash<QString, Rule::Function> named {
            {u"atLeast"_s, atLeast},
            {u"calendarDate"_s, calendarDate},
            {u"country"_s, country},
            {u"emailFormat"_s, emailFormat},
            {u"emptied"_s, notEmpty}, // the same look, another sentence
            {u"maxAge"_s, maxAge},
            {u"minorWithoutProxy"_s, minorWithoutProxy},
            {u"noSpaces"_s, noSpaces},
            {u"notBefore"_s, notBefore},
            {u"notEmpty"_s, notEmpty},
            {u"notFuture"_s, notFuture},
            {u"openValue"_s, openValue},
            {u"pastDate"_s, pastDate},
            {u"patientName"_s, patientName},
            {u"personalData"_s, personalData},
            {u"range"_s, range},
            {u"softMaxLength"_s, softMaxLength},
            {u"subdivision"_s, subdivision},
            {u"suggested"_s, suggested},
            {u"timeZone"_s, timeZone},
            {u"usZip"_s, usZip},
        };
        named.insert(documentRules());
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
