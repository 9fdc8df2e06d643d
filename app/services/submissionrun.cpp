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

IdempotencyKeys::Send sendOf(const Submission &what, const QJsonObject &body)
{
    return {what.profile.id, what.form->id, what.userId, body};
}

} // namespace

SubmissionRun::SubmissionRun(ApiClient &client, IdempotencyKeys &keys, const Submission &submission)
    : m_client(client)
    , m_keys(keys)
    , m_submission(submission)
    , m_canRead(submission.profile.canRead && submission.form->read)
{
}

bool SubmissionRun::isSameRecord(const SubmissionRun &other) const
{
    const Submission &mine = m_submission;
    const Submission &theirs = other.m_submission;
    return mine.profile.id == theirs.profile.id && mine.form->id == theirs.form->id
        && mine.userId == theirs.userId;
}

void SubmissionRun::start()
{
    if (m_isEnded) // cancelled in the queue
        return;
    const QJsonObject reviewed
        = makePatch(*m_submission.form, m_submission.reviewedBase, m_submission.changes);
    if (const Findings changed = changedFiles(*m_submission.form, reviewed); !changed.isEmpty())
        return fail(unsound(changed));
    if (!m_canRead)
        return send(m_submission.reviewedBase, m_submission.changes);
    read(Outbox::Stage::Reading, &SubmissionRun::compare);
}

void SubmissionRun::cancel()
{
    if (m_call)
        return m_call->cancel();
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    fail(error);
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
    const ApiClient::Patch patch = patchOf(body, changes);
    m_outcome.sent = changes;
    m_outcome.request = ApiClient::preview(*what.api, *what.form, what.profile, patch,
                                           m_client.knownSecrets(what.profile));
    m_call = m_client.patch(
        *what.api, *what.form, what.profile, patch, this,
        [this](const auto &answer) { received(answer); },
        [this](qint64 sent, qint64 total) { emit progressed(sent, total); });
    emit stageChanged(Outbox::Stage::Sending); // last: it may take this with it
}

ApiClient::Patch SubmissionRun::patchOf(const QJsonObject &body, const Changes &changes)
{
    m_body = body;
    // The tag of the fresh read only: one from before the review would conflict with what was
    // merged since.
    ApiClient::Patch patch {.userId = m_submission.userId,
                            .body = body,
                            .etag = m_outcome.fresh.etag,
                            .idempotencyKey = {},
                            .sent = changes,
                            .wasRead = m_outcome.fresh.kind == Base::Kind::Read};
    if (!m_submission.form->idempotencyHeader.isEmpty()) {
        const IdempotencyKeys::Key key = m_keys.keyFor(sendOf(m_submission, body));
        patch.idempotencyKey = key.text;
        m_isResent = key.isReused;
    }
    return patch;
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
    m_keys.settle(sendOf(m_submission, m_body), kind, m_outcome.request.has_value());
    emit finished();
}
