// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include "outboxprivate.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

OutboxRow rowOf(const Submission &what, qint64 now)
{
    OutboxRow row;
    row.id = QUuid::createUuid();
    row.record = {what.profile.id, what.form->id, what.userId};
    row.queued = now;
    row.title = what.title.isEmpty() ? what.userId : what.title;
    row.profileName = what.profile.name;
    const QList<ChangedField> lines = diff(*what.form, what.reviewedBase, what.changes);
    for (const ChangedField &line : lines)
        row.fields += line.path;
    row.changes = what.changes;
    row.base = what.reviewedBase;
    row.baseRead = what.reviewedBase.kind == Base::Kind::Unknown ? 0 : now;
    row.server = what.profile.baseUrl;
    row.tier = what.profile.tier;
    row.canRead = what.profile.canRead;
    row.staysQueued = what.staysQueued;
    row.isDraft = what.staysQueued && what.isDraft;
    return row;
}

QueuedSend lineOf(const OutboxRow &row, bool isFree, const std::optional<OutboxRow> &pauser)
{
    QueuedSend line {.id = row.id,
                     .record = row.record,
                     .title = row.title,
                     .fields = row.fields,
                     .state = QueuedSend::State::Waiting,
                     .wait = row.wait,
                     .queued = row.queued,
                     .begun = row.begun,
                     .checked = row.checked,
                     .nextTry = row.due,
                     .error = row.error};
    if (!isFree)
        line.state = QueuedSend::State::Sending;
    else if (row.state != OutboxRow::State::Waiting)
        line.state = QueuedSend::State::Unknown;
    if (row.state == OutboxRow::State::Unreadable) {
        line.error = ApiError();
        line.error->code = ErrorCode::Unreadable;
    }
    if (line.state != QueuedSend::State::Waiting)
        return line;
    if (pauser && !line.isPaused()) {
        line.wait = pauser->wait;
        line.error = pauser->error;
        line.nextTry = 0;
    }
    return line;
}

QList<QueuedSend> linesOf(Connection &open, const WorkSearch &search)
{
    const QList<OutboxRow> rows = outboxrow::summaries(open);
    QHash<QUuid, OutboxRow> pausers; // by profile
    for (const OutboxRow &row : rows) {
        if (isPausing(row.wait))
            pausers.insert(row.record.profile, row);
    }
    QList<QueuedSend> lines;
    for (const OutboxRow &row : rows) {
        const auto pauser = pausers.constFind(row.record.profile);
        lines += lineOf(row, search.isFree(row),
                        pauser == pausers.cend() ? std::nullopt : std::optional(*pauser));
    }
    return lines;
}

/// The row, unless somebody works on it.
std::optional<OutboxRow> freeRow(Connection &open, const QUuid &id, const WorkSearch &search)
{
    auto row = outboxrow::find(open, id);
    return row && search.isFree(*row) ? row : std::nullopt;
}

StoreError missingRow()
{
    return {StoreError::Kind::Missing, {}};
}

/// Of `profile`, or of all.
QList<QUuid> unknownIds(Connection &open, const QUuid &profile = {})
{
    QList<QUuid> ids;
    QSqlQuery &query = open.run(u"SELECT id,profile FROM outbox WHERE state=?"_s,
                                {int(OutboxRow::State::Unknown)});
    while (query.next()) {
        if (profile.isNull() || query.value(1).toByteArray() == profile.toRfc4122())
            ids += QUuid::fromRfc4122(query.value(0).toByteArray());
    }
    return ids;
}

} // namespace

void Outbox::Private::readAgain(const QList<QUuid> &unknown)
{
    for (const QUuid &id : unknown) {
        if (m_runs.count(id) == 0 && !m_wanted.contains(id))
            m_wanted.insert(id, {false, false});
    }
    if (!unknown.isEmpty())
        look();
}

const FormSpec *Outbox::Private::formOf(const RecordKey &record) const
{
    const std::optional<Route> route = m_router ? m_router(record) : std::nullopt;
    return route ? route->form : nullptr;
}

void Outbox::Private::withRow(const QUuid &id, const WithRow &then)
{
    m_database.read(
        this,
        [id](Connection &open) {
            const auto row = outboxrow::find(open, id);
            if (!row)
                throw missingRow();
            return *row;
        },
        [this, id, then](const Result<OutboxRow, StoreError> &row) {
            const auto given = m_given.constFind(id);
            const FormSpec *form = given != m_given.cend() ? given->form
                : row                                      ? formOf(row->record)
                                                           : nullptr;
            then(row, form);
        });
}

