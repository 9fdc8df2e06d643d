// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "road.h"

#include <QTest>

inline QJsonObject with(QJsonObject record, const QString &key, const QJsonValue &value)
{
    record[key] = value;
    return record;
}

/// A road with an outbox on it, and what it told.
struct Post : Road
{
    Outbox outbox {client, nullptr, clock};
    QMap<quint64, Outcome> outcomes;
    QMap<quint64, QList<Outbox::Stage>> stages;
    QMap<quint64, int> patchesByThen;

    explicit Post(const char *formId)
        : Road(formId)
    {
        QObject::connect(&outbox, &Outbox::finished, &outbox,
                         [this](quint64 id, const Outcome &outcome) {
                             outcomes[id] = outcome;
                             patchesByThen[id] = server.count("PATCH");
                         });
        QObject::connect(&outbox, &Outbox::stageChanged, &outbox,
                         [this](quint64 id, Outbox::Stage stage) { stages[id] += stage; });
    }

    Submission submission(const Changes &changes, const Base &reviewed) const
    {
        return {&api, &form, profile, userId(), changes, reviewed};
    }
    Outcome outcomeOf(const Changes &changes, const Base &reviewed)
    {
        const quint64 id = outbox.enqueue(submission(changes, reviewed));
        [&] { QTRY_VERIFY(outcomes.contains(id)); }();
        return outcomes.value(id);
    }
    QJsonObject sentBody() const
    {
        return QJsonDocument::fromJson(server.requests().last().body).object();
    }
};

inline Base readBase(const QJsonObject &record, const QByteArray &etag = {})
{
    return {Base::Kind::Read, record, etag};
}
