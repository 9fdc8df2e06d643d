// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storewords.h"

#include "context.h"
#include "datewords.h"
#include "lists.h"
#include "serverquote.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

QString nextTry(qint64 at, const QDateTime &now)
{
    //: Try: a noun. %1 is a time, or a day with a time. It stands at the end of a line without a
    //: full stop.
    return at > 0 ? u' ' + Words::tr("Next try %1").arg(words::moment(at, now)) : QString();
}

QString waitSentence(const QueuedSend &send, const QDateTime &now)
{
    switch (send.wait) {
    case QueuedSend::Wait::Turn:
        break;
    case QueuedSend::Wait::Unreachable:
        //: A state: it waits.
        return Words::tr("Waiting: no connection.") + nextTry(send.nextTry, now);
    case QueuedSend::Wait::Busy:
        //: A state: it waits.
        return Words::tr("Waiting: the server asked to try later.") + nextTry(send.nextTry, now);
    case QueuedSend::Wait::Resend:
        //: A state: it waits.
        return Words::tr("Waiting: no clear answer came. The same request is sent again, and the "
                         "server counts it once.")
            + nextTry(send.nextTry, now);
    case QueuedSend::Wait::NotAuthorised:
        //: A state: sending is paused. No full stop.
        return Words::tr("Paused: the server refused the key, or none could be read");
    case QueuedSend::Wait::Untrusted:
        //: A state: sending is paused. No full stop.
        return Words::tr("Paused: the connection to the server is not safe");
    case QueuedSend::Wait::ProfileGone:
        //: A state: this is not sent. No full stop.
        return Words::tr("Stopped: its profile was removed");
    case QueuedSend::Wait::ProfileMoved:
        //: A state: this is not sent. No full stop.
        return Words::tr("Stopped: its profile has another server now");
    case QueuedSend::Wait::ProductionLocked:
        //: Sending to production is locked until it is armed. No full stop.
        return Words::tr("Production is locked");
    }
    if (send.nextTry == 0)
        //: A state: an earlier change to the same record goes first.
        return Words::tr("Waiting for its turn");
    //: A state: an earlier change to the same record goes first.
    return Words::tr("Waiting for its turn.") + nextTry(send.nextTry, now);
}

/// The same in whole sentences, with what can be done.
QString waitExplanation(const QueuedSend &send, const QDateTime &now)
{
    switch (send.wait) {
    case QueuedSend::Wait::Turn:
        break;
    case QueuedSend::Wait::Unreachable:
        return Words::tr("The server cannot be reached.") + nextTry(send.nextTry, now);
    case QueuedSend::Wait::Busy:
        return Words::tr("The server asked to try later.") + nextTry(send.nextTry, now);
    case QueuedSend::Wait::Resend:
        return Words::tr("It was sent, and no clear answer came. The same request is sent again, "
                         "and the server counts it once.")
            + nextTry(send.nextTry, now);
    case QueuedSend::Wait::NotAuthorised:
        return Words::tr("The server refused the key, or none could be read. Nothing is sent for "
                         "this profile until it has a key that the server accepts.");
    case QueuedSend::Wait::Untrusted:
        return Words::tr("The connection to the server is not safe. Nothing is sent for this "
                         "profile until you resume it.");
    case QueuedSend::Wait::ProfileGone:
        return Words::tr("Its profile was removed. Recall it to keep the changes as a draft.");
    case QueuedSend::Wait::ProfileMoved:
        return Words::tr("Its profile has another server now than when it was reviewed. Recall it "
                         "to review it again.");
    case QueuedSend::Wait::ProductionLocked:
        return Words::tr("Production is locked. It is sent when you arm production for its "
                         "profile.");
    }
    return Words::tr("It is sent when its turn comes.") + nextTry(send.nextTry, now);
}

QDateTime local(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at);
}

/// Whether the send waits for the user, because it is not sent automatically.
bool needsUser(const Outcome &outcome)
{
    static const QList<ErrorCode> stops {ErrorCode::Tls,          ErrorCode::Held,
                                         ErrorCode::Paused,       ErrorCode::ProfileGone,
                                         ErrorCode::ProfileMoved, ErrorCode::ProductionLocked};
    return outcome.kind == Outcome::Kind::Unauthorised
        || (outcome.error && stops.contains(outcome.error->code));
}

} // namespace