void Outbox::Private::cancelQueued(const OutboxRow &row, const FormSpec *form)
{
    transact(
        [id = row.id, form, search = search(), now = m_clock()](Connection &open) {
            const auto waiting = freeRow(open, id, search);
            if (!waiting || waiting->isUnclear())
                throw missingRow();
            const sendqueue::Tried tried {sendresult::cancelled(), false, true, 0};
            return sendqueue::finish(open, *waiting, waiting->owner, form, tried, now);
        },
        [this, row](const Result<sendqueue::Ended, StoreError> &ended) {
            m_cancelled.remove(row.id);
            if (!ended)
                return;
            m_wanted.remove(row.id);
            m_given.remove(row.id);
            announce();
            emit q.finished(
                sendresult::of(row, sendresult::cancelled(), sendresult::placeOf(ended->place)));
        });
}

Outbox::Outbox(ApiClient &client, Database &database, Router router, QObject *parent, Clock clock,
               Lease lease)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, database, std::move(router), std::move(clock),
                                  std::move(lease)))
{
}

Outbox::~Outbox() = default;

void Outbox::start()
{
    d->m_isStarted = true;
    d->m_isStopped = false;
    d->transact(
        [](Connection &open) {
            // A profile may be back since, or its server: that is looked at anew.
            open.run(u"UPDATE outbox SET wait=? WHERE state=? AND wait IN(?,?)"_s,
                     {int(QueuedSend::Wait::Turn), int(OutboxRow::State::Waiting),
                      int(QueuedSend::Wait::ProfileGone), int(QueuedSend::Wait::ProfileMoved)});
            return unknownIds(open);
        },
        [this](const Result<QList<QUuid>, StoreError> &unknown) {
            if (!unknown)
                return d->m_wake.start(Private::retryStoring);
            d->readAgain(*unknown);
        });
}

void Outbox::stop()
{
    d->m_isStopped = true;
    d->m_wake.stop();
}

bool Outbox::isSending() const
{
    return !d->m_runs.empty() || !d->m_enqueuing.isEmpty();
}

QUuid Outbox::enqueue(const Submission &submission)
{
    const OutboxRow row = rowOf(submission, d->m_clock());
    const QUuid id = row.id;
    d->m_given.insert(id, submission);
    d->m_wanted.insert(id, {!submission.staysQueued, true});
    d->m_enqueuing.insert(id);
    const auto fail = [this, row](const Outcome &outcome, SendResult::Place place,
                                  const std::optional<StoreError> &error) {
        d->m_given.remove(row.id);
        d->m_wanted.remove(row.id);
        d->m_cancelled.remove(row.id);
        SendResult result = sendresult::of(row, outcome, place);
        result.storeError = error;
        emit finished(result); // may take this with it
    };
    d->transact([row, earlier = submission.earlier, &form = *submission.form, now = d->m_clock()](
                    Connection &open) { return sendqueue::enqueue(open, row, earlier, form, now); },
                [this, id, fail](const Result<sendqueue::Enqueued, StoreError> &queued) {
                    d->m_enqueuing.remove(id);
                    if (!queued)
                        return fail(sendresult::own(Outcome::Kind::Refused, ApiError::Kind::Refused,
                                                    ErrorCode::NotStored),
                                    SendResult::Place::Draft, queued.error());
                    if (*queued != sendqueue::Enqueued::Done) {
                        const bool isBehind = *queued == sendqueue::Enqueued::Behind;
                        return fail(
                            sendresult::waitingFor(isBehind ? ErrorCode::Behind : ErrorCode::Held),
                            SendResult::Place::Done, {});
                    }
                    d->announce();
                    emit stageChanged(id, Stage::Queued); // may take this with it
                });
    return id;
}

void Outbox::cancel(const QUuid &id)
{
    if (const auto active = d->m_runs.find(id); active != d->m_runs.end())
        return active->second.run->cancel();
    d->m_cancelled.insert(id);
    d->withRow(id, [this, id](const Result<OutboxRow, StoreError> &row, const FormSpec *form) {
        if (row)
            d->cancelQueued(*row, form);
        else
            d->m_cancelled.remove(id);
    });
}

