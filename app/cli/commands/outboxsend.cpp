// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxsend.h"

#include "backoff.h"
#include "interrupt.h"
#include "output.h"
#include "report.h"
#include "storedrecord.h"
#include "storeopening.h"
#include "words.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

QString placeName(SendResult::Place place)
{
    switch (place) {
    case SendResult::Place::Done:
        return u"done"_s;
    case SendResult::Place::Draft:
        return u"draft"_s;
    case SendResult::Place::Outbox:
        break;
    }
    return u"outbox"_s;
}

/// Whether the send is tried again later without the user.
bool isRetriedLater(const SendResult &result)
{
    const Outcome::Kind kind = result.outcome.kind;
    return result.place == SendResult::Place::Outbox && result.nextTry > 0
        && (kind == Outcome::Kind::Waiting || kind == Outcome::Kind::Unreachable);
}

bool hasCode(const SendResult &result, ErrorCode code)
{
    return result.outcome.error && result.outcome.error->code == code;
}

/// Whether the row does not open. Other sends of its record do not wait for it.
bool isUnreadable(const SendResult &result)
{
    return hasCode(result, ErrorCode::Unreadable);
}

/// Says where the changes are and what the user can do next.
QString placeSentence(const SendResult &result, const QString &profileName)
{
    if (result.place == SendResult::Place::Draft)
        return u"The changes are a draft again: amend drafts show %1"_s.arg(
            commandWords(result.record, profileName));
    if (result.place == SendResult::Place::Done)
        return {};
    if (isUnreadable(result))
        return u"It stays in the outbox."_s;
    if (result.outcome.kind == Outcome::Kind::Unknown)
        return u"It stays in the outbox. Look at the record, then check, recall or dismiss "
               "it."_s;
    if (result.outcome.kind == Outcome::Kind::Unauthorised)
        return u"It stays in the outbox, and the profile's sends are paused: amend outbox "
               "resume --profile \"%1\""_s.arg(profileName);
    return result.nextTry > 0
        ? u"It stays in the outbox; next try %1."_s.arg(report::when(result.nextTry))
        : u"It stays in the outbox."_s;
}

/// Why `send` is not tried. Empty when it is.
QString reasonToSkip(const Run &run, const Backlog &backlog, const QueuedSend &send, bool isNamed)
{
    const Profile *profile = backlog.profile(send.record.profile);
    if (send.state == QueuedSend::State::Sending)
        return u"Another Amend is sending it right now."_s;
    if (!profile)
        return u"Its profile was removed. To get the changes back: amend outbox recall %1"_s.arg(
            report::shortId(send.id));
    if (profile->tier == Tier::Production && !run.arguments.has(u"production"_s))
        return u"It goes to PRODUCTION: add --production."_s;
    if (isNamed)
        return {};
    if (send.wait == QueuedSend::Wait::ProfileMoved)
        return u"Its profile has another server now. To get the changes back: amend outbox "
               "recall %1"_s.arg(report::shortId(send.id));
    if (send.isPaused())
        return u"The profile's sends are paused: amend outbox resume --profile \"%1\""_s.arg(
            profile->name);
    return {};
}

bool isDue(const QueuedSend &send, bool waits)
{
    return send.state == QueuedSend::State::Sending
        || (send.state == QueuedSend::State::Waiting
            && (waits || backoff::isDue(send.nextTry, QDateTime::currentMSecsSinceEpoch())));
}

void sendThese(const Run &run, Backlog &backlog, const QList<QueuedSend> &all)
{
    const QStringList words = run.arguments.positional();
    const auto named = sendsNamed(all, words);
    if (!named)
        return run.refuse(named.error());
    const bool waits = run.arguments.has(u"wait"_s);
    auto *sending = new OutboxSend(run, backlog, waits);
    QList<QueuedSend> chosen;
    for (const auto &one : all) { // in the order of the queue, however they are named
        if (words.isEmpty() ? !isDue(one, waits) : !findSend(*named, one.id))
            continue;
        const QString reason = reasonToSkip(run, backlog, one, !words.isEmpty());
        if (reason.isEmpty())
            chosen.append(one);
        else
            sending->skip(one, reason);
    }
    sending->start(chosen);
}

