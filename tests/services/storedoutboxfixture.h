// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientfixture.h"
#include "draftstore.h"
#include "outbox.h"
#include "sentlog.h"
#include "storefixture.h"

#include <QTemporaryDir>
#include <QTest>

/// The services of one program with a store in a folder, and everything that they reported.
struct Program
{
    StoreFixture store;
    DraftStore drafts {store.storage.database()};
    SentLog log {store.storage.database()};
    Outbox outbox;
    QList<SendResult> told;

    Program(const QString &folder, ApiClient &client, Outbox::Router router, const Clock &clock,
            const Lease &lease)
        : store(folder)
        , outbox(client, store.storage.database(), std::move(router), nullptr, clock, lease)
    {
        store.enter(QStringLiteral("passphrase"));
        QObject::connect(&outbox, &Outbox::finished, &outbox,
                         [this](const SendResult &result) { told += result; });
    }

    std::optional<SendResult> resultOf(const QUuid &id) const
    {
        for (auto it = told.crbegin(); it != told.crend(); ++it) {
            if (it->id == id)
                return *it;
        }
        return std::nullopt;
    }
    QList<QueuedSend> list()
    {
        return answerOf<QList<QueuedSend>>(
            [this](const auto &done) { outbox.list(&outbox, done); });
    }
    QList<SentEntry> sent()
    {
        return answerOf<QList<SentEntry>>(
            [this](const auto &done) { log.list(0, 100, &outbox, done); });
    }
    std::optional<StoredDraft> draft(const RecordKey &record)
    {
        std::optional<StoredDraft> found;
        bool isThere = false;
        drafts.load(record, &outbox, [&](const Result<StoredDraft, StoreError> &draft) {
            if (draft)
                found = *draft;
            isThere = true;
        });
        [&] { QTRY_VERIFY(isThere); }();
        return found;
    }
    void save(const StoredDraft &draft)
    {
        bool isSaved = false;
        drafts.save(draft, &outbox, [&](const auto &error) { isSaved = !error; });
        [&] { QTRY_VERIFY(isSaved); }();
    }

private:
    template <typename T, typename Ask>
    static T answerOf(Ask ask)
    {
        std::optional<T> answer;
        ask([&](const Result<T, StoreError> &result) { answer = result ? *result : T(); });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return answer.value_or(T());
    }
};

/// A stored outbox with a scripted server. Its program can be ended and restarted.
struct StoredOutboxFixture : ClientFixture
{
    QTemporaryDir folder;
    QMap<QUuid, Profile> profiles; ///< Further profiles besides `profile`.
    Lease lease = Lease::ofThisProcess();
    std::unique_ptr<Program> program;

    explicit StoredOutboxFixture(const char *formId = "users/user")
        : ClientFixture(formId)
    {
        restart();
    }

    Outbox::Router router()
    {
        return [this](const RecordKey &record) -> std::optional<Route> {
            if (record.profile == profile.id)
                return Route {&api, &form, profile};
            const auto other = profiles.constFind(record.profile);
            if (other == profiles.cend())
                return std::nullopt;
            return Route {&api, &form, *other};
        };
    }
    std::unique_ptr<Program> another(const Lease &its)
    {
        return std::make_unique<Program>(folder.path(), client, router(), clock, its);
    }
    /// Ends the program in the middle of its work and starts it again.
    void restart()
    {
        program.reset();
        program = another(lease);
    }
    void restartAndWork()
    {
        restart();
        program->outbox.start();
    }
    Outbox &outbox() { return program->outbox; }

    RecordKey record(const QString &user = {}) const
    {
        return {profile.id, form.id, user.isEmpty() ? userId() : user};
    }
    Submission submission(const Changes &changes, const Base &base, const QString &user = {}) const
    {
        return {&api,    &form, profile, user.isEmpty() ? userId() : user, QStringLiteral("Ada L."),
                changes, base};
    }
    /// Saves a draft, as a window does.
    void saveDraft(const Changes &changes, const Base &base)
    {
        program->save(
            {{record(), QStringLiteral("Ada"), int(changes.size()), DraftState::Editing, now},
             changes,
             base,
             now,
             {}});
    }
    SendResult resultOf(const QUuid &id)
    {
        [&] { QTRY_VERIFY(program->resultOf(id)); }();
        return program->resultOf(id).value_or(SendResult());
    }
    SendResult send(const Submission &what) { return resultOf(outbox().enqueue(what)); }
    QList<ScriptedServer::Request> patches() const
    {
        QList<ScriptedServer::Request> sent = server.requests();
        sent.removeIf([](const auto &request) { return request.verb != "PATCH"; });
        return sent;
    }
};
