// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include "decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether the text is a short integer that a double holds exactly. Most numbers are.
bool isShortInteger(const QByteArray &number)
{
    const QByteArrayView digits = QByteArrayView(number).sliced(number.startsWith('-') ? 1 : 0);
    return !digits.isEmpty() && digits.size() <= 15 && (digits.front() != '0' || number == "0")
        && std::all_of(digits.begin(), digits.end(),
                       [](char digit) { return digit >= '0' && digit <= '9'; });
}

/// The only key of the object that holds a number by its digits. It begins with a code point that
/// Unicode reserves for use inside programs, and the reader refuses it in documents.
const QString digitsKey = u"\uFDD0digits"_s;
const QByteArray byteOrderMark = "\xef\xbb\xbf";
const QByteArray reservedMark = "\xef\xb7\x90"; // the first code point of `digitsKey`

QJsonValue heldByDigits(const QByteArray &digits)
{
    return QJsonObject {{digitsKey, QString::fromLatin1(digits)}};
}

/// Empty when `value` is not a number held by its digits.
QString heldDigits(const QJsonValue &value)
{
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    return object.size() == 1 ? object.value(digitsKey).toString() : QString();
}

/// Puts a value into brackets, because Qt only reads and writes lists and objects.
QByteArray inBrackets(const QByteArray &value)
{
    return '[' + value + ']';
}

