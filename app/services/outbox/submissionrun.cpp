// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionrun.h"

#include "documentbody.h"
#include "shownrecord.h"

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
    ApiError error;
    error.kind = ApiError::Kind::Conflict;
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

/// A PATCH of which nobody knows what became.
ApiError unclear()
{
    ApiError error;
    error.kind = ApiError::Kind::Unknown;
    return error;
}

ApiError cancelledError()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return error;
}

} // namespace

SubmissionRun::SubmissionRun(ApiClient &client, const Submission &submission,
                             const FileContents &files, Mode mode, const FrozenSend &frozen,
                             Begin begin)
    : m_client(client)
    , m_submission(submission)
    , m_files(files)
    , m_mode(mode)
    , m_begin(std::move(begin))
    , m_frozen(frozen)
    , m_canRead(submission.profile.canRead && submission.form->read)
{
}

void SubmissionRun::start()
{
    if (m_isEnded) // cancelled in the queue
        return;
    if (m_mode != Mode::Fresh)
        return resumeUnclear();
    const QJsonObject reviewed
        = makePatch(*m_submission.form, m_submission.reviewedBase, m_submission.changes);
    const Findings changed = changedFiles(*m_submission.form, reviewed, m_files);
    if (!changed.isEmpty())
        return fail(unsound(changed));
    if (!m_canRead)
        return send(m_submission.reviewedBase, m_submission.changes);
    read(Outbox::Stage::Reading, &SubmissionRun::compare);
}

void SubmissionRun::cancel()
{
    m_isCancelled = true;
    if (m_call)
        return m_call->cancel();
    if (!m_isBeginning)
        fail(cancelledError());
}

/// With what was read and sent the time before.
void SubmissionRun::resumeUnclear()
{
    m_outcome.fresh = m_frozen.fresh;
    m_outcome.sent = m_frozen.sent;
    if (m_mode == Mode::Resend)
        return begin();
    m_outcome.error = unclear();
    if (!m_canRead)
        return fail(unclear());
    read(Outbox::Stage::Settling, &SubmissionRun::settle);
}

void SubmissionRun::read(Outbox::Stage stage, void (SubmissionRun::*next)(const Read &))
{
    m_call = m_client.read(*m_submission.api, *m_submission.form, m_submission.profile,
                           m_submission.userId, this,
                           [this, next](const Read &read) { (this->*next)(read); });
    emit stageChanged(stage); // last: it may take this with it
}

void SubmissionRun::compare(const Read &fresh)
{
    const Base &reviewed = m_submission.reviewedBase;
    if (!fresh && fresh.error().kind == ApiError::Kind::NotReadable) {
        if (reviewed.kind != Base::Kind::Unknown)
            return fail(readRefused(fresh.error()));
        m_canRead = false;
        return send(reviewed, m_submission.changes);
    }
    if (!fresh)
        return fail(fresh.error());
    m_outcome.fresh = *fresh;
    // What was reviewed without a base, or on another kind of one, is reviewed again.
    if (reviewed.kind != fresh->kind)
        return fail(baseChanged());
    const Merge merged = merge(*m_submission.form, reviewed, m_submission.changes, *fresh);
    m_outcome.theirs = merged.theirs;
    m_outcome.conflicts = merged.conflicts;
    if (!merged.conflicts.isEmpty())
        return fail(baseChanged());
    // What others changed meanwhile may have made of a sound body one that the API refuses.
    const ApiError refusal
        = unsound(recordFindings(*m_submission.form, *fresh)
                  + checkChanges(*m_submission.form, *fresh, merged.changes, QDate::currentDate(),
                                 m_submission.profile.allowed));
    if (!refusal.findings.isEmpty())
        return fail(refusal);
    send(*fresh, merged.changes);
}

void SubmissionRun::send(const Base &base, const Changes &changes)
{
    const Submission &what = m_submission;
    const QJsonObject body = makePatch(*what.form, base, changes);
    if (body.isEmpty()) {
        if (base.kind == Base::Kind::Read)
            m_outcome.record = base.record;
        return end(Outcome::Kind::Unchanged);
    }
    m_outcome.sent = changes;
    m_frozen = {body, changes, m_outcome.fresh, {}, 0};
    begin();
}

void SubmissionRun::begin()
{
    m_isBeginning = true;
    m_begin(m_frozen,
            [this, alive = QPointer<SubmissionRun>(this)](const Result<Begun, ApiError> &key) {
                if (alive)
                    begun(key);
            });
}

