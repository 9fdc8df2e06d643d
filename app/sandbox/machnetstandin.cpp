// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "machnetstandin.h"

#include <QHttpServerRequest>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Method = QHttpServerRequest::Method;

Answer refusal(int status, const QString &message)
{
    return answer(status, {{u"message"_s, message}});
}

MachnetState stateOf(const QJsonObject &record)
{
    static const QStringList unverified {u"UNVERIFIED"_s, u"IN_PROGRESS"_s, u"RETRY"_s,
                                         u"REVIEW_PENDING"_s, u"SUSPENDED"_s};
    return unverified.contains(record.value(u"status"_s).toString()) ? MachnetState::NotVerified
                                                                     : MachnetState::Verified;
}

/// A document as the list shows it: without files, and an SSN with its last four digits only.
QJsonObject listed(const QString &list, QJsonObject item)
{
    const QString value = item.value(u"document_value"_s).toString();
    if (list == u"physical_documents") {
        item.remove(u"document_value"_s);
        item.remove(u"document_value_back"_s);
    } else if (item.value(u"document_type"_s) == u"SSN"_s) {
        item.insert(u"document_value"_s, QString(u"*****"_s + value.right(4)));
    }
    item.insert(u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces));
    return item;
}

/// Adds new documents. An older one of the same type is archived, which no list shows.
QJsonArray withNewCopies(const QString &list, const QJsonArray &held, const QJsonArray &sent,
                         bool replacesAll)
{
    QJsonArray documents;
    for (const auto &one : held) {
        const QJsonValue type = one.toObject().value(u"document_type"_s);
        const bool isArchived = std::any_of(sent.begin(), sent.end(), [&](const QJsonValue &item) {
            return item.toObject().value(u"document_type"_s) == type;
        });
        if (!isArchived && !replacesAll)
            documents.append(one);
    }
    for (const auto &one : sent)
        documents.append(listed(list, one.toObject()));
    return documents;
}

/// The answer to a PATCH. As in the vendor's samples, it lacks these members whatever the record
/// holds.
QJsonObject answeredRecord(QJsonObject record)
{
    for (const auto &name :
         {u"address_line2"_s, u"type"_s, u"business"_s, u"business_type"_s, u"user_relationship"_s})
        record.remove(name);
    return record;
}

} // namespace

MachnetStandIn::MachnetStandIn()
{
    const QJsonArray entries = inventedPeople(u"machnet"_s);
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        m_members.append({object.value(u"record"_s).toObject(), object.value(u"about"_s).toString(),
                          object.value(u"kind"_s) == u"business"_s ? MachnetKind::Business
                                                                   : MachnetKind::Individual,
                          object.value(u"verified_at_read"_s).toInt(),
                          object.value(u"replaces_documents"_s).toBool()});
    }
}

Answer MachnetStandIn::answerTo(const QHttpServerRequest &request, const QStringList &path)
{
    if (path.size() != 2 || path.at(0) != u"users")
        return refusal(404, u"Resource not found"_s);
    if (request.method() != Method::Get && request.method() != Method::Patch)
        return refusal(405, u"Method not allowed"_s);
    if (request.value("x-client-id") != clientId
        || request.value("x-client-secret") != clientSecret)
        return refusal(401, u"Invalid client credentials"_s);
    const auto member = std::find_if(m_members.begin(), m_members.end(), [&](const Member &one) {
        return one.record.value(u"id"_s).toString() == path.at(1);
    });
    if (member == m_members.end())
        return refusal(404, u"User not found"_s);
    return request.method() == Method::Get ? read(*member) : patch(*member, request.body());
}

QList<Sandbox::Person> MachnetStandIn::people() const
{
    QList<Sandbox::Person> people;
    for (const auto &member : m_members) {
        const QString last = member.record.value(u"last_name"_s).toString();
        people.append({member.record.value(u"id"_s).toString(),
                       member.record.value(u"first_name"_s).toString()
                           + (last.isEmpty() ? QString() : QString(u' ' + last)),
                       member.about,
                       member.kind == MachnetKind::Business ? u"machnet/business"_s
                                                            : u"machnet/individual"_s});
    }
    return people;
}

Answer MachnetStandIn::read(Member &member)
{
    if (++member.reads == member.verifiedAtRead)
        member.record.insert(u"status"_s, u"VERIFIED"_s);
    return answer(200, member.record);
}

Answer MachnetStandIn::patch(Member &member, const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return refusal(400, u"The request body is not a JSON object"_s);
    const QJsonObject body = document.object();
    if (member.record.value(u"type"_s) == u"RECEIVE"_s)
        return refusal(400, u"A user of type RECEIVE is updated by other rules"_s);
    const QString wrong = machnetFault(body, member.record, member.kind, stateOf(member.record));
    if (!wrong.isEmpty())
        return refusal(400, wrong);

    for (auto one = body.begin(); one != body.end(); ++one) {
        const QString &name = one.key();
        if (name.endsWith(u"_documents"))
            member.record.insert(name,
                                 withNewCopies(name, member.record.value(name).toArray(),
                                               one.value().toArray(), member.replacesDocuments));
        else if (name == u"number_of_transaction_per_month" && one.value().isString())
            member.record.insert(name, one.value().toString().toInt());
        else
            member.record.insert(name, one.value());
    }
    return answer(200, answeredRecord(member.record));
}

} // namespace sandbox