QByteArray writtenByQt(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

QJsonValue readByQt(const QByteArray &value)
{
    return QJsonDocument::fromJson(inBrackets(value)).array().at(0);
}

bool isKeptByQt(const QByteArray &digits)
{
    return isShortInteger(digits) || writtenByQt(readByQt(digits)) == digits;
}

json::Fault faultAt(const QByteArray &text, qsizetype offset, json::Fault::Kind kind)
{
    const QByteArrayView before
        = QByteArrayView(text).first(std::clamp(offset, qsizetype(0), text.size()));
    json::Fault fault;
    fault.kind = kind;
    fault.line = int(std::count(before.begin(), before.end(), '\n')) + 1;
    fault.column = int(before.size() - before.lastIndexOf('\n'));
    return fault;
}

/// The value of a number. Infinity and NaN, which have no digits, count as 0.
Decimal decimalOf(const QJsonValue &value)
{
    return Decimal::parse(json::numberText(value).toLatin1()).value_or(Decimal());
}

/// Escapes byte order marks, because Qt drops one at the beginning of a text.
QByteArray withEscapedMarks(QByteArrayView written)
{
    return written.toByteArray().replace(byteOrderMark, "\\ufeff");
}

/// Decodes a JSON string, given with its quotes.
QString decoded(QByteArrayView written)
{
    return readByQt(withEscapedMarks(written)).toString();
}

/// Walks through the bytes of a document before Qt reads it, and finds what Qt would lose: digits
/// of numbers, and repeated keys. Syntax errors are left for Qt to report.
class Scan final
{
public:
    Scan(const QByteArray &text, json::Duplicates duplicates)
        : m_text(text)
        , m_duplicates(duplicates)
    {
    }

    std::optional<json::Fault> run()
    {
        while (m_at < m_text.size() && !m_fault)
            step();
        return m_fault;
    }

    /// The document with numbers that Qt would change as objects of the private shape.
    QByteArray rewritten() const { return m_rewritten + m_text.sliced(m_copied); }
    /// The position in the document for a position in `rewritten()`.
    qsizetype original(qsizetype offset) const
    {
        qsizetype shift = 0;
        for (const auto &[end, length] : m_shifts)
            shift = end <= offset ? length : shift;
        return offset - shift;
    }

private:
    struct Level
    {
        bool isObject = false;
        bool expectsKey = false;
        QSet<QString> keys;
        QByteArrayView key; ///< the last key, undecoded
        qsizetype index = 0; ///< index in a list
    };

    void step()
    {
        const char character = m_text[m_at];
        if (character == '"')
            return string();
        if ((character >= '0' && character <= '9') || character == '-' || character == '.'
            || character == '+')
            return number();
        if (character == '{' || character == '[') {
            if (m_levels.size() == json::maxDepth)
                return textFault(json::Fault::Kind::TooDeep, m_at);
            m_levels += Level {character == '{', character == '{', {}, {}, 0};
        } else if ((character == '}' || character == ']') && !m_levels.isEmpty()) {
            m_levels.removeLast();
        } else if (character == ',' && !m_levels.isEmpty()) {
            m_levels.last().expectsKey = m_levels.last().isObject;
            ++m_levels.last().index;
        }
        ++m_at;
    }

    void string()
    {
        const qsizetype from = m_at++;
        const char *bytes = m_text.constData();
        const qsizetype size = m_text.size();
        for (; m_at < size && bytes[m_at] != '"'; ++m_at) {
            if (bytes[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
        if (m_at > size)
            return; // the text has no end; Qt reports that
        const QByteArrayView written = QByteArrayView(m_text).sliced(from, m_at - from);
        if (written.contains(byteOrderMark)) // Qt drops a mark at the beginning of a text
            rewrite(from, withEscapedMarks(written));
        if (!m_levels.isEmpty() && m_levels.last().expectsKey)
            key(written, from);
    }

    void key(QByteArrayView written, qsizetype at)
    {
        Level &level = m_levels.last();
        level.expectsKey = false;
        level.key = written;
        const bool refusesTwice = m_duplicates == json::Duplicates::Refused;
        // Most keys do not have to be decoded.
        if (!refusesTwice && !written.contains('\\') && !written.contains(reservedMark))
            return;
        const QString name = decoded(written);
        if (name == digitsKey)
            return fault(json::Fault::Kind::ReservedKey, at);
        if (refusesTwice && level.keys.contains(name))
            return fault(json::Fault::Kind::DuplicateKey, at);
        if (refusesTwice)
            level.keys.insert(name);
    }

    void number()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && QByteArrayView("+-.0123456789Ee").contains(m_text[m_at]))
            ++m_at;
        if (m_at - from > json::maxNumberLength)
            return fault(json::Fault::Kind::NumberTooLong, from);
        const QByteArray digits = m_text.sliced(from, m_at - from);
        if (isShortInteger(digits))
            return;
        if (!Decimal::parse(digits)) // `1.`, which Qt lets pass
            return textFault(json::Fault::Kind::BadNumber, from);
        if (!isKeptByQt(digits))
            rewrite(from, writtenByQt(heldByDigits(digits)));
    }

    /// Replaces what was read since `from` by `text`.
    void rewrite(qsizetype from, const QByteArray &text)
    {
        m_rewritten += m_text.sliced(m_copied, from - m_copied) + text;
        m_copied = std::min(m_at, m_text.size());
        m_shifts += {m_rewritten.size(), m_rewritten.size() - m_copied};
    }

    /// Without a path.
    void textFault(json::Fault::Kind kind, qsizetype at) { m_fault = faultAt(m_text, at, kind); }

    void fault(json::Fault::Kind kind, qsizetype at)
    {
        m_fault = faultAt(m_text, at, kind);
        for (const Level &level : std::as_const(m_levels))
            m_fault->path = m_fault->path.child(level.isObject ? decoded(level.key)
                                                               : QString::number(level.index));
    }

    const QByteArray &m_text;
    const json::Duplicates m_duplicates;
    qsizetype m_at = 0;
    QList<Level> m_levels;
    std::optional<json::Fault> m_fault;
    QByteArray m_rewritten;
    qsizetype m_copied = 0; ///< number of bytes of `m_text` that are in `m_rewritten`
    /// For each rewrite: its end in `m_rewritten`, and the shift from there on.
    QList<std::pair<qsizetype, qsizetype>> m_shifts;
};

} // namespace

Result<QJsonValue, json::Fault> json::parse(const QByteArray &given, Duplicates duplicates)
{
    const QByteArray text
        = given.startsWith(byteOrderMark) ? given.sliced(byteOrderMark.size()) : given;
    Scan scan(text, duplicates);
    if (const auto fault = scan.run())
        return Failure {*fault};
    QJsonParseError error;
    const QJsonArray list = QJsonDocument::fromJson(inBrackets(scan.rewritten()), &error).array();
    const bool isRead = error.error == QJsonParseError::NoError;
    if (!isRead || list.size() != 1) {
        const qsizetype at = isRead ? 0 : scan.original(error.offset - 1);
        Fault fault = faultAt(text, at, isRead ? Fault::Kind::NotOneValue : Fault::Kind::Syntax);
        if (!isRead)
            fault.detail = error.errorString();
        return Failure {fault};
    }
    return list.first();
}

QJsonObject json::parseObject(const QByteArray &text)
{
    const auto value = parse(text);
    return value ? value->toObject() : QJsonObject();
}

QByteArray json::write(const QJsonValue &value, Layout layout)
{
    static const QRegularExpression held(
        u"\\{\\s*\"%1\":\\s*\"([0-9+\\-.eE]+)\"\\s*\\}"_s.arg(digitsKey));
    const auto qtLayout
        = layout == Layout::Compact ? QJsonDocument::Compact : QJsonDocument::Indented;
    // Qt ends indented documents with a line break, but not compact ones.
    const QByteArray text = isObject(value) ? QJsonDocument(value.toObject()).toJson(qtLayout)
        : value.isArray()                   ? QJsonDocument(value.toArray()).toJson(qtLayout)
                                            : writtenByQt(value);
    if (!text.contains(digitsKey.toUtf8()))
        return text;
    return QString::fromUtf8(text).replace(held, u"\\1"_s).toUtf8();
}

QJsonValue json::number(const QString &digits)
{
    const QByteArray text = digits.toLatin1();
    if (text.size() > maxNumberLength || !Decimal::parse(text))
        return QJsonValue::Undefined;
    return isKeptByQt(text) ? readByQt(text) : heldByDigits(text);
}

bool json::isNumber(const QJsonValue &value)
{
    return value.isDouble() || !heldDigits(value).isEmpty();
}

bool json::isObject(const QJsonValue &value)
{
    return value.isObject() && heldDigits(value).isEmpty();
}

bool json::isWholeNumber(const QJsonValue &value)
{
    return isNumber(value) && decimalOf(value).isWhole();
}

int json::toInt(const QJsonValue &value, int otherwise)
{
    bool isInt = false;
    const int number = isNumber(value) ? wholeText(value).toInt(&isInt) : 0;
    return isInt ? number : otherwise;
}

QString json::numberText(const QJsonValue &number)
{
    const QString held = heldDigits(number);
    return held.isEmpty() ? QString::fromLatin1(writtenByQt(number)) : held;
}

QString json::wholeText(const QJsonValue &number)
{
    const QByteArray digits = decimalOf(number).wholeText();
    return digits.isEmpty() ? numberText(number) : QString::fromLatin1(digits);
}

QString json::text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    return QString::fromUtf8(write(value));
}

std::strong_ordering json::compare(const QJsonValue &a, const QJsonValue &b)
{
    return decimalOf(a) <=> decimalOf(b);
}

bool json::same(const QJsonValue &a, const QJsonValue &b)
{
    if (a == b)
        return true;
    if (isNumber(a) || isNumber(b))
        return isNumber(a) && isNumber(b) && compare(a, b) == 0;
    if (a.isArray() && b.isArray()) {
        const QJsonArray one = a.toArray();
        const QJsonArray other = b.toArray();
        return std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
    }
    if (!a.isObject() || !b.isObject())
        return false;
    const QJsonObject one = a.toObject();
    const QJsonObject other = b.toObject();
    return one.keys() == other.keys()
        && std::equal(one.begin(), one.end(), other.begin(), other.end(), same);
}

bool json::contains(const QJsonArray &list, const QJsonValue &value)
{
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue &one) { return same(one, value); });
}

QJsonValue json::rounded(const QJsonValue &value)
{
    if (const QString digits = heldDigits(value); !digits.isEmpty())
        return digits.toDouble();
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(rounded(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = rounded(*member);
    return object;
}
