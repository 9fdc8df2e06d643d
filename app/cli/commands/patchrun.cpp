// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchrun.h"

#include "interrupt.h"
#include "onefault.h"
#include "output.h"
#include "report.h"
#include "storeopening.h"
#include "storewords.h"
#include "usersearch.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

qsizetype warningsIn(const Findings &findings)
{
    return std::count_if(findings.begin(), findings.end(), asks);
}

/// Where the answer differs from what was sent, such as an e-mail address that waits for
/// confirmation.
QJsonArray differencesOf(const FormSpec &form, const Outcome &outcome)
{
    QJsonArray array;
    for (const auto &one : outcome.differing)
        array.append(QJsonObject {{u"path"_s, one.path.toString()},
                                  {u"sent"_s, report::shown(form, one.path, one.before)},
                                  {u"returned"_s, report::shown(form, one.path, one.after)}});
    return array;
}

/// Whether a later try can succeed, so that `--queue` may keep the change.
bool canSucceedLater(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Unreachable:
    case ApiError::Kind::Unknown: // the answer to a read
    case ApiError::Kind::Waiting:
    case ApiError::Kind::Unauthorised:
        return true;
    default:
        return false;
    }
}

} // namespace

PatchRun::PatchRun(Run run, std::unique_ptr<Target> target, QString user, PatchInput input)
    : QObject(run.owner)
    , m_run(std::move(run))
    , m_target(std::move(target))
    , m_user(std::move(user))
    , m_input(std::move(input))
    , m_findings(m_input.findings)
{
}

PatchRun::PatchRun(Run run, std::unique_ptr<Target> target, const StoredDraft &draft)
    : PatchRun(std::move(run), std::move(target), draft.summary.record.userId, PatchInput())
{
    m_stored = draft;
}

bool PatchRun::queues() const
{
    return m_run.arguments.has(u"queue"_s) && !m_run.arguments.has(u"dry-run"_s);
}

void PatchRun::start()
{
    if (hasError(m_findings))
        return refuseLocally({});
    if (m_run.arguments.has(u"blind"_s))
        m_target->profile.canRead = false;
    if (!queues())
        return findUser();
    requireStore(m_run, m_target->services->storage, Access::Write, [this] { findUser(); });
}

void PatchRun::findUser()
{
    if (m_stored)
        return found(m_user);
    user::find(*m_target, m_user, this,
               [this](const Result<QString, ApiError> &user) { found(user); });
}

void PatchRun::found(const Result<QString, ApiError> &user)
{
    if (user) {
        m_userId = *user;
        return readBase();
    }
    if (user.error().code == ErrorCode::SeveralUsers)
        return m_run.refuseUsage(words::sentence(user.error(), m_target->source));
    finish(report::failedRead(user.error()));
}

void PatchRun::readBase()
{
    m_target->services->client.read(*m_target->api, *m_target->form, m_target->profile, m_userId,
                                    this, [this](const Result<Base, ApiError> &read) {
                                        if (read)
                                            review(*read);
                                        else
                                            notRead(read.error());
                                    });
}

void PatchRun::notRead(const ApiError &error)
{
    if (error.kind == ApiError::Kind::NotReadable)
        return review({});
    if (queues() && canSucceedLater(error)) {
        // What was reviewed on a read goes out when nobody changed it since; without one, the
        // first read is a reason to look again.
        m_hint = words::sentence(error, m_target->source);
        if (m_stored && m_stored->base.kind != Base::Kind::Unknown)
            return review(m_stored->base);
        m_hint += u' '
            + u"When the record can be read, the change comes back as a draft, to be "
              "reviewed."_s;
        return review({});
    }
    if (error.status == 404 && m_target->form->read && !m_target->form->read->documented)
        m_hint = u"This API documents no read. If its server has none, --blind sends "
                 "without reading."_s;
    finish(report::failedRead(error));
}

/// Reports a conflict and returns false when somebody else changed the same field.
bool PatchRun::mergeStored(const Base &base)
{
    m_draft->setChanges(m_stored->changes);
    const Base &reviewed = m_stored->base;
    if (reviewed.kind == Base::Kind::Unknown || base.kind == Base::Kind::Unknown)
        return true; // there is nothing to compare, so the review shows what is sent
    const Merge merged = merge(*m_target->form, reviewed, m_stored->changes, base);
    if (merged.conflicts.isEmpty()) {
        m_theirs = merged.theirs;
        m_draft->setChanges(merged.changes);
        return true;
    }
    Outcome conflict;
    conflict.kind = Outcome::Kind::Conflict;
    conflict.conflicts = merged.conflicts;
    m_hint = u"Nothing was sent, and the draft is kept. Choose in the window, field by "
             "field."_s;
    finish(conflict);
    return false;
}

