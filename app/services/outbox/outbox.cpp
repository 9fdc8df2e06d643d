// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

using namespace Qt::StringLiterals;

namespace {

using Place = SendResult::Place;
using Unknown = Result<QList<QUuid>, StoreError>; // the ids of unknown sends

constexpr int retryStoring = 5'000; // milliseconds
constexpr int longestSleep
    = 60'000; // milliseconds; a timer does not count while the machine sleeps

} // namespace

Outbox::Outbox(ApiClient &client, Database &database, Router router, QObject *parent, Clock clock,
               Lease lease)
    : QObject(parent)
    , m_client(client)
    , m_database(database)
    , m_router(std::move(router))
    , m_clock(std::move(clock))
    , m_lease(std::move(lease))
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Outbox::wake);
    connect(&database, &Database::changedElsewhere, this, [this] {
        announce();
        if (m_isStarted || !m_wanted.isEmpty())
            wake();
    });
}

void Outbox::start()
{
    m_isStarted = true;
    m_isStopped = false;
    transact(
        [](Connection &open) {
            outboxtransactions::retryStopped(open);
            return outboxtransactions::unknownIds(open);
        },
        [this](const Unknown &unknown) {
            if (!unknown)
                return m_wake.start(retryStoring);
            readAgain(*unknown);
        });
}

void Outbox::retryLocked(const QUuid &profile)
{
    transact(
        [profile](Connection &open) {
            outboxtransactions::retryLocked(open, profile);
            return true;
        },
        [this](const Result<bool, StoreError> &) { announce(); });
}

void Outbox::stop()
{
    m_isStopped = true;
    m_wake.stop();
}

bool Outbox::isSending() const
{
    return !m_runs.empty() || !m_enqueuing.isEmpty();
}

QUuid Outbox::enqueue(const Submission &submission)
{
    const OutboxRow row = OutboxRow::of(submission, m_clock());
    m_given.insert(row.id, {submission.api, submission.form, submission.profile});
    m_wanted.insert(row.id, {!submission.staysQueued, true});
    m_enqueuing.insert(row.id);
    transact(
        [row, earlier = submission.earlier, &form = *submission.form,
         now = m_clock()](Connection &open) {
            return outboxtransactions::enqueue(open, row, earlier, form, now);
        },
        [this, row](const Result<Enqueued, StoreError> &queued) { enqueued(row, queued); });
    return row.id;
}

void Outbox::enqueued(const OutboxRow &row, const Result<Enqueued, StoreError> &queued)
{
    m_enqueuing.remove(row.id);
    if (queued && *queued == Enqueued::Done) {
        announce();
        emit stageChanged(row.id, SendStage::Queued); // may take this with it
        return;
    }
    forget(row.id);
    m_cancelled.remove(row.id);
    const bool isBehind = queued && *queued == Enqueued::Behind;
    SendResult result
        = row.result(waitingFor(isBehind ? ErrorCode::Behind : ErrorCode::Held), Place::Done);
    if (!queued) {
        result.outcome = outcomeOf(Outcome::Kind::Refused,
                                   ownError(ApiError::Kind::Refused, ErrorCode::NotStored));
        result.place = Place::Draft;
        result.storeError = queued.error();
    }
    emit finished(result); // may take this with it
}

void Outbox::cancel(const QUuid &id)
{
    if (const auto run = m_runs.find(id); run != m_runs.end())
        return run->second->cancel();
    m_cancelled.insert(id);
    changeRow(
        id,
        [now = m_clock()](Connection &open, const OutboxRow &row, const FormSpec *form) {
            if (row.isUnclear())
                throw StoreError {StoreError::Kind::Missing, {}};
            const SendAttempt attempt {
                outcomeOf(Outcome::Kind::Cancelled, ownError(ApiError::Kind::Cancelled)), false,
                true};
            const auto verdict = finishAttempt(open, row, row.owner, form, attempt, now);
            return row.result(attempt.outcome, verdict.place);
        },
        [this, id](const Result<SendResult, StoreError> &result) {
            m_cancelled.remove(id);
            if (!result)
                return;
            forget(id);
            announce();
            emit finished(*result);
        });
}

