// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachment.h"
#include "outboxfixture.h"
#include "requestlimits.h"

#include <QTemporaryDir>

/// Fixtures for sending documents to Machnet.
namespace documentfixture {

using namespace Qt::StringLiterals;

inline const FieldPath papers(u"/physical_documents"_s);

inline QJsonObject entry(const QString &type, const QString &id)
{
    return {{u"document_type"_s, type}, {u"id"_s, id}};
}

inline QJsonObject machnetRecord(const QJsonArray &held = {entry(u"PASSPORT"_s, u"held-1"_s)})
{
    return {{u"id"_s, u"56bd81c9-6219-4000-a775-ae85526eba18"_s},
            {u"first_name"_s, u"Tenzin"_s},
            {u"last_name"_s, u"Norgay"_s},
            {u"email"_s, u"norgay@example.org"_s},
            {u"mobile_phone"_s, u"2106603032"_s},
            {u"type"_s, u"SEND"_s},
            {u"business"_s, false},
            {u"status"_s, u"UNVERIFIED"_s},
            {u"physical_documents"_s, held}};
}

inline QByteArray scan(qint64 size, const QByteArray &beginning)
{
    QByteArray bytes = beginning;
    bytes.resize(size);
    for (qint64 i = beginning.size(); i < size; ++i)
        bytes[i] = char((i * 31 + i / 251) & 0xff);
    return bytes;
}

/// An outbox for Machnet's API, and files to send.
struct DocumentFixture : OutboxFixture
{
    QTemporaryDir folder;

    explicit DocumentFixture(const char *formId = "machnet/individual")
        : OutboxFixture(formId)
    {
        network.setLimits(within(5'000));
        server.script("GET", {json(machnetRecord())});
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    static QJsonObject item(const Attachment &front, const QString &type = u"PASSPORT"_s)
    {
        return {{u"document_type"_s, type}, {u"document_value"_s, front.toJson()}};
    }
    Attachment chosen(const QByteArray &bytes, const QString &name = u"scan.jpg"_s) const
    {
        const auto file = attach(write(name, bytes), 100'000'000);
        return file ? *file : Attachment();
    }
    static Changes adding(const QJsonArray &items) { return {{papers, Change::set(items)}}; }
    /// Sends without the outbox. A file that is not in `files` is read from the disk.
    std::optional<ApiError> patch(const Changes &changes, const FileContents &files = {})
    {
        std::optional<Result<ApiClient::Patched, ApiError>> answer;
        client.patch(api, form, profile,
                     {.userId = userId(),
                      .body = makePatch(form, readBase(machnetRecord()), changes),
                      .etag = {},
                      .idempotencyKey = {},
                      .sent = changes,
                      .files = files},
                     &outbox, [&](const auto &received) { answer.emplace(received); });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 20'000); }();
        return *answer ? std::nullopt : std::optional(answer->error());
    }
    Outcome send(const Changes &changes) { return outcomeOf(changes, readBase(machnetRecord())); }
    ScriptedServer::Request patched() const
    {
        for (const auto &request : server.requests()) {
            if (request.verb == "PATCH")
                return request;
        }
        return {};
    }
    QString sentUrl(const QString &member = u"document_value"_s) const
    {
        const QJsonObject body = QJsonDocument::fromJson(patched().body).object();
        return body["physical_documents"_L1][0][member].toString();
    }
};

} // namespace documentfixture