void PatchRun::finishUnchanged(const Base &base)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unchanged;
    if (base.kind == Base::Kind::Read)
        outcome.record = base.record;
    if (!m_stored || m_run.arguments.has(u"dry-run"_s))
        return finish(outcome);
    m_target->services->drafts.remove(m_stored->summary.record, this,
                                      [this, outcome](const auto &) { finish(outcome); });
}

void PatchRun::review(const Base &base)
{
    const FormSpec &form = *m_target->form;
    m_draft = std::make_unique<RecordDraft>(form, m_userId, base);
    m_draft->setContext(QDate::currentDate(), m_target->profile.allowed);
    if (!m_stored)
        m_draft->setChanges(changesFromBody(form, base, m_input.body, m_findings));
    else if (!mergeStored(base))
        return;
    m_findings += m_draft->recordFindings();
    if (m_draft->diff().isEmpty() && !hasError(m_findings))
        return finishUnchanged(base);
    for (const auto &finding : m_draft->findings() + m_draft->cautions())
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    if (hasError(m_findings))
        return refuseLocally({});

    if (m_run.arguments.has(u"dry-run"_s)) {
        Outcome ready;
        ready.kind = Outcome::Kind::Ready;
        ready.request = ApiClient::preview(
            *m_target->api, form, m_target->profile, m_userId, m_draft->patch(), base.etag,
            m_target->services->client.knownSecrets(m_target->profile));
        printReview();
        return finish(ready);
    }
    const bool asks = !m_run.arguments.has(u"yes"_s);
    if (const auto cautions = cautionsToAccept(); !cautions.isEmpty() && !asks)
        return refuseLocally(
            u"To send it anyway, add --accept %1."_s.arg(cautions.join(u" --accept "_s)));
    printReview();
    if (asks && !isConfirmed()) {
        Outcome cancelled;
        cancelled.kind = Outcome::Kind::Cancelled;
        return finish(cancelled);
    }
    openStoreAndSend();
}

QStringList PatchRun::cautionsToAccept() const
{
    QStringList rules;
    const QStringList accepted = m_run.arguments.values(u"accept"_s);
    for (const auto &caution : m_draft->cautions())
        if (!accepted.contains(caution.rule) && !rules.contains(caution.rule))
            rules.append(caution.rule);
    return rules;
}

/// With `--json`, the text before the question goes to standard error.
void PatchRun::print(const QStringList &lines) const
{
    for (const auto &line : lines) {
        if (!m_run.json())
            output::line(line);
        else if (!m_run.arguments.has(u"yes"_s) && !m_run.arguments.has(u"dry-run"_s))
            output::printError(line);
    }
}

void PatchRun::printReview() const
{
    const FormSpec &form = *m_target->form;
    QStringList lines {
        u"%1 (%2), %3"_s.arg(m_draft->title(), m_userId, form.title),
        u"to %1, %2, %3"_s.arg(m_target->profile.name, words::tier(m_target->profile.tier),
                               m_target->profile.baseUrl.toString()),
        u"Changes"_s,
    };
    lines += report::changeLines(form, m_draft->diff());
    lines += report::sentUnchangedLines(form, m_draft->sentUnchanged());
    if (!m_theirs.isEmpty())
        lines.append(u"Changed by others since the draft was started"_s);
    lines += report::changeLines(form, m_theirs);
    for (const auto &finding : m_findings)
        lines.append(report::findingLine(form, finding));
    lines.append(u"Request"_s);
    lines += report::requestLines(ApiClient::preview(
        *m_target->api, form, m_target->profile, m_userId, m_draft->patch(), m_draft->base().etag,
        m_target->services->client.knownSecrets(m_target->profile)));
    print(lines);
}