void sendOutbox(const Run &run)
{
    listSends(run, Access::Write, [run](Backlog &backlog, const QList<QueuedSend> &all) {
        requireReleased(run, backlog, [run, &backlog, all] { sendThese(run, backlog, all); });
    });
}

void checkSend(const Run &run)
{
    withSend(run, Access::Write, [run](Backlog &backlog, const QueuedSend &send) {
        if (send.state == QueuedSend::State::Sending)
            return run.refuse({Exit::Unreachable,
                               u"Another Amend is sending it right now. `amend outbox list` shows "
                               "its progress."_s});
        if (send.state == QueuedSend::State::Waiting)
            return run.refuseUsage(
                u"It was not sent yet, so there is nothing to check. To "
                "send it now: amend outbox send %1"_s.arg(report::shortId(send.id)));
        requireReleased(run, backlog, [run, &backlog, send] {
            (new OutboxSend(run, backlog, false))->start({send});
        });
    });
}

} // namespace

OutboxSend::OutboxSend(const Run &run, Backlog &backlog, bool waits)
    : QObject(run.owner)
    , m_run(run)
    , m_backlog(backlog)
    , m_waits(waits)
{
    Outbox &outbox = m_backlog.services->outbox;
    outbox.setMaySend(
        [isAllowed = m_run.arguments.has(u"production"_s)](const Profile &) { return isAllowed; });
    connect(&outbox, &Outbox::finished, this, &OutboxSend::took);
    connect(new Interrupt(this), &Interrupt::raised, this, &OutboxSend::interrupt);
}

void OutboxSend::skip(const QueuedSend &send, const QString &reason)
{
    m_exit = worse(m_exit, Exit::Unreachable);
    if (!m_run.json())
        return output::line(u"%1  skipped. %2"_s.arg(report::shortId(send.id), reason));
    QJsonObject object = sendObject(m_backlog, send);
    object.insert(u"reason"_s, reason);
    m_skipped.append(object);
}

void OutboxSend::start(const QList<QueuedSend> &sends)
{
    for (const auto &one : sends)
        m_left[one.record].append(one);
    const QList<RecordKey> records = m_left.keys();
    if (records.isEmpty() && m_skipped.isEmpty() && m_exit == Exit::Done && !m_run.json())
        output::line(u"Nothing is due."_s);
    for (const auto &record : records)
        tryFirst(record, !m_waits);
    endWhenDone();
}

void OutboxSend::tryFirst(const RecordKey &record, bool isNow)
{
    const QueuedSend &first = m_left[record].constFirst();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool isDue = isNow || backoff::isDue(first.nextTry, now);
    QTimer::singleShot(isDue ? 0 : int(first.nextTry - now), this, [this, id = first.id] {
        if (!m_isInterrupted)
            m_backlog.services->outbox.retry(id);
    });
}

void OutboxSend::took(const SendResult &result)
{
    // Searches by id, because the result of a missing or unreadable row has no record.
    const auto left = std::find_if(m_left.begin(), m_left.end(), [&](const auto &sends) {
        return sends.constFirst().id == result.id;
    });
    if (left == m_left.end())
        return;
    const RecordKey record = left.key();
    if (m_waits && !m_isInterrupted && isRetriedLater(result))
        return tryLater(record, result);
    const QueuedSend send = left->takeFirst();
    if (hasCode(result, ErrorCode::Gone))
        skip(send, words::sentence(*result.outcome.error, words::Source::commandLine({})));
    else
        tell(send, result);
    if (result.place == SendResult::Place::Outbox && !isUnreadable(result))
        leaveOthers(record);
    else if (!left->isEmpty() && !m_isInterrupted)
        tryFirst(record, !m_waits);
    if (left->isEmpty())
        m_left.remove(record);
    endWhenDone();
}