void Outbox::recall(const QUuid &id, QObject *context, Recalled done)
{
    const auto answer = [this, id, context = QPointer<QObject>(context),
                         done](const Result<StoredDraft, StoreError> &draft) {
        if (draft) {
            d->m_wanted.remove(id);
            d->m_given.remove(id);
            d->announce();
        }
        if (context)
            done(draft);
    };
    d->withRow(
        id, [this, id, answer](const Result<OutboxRow, StoreError> &row, const FormSpec *form) {
            if (!row)
                return answer(Failure {row.error()});
            const auto move
                = [id, form, search = d->search(), now = d->m_clock()](Connection &open) {
                      const auto free = freeRow(open, id, search);
                      if (!free)
                          throw missingRow();
                      if (free->isUnclear())
                          sendqueue::logUnclear(open, form, *free, now);
                      return sendqueue::giveBack(open, form, *free, DraftState::Editing, {}, now);
                  };
            d->transact(move, answer);
        });
}

void Outbox::load(const QUuid &id, QObject *context, Recalled done)
{
    const auto answer = [context = QPointer<QObject>(context), done, now = d->m_clock()](
                            const Result<OutboxRow, StoreError> &row, const FormSpec *) {
        if (!context)
            return;
        if (row)
            done(row->draft(DraftState::Editing, {}, now));
        else
            done(Failure {row.error()});
    };
    d->withRow(id, answer);
}

void Outbox::retry(const QUuid &id)
{
    if (d->m_runs.count(id) > 0)
        return; // its end is told
    d->m_wanted.insert(id, {true, true});
    d->look();
}

void Outbox::resume(const QUuid &profile)
{
    const auto change = [profile, now = d->m_clock()](Connection &open) {
        sendqueue::resume(open, profile, now);
        return unknownIds(open, profile);
    };
    d->transact(change, [this](const Result<QList<QUuid>, StoreError> &unknown) {
        d->announce();
        if (unknown)
            d->readAgain(*unknown);
    });
}

void Outbox::dismiss(const QUuid &id, QObject *context, Done done)
{
    const auto answer
        = [this, context = QPointer<QObject>(context), done](const Result<bool, StoreError> &gone) {
              d->announce();
              if (context)
                  done(gone ? std::nullopt : std::optional(gone.error()));
          };
    d->withRow(id,
               [this, id, answer](const Result<OutboxRow, StoreError> &row, const FormSpec *form) {
                   if (!row)
                       return d->transact(
                           [id](Connection &open) {
                               if (!outboxrow::removeUnreadable(open, id))
                                   throw missingRow();
                               return true;
                           },
                           answer);
                   const auto remove
                       = [id, form, search = d->search(), now = d->m_clock()](Connection &open) {
                             const auto free = freeRow(open, id, search);
                             if (!free || free->state == OutboxRow::State::Waiting)
                                 throw missingRow();
                             sendqueue::giveUp(open, form, *free, now);
                             return true;
                         };
                   d->transact(remove, answer);
               });
}

void Outbox::tryUnreachable()
{
    const auto change = [now = d->m_clock()](Connection &open) {
        open.run(u"UPDATE outbox SET due=? WHERE state=? AND wait=?"_s,
                 {now, int(OutboxRow::State::Waiting), int(QueuedSend::Wait::Unreachable)});
        return unknownIds(open);
    };
    d->transact(change, [this](const Result<QList<QUuid>, StoreError> &unknown) {
        d->announce();
        if (unknown)
            d->readAgain(*unknown);
    });
}

void Outbox::askIfHeld(QObject *context,
                       std::function<void(const Result<bool, StoreError> &)> answer)
{
    d->m_database.read(
        context, [](Connection &open) { return !open.areRowsRight(); }, std::move(answer));
}

void Outbox::release(QObject *context, Done done)
{
    const auto accept = [](Connection &open) {
        open.acceptRows();
        return true;
    };
    d->transact(accept,
                [this, context = QPointer<QObject>(context),
                 done](const Result<bool, StoreError> &released) {
                    d->announce();
                    if (context)
                        done(released ? std::nullopt : std::optional(released.error()));
                });
}

void Outbox::wake()
{
    d->look();
}

void Outbox::list(QObject *context,
                  std::function<void(const Result<QList<QueuedSend>, StoreError> &)> taken)
{
    d->m_database.read(
        context, [search = d->search()](Connection &open) { return linesOf(open, search); },
        std::move(taken));
}
