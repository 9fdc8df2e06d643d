// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storewords.h"

#include "context.h"
#include "serverquote.h"
#include "words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString nextTry(qint64 at, const QDateTime &now)
{
    return at > 0 ? u' ' + Words::tr("Next try %1").arg(words::moment(at, now)) : QString();
}

QString waitSentence(const QueuedSend &send, const QDateTime &now)
{
    switch (send.wait) {
    case QueuedSend::Wait::Turn:
        break;
    case QueuedSend::Wait::Unreachable:
        return Words::tr("Waiting: no connection.") + nextTry(send.nextTry, now);
    case QueuedSend::Wait::Busy:
        return Words::tr("Waiting: the server asked to try later.") + nextTry(send.nextTry, now);
    case QueuedSend::Wait::Resend:
        return Words::tr("Waiting: no clear answer came. The same request is sent again, and the "
                         "server counts it once.")
            + nextTry(send.nextTry, now);
    case QueuedSend::Wait::NotAuthorised:
        return Words::tr("Paused: the server refused the key, or none could be read");
    case QueuedSend::Wait::Untrusted:
        return Words::tr("Paused: the connection to the server is not safe");
    case QueuedSend::Wait::ProfileGone:
        return Words::tr("Stopped: its profile was removed");
    case QueuedSend::Wait::ProfileMoved:
        return Words::tr("Stopped: its profile has another server now");
    case QueuedSend::Wait::ProductionLocked:
        return Words::tr("Production is locked");
    }
    return send.nextTry == 0 ? Words::tr("Waiting for its turn")
                             : Words::tr("Waiting for its turn.") + nextTry(send.nextTry, now);
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

QString clock(const QDateTime &time)
{
    return QLocale().toString(time, u"HH:mm"_s);
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
        return Words::tr("Refused");
    case DraftState::Conflict:
        return Words::tr("Conflict");
    }
    return {};
}

QString sentence(const QueuedSend &send, const QDateTime &now)
{
    switch (send.state) {
    case QueuedSend::State::Waiting:
        return waitSentence(send, now);
    case QueuedSend::State::Sending:
        return Words::tr("Sending…");
    case QueuedSend::State::Unknown:
    case QueuedSend::State::Unreadable:
        break;
    }
    const QString sent = moment(send.begun > 0 ? send.begun : send.queued, now);
    return send.checked == 0
        ? Words::tr("Unknown: sent %1, no clear answer").arg(sent)
        : Words::tr("Unknown: sent %1, no clear answer; read %2, and the record does not show "
                    "all of it")
              .arg(sent, moment(send.checked, now));
}

QString stateWord(const QueuedSend &send)
{
    if (send.state == QueuedSend::State::Sending)
        return Words::tr("Sending");
    if (send.state != QueuedSend::State::Waiting)
        return Words::tr("Not known");
    return send.isPaused() ? Words::tr("Paused")
        : send.isStopped() ? Words::tr("Stopped")
                           : Words::tr("Waiting");
}

QString explanation(const QueuedSend &send, const QDateTime &now)
{
    if (send.state == QueuedSend::State::Sending)
        return Words::tr("It is being sent now.");
    if (send.state == QueuedSend::State::Waiting)
        return waitExplanation(send, now);
    const QString sent = moment(send.begun > 0 ? send.begun : send.queued, now);
    const QString what = Words::tr("It was sent at %1, and no clear answer came. It is not sent "
                                   "again by itself.")
                             .arg(sent);
    return send.checked == 0
        ? what
        : QString(
            what % u' '
            % Words::tr("The record was read at %1, and does not show all of it. It may still "
                        "come: some servers take a change only after a while.")
                  .arg(moment(send.checked, now)));
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
        parts += Words::tr("%1 being sent").arg(sending);
    if (waiting > 0)
        parts += next > 0
            ? Words::tr("%1 waiting, next try %2").arg(QString::number(waiting), moment(next, now))
            : Words::tr("%1 waiting").arg(waiting);
    if (locked > 0)
        parts += Words::tr("%1 locked").arg(locked);
    if (paused > 0)
        parts += Words::tr("%1 paused").arg(paused);
    if (unknown > 0)
        parts += Words::tr("%1 unknown").arg(unknown);
    return parts.isEmpty() ? QString() : Words::tr("Outbox: %1").arg(parts.join(u" · "_s));
}

QString outcomeWord(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
        return Words::tr("Applied");
    case Outcome::Kind::Unchanged:
        return Words::tr("Nothing to send");
    case Outcome::Kind::Ready:
        return Words::tr("Ready");
    case Outcome::Kind::Refused:
        return Words::tr("Refused");
    case Outcome::Kind::Conflict:
        return Words::tr("Conflict");
    case Outcome::Kind::Waiting:
        return Words::tr("Waiting");
    case Outcome::Kind::Unreachable:
        return Words::tr("No connection");
    case Outcome::Kind::Unknown:
        return Words::tr("Unknown");
    case Outcome::Kind::Unauthorised:
        return Words::tr("Not authorised");
    case Outcome::Kind::Cancelled:
        break;
    }
    return Words::tr("Cancelled");
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
    case Outcome::Kind::Unauthorised: {
        QString why = title(outcome);
        why[0] = why.at(0).toLower();
        return Words::tr("The changes wait: %1").arg(why);
    }
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
        parts += Words::tr("Next try: %1.").arg(moment(nextTry, now));
    return parts.join(u' ');
}

QString changeCount(qsizetype count)
{
    return Words::tr("%n changes", nullptr, int(count));
}

QString day(qint64 at, const QDateTime &now)
{
    const QDateTime time = local(at);
    if (time.date() == now.date())
        return clock(time);
    return QLocale().toString(
        time.date(), time.date().year() == now.date().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString moment(qint64 at, const QDateTime &now)
{
    const QString shown = day(at, now);
    const QDateTime time = local(at);
    return time.date() == now.date() ? shown : QString(shown % u' ' % clock(time));
}

QString localTime(const FieldSpec &field, const QJsonValue &value)
{
    if (!field.readOnly || field.format != "date-time"_L1)
        return {};
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? moment(time.toMSecsSinceEpoch())
                                                              : QString();
}

} // namespace words