void OutboxSend::tryLater(const RecordKey &record, const SendResult &result)
{
    if (!m_run.json())
        output::line(u"%1  %2"_s.arg(report::shortId(result.id), placeSentence(result, {})));
    m_left[record].first().nextTry = result.nextTry;
    tryFirst(record, false);
}

/// Sends of a record keep their order, so those after a waiting one wait too.
void OutboxSend::leaveOthers(const RecordKey &record)
{
    for (const auto &one : std::exchange(m_left[record], {}))
        skip(one, u"An earlier change of the same record is still in the outbox."_s);
}

void OutboxSend::tell(const QueuedSend &send, const SendResult &result)
{
    const QString profile = m_backlog.profileName(send.record.profile);
    const FormSpec *form = m_backlog.form(send.record.form);
    const Outcome &outcome = result.outcome;
    QString message = report::message(outcome, words::Source::commandLine(profile));
    const QString place = placeSentence(result, profile);
    m_exit = worse(m_exit, exitOf(outcome.kind));
    if (result.storeError) {
        const Refusal fault = storeFault(*result.storeError);
        message += u' ' + fault.message;
        m_exit = worse(m_exit, fault.exit);
    }
    if (m_run.json()) {
        QJsonObject object = m_backlog.place(send.record);
        object.insert(u"id"_s, send.id.toString(QUuid::WithoutBraces));
        object.insert(u"title"_s, send.title);
        object.insert(u"outcome"_s, outcomeName(outcome.kind));
        object.insert(u"status"_s, outcome.status);
        object.insert(u"requestRef"_s, outcome.requestRef);
        object.insert(u"place"_s, placeName(result.place));
        object.insert(u"nextTry"_s, report::time(result.nextTry));
        object.insert(u"message"_s, place.isEmpty() ? message : QString(message + u' ' + place));
        object.insert(u"findings"_s,
                      form && outcome.error ? report::findings(*form, outcome.error->findings)
                                            : QJsonArray());
        object.insert(u"conflicts"_s,
                      form ? report::conflicts(*form, outcome.conflicts) : QJsonArray());
        m_told.append(object);
        return;
    }
    output::line(u"%1  %2, %3: %4"_s.arg(
        report::shortId(send.id), recordText(send.title, send.record.userId), profile, message));
    if (form && outcome.error)
        for (const auto &finding : outcome.error->findings)
            output::line(u"  "_s + report::findingLine(*form, finding));
    for (const auto &one : form ? outcome.conflicts : QList<Conflict>())
        output::line(
            u"  %1: somebody changed it meanwhile"_s.arg(words::fieldName(*form, one.path)));
    if (!place.isEmpty())
        output::line(u"  "_s + place);
}

/// Lets a send under way finish, and begins no other.
void OutboxSend::interrupt()
{
    m_isInterrupted = true;
    m_backlog.services->outbox.stop();
    endWhenDone();
}

void OutboxSend::endWhenDone()
{
    const bool isOver
        = m_isInterrupted ? !m_backlog.services->outbox.isSending() : m_left.isEmpty();
    if (!isOver)
        return;
    for (const auto &record : std::as_const(m_left))
        for (const auto &one : record)
            skip(one, u"Interrupted."_s);
    m_left.clear();
    disconnect(&m_backlog.services->outbox, nullptr, this, nullptr);
    if (m_run.json())
        output::document({{u"sends"_s, m_told}, {u"skipped"_s, m_skipped}});
    m_run.done(m_exit);
}

Command outboxSendCommand()
{
    return {u"outbox send"_s,
            {u"[ID]…"_s},
            u"sends what is due, or the given ones, and says how each ended"_s,
            {{u"wait"_s, {}, u"continues until nothing waits for a later try"_s},
             {u"production"_s, {}, u"needed for what goes to a production server"_s},
             jsonOption()},
            sendOutbox};
}

Command outboxCheckCommand()
{
    return {u"outbox check"_s,
            {u"ID"_s},
            u"reads the record of a send of unknown outcome: is the change there?"_s,
            {jsonOption()},
            checkSend};
}

} // namespace cli
