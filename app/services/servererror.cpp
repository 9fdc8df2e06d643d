// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servererror.h"

#include "json.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace {

using Names = std::initializer_list<QLatin1StringView>;

QString bodyText(const HttpReply &reply)
{
    static const QRegularExpression charset(u"charset=\"?([^\";\\s]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QString type = QString::fromLatin1(reply.header("Content-Type"));
    const QByteArray name = charset.match(type).captured(1).toLatin1();
    QStringDecoder decoder(name.constData());
    const QString text = decoder.isValid() ? decoder(reply.body) : QString::fromUtf8(reply.body);
    return text.trimmed();
}

/// Undefined when `body` is no JSON.
QJsonValue parsedBody(QByteArray body)
{
    if (body.startsWith("\xef\xbb\xbf"))
        body.remove(0, 3);
    const auto value = json::parse(body);
    return value ? *value : QJsonValue(QJsonValue::Undefined);
}

QString asText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(json::write(value));
}

QString firstText(const QJsonObject &object, Names names)
{
    for (const auto name : names) {
        const QString text = object.value(name).toString().trimmed();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// `/address/zip`, `#/address/zip`, `address.zip`, `address[0].zip` → steps.
QStringList steps(const QString &place)
{
    static const QRegularExpression separator(u"[./\\[\\]]"_s);
    QString bare = place;
    if (bare.startsWith(u'#') || bare.startsWith(u'$'))
        bare.remove(0, 1);
    return bare.split(separator, Qt::SkipEmptyParts);
}

QStringList locationOf(const QJsonObject &fault)
{
    QStringList location;
    const QJsonArray loc = fault.value("loc"_L1).toArray();
    for (const QJsonValue &step : loc)
        location += asText(step);
    if (!location.isEmpty())
        return location;
    const QJsonObject source = fault.value("source"_L1).toObject(); // JSON:API
    const QString place = firstText(fault,
                                    {"loc"_L1, "pointer"_L1, "field"_L1, "fieldName"_L1, "name"_L1,
                                     "path"_L1, "param"_L1, "property"_L1});
    return steps(place.isEmpty() ? firstText(source, {"pointer"_L1, "parameter"_L1}) : place);
}

QString wordsOf(const QJsonObject &fault)
{
    const QString words
        = firstText(fault,
                    {"msg"_L1, "message"_L1, "detail"_L1, "reason"_L1, "description"_L1, "error"_L1,
                     "title"_L1, "code"_L1, "type"_L1});
    return words.isEmpty() ? asText(fault) : words;
}

bool isFault(const QJsonObject &object)
{
    if (object.contains("msg"_L1) || object.contains("message"_L1)
        || object.value("loc"_L1).isArray() || object.value("pointer"_L1).isString()
        || object.value("detail"_L1).isString())
        return true;
    return object.value("reason"_L1).isString()
        && (object.value("name"_L1).isString() || object.value("field"_L1).isString());
}

void readFaults(const QJsonValue &value, const QStringList &location, QList<ServerFault> &faults)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            readFaults(item, location, faults);
    } else if (value.isObject() && isFault(value.toObject())) {
        const QStringList own = locationOf(value.toObject());
        faults.append({own.isEmpty() ? location : own, wordsOf(value.toObject())});
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            readFaults(it.value(), location + steps(it.key()), faults);
    } else if (!value.isNull()) {
        faults.append({location, asText(value)});
    }
}

void readSyntaxErrors(const QJsonArray &invalidFields, QList<ServerFault> &faults)
{
    for (const QJsonValue &field : invalidFields) {
        const QString code = field["error"_L1].toString();
        faults.append({steps(field["fieldName"_L1].toString()), wordsOf(field.toObject()), code,
                       field["params"_L1].toArray()});
    }
}

void readObject(const QJsonObject &object, ServerWords &words)
{
    for (const auto name : {"error"_L1, "error_type"_L1, "errorCode"_L1, "code"_L1}) {
        const QString code = object.value(name).toString();
        if (!code.isEmpty())
            words.codes += code;
    }
    if (words.message.isEmpty()) {
        words.message = firstText(object,
                                  {"message"_L1, "error_message"_L1, "error_description"_L1,
                                   "detail"_L1, "msg"_L1, "title"_L1, "error"_L1, "errorCode"_L1,
                                   "error_type"_L1, "code"_L1});
    }
    for (const auto name : {"detail"_L1, "details"_L1, "errors"_L1, "invalid-params"_L1}) {
        const QJsonValue value = object.value(name);
        // FastAPI's `detail` may be an error object of its own; the others hold faults.
        if (name == "detail"_L1 && value.isObject())
            readObject(value.toObject(), words);
        else if (value.isArray() || value.isObject())
            readFaults(value, {}, words.faults);
        else if (name != "detail"_L1 && value.isString() && value.toString() != words.message)
            words.faults.append({{}, value.toString()});
    }
    readSyntaxErrors(object.value("syntaxErrors"_L1)["invalidFields"_L1].toArray(), words.faults);
    if (object.value("error"_L1).isObject())
        readObject(object.value("error"_L1).toObject(), words);
}

} // namespace

ServerWords readWords(const HttpReply &reply)
{
    ServerWords words;
    const QJsonValue body = parsedBody(reply.body);
    if (body.isObject())
        readObject(body.toObject(), words);
    else if (body.isArray())
        readFaults(body, {}, words.faults);
    else if (body.isString())
        words.message = body.toString();
    if (words.message.isEmpty() && words.faults.isEmpty())
        words.message = bodyText(reply);
    return words;
}
