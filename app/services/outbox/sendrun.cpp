// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendrun.h"

#include "documentbody.h"
#include "idempotencykeys.h"
#include "shownrecord.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

Outcome::Kind outcomeKind(ApiError::Kind kind)
{
    switch (kind) {
    case ApiError::Kind::Conflict:
        return Outcome::Kind::Conflict;
    case ApiError::Kind::Unauthorised:
        return Outcome::Kind::Unauthorised;
    case ApiError::Kind::Waiting:
        return Outcome::Kind::Waiting;
    case ApiError::Kind::Unreachable:
        return Outcome::Kind::Unreachable;
    case ApiError::Kind::Unknown:
        return Outcome::Kind::Unknown;
    case ApiError::Kind::Cancelled:
        return Outcome::Kind::Cancelled;
    case ApiError::Kind::Refused:
    case ApiError::Kind::NotReadable:
    case ApiError::Kind::Malformed:
        break;
    }
    return Outcome::Kind::Refused;
}

/// A conflict that Amend found, not the server.
ApiError baseChanged()
{
    return ownError(ApiError::Kind::Conflict);
}

/// Nobody could compare the changes with the record when they were reviewed.
ApiError neverRead()
{
    ApiError error = ownError(ApiError::Kind::Conflict);
    error.args.insert(u"wasRead"_s, false);
    return error;
}

/// What was read for the review can be read no more: there is no telling who changed it since.
ApiError readRefused(ApiError error)
{
    error.kind = ApiError::Kind::Refused;
    return error;
}

/// A refusal by Amend itself, of what cannot be sent.
ApiError unsound(const Findings &findings)
{
    ApiError error;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(error.findings),
                 [](const Finding &finding) { return finding.severity == Severity::Error; });
    return error;
}

/// Nothing left this machine for the record.
bool isUnsent(const ApiError &error)
{
    const bool isBefore = error.status == 0 && error.kind != ApiError::Kind::Unknown;
    return isBefore || error.args.contains(u"signIn");
}

/// Of a PATCH that may have gone out: what it was, or might have been.
FrozenSend frozenOf(const OutboxRow &row)
{
    if (row.frozen)
        return *row.frozen;
    // What may have been sent is read for, also where nobody knows any more what it was.
    return {{}, row.isUnclear() ? row.changes : Changes(), row.base, {}, 0};
}

} // namespace

SendRun::SendRun(ApiClient &client, Database &database, const Route &route,
                 const FoundWork::Claimed &claimed, const Lease &lease, Clock clock)
    : m_client(client)
    , m_database(database)
    , m_route(route)
    , m_row(claimed.row)
    , m_files(claimed.files)
    , m_lease(lease)
    , m_clock(std::move(clock))
    , m_mode(mode())
    , m_frozen(frozenOf(m_row))
{
    m_route.profile.canRead = m_route.profile.canRead && m_row.canRead;
    m_canRead = m_route.profile.canRead && m_route.form->read;
    connect(&m_renewal, &QTimer::timeout, this, &SendRun::renewLease);
    m_renewal.start(m_lease.renewal);
}

SendRun::Mode SendRun::mode() const
{
    if (!m_row.isUnclear())
        return Mode::Fresh;
    const qint64 age = m_row.frozen ? m_clock() - m_row.frozen->keyMade : -1;
    const bool isRemembered = age >= 0 && age < idempotencykeys::remembered;
    return m_row.state == QueuedSend::State::Waiting && isRemembered ? Mode::Resend : Mode::Settle;
}

SendAttempt SendRun::attempt() const
{
    return {m_outcome, m_mode != Mode::Fresh, m_isCancelled,
            QRandomGenerator::global()->generateDouble()};
}

void SendRun::renewLease()
{
    m_database.write(
        this,
        [id = m_row.id, owner = m_lease.owner, until = m_clock() + Lease::term](Connection &open) {
            open.run(u"UPDATE outbox SET lease=? WHERE id=? AND owner=?"_s,
                     {until, id.toRfc4122(), owner});
            return true;
        },
        [](const Result<bool, StoreError> &) {});
}

