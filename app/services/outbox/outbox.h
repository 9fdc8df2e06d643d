// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "clock.h"
#include "sendresult.h"
#include "sendrun.h"
#include "worksearch.h"

#include <QTimer>

#include <map>
#include <memory>

/// The durable queue between the draft and the wire: re-read, merge, send, settle. What is in it
/// survives the program, and is in one place: the draft moves here in one transaction, and back in
/// one. In order for each record, several at a time for each profile. A row belongs to one running
/// program at a time (a lease); what a dead one had begun to send becomes unknown.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    /// Nothing for a profile or a form that is gone.
    using Router = std::function<std::optional<Route>(const RecordKey &record)>;

    Outbox(ApiClient &client, Database &database, Router router, QObject *parent = nullptr,
           Clock clock = systemClock, Lease lease = Lease::ofThisProcess());

    /// Works through everything that is stored, from now on. (Without it only what this program
    /// enqueued or asked for by id.) Once more whenever the store is another, or after `stop`.
    void start();
    /// Says for a production profile whether something may be sent to it now. It is asked on this
    /// object's thread before each send that has not begun. Without it nothing is sent to
    /// production: the send waits as ProductionLocked.
    using MaySend = std::function<bool(const Profile &profile)>;
    void setMaySend(MaySend maySend) { m_maySend = std::move(maySend); }
    /// Looks again at what waits because production was locked for the profile.
    void retryLocked(const QUuid &profile);
    /// Begins nothing new; what is under way ends.
    void stop();
    /// While it is paused nothing new begins, whoever calls `start`.
    void setPaused(bool isPaused) { m_isPaused = isPaused; }
    /// A request is on the wire, or is about to be.
    bool isSending() const;

    /// The id that `finished` will name. The record's draft is gone with the same transaction; when
    /// that fails nothing is sent, and the outcome is Refused with the error `notStored`.
    QUuid enqueue(const Submission &submission);
    /// Before the first byte: Cancelled, and back to the draft. After it: Unknown, which is then
    /// settled by reading.
    void cancel(const QUuid &id);

    using Done = std::function<void(const std::optional<StoreError> &)>;
    using Recalled = std::function<void(const Result<StoredDraft, StoreError> &)>;
    /// Back to the draft, what was typed since on top; answers with that draft. Also an unknown
    /// one: then the log keeps that it was sent. Missing when it is being sent.
    void recall(const QUuid &id, QObject *context, Recalled done);
    /// What `recall` would answer, without moving it.
    void load(const QUuid &id, QObject *context, Recalled done);
    /// Tries a waiting one now, also in a paused profile; reads again for an unknown one. Ends in
    /// `finished`: with the error `elsewhere` when another program works on it, `behind` when one
    /// of the same record is before it, `unreadable` when it does not open, `notStored` when the
    /// store cannot be written, and as Cancelled with `gone` when there is none.
    void retry(const QUuid &id);
    /// Of a paused profile: its key was renewed, or a person says so. Its unknown ones are read
    /// again.
    void resume(const QUuid &profile);
    /// An unknown one that a person has looked into: out of the outbox, the log keeps it. Also one
    /// that cannot be opened (its error is `unreadable`): the log does not know of that.
    void dismiss(const QUuid &id, QObject *context, Done done);
    /// The network came back: what waits because of it is tried now, what is unknown read again.
    void tryUnreachable();
    /// Whether nothing is sent because the rows of the store are not those that Amend left: some
    /// are missing, or were put back. Until a person who has looked at them says `release`.
    void askIfHeld(QObject *context, std::function<void(const Result<bool, StoreError> &)> answer);
    void release(QObject *context, Done done);
    /// Looks for what is due now.
    void wake();

    void list(QObject *context,
              std::function<void(const Result<QList<QueuedSend>, StoreError> &)> taken);

signals:
    void stageChanged(const QUuid &id, SendStage stage);
    void progressed(const QUuid &id, qint64 sent, qint64 total);
    void finished(const SendResult &result);
    /// What `list` answers is another than before.
    void changed();
    /// What `askIfHeld` answers, after each look at the store that answers otherwise than the last.
    void heldChanged(bool isHeld);

private:
    struct Wanted
    {
        bool isForced = false; ///< although it is not due, or its profile is paused
        bool isTold = true; ///< that it cannot be done now
    };

    /// `change` and the search for what can be done then, in one transaction.
    template <typename Change, typename Answer>
    void transact(Change change, Answer answer)
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
    WorkSearch search() const;
    void take(const FoundWork &found);
    void announce();
    void tell(const SendResult &result);
    void reportFailedSearch(const StoreError &error);

    void giveBack(const QUuid &id, const std::shared_ptr<bool> &isLeft);
    void startRun(const FoundWork::Claimed &claimed);
    std::optional<Route> routeFor(const OutboxRow &row, ErrorCode &why);
    void storeRun(const QUuid &id);
    void store(const OutboxRow &row, const FormSpec *form, const SendAttempt &attempt, bool isTold);
    void stored(const OutboxRow &row, const SendAttempt &attempt,
                const Result<SendVerdict, StoreError> &verdict, bool isTold);

    using Enqueued = outboxtransactions::Enqueued;
    void enqueued(const OutboxRow &row, const Result<Enqueued, StoreError> &queued);
    void readAgain(const QList<QUuid> &unknown);
    /// Finds a row and its form (null: it is gone), then goes on.
    using WithRow = std::function<void(const Result<OutboxRow, StoreError> &, const FormSpec *)>;
    void withRow(const QUuid &id, const WithRow &then);
    /// `change` of a row that nobody works on, and of its form, in one transaction.
    template <typename Change, typename Answer>
    void changeRow(const QUuid &id, Change change, Answer answer)
    {
        using T = std::invoke_result_t<Change, Connection &, const OutboxRow &, const FormSpec *>;
        withRow(id,
                [this, id, change, answer](const Result<OutboxRow, StoreError> &row,
                                           const FormSpec *form) {
                    if (!row)
                        return answer(Result<T, StoreError>(Failure {row.error()}));
                    transact(
                        [id, form, change, search = search()](Connection &open) {
                            return change(open, search.freeRow(open, id), form);
                        },
                        answer);
                });
    }
    void forget(const QUuid &id);

    ApiClient &m_client;
    Database &m_database;
    const Router m_router;
    MaySend m_maySend;
    const Clock m_clock;
    const Lease m_lease;
    /// Rows that this outbox works on; the database's thread has it alone.
    const std::shared_ptr<QSet<QUuid>> m_held = std::make_shared<QSet<QUuid>>();
    std::map<QUuid, std::unique_ptr<SendRun>> m_runs;
    QMap<QUuid, Wanted> m_wanted;
    QHash<QUuid, Route> m_given; ///< of what was enqueued here, and not tried yet
    QSet<QUuid> m_enqueuing, m_cancelled;
    QTimer m_wake;
    int m_searches = 0; ///< under way on the database's thread
    bool m_isStarted = false;
    bool m_isStopped = false;
    bool m_isPaused = false;
    bool m_isAnnouncing = false;
    bool m_isHeld = false;
};