void Outbox::recall(const QUuid &id, QObject *context, Recalled done)
{
    changeRow(
        id,
        [now = m_clock()](Connection &open, const OutboxRow &row, const FormSpec *form) {
            return outboxtransactions::recall(open, form, row, now);
        },
        [this, id, context = QPointer<QObject>(context),
         done](const Result<StoredDraft, StoreError> &draft) {
            if (draft) {
                forget(id);
                announce();
            }
            if (context)
                done(draft);
        });
}

void Outbox::load(const QUuid &id, QObject *context, Recalled done)
{
    withRow(id,
            [context = QPointer<QObject>(context), done,
             now = m_clock()](const Result<OutboxRow, StoreError> &row, const FormSpec *) {
                if (!context)
                    return;
                if (row)
                    done(row->draft(DraftState::Editing, {}, now));
                else
                    done(Failure {row.error()});
            });
}

void Outbox::retry(const QUuid &id)
{
    if (m_runs.count(id) > 0)
        return; // its end is told
    m_wanted.insert(id, {true, true});
    wake();
}

void Outbox::resume(const QUuid &profile)
{
    transact(
        [profile, now = m_clock()](Connection &open) {
            outboxtransactions::resume(open, profile, now);
            return outboxtransactions::unknownIds(open, profile);
        },
        [this](const Unknown &unknown) {
            announce();
            if (unknown)
                readAgain(*unknown);
        });
}

void Outbox::dismiss(const QUuid &id, QObject *context, Done done)
{
    const auto answer
        = [this, context = QPointer<QObject>(context), done](const Result<bool, StoreError> &gone) {
              announce();
              if (context)
                  done(errorOf(gone));
          };
    withRow(id, [this, id, answer](const Result<OutboxRow, StoreError> &row, const FormSpec *form) {
        transact(
            [id, isReadable = bool(row), form, search = search(),
             now = m_clock()](Connection &open) {
                if (isReadable)
                    outboxtransactions::dismiss(open, form, search.freeRow(open, id), now);
                else
                    outboxrow::removeUnreadable(open, id);
                return true;
            },
            answer);
    });
}

void Outbox::tryUnreachable()
{
    transact(
        [now = m_clock()](Connection &open) {
            outboxtransactions::retryUnreachable(open, now);
            return outboxtransactions::unknownIds(open);
        },
        [this](const Unknown &unknown) {
            announce();
            if (unknown)
                readAgain(*unknown);
        });
}

void Outbox::askIfHeld(QObject *context,
                       std::function<void(const Result<bool, StoreError> &)> answer)
{
    m_database.read(
        context, [](Connection &open) { return !open.areRowsIntact(); }, std::move(answer));
}

void Outbox::release(QObject *context, Done done)
{
    transact(
        [](Connection &open) {
            open.acceptRows();
            return true;
        },
        [this, context = QPointer<QObject>(context),
         done](const Result<bool, StoreError> &released) {
            announce();
            if (context)
                done(errorOf(released));
        });
}

void Outbox::wake()
{
    transact([](Connection &) { return true; },
             [this](const Result<bool, StoreError> &isDone) {
                 if (!isDone)
                     m_wake.start(retryStoring);
             });
}

void Outbox::list(QObject *context,
                  std::function<void(const Result<QList<QueuedSend>, StoreError> &)> taken)
{
    m_database.read(
        context, [search = search()](Connection &open) { return search.list(open); },
        std::move(taken));
}

WorkSearch Outbox::search() const
{
    WorkSearch search;
    search.now = m_clock();
    search.lease = m_lease;
    search.held = m_held;
    search.takesAll = m_isStarted;
    search.takesNone = m_isStopped || m_isPaused;
    for (auto it = m_wanted.begin(); it != m_wanted.end(); ++it)
        search.wanted.insert(it.key(), it->isForced);
    return search;
}