void SendRun::start()
{
    if (m_isEnded) // cancelled in the queue
        return;
    if (m_mode != Mode::Fresh)
        return resumeUnknown();
    const QJsonObject reviewed = makePatch(form(), m_row.base, m_row.changes);
    const Findings changed = changedFiles(form(), reviewed, m_files);
    if (!changed.isEmpty())
        return fail(unsound(changed));
    if (!m_canRead)
        return send(m_row.base, m_row.changes);
    read(SendStage::Reading, &SendRun::compare);
}

void SendRun::cancel()
{
    m_isCancelled = true;
    if (m_call)
        return m_call->cancel();
    if (!m_isBeginning)
        fail(ownError(ApiError::Kind::Cancelled));
}

/// With what was read and sent the time before.
void SendRun::resumeUnknown()
{
    m_outcome.fresh = m_frozen.fresh;
    m_outcome.sent = m_frozen.sent;
    if (m_mode == Mode::Resend)
        return begin();
    m_outcome.error = ownError(ApiError::Kind::Unknown);
    if (!m_canRead)
        return fail(ApiError(*m_outcome.error));
    read(SendStage::Settling, &SendRun::settle);
}

void SendRun::read(SendStage stage, void (SendRun::*next)(const Read &))
{
    m_call = m_client.read(*m_route.api, form(), m_route.profile, m_row.record.userId, this,
                           [this, next](const Read &read) { (this->*next)(read); });
    emit stageChanged(m_row.id, stage); // last: it may take this with it
}

void SendRun::compare(const Read &fresh)
{
    const Base &reviewed = m_row.base;
    if (!fresh && fresh.error().kind == ApiError::Kind::NotReadable) {
        if (reviewed.kind != Base::Kind::Unknown)
            return fail(readRefused(fresh.error()));
        m_canRead = false;
        return send(reviewed, m_row.changes);
    }
    if (!fresh)
        return fail(fresh.error());
    m_outcome.fresh = *fresh;
    // What was reviewed without a base, or on another kind of one, is reviewed again.
    if (reviewed.kind == Base::Kind::Unknown)
        return fail(neverRead());
    if (reviewed.kind != fresh->kind)
        return fail(baseChanged());
    const Merge merged = merge(form(), reviewed, m_row.changes, *fresh);
    m_outcome.theirs = merged.theirs;
    m_outcome.conflicts = merged.conflicts;
    if (!merged.conflicts.isEmpty())
        return fail(baseChanged());
    // What others changed meanwhile may have made of a sound body one that the API refuses.
    const ApiError refusal = unsound(recordFindings(form(), *fresh)
                                     + checkChanges(form(), *fresh, merged.changes,
                                                    QDate::currentDate(), m_route.profile.allowed));
    if (!refusal.findings.isEmpty())
        return fail(refusal);
    send(*fresh, merged.changes);
}

void SendRun::send(const Base &base, const Changes &changes)
{
    const QJsonObject body = makePatch(form(), base, changes);
    if (body.isEmpty()) {
        if (base.kind == Base::Kind::Read)
            m_outcome.record = base.record;
        return end(Outcome::Kind::Unchanged);
    }
    m_outcome.sent = changes;
    m_frozen = {body, changes, m_outcome.fresh, {}, 0};
    begin();
}

void SendRun::begin()
{
    m_isBeginning = true;
    m_database.write(
        this,
        [id = m_row.id, owner = m_lease.owner, form = m_route.form, frozen = m_frozen,
         now = m_clock()](Connection &open) {
            return outboxtransactions::begin(open, id, owner, *form, frozen, now);
        },
        [this](const Result<Begun, StoreError> &written) {
            m_isBeginning = false;
            if (written)
                begun(*written);
            else
                fail(ownError(ApiError::Kind::Waiting, ErrorCode::NotStored));
        });
}

void SendRun::begun(const Begun &key)
{
    if (!key)
        return fail(key.error());
    if (m_isCancelled)
        return fail(ownError(ApiError::Kind::Cancelled));
    m_isResent = key->isReused;
    // The tag of the fresh read only: one from before the review would conflict with what was
    // merged since.
    const ApiClient::Patch patch {.userId = m_row.record.userId,
                                  .body = m_frozen.body,
                                  .etag = m_frozen.fresh.etag,
                                  .idempotencyKey = key->key,
                                  .sent = m_frozen.sent,
                                  .wasRead = m_frozen.fresh.kind == Base::Kind::Read,
                                  .files = m_files};
    m_outcome.request = ApiClient::preview(*m_route.api, form(), m_route.profile, patch,
                                           m_client.knownSecrets(m_route.profile));
    m_call = m_client.patch(
        *m_route.api, form(), m_route.profile, patch, this,
        [this](const auto &answer) { received(answer); },
        [this](qint64 sent, qint64 total) { emit progressed(m_row.id, sent, total); });
    emit stageChanged(m_row.id, SendStage::Sending); // last: it may take this with it
}

