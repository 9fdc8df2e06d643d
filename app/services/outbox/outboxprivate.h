// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"
#include "sendqueue.h"
#include "submissionrun.h"
#include "worksearch.h"

#include <QTimer>

#include <map>

/// What is told of a send that came to no answer of a server.
namespace sendresult {

Outcome own(Outcome::Kind kind, ApiError::Kind error, ErrorCode code);
Outcome waitingFor(ErrorCode code);
Outcome cancelled();
SendResult of(const OutboxRow &row, const Outcome &outcome, SendResult::Place place);
SendResult::Place placeOf(sendqueue::Ended::Place place);

} // namespace sendresult

/// The outbox at work: what it runs, what it waits for, and its transactions.
class Outbox::Private final : public QObject
{
public:
    Private(Outbox &outbox, ApiClient &client, Database &database, Router router, Clock clock,
            Lease lease);

    /// A row that is worked on, and the run that brings it to an outcome.
    struct Active
    {
        OutboxRow row;
        std::unique_ptr<SubmissionRun> run;
    };
    struct Wanted
    {
        bool isForced = false; ///< although it is not due, or its profile is paused
        bool isTold = true; ///< that it cannot be done now
    };

    static constexpr int retryStoring = 5'000; ///< milliseconds

    template <typename Change, typename Answer>
    void transact(Change change, Answer answer);
    void look();
    WorkSearch search() const;
    void take(const FoundWork &found);
    void tell(const SendResult &result);
    void tellBlocked(const FoundWork::Blocked &blocked);
    void reportFailedSearch(const StoreError &error);
    void announce();
    void sleepUntil(qint64 time);
    void renew();

    void startRun(const FoundWork::Claimed &claimed);
    std::optional<Submission> submissionOf(const OutboxRow &row, ErrorCode &why);
    SubmissionRun::Mode modeOf(const OutboxRow &row) const;
    void begin(const QUuid &id, const FormSpec &form, const FrozenSend &frozen,
               const std::function<void(const Result<SubmissionRun::Begun, ApiError> &)> &done);
    void park(const OutboxRow &row, ErrorCode code);
    void ended(const QUuid &id);
    void store(const OutboxRow &row, const FormSpec *form, const sendqueue::Tried &tried,
               bool isTold);
    void stored(const OutboxRow &row, const sendqueue::Tried &tried,
                const Result<sendqueue::Ended, StoreError> &ended, bool isTold);

    /// What became of them may be seen in their records now.
    void readAgain(const QList<QUuid> &unknown);
    const FormSpec *formOf(const RecordKey &record) const;
    /// Finds a row and its form, then goes on.
    using WithRow = std::function<void(const Result<OutboxRow, StoreError> &, const FormSpec *)>;
    void withRow(const QUuid &id, const WithRow &then);
    void cancelQueued(const OutboxRow &row, const FormSpec *form);

    Outbox &q;
    ApiClient &m_client;
    Database &m_database;
    const Router m_router;
    const Clock m_clock;
    const Lease m_lease;
    const std::shared_ptr<QSet<QUuid>> m_held = std::make_shared<QSet<QUuid>>();
    std::map<QUuid, Active> m_runs;
    QMap<QUuid, Wanted> m_wanted;
    QHash<QUuid, Submission> m_given; ///< enqueued here, not tried yet
    QSet<QUuid> m_enqueuing, m_cancelled;
    QTimer m_wake, m_renewal;
    int m_searches = 0; ///< under way on the database's thread
    bool m_isStarted = false;
    bool m_isStopped = false;
    bool m_isAnnouncing = false;
    bool m_isHeld = false;
};

/// `change` and the search for what can be done then, in one transaction.
template <typename Change, typename Answer>
void Outbox::Private::transact(Change change, Answer answer)
{
    using T = std::invoke_result_t<Change, Connection &>;
    using Both = std::pair<T, FoundWork>;
    ++m_searches;
    m_database.write(
        this,
        [change = std::move(change), search = search()](Connection &open) {
            T changed = change(open);
            return Both(std::move(changed), search.look(open));
        },
        [this, answer = std::move(answer)](const Result<Both, StoreError> &both) {
            --m_searches;
            if (!both) {
                reportFailedSearch(both.error());
                return answer(Result<T, StoreError>(Failure {both.error()}));
            }
            take(both->second);
            answer(Result<T, StoreError>(both->first));
        });
}