namespace words {

QString draftState(DraftState state)
{
    switch (state) {
    case DraftState::Editing:
        break;
    case DraftState::Refused:
        //: The state of a draft: the server refused it.
        return Words::tr("Refused", "draft");
    case DraftState::Conflict:
        //: The state of a draft: the record was changed on the server meanwhile.
        return Words::tr("Conflict", "draft");
    }
    return {};
}

QString sentence(const QueuedSend &send, const QDateTime &now)
{
    switch (send.state) {
    case QueuedSend::State::Waiting:
        return waitSentence(send, now);
    case QueuedSend::State::Sending:
        //: A state: it is being sent now.
        return Words::tr("Sending…");
    case QueuedSend::State::Unknown:
    case QueuedSend::State::Unreadable:
        break;
    }
    const QString sent = moment(send.begun > 0 ? send.begun : send.queued, now);
    if (send.checked == 0)
        //: A state: nobody knows whether it was applied. %1 is a time, or a day with a time.
        return Words::tr("Unknown: sent %1, no clear answer").arg(sent);
    //: A state: nobody knows whether it was applied. %1 and %2 are times, or days with a time.
    return Words::tr("Unknown: sent %1, no clear answer; read %2, and the record does not show all "
                     "of it")
        .arg(sent, moment(send.checked, now));
}

QString stateWord(const QueuedSend &send)
{
    if (send.state == QueuedSend::State::Sending)
        //: The state of a send: it is being sent now.
        return Words::tr("Sending", "send");
    if (send.state != QueuedSend::State::Waiting)
        //: The state of a send: nobody knows whether it was applied.
        return Words::tr("Not known", "send");
    if (send.isPaused())
        //: The state of a send: sending is paused for its profile.
        return Words::tr("Paused", "send");
    if (send.isStopped())
        //: The state of a send: it is not sent, because its profile was removed or changed.
        return Words::tr("Stopped", "send");
    //: The state of a send: it waits for a connection or its turn.
    return Words::tr("Waiting", "send");
}

QString explanation(const QueuedSend &send, const QDateTime &now)
{
    if (send.state == QueuedSend::State::Sending)
        return Words::tr("It is being sent now.");
    if (send.state == QueuedSend::State::Waiting)
        return waitExplanation(send, now);
    const QString sent = moment(send.begun > 0 ? send.begun : send.queued, now);
    //: It is a send. %1 is a time, or a day with a time.
    const QString what = Words::tr("It was sent at %1, and no clear answer came. It is not sent "
                                   "again by itself.")
                             .arg(sent);
    if (send.checked == 0)
        return what;
    //: It is a send. %1 is a time, or a day with a time.
    return what + u' '
        + Words::tr("The record was read at %1, and does not show all of it. It may still come: "
                    "some servers take a change only after a while.")
              .arg(moment(send.checked, now));
}

QString outboxLine(const QList<QueuedSend> &sends, const QDateTime &now)
{
    int waiting = 0, locked = 0, paused = 0, sending = 0, unknown = 0;
    qint64 next = 0;
    for (const QueuedSend &send : sends) {
        if (send.state == QueuedSend::State::Sending) {
            ++sending;
        } else if (send.state == QueuedSend::State::Unknown) {
            ++unknown;
        } else if (send.isPaused() || send.isStopped()) {
            ++paused;
        } else if (send.isProductionLocked()) {
            ++locked;
        } else {
            ++waiting;
            if (send.nextTry > 0 && (next == 0 || send.nextTry < next))
                next = send.nextTry;
        }
    }
    QStringList parts;
    if (sending > 0)
        //: How many changes in the outbox are being sent. It follows “Outbox: ”.
        parts += Words::tr("%n being sent", nullptr, sending);
    if (waiting > 0 && next > 0)
        //: How many changes in the outbox wait, and when the next try is. It follows “Outbox: ”.
        parts += Words::tr("%n waiting, next try %1", nullptr, waiting).arg(moment(next, now));
    else if (waiting > 0)
        //: How many changes in the outbox wait. It follows “Outbox: ”.
        parts += Words::tr("%n waiting", nullptr, waiting);
    if (locked > 0)
        //: How many changes in the outbox wait until production is armed. It follows “Outbox: ”.
        parts += Words::tr("%n locked", nullptr, locked);
    if (paused > 0)
        //: How many changes in the outbox are paused. It follows “Outbox: ”.
        parts += Words::tr("%n paused", nullptr, paused);
    if (unknown > 0)
        //: Of how many changes in the outbox nobody knows whether they were applied. It follows
        //: “Outbox: ”.
        parts += Words::tr("%n unknown", nullptr, unknown);
    //: %1 is how many changes are in the outbox: “1 waiting · 2 unknown”.
    return parts.isEmpty() ? QString() : Words::tr("Outbox: %1").arg(facts(parts));
}

QString outcomeWord(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
        //: The outcome of a send: the server has the changes.
        return Words::tr("Applied", "outcome");
    case Outcome::Kind::Unchanged:
        //: The outcome of a send: the server already has these values.
        return Words::tr("Nothing to send", "outcome");
    case Outcome::Kind::Ready:
        //: The outcome of a trial: the changes can be sent.
        return Words::tr("Ready", "outcome");
    case Outcome::Kind::Refused:
        //: The outcome of a send: the server did not accept the changes.
        return Words::tr("Refused", "outcome");
    case Outcome::Kind::Conflict:
        //: The outcome of a send: the record was changed on the server meanwhile.
        return Words::tr("Conflict", "outcome");
    case Outcome::Kind::Waiting:
        //: The outcome of a send: it is in the outbox and sent later.
        return Words::tr("Waiting", "outcome");
    case Outcome::Kind::Unreachable:
        //: The outcome of a send: the server can not be reached.
        return Words::tr("No connection", "outcome");
    case Outcome::Kind::Unknown:
        //: The outcome of a send: nobody knows whether it was applied.
        return Words::tr("Unknown", "outcome");
    case Outcome::Kind::Unauthorised:
        //: The outcome of a send: the key is missing or was not accepted.
        return Words::tr("Not authorised", "outcome");
    case Outcome::Kind::Cancelled:
        break;
    }
    //: The outcome of a send: it was cancelled before anything was sent.
    return Words::tr("Cancelled", "outcome");
}