void SendRun::received(const Result<ApiClient::Patched, ApiError> &answer)
{
    if (!answer && answer.error().kind == ApiError::Kind::Unknown && m_canRead) {
        m_outcome.error = answer.error();
        return read(SendStage::Settling, &SendRun::settle);
    }
    if (!answer)
        return fail(answer.error());
    m_outcome.status = answer->status;
    m_outcome.requestRef = answer->requestRef;
    // Under a key that the server may know, it may be the answer of the send before this one.
    if (!m_isResent)
        m_outcome.record = answer->record;
    const ShownRecord shown {m_outcome.record, false};
    if (m_canRead && !showsAll(form(), m_outcome.fresh, m_outcome.sent, shown))
        return read(SendStage::Settling, &SendRun::showRecord);
    judge(shown);
    end(Outcome::Kind::Applied);
}

void SendRun::showRecord(const Read &read)
{
    ShownRecord shown {m_outcome.record, false};
    if (read && read->kind == Base::Kind::Read)
        shown = {read->record, true};
    if (shown.record)
        m_outcome.record = recordAfter(form(), m_outcome.fresh, m_outcome.sent, shown);
    judge(shown);
    end(Outcome::Kind::Applied);
}

/// The new values are there = applied. Otherwise it stays unknown: it may still be under way.
void SendRun::settle(const Read &read)
{
    if (read && read->kind == Base::Kind::Read)
        m_outcome.record = read->record;
    if (!m_outcome.record || !isThere(*read))
        return fail(ApiError(*m_outcome.error));
    m_outcome.status = m_outcome.error->status;
    m_outcome.requestRef = m_outcome.error->requestRef;
    m_outcome.error.reset();
    judge({m_outcome.record, true});
    end(Outcome::Kind::Applied);
}

/// A document is there when the list has an entry of its type that it did not have before.
bool SendRun::isThere(const Base &read) const
{
    const QList<ChangedField> left = diff(form(), read, m_outcome.sent);
    const bool hasValues = std::all_of(left.begin(), left.end(), [this](const ChangedField &line) {
        return form().listOf(line.path) != nullptr;
    });
    const Findings documents
        = documentFindings(form(), m_outcome.sent, m_outcome.fresh.record, read.record);
    return hasValues
        && std::none_of(documents.begin(), documents.end(),
                        [](const Finding &finding) { return finding.rule == u"documentMissing"; });
}

void SendRun::judge(const ShownRecord &shown)
{
    m_outcome.unseen = unseenIn(form(), m_outcome.fresh, m_outcome.sent, shown);
    if (!shown.record)
        return;
    Changes seen = m_outcome.sent;
    for (const FieldPath &path : std::as_const(m_outcome.unseen))
        seen.remove(path);
    if (m_outcome.fresh.kind == Base::Kind::Read)
        m_outcome.notices = documentFindings(form(), seen, m_outcome.fresh.record, *shown.record);
    // A sent change that would still be one on the record is one the server did not take as sent.
    const Base held {Base::Kind::Read, *shown.record, {}};
    for (const ChangedField &left : diff(form(), held, seen)) {
        if (!left.before.isUndefined()) // a new item, or what the answer leaves out
            m_outcome.differing.append({left.path, left.kind, left.after, left.before});
    }
}

void SendRun::fail(const ApiError &error)
{
    m_outcome.status = error.status;
    m_outcome.requestRef = error.requestRef;
    m_outcome.error = error;
    const Outcome::Kind kind = outcomeKind(error.kind);
    if (isUnsent(error)) {
        m_outcome.request.reset();
        m_outcome.sent.clear();
    }
    end(kind);
}

void SendRun::end(Outcome::Kind kind)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_outcome.kind = kind;
    emit finished(m_row.id);
}
