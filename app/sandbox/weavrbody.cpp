// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weavrbody.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

/// Checks a body like a Java server: types first, and the first wrong type ends the check.
class WeavrMembers final
{
public:
    WeavrMembers(QJsonObject object, QString prefix, WeavrFaults &faults)
        : m_object(std::move(object))
        , m_prefix(std::move(prefix))
        , m_faults(faults)
    {
    }

    bool has(const QString &name) const { return m_object.contains(name); }

    void require(const QStringList &names)
    {
        for (const auto &name : names)
            if (!has(name) || m_object.value(name).isNull())
                m_faults.add(m_prefix + name, u"REQUIRED"_s);
    }

    void text(const QString &name, int shortest, int longest, const char *pattern = nullptr)
    {
        const QJsonValue value = m_object.value(name);
        // The list of required members reports it as missing.
        if (value.isUndefined() || (value.isNull() && !m_prefix.isEmpty()))
            return;
        if (value.isNull())
            return m_faults.add(m_prefix + name, u"HAS_TEXT"_s);
        if (!value.isString())
            return wrongType(name, u"String"_s);
        const auto size = value.toString().size();
        if (size < shortest || size > longest)
            m_faults.add(m_prefix + name, u"SIZE"_s,
                         {QString::number(shortest), QString::number(longest)});
        const QString shape = QString::fromLatin1(pattern);
        if (pattern
            && !QRegularExpression(u"\\A(?:"_s + shape + u")\\z"_s)
                    .match(value.toString())
                    .hasMatch())
            m_faults.add(m_prefix + name, u"REGEX"_s, {QString(u'^' + shape + u'$')});
    }

    void number(const QString &name, int least, int most)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined() || value.isNull()) // reported as missing elsewhere
            return;
        if (!value.isDouble() || std::trunc(value.toDouble()) != value.toDouble())
            return wrongType(name, u"Integer"_s);
        if (value.toDouble() < least || value.toDouble() > most)
            m_faults.add(m_prefix + name, u"RANGE"_s,
                         {QString::number(least), QString::number(most)});
    }

    WeavrMembers object(const QString &name)
    {
        const QJsonValue value = m_object.value(name);
        if (!value.isObject())
            wrongType(name, name == u"mobile" ? u"Mobile"_s : u"Date"_s);
        return {value.toObject(), name + u'.', m_faults};
    }

    void wrongType(const QString &name, const QString &type)
    {
        if (m_faults.message.isEmpty())
            m_faults.message
                = u"JSON parse error: `%1` cannot be read as %2"_s.arg(m_prefix + name, type);
    }

    QJsonValue value(const QString &name) const { return m_object.value(name); }

private:
    QJsonObject m_object;
    QString m_prefix;
    WeavrFaults &m_faults;
};

void mobile(WeavrMembers members, WeavrFaults &faults)
{
    members.require({u"countryCode"_s, u"number"_s});
    members.text(u"countryCode"_s, 1, 4, "\\+[0-9]+");
    members.text(u"number"_s, 0, 100, "[0-9]{1,12}");
    // Changelog 3.63.1: both together have at most 15 characters.
    const QString whole
        = members.value(u"countryCode"_s).toString() + members.value(u"number"_s).toString();
    if (faults.isEmpty() && whole.size() > 15)
        faults.add(u"mobile"_s, u"SIZE"_s, {u"1"_s, u"15"_s});
}

void dateOfBirth(WeavrMembers members, WeavrFaults &faults)
{
    members.require({u"year"_s, u"month"_s, u"day"_s});
    members.number(u"year"_s, 1900, 2100);
    members.number(u"month"_s, 1, 12);
    members.number(u"day"_s, 1, 31);
    if (!faults.isEmpty())
        return;
    const int year = members.value(u"year"_s).toInt();
    const int month = members.value(u"month"_s).toInt();
    const int day = members.value(u"day"_s).toInt();
    if (!QDate::isValid(year, month, day))
        faults.message = u"Invalid date %1-%2-%3"_s.arg(year).arg(month).arg(day);
}

void roles(const QJsonValue &value, WeavrFaults &faults)
{
    static const QJsonArray known {u"CARD_ASSIGNEE"_s, u"CARDS_MANAGEMENT_ROLE"_s,
                                   u"FUNDS_MANAGEMENT_ROLE"_s, u"ACCESS_MANAGEMENT_ROLE"_s,
                                   u"ADMIN"_s};
    const auto given = value.toArray();
    for (const auto &one : given)
        if (!known.contains(one))
            return faults.add(u"roles"_s, u"IN"_s, known);
}

} // namespace

void WeavrFaults::add(const QString &fieldName, const QString &error, const QJsonArray &params)
{
    invalidFields.append(
        QJsonObject {{u"params"_s, params}, {u"fieldName"_s, fieldName}, {u"error"_s, error}});
}

bool isWeavrEmail(const QString &text)
{
    static const QRegularExpression shape(u"\\A[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+\\z"_s);
    return shape.match(text).hasMatch();
}

WeavrFaults weavrUserFaults(const QJsonObject &body)
{
    WeavrFaults faults;
    WeavrMembers members(body, {}, faults);
    members.text(u"name"_s, 1, 50);
    members.text(u"surname"_s, 1, 50);
    members.text(u"email"_s, 1, 254, "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    if (members.has(u"mobile"_s))
        mobile(members.object(u"mobile"_s), faults);
    if (members.has(u"dateOfBirth"_s))
        dateOfBirth(members.object(u"dateOfBirth"_s), faults);
    members.text(u"tag"_s, 0, 50, "[a-zA-Z0-9_-]+");
    members.text(u"locale"_s, 0, 5, "[a-z]{2}(-[A-Z]{2})?");
    members.text(u"brand"_s, 0, 25, "[a-zA-Z0-9]+");
    if (members.has(u"roles"_s))
        roles(members.value(u"roles"_s), faults);
    return faults;
}

} // namespace sandbox
