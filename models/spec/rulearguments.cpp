// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulearguments.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

struct Arguments
{
    QStringList needed;
    QStringList optional = {};
    int fields = 1; ///< the number of fields in `with`, where it is required
};

Arguments argumentsOf(const QString &rule, const QString &style)
{
    static const QHash<QString, Arguments> all = {
        {u"atLeast"_s, {{u"min"_s}}},
        {u"calendarDate"_s, {{u"with"_s}, {}, 2}},
        {u"combinedLength"_s, {{u"max"_s, u"with"_s}}},
        {u"lockedTypes"_s, {{u"statuses"_s, u"values"_s, u"with"_s}}},
        {u"maxAge"_s, {{u"years"_s}}},
        {u"minorWithoutProxy"_s, {{u"with"_s, u"years"_s}}},
        {u"notBefore"_s, {{u"with"_s}}},
        {u"range"_s, {{u"max"_s, u"min"_s}}},
        {u"softMaxLength"_s, {{u"max"_s}}},
        {u"ssn"_s, {{}, {u"with"_s}}},
        {u"subdivision"_s, {{u"with"_s}}},
        {u"usZip"_s, {{}, {u"with"_s}}},
    };
    if (rule != "phone"_L1)
        return all.value(rule);
    if (style == "digits"_L1)
        return {{u"max"_s, u"min"_s, u"style"_s}, {u"with"_s}};
    if (style == "national"_L1)
        return {{u"style"_s, u"with"_s}, {u"max"_s, u"min"_s}};
    return {{u"style"_s}, {u"max"_s, u"min"_s, u"with"_s}};
}

} // namespace

QStringList ruleArguments(const QString &rule)
{
    QStringList names;
    for (const QString &style : {u"digits"_s, u"e164"_s, u"national"_s}) {
        const Arguments wanted = argumentsOf(rule, style);
        names += wanted.needed + wanted.optional;
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

bool ruleFits(const QString &rule, ValueType type)
{
    static const QStringList ofNumbers {u"atLeast"_s, u"calendarDate"_s, u"range"_s};
    static const QStringList ofAnything {u"emptied"_s, u"maskedValue"_s, u"minorWithoutProxy"_s,
                                         u"notEmpty"_s};
    if (ofNumbers.contains(rule))
        return type == ValueType::Integer || type == ValueType::Number;
    if (rule == "lockedTypes"_L1)
        return type == ValueType::Array;
    return ofAnything.contains(rule) || type == ValueType::String;
}

std::optional<SpecFault> ruleArgumentsFault(const QString &rule, const QJsonObject &args)
{
    const Arguments wanted = argumentsOf(rule, args["style"_L1].toString());
    for (const QString &name : wanted.needed) {
        if (!args.contains(name))
            return SpecFault {Kind::ArgumentMissing, {name, rule}};
    }
    const qsizetype fields = args["with"_L1].toArray().size();
    if (args.contains("with"_L1) && fields < wanted.fields)
        return SpecFault {Kind::TooFewFields, {QString::number(wanted.fields), rule}};
    const QStringList given = args.keys();
    for (const QString &name : given) {
        if (!wanted.needed.contains(name) && !wanted.optional.contains(name))
            return SpecFault {Kind::ArgumentUnused, {name, rule}};
    }
    return {};
}