bool PatchRun::isConfirmed()
{
    const QStringList open = cautionsToAccept();
    for (const auto &caution : m_draft->cautions())
        if (open.contains(caution.rule)
            && !terminal::confirms(words::sentence(caution, m_target->form) + u' ' + u"Go on?"_s))
            return false;
    // The cautions were asked about before.
    const auto warnings = warningsIn(m_findings) - m_draft->cautions().size();
    return terminal::confirms((warnings > 0 ? u"Warnings: %1."_s.arg(warnings) + u' ' : QString())
                              + u"Send this to %1 (%2)?"_s.arg(
                                  m_target->profile.name, words::tier(m_target->profile.tier)));
}

/// A send without a profile is not stored, because nobody could continue it later.
void PatchRun::openStoreAndSend()
{
    if (m_run.arguments.has(u"base-url"_s))
        return send();
    Storage &storage = m_target->services->storage;
    openStore(storage, this, [this, &storage] {
        if (!storage.isOutOfReach())
            return send();
        // The store may hold an earlier send of the record that was not finished.
        Refusal refusal = *reasonNotKept(storage.state());
        refusal.message += u' ' + u"Nothing was sent."_s;
        m_run.refuse(refusal);
    });
}

void PatchRun::send()
{
    Outbox &outbox = m_target->services->outbox;
    outbox.setMaySend(
        [isAllowed = m_run.arguments.has(u"production"_s)](const Profile &) { return isAllowed; });
    connect(&outbox, &Outbox::finished, this, [this](const SendResult &result) {
        if (result.id == m_submission)
            sent(result);
    });
    connect(&outbox, &Outbox::progressed, this, [this](const QUuid &id, qint64 sent, qint64 total) {
        if (id == m_submission)
            showProgress(sent, total);
    });
    auto *interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::raised, this,
            [this] { m_target->services->outbox.cancel(m_submission); });
    Submission submission;
    submission.api = m_target->api;
    submission.form = m_target->form;
    submission.profile = m_target->profile;
    submission.userId = m_userId;
    submission.title = m_draft->title();
    submission.changes = m_draft->changes();
    submission.reviewedBase = m_draft->base();
    submission.staysQueued = m_stored || queues();
    submission.isDraft = m_stored.has_value();
    m_submission = outbox.enqueue(submission);
}

Refusal PatchRun::notWritten(const SendResult &result) const
{
    Refusal refusal {Exit::Fault, words::sentence(*result.outcome.error, m_target->source)};
    if (result.storeError) {
        const Refusal fault = storeFault(*result.storeError);
        refusal = {fault.exit, refusal.message + u' ' + fault.message};
    }
    return refusal;
}

void PatchRun::sent(const SendResult &result)
{
    Outcome outcome = result.outcome;
    if (outcome.error && outcome.error->code == ErrorCode::NotStored)
        return m_run.refuse(notWritten(result));
    const bool isWaiting
        = result.place == SendResult::Place::Outbox && outcome.kind != Outcome::Kind::Unknown;
    // Without --queue, a stored draft that cannot be sent now remains a draft.
    if (isWaiting && !queues()) {
        m_target->services->outbox.recall(
            m_submission, this, [this, outcome](const auto &recalled) {
                m_hint = recalled ? u"The draft is kept."_s
                                  : u"It waits in the outbox: amend outbox list."_s;
                finish(outcome);
            });
        return;
    }
    m_isInOutbox = result.place == SendResult::Place::Outbox;
    if (isWaiting)
        outcome.kind = Outcome::Kind::Waiting;
    const QString where = whereItIs(result);
    if (!where.isEmpty())
        m_hint = m_hint.isEmpty() ? where : QString(m_hint + u' ' + where);
    finish(outcome);
}

/// Says where the changes are when they may not be on the server.
QString PatchRun::whereItIs(const SendResult &result) const
{
    const QString id = report::shortId(result.id);
    const bool isUnknown = result.outcome.kind == Outcome::Kind::Unknown;
    const bool isOneOff = m_run.arguments.has(u"base-url"_s);
    switch (result.place) {
    case SendResult::Place::Done:
        return result.outcome.error
                && (result.outcome.error->code == ErrorCode::Behind
                    || result.outcome.error->code == ErrorCode::Held)
            ? u"Nothing was sent, and this change was not kept: --queue lets it wait."_s
            : QString();
    case SendResult::Place::Draft:
        return u"The draft is kept."_s;
    case SendResult::Place::Outbox:
        break;
    }
    if (isUnknown && isOneOff)
        return {};
    if (const StoreState &state = m_target->services->storage.state(); !state.isDurable()) {
        output::printError(u"This can't be recorded."_s + u' '
                           + words::sentence(state, words::Voice::CommandLine));
        return {};
    }
    return isUnknown
        ? u"It stays in the outbox as %1. `amend outbox check %1` reads the record again."_s.arg(id)
        : u"It waits in the outbox as %1. The window sends it, or: amend outbox send %1"_s.arg(id);
}

