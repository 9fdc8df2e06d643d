// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servererror.h"

#include "errorkeys.h"
#include "fieldplace.h"
#include "json.h"
#include "replytext.h"

#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 16; // levels of an error body that are read

/// Undefined when `text` is not JSON.
QJsonValue parsedBody(const QString &text)
{
    const auto value = json::parse(text.toUtf8());
    return value ? *value : QJsonValue(QJsonValue::Undefined);
}

QString asText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(json::write(value));
}

QString bounded(const QString &text)
{
    const bool isLong = text.size() > ServerWords::maxTextLength;
    return isLong ? QString(text.first(ServerWords::maxTextLength) % u'…') : text;
}

bool isListOfTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &item) {
        return item.isString();
    });
}

/// Whether the value is an object of messages by member.
bool isMapOfTexts(const QJsonValue &value)
{
    const QJsonObject map = value.toObject();
    return std::any_of(map.begin(), map.end(), isListOfTexts);
}

/// Whether the value is a list or object of faults. The key for a fault's place may also hold
/// faults by name.
bool holdsFaults(const QString &key, const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (errorkeys::isPlace(key) && key != "source"_L1)
        return json::isObject(value) || (!list.isEmpty() && json::isObject(list.first()));
    return errorkeys::holdsFaults(key) && (json::isObject(value) || value.isArray());
}

bool hasInnerFaults(const QJsonObject &error)
{
    for (auto it = error.begin(); it != error.end(); ++it) {
        const bool isEmpty = it.value().toArray().isEmpty() && it.value().toObject().isEmpty();
        if (holdsFaults(it.key(), it.value()) && !isEmpty)
            return true;
    }
    return false;
}

/// Walks through an error body and collects its faults and messages.
class ErrorReader final
{
public:
    explicit ErrorReader(const FormSpec *form)
        : m_form(form)
    {
    }

    ServerWords read(const QJsonValue &body);

private:
    void readError(const QJsonObject &error, int depth);
    void readMessage(const QJsonObject &error);
    void readByField(const QJsonObject &error, int depth);
    void readFaults(const QJsonValue &value, const QStringList &location, int depth,
                    bool isItem = false);
    void readFault(const QJsonObject &fault, const QStringList &location, int depth);
    void readMembers(const QJsonObject &members, const QStringList &location, int depth);
    void readInvalidFields(const QJsonArray &fields);
    void add(const ServerFault &fault);
    bool isFull() const { return m_words.faults.size() >= ServerWords::mostFaults; }
    bool isField(const QStringList &location) const;

    const FormSpec *m_form;
    ServerWords m_words;
    QStringList m_above; ///< location that contains the places of the current faults
};

ServerWords ErrorReader::read(const QJsonValue &body)
{
    if (json::isObject(body))
        readError(body.toObject(), 0);
    else if (body.isArray())
        readFaults(body, {}, 0);
    else if (body.isString())
        m_words.message = bounded(body.toString().trimmed());
    return m_words;
}

void ErrorReader::add(const ServerFault &fault)
{
    ServerFault kept = fault;
    kept.words = bounded(fault.words);
    if (isFull())
        ++m_words.more;
    else if (!m_words.faults.contains(kept))
        m_words.faults += kept;
}

bool ErrorReader::isField(const QStringList &location) const
{
    return m_form && !placeOf(*m_form, location).path.isRoot();
}