/// Says nothing at once: who hears it may destroy the outbox.
void Outbox::take(const FoundWork &found)
{
    for (const auto &claimed : found.claimed) {
        // The search may be older than `stop` or a pause. One that was cancelled ends without a
        // request.
        if ((m_isStopped || m_isPaused) && !m_cancelled.contains(claimed.row.id)) {
            giveBack(claimed.row.id, std::make_shared<bool>(false));
            continue;
        }
        m_wanted.remove(claimed.row.id);
        startRun(claimed);
    }
    for (const auto &blocked : found.blocked) {
        if (m_enqueuing.contains(blocked.id) && !blocked.row)
            continue; // `enqueue` says why it is not there
        const auto wanted = m_wanted.constFind(blocked.id);
        if (wanted == m_wanted.cend())
            continue;
        const bool isTold = wanted->isTold;
        m_wanted.erase(wanted);
        if (isTold)
            tell(blocked.result(m_clock()));
    }
    if (m_isStarted)
        readAgain(found.orphans);
    if (!m_isStopped && std::exchange(m_isHeld, found.isHeld) != found.isHeld)
        QMetaObject::invokeMethod(
            this, [this, isHeld = found.isHeld] { emit heldChanged(isHeld); },
            Qt::QueuedConnection);
    if (!found.claimed.isEmpty() || !found.orphans.isEmpty() || found.isSetAside)
        announce();
    if (found.nextLook == 0)
        return m_wake.stop();
    m_wake.start(int(std::clamp<qint64>(found.nextLook - m_clock(), 0, longestSleep)));
}

void Outbox::announce()
{
    if (m_isAnnouncing)
        return;
    m_isAnnouncing = true;
    const auto say = [this] {
        m_isAnnouncing = false;
        emit changed();
    };
    QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
}

void Outbox::tell(const SendResult &result)
{
    QMetaObject::invokeMethod(
        this, [this, result] { emit finished(result); }, Qt::QueuedConnection);
}

/// Later searches include what earlier ones looked for: the last one decides.
void Outbox::reportFailedSearch(const StoreError &error)
{
    if (m_searches > 0)
        return;
    const QList<QUuid> wanted = m_wanted.keys(); // which shrinks here
    for (const QUuid &id : wanted) {
        if (m_enqueuing.contains(id) || !m_wanted.value(id).isTold)
            continue;
        m_wanted.remove(id);
        OutboxRow row;
        row.id = id;
        SendResult result = row.result(waitingFor(ErrorCode::NotStored), Place::Outbox);
        result.storeError = error;
        tell(result);
    }
}

/// What became of them may be seen in their records now.
void Outbox::readAgain(const QList<QUuid> &unknown)
{
    for (const QUuid &id : unknown) {
        if (m_runs.count(id) == 0 && !m_wanted.contains(id))
            m_wanted.insert(id, {false, false});
    }
    if (!unknown.isEmpty())
        wake();
}

/// The search that follows frees it, because nobody works on it. `isLeft` is true once it is not
/// held any more: a further try must not let go of a later claim.
void Outbox::giveBack(const QUuid &id, const std::shared_ptr<bool> &isLeft)
{
    transact(
        [id, isLeft, held = m_held](Connection &) {
            if (!std::exchange(*isLeft, true))
                held->remove(id);
            return true;
        },
        [this, id, isLeft](const Result<bool, StoreError> &isFree) {
            if (!isFree)
                QTimer::singleShot(retryStoring, this,
                                   [this, id, isLeft] { giveBack(id, isLeft); });
            announce();
        });
}

