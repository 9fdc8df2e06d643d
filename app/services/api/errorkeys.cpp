// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorkeys.h"

#include "fieldplace.h"
#include "json.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Names = std::initializer_list<QLatin1StringView>;

// Words of one fault. The first key with a text counts.
constexpr Names sentenceKeys {
    "msg"_L1,           "message"_L1,      "defaultMessage"_L1,    "errorMessage"_L1,
    "error_message"_L1, "errorSummary"_L1, "error_description"_L1, "errorDescription"_L1,
    "userMessage"_L1,   "detail"_L1,       "faultstring"_L1};
constexpr Names weakKeys {"description"_L1, "reason"_L1,  "text"_L1, "error"_L1,
                          "title"_L1,       "summary"_L1, "code"_L1, "errorCode"_L1,
                          "keyword"_L1,     "rule"_L1,    "type"_L1};
constexpr Names listKeys {"messages"_L1, "message"_L1, "msg"_L1,    "reasons"_L1, "errors"_L1,
                          "_errors"_L1,  "error"_L1,   "detail"_L1, "details"_L1, "constraints"_L1};

// Words of the error as a whole.
constexpr Names messageKeys {"message"_L1,           "error_message"_L1,    "errorMessage"_L1,
                             "error_description"_L1, "errorDescription"_L1, "errorSummary"_L1,
                             "userMessage"_L1,       "detail"_L1,           "msg"_L1,
                             "faultstring"_L1,       "description"_L1,      "reason"_L1};
constexpr Names shortKeys {"title"_L1, "error"_L1, "errorCode"_L1, "error_type"_L1, "code"_L1};

// Where a fault is. Values of `pathKeys` may be lists of steps; values of `nameKeys` are lists of
// places.
constexpr Names pathKeys {"loc"_L1,      "pointer"_L1,      "instancePath"_L1,
                          "dataPath"_L1, "propertyPath"_L1, "property_path"_L1};
constexpr Names nameKeys {
    "fieldName"_L1,     "field_name"_L1,     "fieldPath"_L1,     "field"_L1,
    "fields"_L1,        "members"_L1,        "memberNames"_L1,   "attribute"_L1,
    "attributes"_L1,    "param"_L1,          "parameter"_L1,     "parameters"_L1,
    "property"_L1,      "properties"_L1,     "target"_L1,        "missing"_L1,
    "missingFields"_L1, "missing_fields"_L1, "invalidFields"_L1, "invalid_fields"_L1};
// Common words that may mean something else.
constexpr Names looseKeys {"path"_L1, "key"_L1, "name"_L1, "location"_L1, "in"_L1};

bool isOneOf(Names names, const QString &key)
{
    return std::find(names.begin(), names.end(), key) != names.end();
}

/// OData writes a text as `{"lang": …, "value": …}`.
QString textIn(const QJsonValue &value)
{
    return (json::isObject(value) ? value["value"_L1] : value).toString().trimmed();
}

QString firstText(const QJsonObject &object, Names names)
{
    for (const auto name : names) {
        const QString text = textIn(object.value(name));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString stepText(const QJsonValue &step)
{
    return json::isNumber(step) ? json::wholeText(step) : step.toString();
}

QStringList stepsIn(const QJsonArray &list)
{
    QStringList steps;
    for (const QJsonValue &step : list)
        steps += json::isObject(step) ? textIn(step["key"_L1]) : stepText(step);
    steps.removeAll(QString());
    return steps;
}

bool hasLists(const QJsonArray &list)
{
    return !list.isEmpty() && list.first().isArray();
}

/// Whether the text can be a name. A sentence cannot.
bool isName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 200
        && std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); });
}

QList<QStringList> placesIn(const QJsonValue &value, bool isPath)
{
    QList<QStringList> places;
    if (value.isArray() && isPath && !hasLists(value.toArray())) {
        places += stepsIn(value.toArray());
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &place : list) {
            if (isName(place.toString()) || place.isArray())
                places += place.isArray() ? stepsIn(place.toArray()) : stepsOf(place.toString());
        }
    } else if (isName(value.toString())) {
        places += stepsOf(value.toString());
    }
    places.removeAll(QStringList());
    return places;
}

