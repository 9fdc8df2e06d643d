// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clientfixture.h"
#include "outbox.h"

#include <QTest>

/// An outbox in memory with a scripted server, and everything that the outbox reported.
struct OutboxFixture : ClientFixture
{
    Database database;
    Outbox outbox {client, database, router(), nullptr, clock};
    QMap<QUuid, SendResult> results; ///< The last result of each send.
    QMap<QUuid, Outcome> outcomes;
    QMap<QUuid, QList<SendStage>> stages;
    QMap<QUuid, int> patchesByThen;

    explicit OutboxFixture(const char *formId)
        : ClientFixture(formId)
    {
        QObject::connect(&outbox, &Outbox::finished, &outbox, [this](const SendResult &result) {
            results[result.id] = result;
            outcomes[result.id] = result.outcome;
            patchesByThen[result.id] = server.count("PATCH");
        });
        QObject::connect(&outbox, &Outbox::stageChanged, &outbox,
                         [this](const QUuid &id, SendStage stage) { stages[id] += stage; });
    }

    Outbox::Router router()
    {
        return [this](const RecordKey &) { return Route {&api, &form, profile}; };
    }
    Submission submission(const Changes &changes, const Base &reviewed) const
    {
        return {&api, &form, profile, userId(), {}, changes, reviewed};
    }
    Outcome outcomeOf(const Changes &changes, const Base &reviewed)
    {
        return outcomeOf(submission(changes, reviewed));
    }
    Outcome outcomeOf(const Submission &what)
    {
        const QUuid id = outbox.enqueue(what);
        [&] { QTRY_VERIFY(outcomes.contains(id)); }();
        return outcomes.value(id);
    }
    QJsonObject sentBody() const
    {
        return QJsonDocument::fromJson(server.requests().last().body).object();
    }
};
