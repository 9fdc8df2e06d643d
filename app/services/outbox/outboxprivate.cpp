// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxprivate.h"

#include "idempotencykeys.h"

#include <QRandomGenerator>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSleep
    = 60'000; // milliseconds; a timer does not count while the machine sleeps

ApiError ownError(ApiError::Kind kind, ErrorCode code)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    return error;
}

Outcome outcomeOf(Outcome::Kind kind, const ApiError &error)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.status = error.status;
    outcome.error = error;
    return outcome;
}

Outcome pausedOutcome(const std::optional<ApiError> &why)
{
    const ApiError error = why.value_or(ownError(ApiError::Kind::Unauthorised, ErrorCode::Paused));
    const bool isReached = error.kind != ApiError::Kind::Unreachable;
    return outcomeOf(isReached ? Outcome::Kind::Unauthorised : Outcome::Kind::Unreachable, error);
}

/// The local sandbox listens at another port in each run.
bool hasMoved(const OutboxRow &row, const Profile &profile)
{
    return !profile.isLocalSandbox() && (profile.baseUrl != row.server || profile.tier != row.tier);
}

} // namespace

Outcome sendresult::own(Outcome::Kind kind, ApiError::Kind error, ErrorCode code)
{
    return outcomeOf(kind, ownError(error, code));
}

Outcome sendresult::waitingFor(ErrorCode code)
{
    return own(Outcome::Kind::Waiting, ApiError::Kind::Waiting, code);
}

Outcome sendresult::cancelled()
{
    return own(Outcome::Kind::Cancelled, ApiError::Kind::Cancelled, {});
}

SendResult sendresult::of(const OutboxRow &row, const Outcome &outcome, SendResult::Place place)
{
    return {row.id, row.record, row.changes, row.base, outcome, place, 0, {}};
}

SendResult::Place sendresult::placeOf(sendqueue::Ended::Place place)
{
    switch (place) {
    case sendqueue::Ended::Place::Done:
        return SendResult::Place::Done;
    case sendqueue::Ended::Place::Draft:
        return SendResult::Place::Draft;
    case sendqueue::Ended::Place::Outbox:
        break;
    }
    return SendResult::Place::Outbox;
}

Outbox::Private::Private(Outbox &outbox, ApiClient &client, Database &database, Router router,
                         Clock clock, Lease lease)
    : q(outbox)
    , m_client(client)
    , m_database(database)
    , m_router(std::move(router))
    , m_clock(std::move(clock))
    , m_lease(std::move(lease))
{
    m_wake.setSingleShot(true);
    m_renewal.setInterval(m_lease.renewal);
    connect(&m_wake, &QTimer::timeout, this, &Private::look);
    connect(&m_renewal, &QTimer::timeout, this, &Private::renew);
    connect(&database, &Database::changedElsewhere, this, [this] {
        announce();
        if (m_isStarted || !m_wanted.isEmpty())
            look();
    });
}

void Outbox::Private::look()
{
    transact([](Connection &) { return true; },
             [this](const Result<bool, StoreError> &isDone) {
                 if (!isDone)
                     m_wake.start(retryStoring);
             });
}

WorkSearch Outbox::Private::search() const
{
    WorkSearch search;
    search.now = m_clock();
    search.lease = m_lease;
    search.held = m_held;
    search.takesAll = m_isStarted;
    search.takesNone = m_isStopped;
    for (auto it = m_wanted.begin(); it != m_wanted.end(); ++it)
        search.wanted.insert(it.key(), it->isForced);
    return search;
}

/// Says nothing at once: who hears it may destroy the outbox.
void Outbox::Private::take(const FoundWork &found)
{
    for (const auto &claimed : found.claimed) {
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
            tellBlocked(blocked);
    }
    if (m_isStarted && !found.orphans.isEmpty()) {
        for (const QUuid &id : found.orphans)
            m_wanted.insert(id, {false, false});
        look();
    }
    if (!m_isStopped && std::exchange(m_isHeld, found.isHeld) != found.isHeld)
        QMetaObject::invokeMethod(
            this, [this, isHeld = found.isHeld] { emit q.heldChanged(isHeld); },
            Qt::QueuedConnection);
    if (!found.claimed.isEmpty() || !found.orphans.isEmpty() || found.isSetAside)
        announce();
    sleepUntil(found.nextLook);
}

void Outbox::Private::tell(const SendResult &result)
{
    QMetaObject::invokeMethod(
        this, [this, result] { emit q.finished(result); }, Qt::QueuedConnection);
}

