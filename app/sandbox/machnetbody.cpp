// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machnetbody.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

enum class May {
    Never,
    Unverified, ///< until the user is verified
    Always,
    ByType, ///< after the verification it depends on the document type
};

using Table = QHash<QString, May>;

const Table &individualTable()
{
    static const Table table {
        {u"first_name"_s, May::Unverified},
        {u"middle_name"_s, May::Unverified},
        {u"last_name"_s, May::Unverified},
        {u"mobile_phone"_s, May::Always},
        {u"email"_s, May::Unverified},
        {u"address_line1"_s, May::Always},
        {u"address_line2"_s, May::Always},
        {u"city"_s, May::Always},
        {u"state"_s, May::Always},
        {u"country"_s, May::Never},
        {u"zipcode"_s, May::Always},
        {u"date_of_birth"_s, May::Unverified},
        {u"gender"_s, May::Unverified},
        {u"user_scope"_s, May::Unverified},
        {u"occupation"_s, May::Always},
        {u"type"_s, May::Never},
        {u"physical_documents"_s, May::Always},
        {u"virtual_documents"_s, May::ByType},
        {u"company_details"_s, May::Always},
    };
    return table;
}

const Table &businessTable()
{
    static const Table table {
        {u"first_name"_s, May::Unverified},
        {u"mobile_phone"_s, May::Always},
        {u"email"_s, May::Always},
        {u"address_line1"_s, May::Always},
        {u"address_line2"_s, May::Always},
        {u"city"_s, May::Always},
        {u"state"_s, May::Always},
        {u"country"_s, May::Never},
        {u"zipcode"_s, May::Always},
        {u"date_of_birth"_s, May::Unverified},
        {u"business"_s, May::Never},
        {u"business_type"_s, May::Unverified},
        {u"user_scope"_s, May::Unverified},
        {u"company_website"_s, May::Always},
        {u"number_of_employee"_s, May::Always},
        {u"mailing_address"_s, May::Always},
        {u"virtual_documents"_s, May::Unverified},
        {u"physical_documents"_s, May::ByType},
        {u"user_relationship"_s, May::Never},
        {u"number_of_transaction_per_month"_s, May::Always},
        {u"transaction_frequency"_s, May::Always},
    };
    return table;
}

bool matches(const QString &text, const char *pattern)
{
    return QRegularExpression(u"\\A(?:"_s + QString::fromLatin1(pattern) + u")\\z"_s)
        .match(text)
        .hasMatch();
}

/// Whether the text is canonical base64: complete groups of four, with padding only at the end.
/// (Python's decoder accepts more, that of coreutils does not.)
bool isBase64(QStringView text)
{
    if (text.isEmpty() || text.size() % 4 != 0)
        return false;
    for (int padding = 0; padding < 2 && text.endsWith(u'='); ++padding)
        text.chop(1);
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')
            || c == u'+' || c == u'/';
    });
}

QString fileFault(const QJsonObject &item, const QString &name)
{
    const QString url = item.value(name).toString();
    const auto comma = QStringView(url).left(64).indexOf(u',');
    static const QStringList heads {u"data:image/jpg;base64"_s, u"data:image/jpeg;base64"_s,
                                    u"data:application/pdf;base64"_s};
    if (!heads.contains(url.left(qMax(comma, qsizetype(0)))))
        return name + u" must be a data URL of a JPEG image or a PDF document"_s;
    return isBase64(QStringView(url).mid(comma + 1)) ? QString() : name + u" is not valid base64"_s;
}

QString dateFault(const QString &name, const QString &text)
{
    return matches(text, "\\d{4}-\\d{2}-\\d{2}") && QDate::fromString(text, Qt::ISODate).isValid()
        ? QString()
        : name + u" must be a date like 2000-01-31"_s;
}

QString membersFault(const QString &where, const QJsonObject &object, const QStringList &known)
{
    for (auto one = object.begin(); one != object.end(); ++one) {
        if (!known.contains(one.key()))
            return u"%1 has no %2"_s.arg(where, one.key());
        if (!one.value().isString())
            return u"%1.%2 must be a string"_s.arg(where, one.key());
    }
    return {};
}

QString physicalFault(const QJsonObject &item)
{
    const QString wrong = membersFault(u"physical_documents"_s, item,
                                       {u"document_type"_s, u"document_value"_s,
                                        u"document_value_back"_s, u"country"_s, u"state"_s});
    if (!wrong.isEmpty())
        return wrong;
    const QString front = fileFault(item, u"document_value"_s);
    if (!front.isEmpty() || !item.contains(u"document_value_back"_s))
        return front;
    return fileFault(item, u"document_value_back"_s);
}