void SubmissionRun::begun(const Result<Begun, ApiError> &key)
{
    m_isBeginning = false;
    if (!key)
        return fail(key.error());
    if (m_isCancelled)
        return fail(cancelledError());
    m_isResent = key->isReused;
    const Submission &what = m_submission;
    // The tag of the fresh read only: one from before the review would conflict with what was
    // merged since.
    const ApiClient::Patch patch {.userId = what.userId,
                                  .body = m_frozen.body,
                                  .etag = m_frozen.fresh.etag,
                                  .idempotencyKey = key->key,
                                  .sent = m_frozen.sent,
                                  .wasRead = m_frozen.fresh.kind == Base::Kind::Read,
                                  .files = m_files};
    m_outcome.request = ApiClient::preview(*what.api, *what.form, what.profile, patch,
                                           m_client.knownSecrets(what.profile));
    m_call = m_client.patch(
        *what.api, *what.form, what.profile, patch, this,
        [this](const auto &answer) { received(answer); },
        [this](qint64 sent, qint64 total) { emit progressed(sent, total); });
    emit stageChanged(Outbox::Stage::Sending); // last: it may take this with it
}

void SubmissionRun::received(const Result<ApiClient::Patched, ApiError> &answer)
{
    if (!answer && answer.error().kind == ApiError::Kind::Unknown && m_canRead) {
        m_outcome.error = answer.error();
        return read(Outbox::Stage::Settling, &SubmissionRun::settle);
    }
    if (!answer)
        return fail(answer.error());
    m_outcome.status = answer->status;
    m_outcome.requestRef = answer->requestRef;
    // Under a key that the server may know, it may be the answer of the send before this one.
    if (!m_isResent)
        m_outcome.record = answer->record;
    const ShownRecord shown {m_outcome.record, false};
    if (m_canRead && !showsAll(*m_submission.form, m_outcome.fresh, m_outcome.sent, shown))
        return read(Outbox::Stage::Settling, &SubmissionRun::showRecord);
    judge(shown);
    end(Outcome::Kind::Applied);
}

void SubmissionRun::showRecord(const Read &read)
{
    ShownRecord shown {m_outcome.record, false};
    if (read && read->kind == Base::Kind::Read)
        shown = {read->record, true};
    if (shown.record)
        m_outcome.record = heldAfter(*m_submission.form, m_outcome.fresh, m_outcome.sent, shown);
    judge(shown);
    end(Outcome::Kind::Applied);
}

/// The new values are there = applied. Otherwise it stays unknown: it may still be under way.
void SubmissionRun::settle(const Read &read)
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
bool SubmissionRun::isThere(const Base &read) const
{
    const FormSpec &form = *m_submission.form;
    const QList<ChangedField> left = diff(form, read, m_outcome.sent);
    const bool hasValues = std::all_of(left.begin(), left.end(), [&](const ChangedField &line) {
        return form.listOf(line.path) != nullptr;
    });
    const Findings documents
        = documentFindings(form, m_outcome.sent, m_outcome.fresh.record, read.record);
    return hasValues
        && std::none_of(documents.begin(), documents.end(),
                        [](const Finding &finding) { return finding.rule == u"documentMissing"; });
}

void SubmissionRun::judge(const ShownRecord &shown)
{
    const FormSpec &form = *m_submission.form;
    m_outcome.unseen = unseenIn(form, m_outcome.fresh, m_outcome.sent, shown);
    if (!shown.record)
        return;
    Changes seen = m_outcome.sent;
    for (const FieldPath &path : std::as_const(m_outcome.unseen))
        seen.remove(path);
    if (m_outcome.fresh.kind == Base::Kind::Read)
        m_outcome.notices = documentFindings(form, seen, m_outcome.fresh.record, *shown.record);
    // A sent change that would still be one on the record is one the server did not take as sent.
    const Base held {Base::Kind::Read, *shown.record, {}};
    for (const ChangedField &left : diff(form, held, seen)) {
        if (!left.before.isUndefined()) // a new item, or what the answer leaves out
            m_outcome.differing.append({left.path, left.kind, left.after, left.before});
    }
}

void SubmissionRun::fail(const ApiError &error)
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

void SubmissionRun::end(Outcome::Kind kind)
{
    if (m_isEnded)
        return;
    m_isEnded = true;
    m_outcome.kind = kind;
    emit finished();
}
