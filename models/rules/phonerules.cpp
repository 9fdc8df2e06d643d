// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonerules.h"

#include "check.h"
#include "json.h"
#include "phonenumber.h"
#include "rules.h"

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;
using phone::Country;
using phone::Fault;
using phone::Reading;
using phone::Start;

namespace {

const Rule *ruleOf(const FieldSpec &field, QLatin1StringView name)
{
    const auto rule = std::find_if(field.rules.begin(), field.rules.end(),
                                   [name](const Rule &one) { return one.name == name; });
    return rule == field.rules.end() ? nullptr : &*rule;
}

/// The form's phone rule, or E.164 when the form has none.
const Rule &phoneRule(const FieldSpec &field)
{
    static const Rule otherwise;
    const Rule *rule = ruleOf(field, "phone"_L1);
    return rule ? *rule : otherwise;
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QString reasonOf(const Reading &reading)
{
    switch (reading.fault) {
    case Fault::None:
        return {};
    case Fault::Characters:
        return u"characters"_s;
    case Fault::Extension:
        return u"extension"_s;
    case Fault::TwoNumbers:
        return u"twoNumbers"_s;
    case Fault::NoCountry:
        return u"countryCode"_s;
    case Fault::NotNational:
        return u"areaCode"_s;
    case Fault::NotPossible:
        return reading.number ? u"dialOut"_s : u"notPossible"_s;
    }
    return {};
}

PhoneVerdict e164(const Rule &rule, const QString &text, const QString &region)
{
    Reading reading = phone::read(text, Country::ofRegion(region));
    if (reading.fault == Fault::None && (reading.mayLackAreaCode || reading.mayHaveCode))
        reading = {Fault::NotNational};
    if (reading.fault == Fault::NotNational)
        reading.number.reset(); // adding a country code to it would be a guess
    PhoneVerdict verdict {reasonOf(reading)};
    if (text.isEmpty())
        verdict.reason = rule.args.contains("min"_L1) ? u"tooShort"_s : QString();
    if (!reading.number)
        return verdict;
    verdict.number = u'+' + reading.number->digits();
    verdict.isSure = reading.fault == Fault::None;
    if (!verdict.isSure)
        return verdict;
    // Some countries have valid numbers that are shorter than usual.
    if (reading.number->digits().size() < json::toInt(rule.args["min"_L1])
        && !phone::isValid(*reading.number))
        verdict.reason = u"tooShort"_s;
    else if (verdict.number != text)
        verdict.reason = reading.start == Start::Plus ? u"punctuation"_s
            : reading.start == Start::DialOut         ? u"dialOut"_s
                                                      : u"countryCode"_s;
    return verdict;
}

/// Judges a number whose country code is in a separate field.
PhoneVerdict national(const QString &text, const QString &code)
{
    const Country country = Country::ofCode(code);
    Reading reading = phone::read(text, country);
    if (reading.fault == Fault::NoCountry && isDigits(text))
        return {code.isEmpty() ? QString() : u"notPossible"_s};
    if (reading.fault == Fault::None && !reading.number->isUsual)
        reading = {Fault::NotPossible};
    if (reading.mayHaveCode && reading.number->national != text)
        reading = {Fault::NotNational};
    PhoneVerdict verdict {reasonOf(reading)};
    if (reading.fault == Fault::NoCountry)
        verdict.reason = code.isEmpty() ? u"noCode"_s : u"notPossible"_s;
    if (!reading.number)
        return verdict;
    verdict.number = reading.number->national;
    verdict.code = u'+' + reading.number->code;
    verdict.isSure = reading.fault == Fault::None;
    if (reading.fault == Fault::NotNational && verdict.number == text)
        verdict.reason.clear(); // the vendor takes the text, and it is long enough
    if (verdict.code != code && verdict.isSure)
        verdict.reason = u"ownCode"_s;
    else if (verdict.number != text && verdict.isSure)
        verdict.reason = u"national"_s;
    return verdict;
}

/// Judges a number that the vendor wants in digits only, with a country code where one was typed.
PhoneVerdict digits(const Rule &rule, const QString &text, const QString &region)
{
    const auto fits = [&rule](const QString &number) {
        return !number.isEmpty() && number.size() >= json::toInt(rule.args["min"_L1])
            && number.size() <= json::toInt(rule.args["max"_L1], INT_MAX) && isDigits(number);
    };
    const Reading reading = phone::read(text, Country::ofRegion(region));
    PhoneVerdict verdict {reasonOf(reading)};
    if (reading.number && reading.start != Start::National)
        verdict.number = reading.number->digits();
    else if (reading.number)
        verdict.number = reading.typed;
    else if (reading.fault == Fault::NoCountry) {
        const auto coded = phone::withCode(reading.typed);
        if (reading.typed.size() == 10 || (coded && phone::isValid(*coded)))
            verdict.number = reading.typed;
    }
    if (!fits(verdict.number))
        verdict.number.clear();
    verdict.isSure = reading.fault == Fault::None && !verdict.number.isEmpty();
    if (fits(text)) // the vendor demands nothing else
        verdict.reason = reading.start == Start::DialOut && !verdict.number.isEmpty() ? u"dialOut"_s
                                                                                      : QString();
    else if (verdict.reason.isEmpty() || verdict.reason == "countryCode"_L1
             || verdict.reason == "dialOut"_L1
             || (!reading.typed.isEmpty() && !fits(reading.typed)))
        verdict.reason = u"digits"_s;
    return verdict;
}

/// Whether the number fits the schema and the combined length of code and number.
bool isTaken(const FieldSpec &field, const PhoneVerdict &verdict)
{
    Findings findings;
    checkSchema(field, verdict.number, findings);
    const Rule *together = ruleOf(field, "combinedLength"_L1);
    return !hasError(findings)
        && (!together
            || verdict.code.size() + verdict.number.size()
                <= json::toInt(together->args["max"_L1]));
}

QJsonObject argsOf(const Rule &rule, const FieldSpec &field, const PhoneVerdict &verdict,
                   const QString &beside)
{
    QJsonObject args {{u"reason"_s, verdict.reason}, {u"style"_s, rule.args["style"_L1]}};
    for (const auto &limit : {u"min"_s, u"max"_s}) {
        if (rule.args.contains(limit))
            args[limit] = rule.args[limit];
    }
    // A finding can suggest only one value, and not one that the rule would refuse again.
    const bool isWhole = verdict.code.isEmpty() || verdict.code == beside;
    if (isWhole && !verdict.number.isEmpty()
        && phoneVerdict(field, verdict.number, beside).reason.isEmpty())
        args[u"suggestion"_s] = verdict.number;
    return args;
}

void phoneNumber(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &context, Findings &findings)
{
    const QString beside = other(rule, context).toString();
    const PhoneVerdict verdict = phoneVerdict(field, value.toString(), beside);
    if (verdict.reason.isEmpty())
        return;
    found(rule, field, findings, argsOf(rule, field, verdict, beside));
    // The vendor only demands digits, so a dial-out prefix is at most a warning.
    if (verdict.reason == "dialOut"_L1)
        findings.last().severity = std::min(rule.severity, Severity::Warning);
}

void combinedLength(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                    const CheckContext &context, Findings &findings)
{
    const int limit = json::toInt(rule.args["max"_L1]);
    const QString both = other(rule, context).toString() + value.toString();
    if (both.size() > limit)
        found(rule, field, findings,
              {{u"max"_s, limit}, {u"other"_s, rule.with.constFirst().toString()}});
}

} // namespace

FieldPath phoneCompanion(const FieldSpec &field)
{
    return phoneRule(field).with.value(0);
}

PhoneVerdict phoneVerdict(const FieldSpec &field, const QString &text, const QString &beside)
{
    const Rule &rule = phoneRule(field);
    const QString style = rule.args["style"_L1].toString();
    if (text.isEmpty() && (style == "digits"_L1 || style == "national"_L1))
        return {}; // the rule `notEmpty` and the schema report this
    PhoneVerdict verdict = style == "digits"_L1 ? digits(rule, text, beside)
        : style == "national"_L1                ? national(text, beside)
                                                : e164(rule, text, beside);
    if (!verdict.number.isEmpty() && !isTaken(field, verdict)) {
        // A text that needs no change is reported by the rule that it breaks.
        if (verdict.isSure)
            verdict.reason = verdict.number == text ? QString() : u"notTaken"_s;
        verdict.number.clear();
        verdict.isSure = false;
    }
    return verdict;
}

void explainPhone(const FieldSpec &field, const QString &text, const CheckContext &context,
                  Findings &findings)
{
    const Rule *rule = ruleOf(field, "phone"_L1);
    if (!rule || text.isEmpty())
        return;
    for (Finding &finding : findings) {
        if (finding.rule != "pattern"_L1)
            continue;
        const QString beside = other(*rule, context).toString();
        const PhoneVerdict verdict = phoneVerdict(field, text, beside);
        const QJsonObject args = argsOf(*rule, field, verdict, beside);
        for (auto arg = args.begin(); arg != args.end() && !verdict.reason.isEmpty(); ++arg)
            finding.args[arg.key()] = arg.value();
    }
}

QHash<QString, Rule::Function> phoneRules()
{
    return {{u"combinedLength"_s, combinedLength}, {u"phone"_s, phoneNumber}};
}