QString queuedTitle(const Outcome &outcome)
{
    const ErrorCode code = outcome.error ? outcome.error->code : ErrorCode::None;
    if (code == ErrorCode::ProductionLocked)
        return Words::tr("The changes wait: production is locked");
    if (needsUser(outcome) && code != ErrorCode::Tls && outcome.kind != Outcome::Kind::Unauthorised)
        return Words::tr("The changes wait for you");
    switch (outcome.kind) {
    case Outcome::Kind::Unknown:
        return title(outcome);
    case Outcome::Kind::Unauthorised:
        //: A title. %1 is a title that says why: “The key is missing”.
        return Words::tr("%1: the changes wait").arg(title(outcome));
    case Outcome::Kind::Unreachable:
        return code == ErrorCode::Tls ? Words::tr("The changes wait: the connection is not safe")
                                      : Words::tr("The changes wait for a connection");
    default:
        break;
    }
    return code == ErrorCode::Behind || code == ErrorCode::Elsewhere
        ? Words::tr("The changes wait for their turn")
        : Words::tr("The changes wait: the server asked to try later");
}

QString queuedExplanation(const Outcome &outcome, Tier tier, qint64 nextTry, bool isStored,
                          const QDateTime &now)
{
    // Another sentence follows, so the server's words have to end with a full stop.
    const QString why = outcome.error ? withFullStop(sentence(*outcome.error)) : QString();
    const QString loss
        = Words::tr("They are not stored on this computer and are lost when Amend is closed.");
    QStringList parts;
    if (!why.isEmpty())
        parts += why;
    if (outcome.kind == Outcome::Kind::Unknown) {
        parts += outcome.record ? Words::tr("The record was read again and does not show all your "
                                            "changes, but they may still arrive.")
                                : Words::tr("They may have been applied, or may still arrive.");
        parts += Words::tr("They stay in the outbox. Check again before you send again.");
        if (!isStored)
            parts += loss;
        return parts.join(u' ');
    }
    const bool isPaused = needsUser(outcome);
    if (outcome.error && outcome.error->code == ErrorCode::Held)
        parts += Words::tr("Your changes are kept in the outbox.");
    else if (outcome.error && outcome.error->code == ErrorCode::ProductionLocked)
        parts += Words::tr("Your changes are kept in the outbox and are sent when you arm "
                           "production.");
    else if (isPaused)
        parts += Words::tr("Your changes are kept in the outbox. Nothing more is sent for this "
                           "profile until you say so.");
    else if (tier == Tier::Production)
        parts += Words::tr("Your changes are kept in the outbox and are sent automatically while "
                           "production is armed.");
    else if (isStored)
        parts += Words::tr("Your changes are kept in the outbox and are sent automatically, also "
                           "after Amend was closed and opened again.");
    else
        parts += Words::tr(
            "Your changes are kept in the outbox and are sent automatically while Amend is open.");
    if (!isStored)
        parts += loss;
    if (!isPaused && nextTry > 0)
        //: Try: a noun. %1 is a time, or a day with a time.
        parts += Words::tr("Next try: %1.").arg(moment(nextTry, now));
    return parts.join(u' ');
}

QString changeCount(qsizetype count)
{
    //: How many fields are changed: a noun.
    return Words::tr("%n changes", nullptr, int(count));
}

QString day(qint64 at, const QDateTime &now)
{
    const QDateTime then = local(at);
    return then.date() == now.date() ? time(then.time()) : shortDate(then.date(), now.date());
}

QString moment(qint64 at, const QDateTime &now)
{
    return dateAndTime(local(at), now);
}

QString localTime(const FieldSpec &field, const QJsonValue &value)
{
    if (!field.readOnly || field.format != "date-time"_L1)
        return {};
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    const bool hasZone = at.isValid() && at.timeSpec() != Qt::LocalTime;
    return hasZone ? moment(at.toMSecsSinceEpoch()) : QString();
}

} // namespace words
