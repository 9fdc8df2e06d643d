// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldpath.h"

#include <QJsonArray>

namespace {

std::optional<QString> unescapedToken(const QString &token)
{
    QString result;
    result.reserve(token.size());
    for (qsizetype i = 0; i < token.size(); ++i) {
        if (token[i] != u'~') {
            result += token[i];
            continue;
        }
        const QChar next = ++i < token.size() ? token[i] : QChar();
        if (next == u'0')
            result += u'~';
        else if (next == u'1')
            result += u'/';
        else
            return std::nullopt;
    }
    return result;
}

QString escapedToken(QString token)
{
    return token.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

/// By RFC 6901, an index is digits without a leading zero.
std::optional<qsizetype> arrayIndex(const QString &token)
{
    bool ok = false;
    const uint index = token.toUInt(&ok);
    if (!ok || (token.size() > 1 && token[0] == u'0') || !token[0].isDigit())
        return std::nullopt;
    return qsizetype(index);
}

QJsonObject withMember(QJsonObject object, const QStringList &tokens, qsizetype depth,
                       const QJsonValue &value)
{
    const QString &token = tokens[depth];
    if (depth + 1 < tokens.size())
        object[token] = withMember(object[token].toObject(), tokens, depth + 1, value);
    else if (value.isUndefined())
        object.remove(token);
    else
        object[token] = value;
    return object;
}

} // namespace

FieldPath::FieldPath(const QString &pointer)
{
    const auto parsed = parse(pointer);
    Q_ASSERT_X(parsed, "FieldPath", qPrintable(pointer));
    if (parsed)
        *this = *parsed;
}

std::optional<FieldPath> FieldPath::parse(const QString &pointer)
{
    FieldPath path;
    if (pointer.isEmpty())
        return path;
    if (!pointer.startsWith(u'/'))
        return std::nullopt;
    const QStringList tokens = pointer.mid(1).split(u'/');
    for (const QString &token : tokens) {
        const auto plain = unescapedToken(token);
        if (!plain)
            return std::nullopt;
        path.m_tokens += *plain;
    }
    path.m_pointer = pointer;
    return path;
}

QString FieldPath::name() const
{
    return m_tokens.isEmpty() ? QString() : m_tokens.last();
}

FieldPath FieldPath::parent() const
{
    FieldPath path;
    if (m_tokens.size() < 2)
        return path;
    path.m_tokens = m_tokens.first(m_tokens.size() - 1);
    path.m_pointer = m_pointer.left(m_pointer.lastIndexOf(u'/'));
    return path;
}

FieldPath FieldPath::child(const QString &token) const
{
    FieldPath path = *this;
    path.m_tokens += token;
    path.m_pointer += u'/' + escapedToken(token);
    return path;
}

bool FieldPath::contains(const FieldPath &other) const
{
    return other.m_pointer.startsWith(m_pointer)
        && (other.m_pointer.size() == m_pointer.size()
            || other.m_pointer[m_pointer.size()] == u'/');
}

QJsonValue FieldPath::in(const QJsonValue &document) const
{
    QJsonValue value = document;
    for (const QString &token : m_tokens) {
        if (value.isArray()) {
            const auto index = arrayIndex(token);
            value = index ? value.toArray().at(*index) : QJsonValue(QJsonValue::Undefined);
        } else if (value.isObject()) {
            value = value[token];
        } else {
            return QJsonValue(QJsonValue::Undefined);
        }
    }
    return value;
}

void FieldPath::setIn(QJsonObject &object, const QJsonValue &value) const
{
    if (isRoot()) {
        object = value.toObject();
        return;
    }
    // Removing a member must not create the objects around it.
    if (value.isUndefined() && in(object).isUndefined())
        return;
    object = withMember(object, m_tokens, 0, value);
}