void Outbox::startRun(const FoundWork::Claimed &claimed)
{
    const QUuid id = claimed.row.id;
    ErrorCode why = ErrorCode::None;
    const auto route = routeFor(claimed.row, why);
    if (!route) {
        SendAttempt attempt {waitingFor(why)};
        if (claimed.row.isUnclear()) // What was sent before stays unknown: it goes nowhere else.
            attempt.outcome.kind = Outcome::Kind::Unknown;
        return store(claimed.row, nullptr, attempt, false);
    }
    auto run = std::make_unique<SendRun>(m_client, m_database, *route, claimed, m_lease, m_clock);
    connect(run.get(), &SendRun::stageChanged, this, &Outbox::stageChanged);
    connect(run.get(), &SendRun::progressed, this, &Outbox::progressed);
    // Queued: a run may end within its own start, and must not be deleted there.
    connect(run.get(), &SendRun::finished, this, &Outbox::storeRun, Qt::QueuedConnection);
    if (m_cancelled.remove(id))
        run->cancel();
    QMetaObject::invokeMethod(run.get(), &SendRun::start, Qt::QueuedConnection);
    m_runs.insert_or_assign(id, std::move(run));
}

std::optional<Route> Outbox::routeFor(const OutboxRow &row, ErrorCode &why)
{
    // Its next try goes where the profile is then.
    const bool isGiven = m_given.contains(row.id);
    const std::optional<Route> route = isGiven ? m_given.take(row.id)
        : m_router                             ? m_router(row.record)
                                               : std::nullopt;
    // A send that has begun is finished, whether production is armed or not.
    const bool isLocked = route && route->profile.tier == Tier::Production && !row.isUnclear()
        && !(m_maySend && m_maySend(route->profile));
    why = !route                                 ? ErrorCode::ProfileGone
        : !isGiven && !row.isFor(route->profile) ? ErrorCode::ProfileMoved
        : isLocked                               ? ErrorCode::ProductionLocked
                                                 : ErrorCode::None;
    return why == ErrorCode::None ? route : std::nullopt;
}

void Outbox::storeRun(const QUuid &id)
{
    const auto run = m_runs.find(id);
    if (run != m_runs.end())
        store(run->second->row(), &run->second->form(), run->second->attempt(), false);
}

void Outbox::store(const OutboxRow &row, const FormSpec *form, const SendAttempt &attempt,
                   bool isTold)
{
    transact(
        [row, owner = m_lease.owner, form, attempt, now = m_clock(),
         held = m_held](Connection &open) {
            const auto verdict = finishAttempt(open, row, owner, form, attempt, now);
            held->remove(row.id);
            return verdict;
        },
        [this, row, form, attempt, isTold](const Result<SendVerdict, StoreError> &verdict) {
            if (!verdict) {
                const auto again = [this, row, form, attempt] {
                    if (m_runs.count(row.id) == 0)
                        store(row, form, attempt, true);
                };
                QTimer::singleShot(retryStoring, this, again);
            }
            stored(row, attempt, verdict, isTold);
        });
}

void Outbox::stored(const OutboxRow &row, const SendAttempt &attempt,
                    const Result<SendVerdict, StoreError> &verdict, bool isTold)
{
    announce();
    if (isTold)
        return;
    m_runs.erase(row.id);
    m_cancelled.remove(row.id);
    SendResult result = row.result(attempt.outcome, Place::Outbox);
    if (verdict) {
        result.place = verdict->place;
        result.nextTry = verdict->nextTry;
    } else if (attempt.outcome.kind == Outcome::Kind::Applied) {
        result.place = Place::Done; // whatever the disk says
    } else {
        result.storeError = verdict.error();
    }
    emit finished(result); // may take this with it
}

void Outbox::withRow(const QUuid &id, const WithRow &then)
{
    m_database.read(
        this, [id](Connection &open) { return outboxrow::get(open, id); },
        [this, id, then](const Result<OutboxRow, StoreError> &row) {
            const auto given = m_given.constFind(id);
            if (given != m_given.cend())
                return then(row, given->form);
            const auto route = row && m_router ? m_router(row->record) : std::nullopt;
            then(row, route ? route->form : nullptr);
        });
}

void Outbox::forget(const QUuid &id)
{
    m_wanted.remove(id);
    m_given.remove(id);
}