void Outbox::Private::tellBlocked(const FoundWork::Blocked &blocked)
{
    using By = FoundWork::Blocked::By;
    OutboxRow row = blocked.row.value_or(OutboxRow());
    row.id = blocked.id;
    switch (blocked.by) {
    case By::Nothing:
        return tell(sendresult::of(
            row,
            sendresult::own(Outcome::Kind::Cancelled, ApiError::Kind::Cancelled, ErrorCode::Gone),
            SendResult::Place::Done));
    case By::Unreadable:
        return tell(sendresult::of(
            row,
            sendresult::own(Outcome::Kind::Unknown, ApiError::Kind::Unknown, ErrorCode::Unreadable),
            SendResult::Place::Outbox));
    case By::Another:
        return tell(sendresult::of(row, sendresult::waitingFor(ErrorCode::Elsewhere),
                                   SendResult::Place::Outbox));
    case By::Turn:
        return tell(sendresult::of(row, sendresult::waitingFor(ErrorCode::Behind),
                                   SendResult::Place::Outbox));
    case By::Hold:
        return tell(sendresult::of(row, sendresult::waitingFor(ErrorCode::Held),
                                   SendResult::Place::Outbox));
    case By::Pause:
        return tell(sendresult::of(row, pausedOutcome(blocked.error), SendResult::Place::Outbox));
    case By::Limit:
        break;
    }
    ApiError limit = ownError(ApiError::Kind::Waiting, {});
    limit.retryAfterSeconds = (row.due - m_clock() + 999) / 1000;
    SendResult result
        = sendresult::of(row, outcomeOf(Outcome::Kind::Waiting, limit), SendResult::Place::Outbox);
    result.nextTry = row.due;
    tell(result);
}

/// Later searches include what earlier ones looked for: the last one decides.
void Outbox::Private::reportFailedSearch(const StoreError &error)
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
        SendResult result = sendresult::of(row, sendresult::waitingFor(ErrorCode::NotStored),
                                           SendResult::Place::Outbox);
        result.storeError = error;
        tell(result);
    }
}

void Outbox::Private::announce()
{
    if (m_isAnnouncing)
        return;
    m_isAnnouncing = true;
    const auto say = [this] {
        m_isAnnouncing = false;
        emit q.changed();
    };
    QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
}

void Outbox::Private::sleepUntil(qint64 time)
{
    if (time == 0)
        return m_wake.stop();
    m_wake.start(int(std::clamp<qint64>(time - m_clock(), 0, longestSleep)));
}

void Outbox::Private::renew()
{
    if (m_runs.empty())
        return m_renewal.stop();
    QList<QByteArray> ids;
    for (const auto &one : m_runs)
        ids += one.first.toRfc4122();
    m_database.write(
        this,
        [ids, owner = m_lease.owner, until = m_clock() + Lease::term](Connection &open) {
            for (const QByteArray &id : ids)
                open.run(u"UPDATE outbox SET lease=? WHERE id=? AND owner=?"_s, {until, id, owner});
            return true;
        },
        [](const Result<bool, StoreError> &) {});
}

std::optional<Submission> Outbox::Private::submissionOf(const OutboxRow &row, ErrorCode &why)
{
    if (const auto given = m_given.constFind(row.id); given != m_given.cend()) {
        Submission what = *given;
        what.reviewedBase = row.base; // with what was applied before it
        m_given.erase(given); // its next try goes where the profile is then
        return what;
    }
    const std::optional<Route> route = m_router ? m_router(row.record) : std::nullopt;
    why = !route                        ? ErrorCode::ProfileGone
        : hasMoved(row, route->profile) ? ErrorCode::ProfileMoved
                                        : ErrorCode::None;
    if (why != ErrorCode::None)
        return std::nullopt;
    Submission what {route->api,  route->form, route->profile,  row.record.userId, row.title,
                     row.changes, row.base,    row.staysQueued, row.isDraft};
    what.profile.canRead = what.profile.canRead && row.canRead;
    return what;
}

SubmissionRun::Mode Outbox::Private::modeOf(const OutboxRow &row) const
{
    using Mode = SubmissionRun::Mode;
    if (!row.isUnclear())
        return Mode::Fresh;
    const qint64 age = row.frozen ? m_clock() - row.frozen->keyMade : -1;
    const bool isRemembered = age >= 0 && age < idempotencykeys::remembered;
    return row.state == OutboxRow::State::Waiting && isRemembered ? Mode::Resend : Mode::Settle;
}