void PatchRun::showProgress(qint64 sent, qint64 total)
{
    // In bytes; a smaller upload ends before anybody can read its progress.
    constexpr qint64 worthTelling = 200'000;
    if (total >= worthTelling)
        m_progress.show(u"Sending: %1 % of %2"_s.arg(sent * 100 / total)
                            .arg(QLocale().formattedDataSize(total, 1, QLocale::DataSizeSIFormat)));
}

/// Ends without a send. `m_findings` say why.
void PatchRun::refuseLocally(const QString &hint)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Refused;
    m_hint = hint;
    finish(outcome);
}

void PatchRun::finish(Outcome outcome)
{
    m_progress.clear();
    const Findings findings
        = united(m_findings, outcome.error ? outcome.error->findings : Findings());
    if (m_run.json())
        output::document(document(outcome, findings));
    else
        printOutcome(outcome, findings);
    m_run.done(exitOf(outcome.kind));
}

/// The changes; before the record is read, those that the command line names.
QList<ChangedField> PatchRun::diff() const
{
    if (m_draft)
        return m_draft->diff();
    const FormSpec &form = *m_target->form;
    if (m_stored)
        return ::diff(form, m_stored->base, m_stored->changes);
    Findings ignored; // `m_findings` say why there is no draft
    return ::diff(form, {}, changesFromBody(form, {}, m_input.body, ignored));
}

QJsonObject PatchRun::document(const Outcome &outcome, const Findings &findings) const
{
    const FormSpec &form = *m_target->form;
    QString message = report::message(outcome, m_target->source);
    if (!m_hint.isEmpty())
        message += u' ' + m_hint;
    QJsonObject object {
        {u"outcome"_s, outcomeName(outcome.kind)},
        {u"status"_s, outcome.status},
        {u"userId"_s, m_userId.isEmpty() ? QJsonValue() : QJsonValue(m_userId)},
        {u"request"_s, report::request(outcome.request)},
        {u"findings"_s, report::findings(form, findings)},
        {u"changes"_s, report::changes(form, diff())},
        {u"record"_s, outcome.record ? report::shown(form, {}, *outcome.record) : QJsonValue()},
        {u"message"_s, message},
        {u"requestRef"_s, outcome.requestRef},
    };
    if (!outcome.differing.isEmpty())
        object.insert(u"differing"_s, differencesOf(form, outcome));
    if (!outcome.conflicts.isEmpty())
        object.insert(u"conflicts"_s, report::conflicts(form, outcome.conflicts));
    if (m_isInOutbox)
        object.insert(u"queued"_s, m_submission.toString(QUuid::WithoutBraces));
    if (!outcome.notices.isEmpty())
        object.insert(u"notices"_s, report::findings(form, outcome.notices));
    if (const QStringList steps = nextSteps(*m_target->form, outcome); !steps.isEmpty())
        object.insert(u"nextSteps"_s, QJsonArray::fromStringList(steps));
    return object;
}

void PatchRun::printOutcome(const Outcome &outcome, const Findings &findings) const
{
    const FormSpec &form = *m_target->form;
    // Findings that the review showed are not printed again.
    const bool isReviewed = outcome.kind != Outcome::Kind::Refused || outcome.status != 0;
    for (const auto &finding : isReviewed &&outcome.error ? outcome.error->findings : findings)
        if (!isReviewed || outcome.error || outcome.kind == Outcome::Kind::Unchanged)
            output::line(report::findingLine(form, finding));
    for (const auto &one : outcome.conflicts)
        output::line(
            u"  %1: somebody changed it meanwhile"_s.arg(words::fieldName(form, one.path)));
    output::line(report::message(outcome, m_target->source));
    if (!m_hint.isEmpty())
        output::line(m_hint);
    for (const auto &line : report::differingLines(form, outcome.differing))
        output::line(line);
    for (const auto &notice : outcome.notices)
        output::line(report::findingLine(form, notice));
    const QStringList steps = nextSteps(form, outcome);
    for (const auto &step : steps)
        output::line(step);
}

} // namespace cli
