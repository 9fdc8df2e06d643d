// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patchrun.h"

#include "clitext.h"
#include "interrupt.h"
#include "output.h"
#include "report.h"
#include "usersearch.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

qsizetype warningsIn(const Findings &findings)
{
    return std::count_if(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.severity == Severity::Warning;
    });
}

/// How the answer differs from what was sent: an e-mail that waits for its owner, say.
QJsonArray differencesOf(const FormSpec &form, const Outcome &outcome)
{
    QJsonArray array;
    for (const auto &one : outcome.differing)
        array.append(QJsonObject {{u"path"_s, one.path.toString()},
                                  {u"sent"_s, report::shown(form, one.path, one.before)},
                                  {u"returned"_s, report::shown(form, one.path, one.after)}});
    return array;
}

QJsonArray conflictsOf(const FormSpec &form, const Outcome &outcome)
{
    QJsonArray array;
    for (const auto &one : outcome.conflicts)
        array.append(QJsonObject {{u"path"_s, one.path.toString()},
                                  {u"base"_s, report::shown(form, one.path, one.base)},
                                  {u"mine"_s, report::shown(form, one.path, one.mine)},
                                  {u"theirs"_s, report::shown(form, one.path, one.theirs)}});
    return array;
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

void PatchRun::start()
{
    if (hasError(m_findings))
        return refuseLocally({});
    if (m_run.arguments.has(u"blind"_s))
        m_target->profile.canRead = false;
    user::find(*m_target, m_user, this,
               [this](const Result<QString, ApiError> &user) { found(user); });
}

void PatchRun::found(const Result<QString, ApiError> &user)
{
    if (user) {
        m_userId = *user;
        return readBase();
    }
    if (user.error().code == user::several)
        return m_run.refuseUsage(advice::sentence(user.error(), m_target->source));
    finish(report::failedRead(user.error()));
}

void PatchRun::readBase()
{
    m_target->services->client.read(
        *m_target->api, *m_target->form, m_target->profile, m_userId, this,
        [this](const Result<Base, ApiError> &read) {
            if (read)
                return review(*read);
            const ApiError &error = read.error();
            if (error.kind == ApiError::Kind::NotReadable)
                return review({});
            if (error.status == 404 && m_target->form->read && !m_target->form->read->documented)
                m_hint = Cli::tr("This API documents no read. If its server has none, --blind "
                                 "sends without reading.");
            finish(report::failedRead(error));
        });
}

void PatchRun::review(const Base &base)
{
    const FormSpec &form = *m_target->form;
    m_draft = std::make_unique<RecordDraft>(form, m_userId, base);
    m_draft->setContext(QDate::currentDate(), m_target->profile.allowed);
    m_draft->setChanges(changesFromBody(form, base, m_input.body, m_findings));
    m_findings += m_draft->recordFindings();
    if (m_draft->diff().isEmpty() && !hasError(m_findings)) {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Unchanged;
        if (base.kind == Base::Kind::Read)
            outcome.record = base.record;
        return finish(outcome);
    }
    for (const auto &finding : m_draft->findings() + m_draft->cautions())
        if (!m_findings.contains(finding))
            m_findings.append(finding);
    if (hasError(m_findings))
        return refuseLocally({});

    Outcome ready;
    ready.kind = Outcome::Kind::Ready;
    if (m_run.arguments.has(u"dry-run"_s)) {
        ready.request = ApiClient::preview(
            *m_target->api, form, m_target->profile, m_userId, m_draft->patch(), base.etag,
            m_target->services->client.knownSecrets(m_target->profile));
        printReview();
        return finish(ready);
    }
    const bool asks = !m_run.arguments.has(u"yes"_s);
    if (const auto cautions = cautionsToAccept(); !cautions.isEmpty() && !asks)
        return refuseLocally(Cli::tr("To send it all the same, add --accept %1.")
                                 .arg(cautions.join(u" --accept "_s)));
    printReview();
    if (asks && !isConfirmed()) {
        Outcome cancelled;
        cancelled.kind = Outcome::Kind::Cancelled;
        return finish(cancelled);
    }
    send();
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

/// With `--json`, what a person reads before the question goes to standard error.
void PatchRun::print(const QStringList &lines) const
{
    for (const auto &line : lines) {
        if (!m_run.json())
            output::line(line);
        else if (!m_run.arguments.has(u"yes"_s) && !m_run.arguments.has(u"dry-run"_s))
            output::complain(line);
    }
}

void PatchRun::printReview() const
{
    const FormSpec &form = *m_target->form;
    QStringList lines {
        Cli::tr("%1 (%2), %3").arg(m_draft->title(), m_userId, form.title),
        Cli::tr("to %1, %2, %3")
            .arg(m_target->profile.name, words::tier(m_target->profile.tier),
                 m_target->profile.baseUrl.toString()),
        Cli::tr("Changes"),
    };
    lines += report::changeLines(form, m_draft->diff());
    lines += report::travellingLines(form, m_draft->travelling());
    for (const auto &finding : m_findings)
        lines.append(report::findingLine(form, finding));
    lines.append(Cli::tr("Request"));
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
            && !terminal::confirms(words::sentence(caution, m_target->form) + u' '
                                   + Cli::tr("Go on?")))
            return false;
    const auto warnings = warningsIn(m_findings) - m_draft->cautions().size(); // asked above
    return terminal::confirms(
        (warnings > 0 ? Cli::tr("Warnings: %1.").arg(warnings) + u' ' : QString())
        + Cli::tr("Send this to %1 (%2)?")
              .arg(m_target->profile.name, words::tier(m_target->profile.tier)));
}

void PatchRun::send()
{
    Outbox &outbox = m_target->services->outbox;
    connect(&outbox, &Outbox::finished, this, [this](quint64 id, const Outcome &outcome) {
        if (id == m_submission)
            finish(outcome);
    });
    connect(&outbox, &Outbox::progressed, this, [this](quint64 id, qint64 sent, qint64 total) {
        if (id == m_submission)
            showProgress(sent, total);
    });
    auto *interrupt = new Interrupt(this);
    connect(interrupt, &Interrupt::raised, this,
            [this] { m_target->services->outbox.cancel(m_submission); });
    m_submission = outbox.enqueue({m_target->api, m_target->form, m_target->profile, m_userId,
                                   m_draft->changes(), m_draft->base()});
}

void PatchRun::showProgress(qint64 sent, qint64 total)
{
    constexpr qint64 worthTelling = 200'000; // bytes; less is gone before it is read
    if (total >= worthTelling)
        m_progress.show(Cli::tr("Sending: %1 % of %2")
                            .arg(sent * 100 / total)
                            .arg(QLocale().formattedDataSize(total, 1, QLocale::DataSizeSIFormat)));
}

/// Nothing was sent, and `m_findings` say why.
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
    Findings findings = m_findings;
    if (outcome.error)
        findings += outcome.error->findings;
    if (m_run.json())
        output::document(document(outcome, findings));
    else
        printOutcome(outcome, findings);
    m_run.done(exitOf(outcome.kind));
}