void Outbox::Private::startRun(const FoundWork::Claimed &claimed)
{
    const OutboxRow &row = claimed.row;
    const QUuid id = row.id;
    ErrorCode why = ErrorCode::None;
    const auto what = submissionOf(row, why);
    if (!what)
        return park(row, why);
    // What may have been sent is read for, also where nobody knows any more what it was.
    const FrozenSend reviewed {{}, row.isUnclear() ? row.changes : Changes(), row.base, {}, 0};
    auto run = std::make_unique<SubmissionRun>(
        m_client, *what, claimed.files, modeOf(row), row.frozen.value_or(reviewed),
        [this, id, form = what->form](const FrozenSend &frozen, const auto &done) {
            begin(id, *form, frozen, done);
        });
    connect(run.get(), &SubmissionRun::stageChanged, this,
            [this, id](Stage stage) { emit q.stageChanged(id, stage); });
    connect(run.get(), &SubmissionRun::progressed, this,
            [this, id](qint64 sent, qint64 total) { emit q.progressed(id, sent, total); });
    // Queued: a run may end within its own start, and must not be deleted there.
    connect(
        run.get(), &SubmissionRun::finished, this, [this, id] { ended(id); }, Qt::QueuedConnection);
    if (m_cancelled.remove(id))
        run->cancel();
    QMetaObject::invokeMethod(run.get(), &SubmissionRun::start, Qt::QueuedConnection);
    m_runs.insert_or_assign(id, Active {row, std::move(run)});
    if (!m_renewal.isActive())
        m_renewal.start();
}

void Outbox::Private::begin(
    const QUuid &id, const FormSpec &form, const FrozenSend &frozen,
    const std::function<void(const Result<SubmissionRun::Begun, ApiError> &)> &done)
{
    m_database.write(
        this,
        [id, owner = m_lease.owner, &form, frozen, now = m_clock()](Connection &open) {
            return sendqueue::begin(open, id, owner, form, frozen, now);
        },
        [done](const Result<sendqueue::Begun, StoreError> &begun) {
            if (!begun)
                done(Failure {ownError(ApiError::Kind::Waiting, ErrorCode::NotStored)});
            else if (begun->isHeld)
                done(Failure {ownError(ApiError::Kind::Waiting, ErrorCode::Held)});
            else if (!begun->isOurs)
                done(Failure {ownError(ApiError::Kind::Waiting, ErrorCode::Elsewhere)});
            else
                done(SubmissionRun::Begun {begun->key, begun->isReused});
        });
}

/// What was sent before stays unknown: it goes nowhere else.
void Outbox::Private::park(const OutboxRow &row, ErrorCode code)
{
    sendqueue::Tried tried;
    tried.outcome = sendresult::waitingFor(code);
    if (row.isUnclear())
        tried.outcome.kind = Outcome::Kind::Unknown;
    store(row, nullptr, tried, false);
}

void Outbox::Private::ended(const QUuid &id)
{
    const auto active = m_runs.find(id);
    if (active == m_runs.end())
        return;
    const SubmissionRun &run = *active->second.run;
    const sendqueue::Tried tried {run.outcome(), run.mode() != SubmissionRun::Mode::Fresh,
                                  run.isCancelled(), QRandomGenerator::global()->generateDouble()};
    store(active->second.row, run.submission().form, tried, false);
}

void Outbox::Private::store(const OutboxRow &row, const FormSpec *form,
                            const sendqueue::Tried &tried, bool isTold)
{
    transact(
        [row, owner = m_lease.owner, form, tried, now = m_clock(),
         held = m_held](Connection &open) {
            const auto ended = sendqueue::finish(open, row, owner, form, tried, now);
            held->remove(row.id);
            return ended;
        },
        [this, row, form, tried, isTold](const Result<sendqueue::Ended, StoreError> &ended) {
            if (!ended) {
                const auto again = [this, row, form, tried] {
                    if (m_runs.count(row.id) == 0)
                        store(row, form, tried, true);
                };
                QTimer::singleShot(retryStoring, this, again);
            }
            stored(row, tried, ended, isTold);
        });
}

void Outbox::Private::stored(const OutboxRow &row, const sendqueue::Tried &tried,
                             const Result<sendqueue::Ended, StoreError> &ended, bool isTold)
{
    announce();
    if (isTold)
        return;
    m_runs.erase(row.id);
    m_cancelled.remove(row.id);
    SendResult result = sendresult::of(row, tried.outcome, SendResult::Place::Outbox);
    if (ended) {
        result.place = sendresult::placeOf(ended->place);
        result.nextTry = ended->nextTry;
    } else if (tried.outcome.kind == Outcome::Kind::Applied) {
        result.place = SendResult::Place::Done; // whatever the disk says
    } else {
        result.storeError = ended.error();
    }
    emit q.finished(result); // may take this with it
}
