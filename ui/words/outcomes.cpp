// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "serverquote.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

/// Files were sent, and nothing tells what became of them.
bool hasUnseenDocuments(const Outcome &outcome)
{
    return std::any_of(outcome.unseen.begin(), outcome.unseen.end(), [&](const FieldPath &path) {
        return outcome.sent.value(path).value.isArray();
    });
}

/// What was reviewed was not read before, so there was nothing to compare it with.
bool isReviewUnread(const Outcome &outcome)
{
    return outcome.error && outcome.error->args.contains(u"wasRead"_s);
}

QString appliedSentence(const Outcome &outcome)
{
    if (!outcome.notices.isEmpty())
        return Words::tr("The server accepted what was sent, but look at this:");
    if (!outcome.differing.isEmpty()) {
        return Words::tr("The server accepted the changes, but has other values than you sent. "
                         "They are listed below.")
            + (hasUnseenDocuments(outcome)
                   ? u' ' + Words::tr("Amend can't tell whether it has the documents.")
                   : QString());
    }
    if (hasUnseenDocuments(outcome))
        return Words::tr(
            "The server accepted the changes. Amend can't tell whether it has the documents.");
    if (!outcome.record)
        return Words::tr("The server accepted the changes but did not show the record. Read it "
                         "again to see what it has.");
    if (!outcome.unseen.isEmpty())
        return Words::tr("The server accepted the changes but did not show all of them. Read the "
                         "record again to see what it has.");
    return Words::tr("The server has what you sent.");
}

/// Why there was no authority to send. Often no server was asked.
QString keyTitle(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StepUp:
        return Words::tr("The sign-in needs a second factor");
    case ErrorCode::NoKey:
    case ErrorCode::SignInNeeded:
        return Words::tr("The key is missing");
    case ErrorCode::BadKey:
    case ErrorCode::KeyPrefix:
        return Words::tr("The key can't be used");
    case ErrorCode::KeyringLocked:
        return Words::tr("The keychain is locked");
    case ErrorCode::KeyringNone:
    case ErrorCode::KeyringService:
    case ErrorCode::KeyringDenied:
    case ErrorCode::KeyringFailed:
        return Words::tr("The key can't be read");
    case ErrorCode::SignInRejected:
    case ErrorCode::SignInExpired:
    case ErrorCode::SignInGone:
    case ErrorCode::SignInLocked:
    case ErrorCode::SignInToken:
    case ErrorCode::NoToken:
        return Words::tr("The sign-in failed");
    case ErrorCode::Paused:
        return Words::tr("Sending is paused");
    default:
        break;
    }
    return Words::tr("The key was not accepted");
}

} // namespace

namespace words {

QString title(const Outcome &outcome)
{
    switch (outcome.kind) {
    case Outcome::Kind::Applied:
        return Words::tr("The changes were applied");
    case Outcome::Kind::Unchanged:
        return Words::tr("There was nothing to send");
    case Outcome::Kind::Ready:
        return Words::tr("The changes are ready to send");
    case Outcome::Kind::Refused:
        return outcome.status == 0 ? Words::tr("The changes can't be sent yet")
                                   : Words::tr("The server refused the changes");
    case Outcome::Kind::Conflict:
        return isReviewUnread(outcome) ? Words::tr("Review the changes again")
                                       : Words::tr("The record changed meanwhile");
    case Outcome::Kind::Waiting:
        return Words::tr("The server can't take the changes now");
    case Outcome::Kind::Unreachable:
        return Words::tr("The server can't be reached");
    case Outcome::Kind::Unknown:
        return Words::tr("It is not known whether the changes were applied");
    case Outcome::Kind::Unauthorised:
        return keyTitle(outcome.error ? outcome.error->code : ErrorCode::None);
    case Outcome::Kind::Cancelled:
        break;
    }
    return Words::tr("Sending was cancelled");
}

QString explanation(const Outcome &outcome)
{
    // Another sentence follows, so the server's words have to end with a full stop.
    const QString why = outcome.error ? withFullStop(sentence(*outcome.error)) : QString();
    switch (outcome.kind) {
    case Outcome::Kind::Applied:
        return appliedSentence(outcome);
    case Outcome::Kind::Unchanged:
        return Words::tr("The server already has these values.");
    case Outcome::Kind::Ready:
        return Words::tr("Nothing was sent.");
    case Outcome::Kind::Conflict:
        if (isReviewUnread(outcome))
            return why + u' ' + Words::tr("Nothing was sent, and your changes are kept.");
        return outcome.conflicts.isEmpty()
            ? Words::tr("Nothing was changed, and your changes are kept. Read the record again, "
                        "then review your changes.")
            : Words::tr("Somebody changed the same fields. Nothing was sent, and your changes are "
                        "kept. Choose a value for each of them, then review again.");
    case Outcome::Kind::Refused:
        if (outcome.error && !outcome.error->findings.isEmpty())
            return Words::tr("Fix what is listed here, then review and send again. Your changes "
                             "are kept.")
                + quotedMessage(*outcome.error);
        break;
    case Outcome::Kind::Unknown:
        return (why.isEmpty() ? QString() : why + u' ')
            + (outcome.record ? Words::tr("The record was read again and does not show all your "
                                          "changes, but they may still arrive.")
                       + u' '
                              : QString())
            + Words::tr("Your changes are kept. Read the record again to see whether they arrived, "
                        "before you send again.");
    case Outcome::Kind::Cancelled:
        return Words::tr("Nothing was sent, and your changes are kept.");
    default:
        break;
    }
    return (why.isEmpty() ? Words::tr("Try again.") : why) + u' '
        + Words::tr("Your changes are kept.");
}

} // namespace words