void ErrorReader::readError(const QJsonObject &error, int depth)
{
    if (depth > maxDepth)
        return add({{}, asText(error)});
    for (const auto name : {"error"_L1, "error_type"_L1, "errorCode"_L1, "code"_L1}) {
        const QString code = error.value(name).toString();
        if (!code.isEmpty() && m_words.codes.size() < ServerWords::mostFaults)
            m_words.codes += bounded(code);
    }
    readMessage(error);
    for (auto it = error.begin(); it != error.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        const bool isList = value.isArray() && json::isObject(value.toArray().first());
        if (key == "syntaxErrors"_L1 || (key == "invalidFields"_L1 && isList))
            readInvalidFields(value.isArray() ? value.toArray()
                                              : value["invalidFields"_L1].toArray());
        else if (json::isObject(value) && errorkeys::holdsError(key))
            readError(value.toObject(), depth + 1);
        else if (holdsFaults(key, value))
            readFaults(value, {}, depth + 1);
        else if ((key == "details"_L1 || key == "errors"_L1) && value.isString()
                 && value.toString() != m_words.message)
            add({{}, value.toString()});
    }
    readByField(error, depth);
    for (auto it = error.begin(); it != error.end(); ++it) {
        const bool hasWords = !m_words.message.isEmpty() || !m_words.faults.isEmpty();
        const bool wasRead = errorkeys::holdsError(it.key()) || holdsFaults(it.key(), it.value());
        if (!hasWords && !wasRead && json::isObject(it.value())
            && !errorkeys::isMeaningless(it.key()))
            readError(it.value().toObject(), depth + 1);
    }
}

/// Reads the error as a whole. When it names a place, it becomes a fault.
void ErrorReader::readMessage(const QJsonObject &error)
{
    const errorkeys::Said said = errorkeys::messageOf(error);
    if (said.text.isEmpty())
        return;
    const QList<QStringList> places = errorkeys::placesOfWhole(error);
    // In Microsoft Graph, the name beside a list of faults can be the record and not a field.
    if (said.isSentence && !places.isEmpty()
        && (isField(places.first()) || !hasInnerFaults(error))) {
        for (const QStringList &place : places)
            add({place, said.text});
        return;
    }
    if (m_words.message.isEmpty())
        m_words.message = bounded(said.text);
    else if (said.isSentence && bounded(said.text) != m_words.message)
        add({{}, said.text});
}

/// Reads messages by field at the top level (Rails, Laravel, Django).
void ErrorReader::readByField(const QJsonObject &error, int depth)
{
    const bool hasWords = !m_words.message.isEmpty() || !m_words.faults.isEmpty();
    bool isByField = hasWords;
    bool isPure = !error.isEmpty();
    for (auto it = error.begin(); it != error.end(); ++it) {
        const bool isListed = isListOfTexts(it.value()) || isMapOfTexts(it.value());
        const bool isText = it.value().isString() && !errorkeys::isWords(it.key());
        isPure = isPure && isListed;
        isByField = isByField || ((isListed || isText) && isField(stepsOf(it.key())));
    }
    // JSend has the messages of fields under `data`.
    if (error.value("status"_L1) == "fail"_L1 && json::isObject(error.value("data"_L1)))
        readMembers(error.value("data"_L1).toObject(), {}, depth + 1);
    for (auto it = error.begin(); it != error.end(); ++it) {
        const QString key = it.key();
        const QJsonValue value = it.value();
        if (errorkeys::holdsFaults(key) || errorkeys::holdsError(key) || errorkeys::isPlace(key)
            || errorkeys::isMeaningless(key))
            continue;
        const bool isListed = isListOfTexts(value) || isMapOfTexts(value);
        const bool isText = !hasWords && value.isString() && !errorkeys::isWords(key);
        const QJsonArray list = value.toArray();
        const bool isListOfFaults = !list.isEmpty() && json::isObject(list.first())
            && errorkeys::isFault(list.first().toObject(), false);
        if (isListOfFaults) // the server's own name for a list of faults
            readFaults(value, {}, depth + 1);
        else if ((isListed && (isByField || isPure)) || (isText && isByField))
            readFaults(value, errorkeys::isGeneral(key) ? QStringList() : stepsOf(key), depth + 1);
    }
}

void ErrorReader::readFaults(const QJsonValue &value, const QStringList &location, int depth,
                             bool isItem)
{
    if (depth > maxDepth) {
        add({location, asText(value)});
    } else if (value.isArray()) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (isFull()) { // the rest of a hostile list is only counted
                m_words.more += items.size() - i;
                break;
            }
            const QJsonValue item = items[i];
            const bool isPlain = !json::isObject(item) || errorkeys::isFault(item.toObject(), true);
            // Django lists the errors of each item.
            const bool isInList = !location.isEmpty() && !isPlain;
            readFaults(item, isInList ? location + QStringList {QString::number(i)} : location,
                       depth + 1, true);
        }
    } else if (json::isObject(value) && errorkeys::isFault(value.toObject(), isItem)) {
        readFault(value.toObject(), location, depth);
    } else if (json::isObject(value)) {
        readMembers(value.toObject(), location, depth);
    } else if (!value.isNull() && !value.isUndefined()) {
        add({location, asText(value).trimmed()});
    }
}