QList<QStringList> firstPlaces(const QJsonObject &object, Names names, bool isPath)
{
    for (const auto name : names) {
        const QList<QStringList> places = placesIn(object.value(name), isPath);
        if (!places.isEmpty())
            return places;
    }
    return {};
}

/// The places in the format of JSON:API.
QList<QStringList> placesOfSource(const QJsonObject &fault)
{
    const QJsonValue source = fault.value("source"_L1);
    for (const auto name : {"pointer"_L1, "parameter"_L1}) {
        const QList<QStringList> places = placesIn(source[name], false);
        if (!places.isEmpty())
            return places;
    }
    return {};
}

/// Whether the name is an exception's, which is not a field's.
bool isException(const QString &name)
{
    return name.endsWith("Error"_L1) || name.endsWith("Exception"_L1);
}

QList<QStringList> loosePlaces(const QJsonObject &fault)
{
    for (const auto key : looseKeys) {
        const QJsonValue value = fault.value(key);
        if (key == "name"_L1 && isException(value.toString()))
            continue;
        const QList<QStringList> places = placesIn(value, key == "path"_L1);
        if (!places.isEmpty())
            return places;
    }
    return {};
}

/// The name of a missing member, as JSON Schema validators report it.
QString missingMember(const QJsonObject &fault)
{
    return fault.value("params"_L1)["missingProperty"_L1].toString();
}

} // namespace

bool errorkeys::holdsFaults(const QString &key)
{
    static const QSet<QString> keys {
        u"details"_s,
        u"errors"_s,
        u"_errors"_s,
        u"formErrors"_s,
        u"invalid-params"_s,
        u"invalidParams"_s,
        u"invalid_params"_s,
        u"violations"_s,
        u"fieldErrors"_s,
        u"field_errors"_s,
        u"globalErrors"_s,
        u"fieldViolations"_s,
        u"errorCauses"_s,
        u"causes"_s,
        u"subErrors"_s,
        u"sub_errors"_s,
        u"issues"_s,
        u"validation"_s,
        u"validationErrors"_s,
        u"failures"_s,
        u"validation_errors"_s,
        u"validationMessages"_s,
        u"faults"_s,
        u"problems"_s,
        u"messages"_s,
        u"message"_s,
        u"invalidFields"_s,
        u"invalid_fields"_s,
        u"syntaxErrors"_s,
        u"modelState"_s,
        u"ModelState"_s,
        u"children"_s,
        u"badRequest"_s,
        u"errorDetails"_s,
        u"error_details"_s,
        u"msg"_s,
        u"constraintViolations"_s,
        u"additionalErrors"_s,
        u"detail"_s,
        u"error"_s,
    };
    return keys.contains(key);
}

bool errorkeys::holdsError(const QString &key)
{
    static const QSet<QString> keys {u"error"_s,      u"detail"_s, u"innererror"_s,
                                     u"innerError"_s, u"inner"_s,  u"fault"_s,
                                     u"extensions"_s, u"result"_s, u"response"_s};
    return keys.contains(key);
}

bool errorkeys::isMeaningless(const QString &key)
{
    static const QSet<QString> keys {
        u"input"_s,     u"value"_s,     u"rejectedValue"_s, u"invalidValue"_s,  u"ctx"_s,
        u"context"_s,   u"meta"_s,      u"metadata"_s,      u"request"_s,       u"headers"_s,
        u"trace"_s,     u"stack"_s,     u"stackTrace"_s,    u"stacktrace"_s,    u"links"_s,
        u"_links"_s,    u"codes"_s,     u"arguments"_s,     u"schema"_s,        u"url"_s,
        u"params"_s,    u"tags"_s,      u"documentation"_s, u"allowedValues"_s, u"exception"_s,
        u"locations"_s, u"backtrace"_s, u"instance"_s,      u"status"_s,        u"statusCode"_s,
        u"timestamp"_s, u"requestId"_s, u"request_id"_s,    u"traceId"_s,       u"lang"_s,
    };
    return keys.contains(key) || key.startsWith(u'@');
}