/// Before the record is read: what the command line names.
QList<ChangedField> PatchRun::diff() const
{
    if (m_draft)
        return m_draft->diff();
    const FormSpec &form = *m_target->form;
    Findings ignored; // `m_findings` say why it did not come to a draft
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
        object.insert(u"differing"_s, differencesOf(*m_target->form, outcome));
    if (!outcome.conflicts.isEmpty())
        object.insert(u"conflicts"_s, conflictsOf(*m_target->form, outcome));
    if (!outcome.notices.isEmpty())
        object.insert(u"notices"_s, report::findings(form, outcome.notices));
    if (const QStringList steps = nextSteps(*m_target->form, outcome); !steps.isEmpty())
        object.insert(u"nextSteps"_s, QJsonArray::fromStringList(steps));
    return object;
}

void PatchRun::printOutcome(const Outcome &outcome, const Findings &findings) const
{
    const FormSpec &form = *m_target->form;
    // What the review showed is not said again.
    const bool isReviewed = outcome.kind != Outcome::Kind::Refused || outcome.status != 0;
    for (const auto &finding : isReviewed &&outcome.error ? outcome.error->findings : findings)
        if (!isReviewed || outcome.error || outcome.kind == Outcome::Kind::Unchanged)
            output::line(report::findingLine(form, finding));
    for (const auto &one : outcome.conflicts)
        output::line(
            Cli::tr("  %1: somebody changed it meanwhile").arg(words::fieldName(form, one.path)));
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
