// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include "submissionrun.h"

#include <algorithm>

/// A submission and the run that brings it to its outcome.
class Outbox::Item final
{
public:
    Item(quint64 itemId, const Submission &submission, ApiClient &client, IdempotencyKeys &keys)
        : id(itemId)
        , run(client, keys, submission)
    {
    }

    const quint64 id;
    bool isStarted = false;
    SubmissionRun run;
};

Outbox::Outbox(ApiClient &client, QObject *parent, Clock clock)
    : QObject(parent)
    , m_client(client)
    , m_keys(std::move(clock))
{
}

Outbox::~Outbox() = default;

quint64 Outbox::enqueue(const Submission &submission)
{
    const quint64 id = ++m_lastId;
    m_items.push_back(std::make_unique<Item>(id, submission, m_client, m_keys));
    const SubmissionRun &run = m_items.back()->run;
    connect(&run, &SubmissionRun::stageChanged, this,
            [this, id](Stage stage) { emit stageChanged(id, stage); });
    connect(&run, &SubmissionRun::progressed, this,
            [this, id](qint64 sent, qint64 total) { emit progressed(id, sent, total); });
    // Queued: a run may end within its own start, and must not be deleted there.
    connect(
        &run, &SubmissionRun::finished, this, [this, id] { finish(id); }, Qt::QueuedConnection);
    const auto announce = [this, id] {
        advance();
        emit stageChanged(id, Stage::Queued);
    };
    QMetaObject::invokeMethod(this, announce, Qt::QueuedConnection); // the caller knows the id then
    return id;
}

void Outbox::cancel(quint64 id)
{
    if (Item *item = find(id))
        item->run.cancel();
}

bool Outbox::isBusy() const
{
    return !m_items.empty();
}

Outbox::Item *Outbox::find(quint64 id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [id](const auto &item) { return item->id == id; });
    return found == m_items.cend() ? nullptr : found->get();
}

void Outbox::advance()
{
    for (auto item = m_items.cbegin(); item != m_items.cend(); ++item) {
        const bool isBehind = std::any_of(m_items.cbegin(), item, [&](const auto &earlier) {
            return earlier->run.isSameRecord((*item)->run);
        });
        if (isBehind || (*item)->isStarted)
            continue;
        (*item)->isStarted = true;
        QMetaObject::invokeMethod(&(*item)->run, &SubmissionRun::start, Qt::QueuedConnection);
    }
}

void Outbox::finish(quint64 id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [id](const auto &item) { return item->id == id; });
    if (found == m_items.end())
        return;
    const Outcome outcome = (*found)->run.outcome();
    m_items.erase(found);
    advance();
    emit finished(id, outcome); // may take this with it
}