bool errorkeys::isPlace(const QString &key)
{
    return isOneOf(pathKeys, key) || isOneOf(nameKeys, key) || key == "source"_L1;
}

bool errorkeys::isWords(const QString &key)
{
    return isOneOf(sentenceKeys, key) || isOneOf(weakKeys, key) || isOneOf(listKeys, key)
        || isOneOf(shortKeys, key);
}

bool errorkeys::isGeneral(const QString &key)
{
    static const QSet<QString> keys {u"base"_s,    u"non_field_errors"_s, u"nonFieldErrors"_s,
                                     u"__all__"_s, u"_schema"_s,          u"_global_errors"_s,
                                     u"global"_s,  u"general"_s,          u"$"_s};
    return key.isEmpty() || keys.contains(key);
}

QList<QStringList> errorkeys::placesOf(const QJsonObject &fault)
{
    QList<QStringList> places = firstPlaces(fault, pathKeys, true);
    if (places.isEmpty())
        places = placesOfSource(fault);
    if (places.isEmpty())
        places = firstPlaces(fault, nameKeys, false);
    if (places.isEmpty())
        places = loosePlaces(fault);
    for (const auto name : {"in"_L1, "location"_L1}) {
        const QString container = fault.value(name).toString();
        for (QStringList &place : places) {
            if (isOutsideBody(container) && place != QStringList {container})
                place.prepend(container);
        }
    }
    if (const QString missing = missingMember(fault); !missing.isEmpty()) {
        if (places.isEmpty())
            places += QStringList();
        for (QStringList &place : places)
            place += missing;
    }
    return places;
}

QList<QStringList> errorkeys::placesOfWhole(const QJsonObject &error)
{
    QList<QStringList> places = firstPlaces(error, pathKeys, true);
    if (places.isEmpty())
        places = placesOfSource(error);
    return places.isEmpty() ? firstPlaces(error, nameKeys, false) : places;
}

QStringList errorkeys::wordsOf(const QJsonObject &fault)
{
    if (const QString sentence = firstText(fault, sentenceKeys); !sentence.isEmpty())
        return {sentence};
    for (const auto name : listKeys) {
        QStringList words;
        const QJsonValue list = fault.value(name);
        const QJsonArray texts = list.toArray();
        for (const QJsonValue &text : texts)
            words += textIn(text);
        // class-validator has a text for each rule.
        const QJsonObject named = name == "constraints"_L1 ? list.toObject() : QJsonObject();
        for (auto it = named.begin(); it != named.end(); ++it)
            words += textIn(it.value());
        words.removeAll(QString());
        if (!words.isEmpty())
            return words;
    }
    const QString weak = firstText(fault, weakKeys);
    return weak.isEmpty() ? QStringList() : QStringList {weak};
}

errorkeys::Said errorkeys::messageOf(const QJsonObject &error)
{
    if (const QString sentence = firstText(error, messageKeys); !sentence.isEmpty())
        return {sentence, true};
    return {firstText(error, shortKeys), false};
}

bool errorkeys::isFault(const QJsonObject &object, bool isItem)
{
    if (!firstText(object, sentenceKeys).isEmpty() || object.value("loc"_L1).isArray()
        || object.contains("msg"_L1) || object.contains("message"_L1))
        return true;
    const bool hasWords = !wordsOf(object).isEmpty();
    if (isItem)
        return hasWords || !placesOfWhole(object).isEmpty();
    if (!hasWords || !placesOf(object).isEmpty())
        return hasWords;
    // Any unknown member could be a field, so all of them have to be known.
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!isOneOf(weakKeys, it.key()) && !isOneOf(listKeys, it.key())
            && !isMeaningless(it.key()))
            return false;
    }
    return true;
}
