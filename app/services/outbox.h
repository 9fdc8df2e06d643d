// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "idempotencykeys.h"

#include <memory>
#include <vector>

/// What was reviewed and is to be sent: the changes and the base they were reviewed on, not a
/// frozen body. The body is built from a fresh read.
struct Submission
{
    const ApiSpec *api = nullptr;
    const FormSpec *form = nullptr;
    Profile profile;
    QString userId;
    Changes changes;
    Base reviewedBase;
};

/// The queue between the draft and the wire: re-read, compare, send, settle. In memory; one
/// submission at a time per record, in order.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    enum class Stage { Queued, Reading, Sending, Settling };

    explicit Outbox(ApiClient &client, QObject *parent = nullptr, Clock clock = systemClock);
    ~Outbox() override;

    /// The id that `finished` will name.
    quint64 enqueue(const Submission &submission);
    /// Before the first byte: Cancelled. After it: Unknown, which is then settled by reading.
    void cancel(quint64 id);
    bool isBusy() const;

signals:
    void stageChanged(quint64 id, Outbox::Stage stage);
    void progressed(quint64 id, qint64 sent, qint64 total);
    void finished(quint64 id, const Outcome &outcome);

private:
    class Item;
    void advance();
    void finish(quint64 id);
    Item *find(quint64 id) const;

    ApiClient &m_client;
    IdempotencyKeys m_keys;
    std::vector<std::unique_ptr<Item>> m_items;
    quint64 m_lastId = 0;
};
