// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storewords.h"

#include "context.h"
#include "filewords.h"
#include "serverquote.h"
#include "words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty() ? sentence : sentence + u' ' + Words::tr("(%1)").arg(detail);
}

QString keychainReason(const std::optional<SecretError> &error)
{
    if (!error)
        return {};
    switch (error->kind) {
    case SecretError::Kind::NotFound:
        return Words::tr("the keychain holds no key for them");
    case SecretError::Kind::Locked:
        return Words::tr("the keychain is locked");
    case SecretError::Kind::NoKeyring:
        return Words::tr("the keychain service holds no keyring yet");
    case SecretError::Kind::NoService:
        return Words::tr("this computer runs no keychain service");
    case SecretError::Kind::Denied:
        return Words::tr("access to the keychain was declined");
    case SecretError::Kind::TimedOut:
        return Words::tr("the keychain did not answer");
    case SecretError::Kind::Failed:
        break;
    }
    return Words::tr("the keychain did not give the key");
}

QString lockedSentence(const StoreState &state)
{
    if (state.hasPassphrase)
        return Words::tr("Drafts are locked until you enter their passphrase. What you type "
                         "meanwhile is kept for this run, and joins them then.");
    const QString why = keychainReason(state.keyError);
    return (why.isEmpty() ? Words::tr("Drafts are locked.")
                          : Words::tr("Drafts are locked: %1.").arg(why))
        + u' '
        + Words::tr("What you type meanwhile is kept for this run, and joins them when they are "
                    "unlocked.");
}

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
        return Words::tr("Waiting: the server said later.") + nextTry(send.nextTry, now);
    case QueuedSend::Wait::Resend:
        return Words::tr("Waiting: no clear answer came. The same request goes out again, which "
                         "the server counts once.")
            + nextTry(send.nextTry, now);
    case QueuedSend::Wait::NotAuthorised:
        return Words::tr("Paused: the server refused the key, or there is none");
    case QueuedSend::Wait::Untrusted:
        return Words::tr("Paused: the connection to the server is not safe");
    case QueuedSend::Wait::ProfileGone:
        return Words::tr("Stopped: its profile was removed");
    case QueuedSend::Wait::ProfileMoved:
        return Words::tr("Stopped: its profile has another server now");
    }
    return send.nextTry == 0 ? Words::tr("Waiting for its turn")
                             : Words::tr("Waiting for its turn.") + nextTry(send.nextTry, now);
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
bool needsPerson(const Outcome &outcome)
{
    static const QStringList stops {u"tls"_s, u"held"_s, u"paused"_s, u"profileGone"_s,
                                    u"profileMoved"_s};
    return outcome.kind == Outcome::Kind::Unauthorised
        || (outcome.error && stops.contains(outcome.error->code));
}

QString lostOnes(const QStringList &lost)
{
    constexpr qsizetype mostNamed = 5;
    QString named = lost.mid(0, mostNamed).join(u", "_s);
    if (lost.size() > mostNamed)
        named = Words::tr("%1, and %2 more").arg(named).arg(lost.size() - mostNamed);
    return named;
}

} // namespace

namespace words {

QString sentence(const StoreError &error)
{
    switch (error.kind) {
    case StoreError::Kind::Full:
        return Words::tr("The disk is full.");
    case StoreError::Kind::ReadOnly:
        return Words::tr("The disk, or Amend's folder on it, can't be written to.");
    case StoreError::Kind::Busy:
        return Words::tr("Another program holds Amend's file.");
    case StoreError::Kind::Irregular:
        return sentence(FileError {FileError::Kind::Irregular, error.detail, {}});
    case StoreError::Kind::NoLocks:
        return sentence(FileError {FileError::Kind::NoLocks, error.detail, {}});
    case StoreError::Kind::Damaged:
        return withDetail(Words::tr("Amend's file is damaged."), error.detail);
    case StoreError::Kind::Newer:
        return Words::tr("Amend's file was written by a newer Amend, so it was left alone. Use "
                         "that one.");
    case StoreError::Kind::WrongPassphrase:
        return Words::tr("This is not the passphrase. Check the capital letters and the keyboard's "
                         "language.");
    case StoreError::Kind::Missing:
        return Words::tr("It is no longer there.");
    case StoreError::Kind::Failed:
        break;
    }
    return withDetail(Words::tr("The disk did not take it."), error.detail);
}

QString sentence(const StoreState &state)
{
    switch (state.kind) {
    case StoreState::Kind::Opening:
        return Words::tr("Drafts are being opened.");
    case StoreState::Kind::Ready:
        return state.hasPassphrase
            ? Words::tr("Drafts are kept on this computer, encrypted. Their key is under your "
                        "passphrase.")
            : Words::tr("Drafts are kept on this computer, encrypted. Their key is in this "
                        "desktop's keychain.");
    case StoreState::Kind::ReadOnly:
        return Words::tr(
                   "Drafts and sends can be read, but nothing can be saved, and so nothing is "
                   "sent.")
            + u' ' + sentence(state.error.value_or(StoreError()));
    case StoreState::Kind::Locked:
        return lockedSentence(state);
    case StoreState::Kind::NoKeychain: {
        const QString why = keychainReason(state.keyError);
        return (why.isEmpty() ? Words::tr("There is no keychain.")
                              : Words::tr("There is no keychain to use: %1.").arg(why))
            + u' ' + Words::tr("Drafts are kept for this run only unless you set a passphrase.");
    }
    case StoreState::Kind::ThisRun:
        return Words::tr("Drafts are kept for this run only: they are gone when Amend is closed.");
    case StoreState::Kind::Failed:
        break;
    }
    return Words::tr("Drafts are kept for this run only.") + u' '
        + sentence(state.error.value_or(StoreError()));
}

QString held()
{
    return Words::tr(
        "Drafts, sends or entries of the log are not as Amend left them: some are "
        "missing, or came back, maybe from an older copy of the file. Until you release "
        "the sends, nothing is sent. Look at the outbox and the drafts first: a send "
        "that is listed may have been carried out long ago.");
}

QString setAside(const StoreState &state)
{
    if (state.setAside.isEmpty() && state.isAnew)
        return Words::tr("The file with the drafts and the outbox is gone. Amend begins with a new "
                         "one. If you have a copy of the old file, end Amend and put it back: its "
                         "key was kept.");
    if (state.setAside.isEmpty())
        return {};
    QString text = Words::tr("The file with the drafts was damaged. It was set aside as %1, and "
                             "what could be read was kept: %2.")
                       .arg(state.setAside,
                            state.recovered == 1 ? Words::tr("1 entry")
                                                 : Words::tr("%1 entries").arg(state.recovered));
    if (!state.lost.isEmpty())
        text += u' ' + Words::tr("Could not be read: %1.").arg(lostOnes(state.lost));
    return text;
}

QString sentence(const SaveState &state, const QDateTime &now)
{
    switch (state.kind) {
    case SaveState::Kind::Idle:
        return {};
    case SaveState::Kind::Saving:
        return Words::tr("Saving…");
    case SaveState::Kind::Saved:
        return Words::tr("Saved %1").arg(moment(state.at, now));
    case SaveState::Kind::InMemory:
        return Words::tr("Kept for this run only");
    case SaveState::Kind::NotSaved:
        break;
    }
    QString why = sentence(state.error.value_or(StoreError()));
    if (why.size() > 1 && !why.at(1).isUpper())
        why[0] = why.at(0).toLower();
    return Words::tr("Not saved: %1").arg(why);
}

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
        break;
    }
    const QString sent = moment(send.begun > 0 ? send.begun : send.queued, now);
    return send.checked == 0
        ? Words::tr("Unknown: sent %1, no clear answer").arg(sent)
        : Words::tr("Unknown: sent %1, no clear answer; read %2, and the record does not show "
                    "all of it")
              .arg(sent, moment(send.checked, now));
}