void ErrorReader::readFault(const QJsonObject &fault, const QStringList &location, int depth)
{
    QList<QStringList> places = errorkeys::placesOf(fault);
    const bool isPlaced = !places.isEmpty();
    for (QStringList &place : places)
        place = m_above + place;
    if (!isPlaced)
        places += location;
    const QStringList words = errorkeys::wordsOf(fault).mid(0, ServerWords::mostFaults);
    places = places.mid(0, ServerWords::mostFaults);
    const qsizetype before = m_words.faults.size();
    for (const QStringList &place : std::as_const(places)) {
        for (const QString &text : words)
            add({place, text});
    }
    for (auto it = fault.begin(); it != fault.end(); ++it) {
        const QString key = it.key();
        const bool isOwn
            = errorkeys::isPlace(key) || errorkeys::isWords(key) || errorkeys::isMeaningless(key);
        if (holdsFaults(key, it.value())) {
            // In class-validator, the names below are members of this one.
            const QStringList above = key == "children"_L1 ? places.first() : m_above;
            const QStringList outer = std::exchange(m_above, above);
            readFaults(it.value(), places.first(), depth + 1);
            m_above = outer;
        } else if (!isPlaced && !isOwn && isListOfTexts(it.value()))
            readFaults(it.value(), places.first() + stepsOf(key), depth + 1);
    }
    if (words.isEmpty() && m_words.faults.size() == before)
        add({places.first(), isPlaced ? QString() : asText(fault)});
}

void ErrorReader::readMembers(const QJsonObject &members, const QStringList &location, int depth)
{
    const bool isTyped = members.contains("@type"_L1); // in Google's format no member is a field
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString key = it.key();
        const bool isNested = it.value().isArray() || json::isObject(it.value());
        const bool isInner = isNested && errorkeys::holdsFaults(key);
        if (isFull()) {
            ++m_words.more;
            continue;
        }
        if (key.startsWith(u'@') || (isTyped && !isInner)
            || (errorkeys::isMeaningless(key) && !isField(stepsOf(key))))
            continue;
        const bool isHere = isInner || errorkeys::isGeneral(key);
        readFaults(it.value(), isHere ? location : location + stepsOf(key), depth + 1);
    }
}

void ErrorReader::readInvalidFields(const QJsonArray &fields)
{
    for (const QJsonValue &field : fields) {
        const QJsonObject fault = field.toObject();
        const QList<QStringList> places = errorkeys::placesOf(fault);
        add({field.isString() ? stepsOf(field.toString()) : places.value(0),
             errorkeys::wordsOf(fault).value(0), fault.value("error"_L1).toString(),
             fault.value("params"_L1).toArray()});
    }
}

/// Removes the message for the whole when it repeats a field's message or itself.
void dropRepeated(ServerWords &words)
{
    words.faults.removeIf([&](const ServerFault &fault) {
        return fault.location.isEmpty() && fault.code.isEmpty() && fault.words == words.message;
    });
    const bool isRepeated
        = std::any_of(words.faults.begin(), words.faults.end(),
                      [&](const ServerFault &fault) { return fault.words == words.message; });
    if (isRepeated)
        words.message.clear();
}

} // namespace

ServerWords readWords(const HttpReply &reply, const FormSpec *form)
{
    const ReplyText body = readText(reply);
    if (!body.isText) {
        ServerWords none;
        none.notText = body.format.isEmpty() ? u"binary"_s : body.format;
        return none;
    }
    ServerWords words = ErrorReader(form).read(parsedBody(body.text));
    dropRepeated(words);
    if (words.message.isEmpty() && words.faults.isEmpty()) {
        words.message = bounded(plainWords(body.text));
        words.isRaw = true;
    }
    return words;
}