QString virtualFault(const QJsonObject &item)
{
    const QString wrong = membersFault(u"virtual_documents"_s, item,
                                       {u"document_type"_s, u"document_value"_s, u"country"_s,
                                        u"state"_s, u"expiry_date"_s, u"id_issuing_authority"_s});
    if (!wrong.isEmpty())
        return wrong;
    const QString value = item.value(u"document_value"_s).toString();
    if (value.isEmpty())
        return u"document_value is missing in virtual_documents"_s;
    if (item.value(u"document_type"_s) == u"SSN"_s && !matches(value, "[0-9]{9}"))
        return u"document_value of an SSN must have 9 digits"_s;
    return item.contains(u"expiry_date"_s)
        ? dateFault(u"expiry_date"_s, item.value(u"expiry_date"_s).toString())
        : QString();
}

QString documentsFault(const QString &name, const QJsonValue &value, bool isLocked)
{
    // The vendor's page writes CERTIFICATION, its samples CERTIFICATE.
    static const QStringList lockedTypes {u"SSN"_s, u"EIN"_s, u"CERTIFICATION_OF_INCORPORATION"_s,
                                          u"CERTIFICATE_OF_INCORPORATION"_s};
    if (!value.isArray())
        return name + u" must be a list"_s;
    for (const auto &one : value.toArray()) {
        const QJsonObject item = one.toObject();
        const QString type = item.value(u"document_type"_s).toString();
        if (!matches(type, "[A-Z0-9_]+"))
            return u"document_type is missing in %1"_s.arg(name);
        if (isLocked && lockedTypes.contains(type))
            return u"%1: %2 cannot be updated once the user is verified"_s.arg(name, type);
        const QString wrong
            = name == u"physical_documents" ? physicalFault(item) : virtualFault(item);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

/// What is wrong with a text member. Lists like `physical_documents` are not checked here.
QString textFault(const QString &name, const QJsonValue &value)
{
    static const QStringList mayBeEmpty {u"middle_name"_s, u"address_line2"_s, u"occupation"_s,
                                         u"company_website"_s};
    static const QHash<QString, const char *> shapes {
        {u"mobile_phone"_s, "[0-9]{10,15}"},
        {u"email"_s, "[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+"},
        {u"state"_s, "[A-Z]{2}"},
        {u"gender"_s, "male|female|other"},
        {u"user_scope"_s, "[A-Z0-9_]+"},
        {u"business_type"_s, "[A-Z0-9_]+"},
        {u"number_of_employee"_s, "[A-Z0-9_]+"},
        {u"transaction_frequency"_s, "[A-Z0-9_]+"},
    };
    if (!value.isString())
        return name + u" must be a string"_s;
    const QString text = value.toString();
    if (text.isEmpty())
        return mayBeEmpty.contains(name) ? QString() : name + u" must not be empty"_s;
    if (name == u"date_of_birth")
        return dateFault(name, text);
    const char *shape = shapes.value(name);
    return !shape || matches(text, shape) ? QString() : name + u" is not valid"_s;
}

QString valueFault(const QString &name, const QJsonValue &value, bool isLocked)
{
    if (name.endsWith(u"_documents"))
        return documentsFault(name, value, isLocked);
    if (name == u"mailing_address" && value.isObject())
        return membersFault(name, value.toObject(),
                            {u"address_line1"_s, u"address_line2"_s, u"city"_s, u"state"_s,
                             u"country"_s, u"zipcode"_s});
    if (name == u"company_details" && value.isObject())
        return membersFault(name, value.toObject(),
                            {u"company_name"_s, u"address"_s, u"phone_number"_s});
    if (name == u"mailing_address" || name == u"company_details")
        return name + u" must be an object"_s;
    if (name != u"number_of_transaction_per_month")
        return textFault(name, value);
    const bool isCount = value.isDouble() && value.toDouble() >= 0
        && std::trunc(value.toDouble()) == value.toDouble();
    return isCount || matches(value.toString(), "[0-9]{1,9}") ? QString()
                                                              : name + u" must be a number"_s;
}

} // namespace

QString machnetFault(const QJsonObject &body, const QJsonObject &record, MachnetKind kind,
                     MachnetState state)
{
    const Table &table = kind == MachnetKind::Business ? businessTable() : individualTable();
    // These are missing in the tables, or have a "No" there, but the vendor's own request sample
    // contains them.
    static const QStringList tolerated {u"id"_s, u"ip_address"_s, u"country"_s};
    for (auto one = body.begin(); one != body.end(); ++one) {
        const QString &name = one.key();
        if (tolerated.contains(name) && one.value() == record.value(name))
            continue;
        if (!table.contains(name) || table.value(name) == May::Never)
            return name + u" cannot be updated"_s;
        if (table.value(name) == May::Unverified && state == MachnetState::Verified)
            return name + u" cannot be updated once the user is verified"_s;
        const bool isLocked = table.value(name) == May::ByType && state == MachnetState::Verified;
        const QString wrong = valueFault(name, one.value(), isLocked);
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

} // namespace sandbox