QString outboxLine(const QList<QueuedSend> &sends, const QDateTime &now)
{
    int waiting = 0, paused = 0, sending = 0, unknown = 0;
    qint64 next = 0;
    for (const QueuedSend &send : sends) {
        if (send.state == QueuedSend::State::Sending) {
            ++sending;
        } else if (send.state == QueuedSend::State::Unknown) {
            ++unknown;
        } else if (send.isPaused() || send.wait == QueuedSend::Wait::ProfileGone
                   || send.wait == QueuedSend::Wait::ProfileMoved) {
            ++paused;
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
        return Words::tr("Key not accepted");
    case Outcome::Kind::Cancelled:
        break;
    }
    return Words::tr("Cancelled");
}

QString queuedTitle(const Outcome &outcome)
{
    const QString code = outcome.error ? outcome.error->code : QString();
    if (needsPerson(outcome) && code != "tls"_L1 && outcome.kind != Outcome::Kind::Unauthorised)
        return Words::tr("The changes wait for you");
    switch (outcome.kind) {
    case Outcome::Kind::Unknown:
        return title(outcome);
    case Outcome::Kind::Unauthorised:
        return Words::tr("The changes wait: the key was not accepted");
    case Outcome::Kind::Unreachable:
        return code == "tls"_L1 ? Words::tr("The changes wait: the connection is not safe")
                                : Words::tr("The changes wait for a connection");
    default:
        break;
    }
    return code == "behind"_L1 || code == "elsewhere"_L1
        ? Words::tr("The changes wait for their turn")
        : Words::tr("The changes wait: the server said later");
}

QString queuedExplanation(const Outcome &outcome, qint64 nextTry, bool isStored,
                          const QDateTime &now)
{
    // Another sentence follows, so the server's words have to end with a full stop.
    const QString why = outcome.error ? withFullStop(sentence(*outcome.error)) : QString();
    const QString loss
        = Words::tr("They are not stored on this computer: closing Amend loses them.");
    QStringList parts;
    if (!why.isEmpty())
        parts += why;
    if (outcome.kind == Outcome::Kind::Unknown) {
        parts += outcome.record
            ? Words::tr("The record was read again and does not show all your changes, but they "
                        "may still be under way.")
            : Words::tr("They may have been applied, or may still be under way.");
        parts += Words::tr("They stay in the outbox. Check again before you send again.");
        if (!isStored)
            parts += loss;
        return parts.join(u' ');
    }
    const bool isPaused = needsPerson(outcome);
    if (outcome.error && outcome.error->code == "held"_L1)
        parts += Words::tr("Your changes are kept in the outbox. Nothing is sent until you have "
                           "looked at it and released the sends.");
    else if (isPaused)
        parts += Words::tr("Your changes are kept in the outbox. Nothing more goes out for this "
                           "profile until you say so.");
    else if (isStored)
        parts += Words::tr("Your changes are kept in the outbox and go out by themselves, also "
                           "after Amend was closed and opened again.");
    else
        parts += Words::tr("Your changes are kept in the outbox and go out by themselves while "
                           "Amend is open.");
    if (!isStored)
        parts += loss;
    if (!isPaused && nextTry > 0)
        parts += Words::tr("Next try: %1.").arg(moment(nextTry, now));
    return parts.join(u' ');
}

QString changeCount(qsizetype count)
{
    return count == 1 ? Words::tr("1 change") : Words::tr("%1 changes").arg(count);
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

} // namespace words
