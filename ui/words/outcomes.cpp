// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsentences.h"
#include "context.h"
#include "serverquote.h"
#include "words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

/// The sentence for our own code. Empty when it has none.
QString codeSentence(const ApiError &error)
{
    if (error.code == "keyPrefix"_L1) {
        const QString expected = error.args.value("expected"_L1).toString();
        return expected.isEmpty()
            ? Words::tr("The profile's key belongs to another environment, so it was not sent. "
                        "Enter the right key in the profile.")
            : Words::tr("The profile's key belongs to another environment, so it was not sent. "
                        "Enter one that begins with %1 in the profile.")
                  .arg(expected);
    }
    if (error.code == "key"_L1)
        return Words::tr("The profile's key (%1) has a space, a line break or another sign no key "
                         "has, so it was not sent. Copy it again, and enter it in the profile.")
            .arg(error.args.value("label"_L1).toString());
    if (error.code == "noKey"_L1 && error.args.contains("label"_L1))
        return Words::tr("The profile lacks this: %1. Enter it in the profile.")
            .arg(error.args.value("label"_L1).toString());
    if (error.code == "tls"_L1)
        return tlsSentence(error);
    if (error.code == "proxy"_L1)
        return proxySentence(error);
    if (const QString unread = unreadSentence(error); !unread.isEmpty())
        return unread;
    const QString file = error.args.value("detail"_L1).toString();
    if (error.code == "fileChanged"_L1)
        return Words::tr("The file %1 changed while it was sent, so Amend broke the upload off.")
            .arg(file);
    if (error.code == "fileMissing"_L1)
        return Words::tr("The file %1 could not be read while it was sent, so Amend broke the "
                         "upload off.")
            .arg(file);
    static const QHash<QString, QString> sentences {
        {u"signInRejected"_s,
         Words::tr("The server did not accept the sign-in. Check the email address and the "
                   "password in the profile. An account that is not PCI compliant needs its "
                   "password tokenised.")},
        {u"signInExpired"_s,
         Words::tr("The password of the sign-in has expired. Set a new one with the vendor, then "
                   "enter it in the profile.")},
        {u"signInGone"_s,
         Words::tr("The server says that this sign-in is no longer valid. Try again; if it stays "
                   "so, enter the sign-in in the profile again.")},
        {u"signInLocked"_s,
         Words::tr("Too many sign-ins failed, so the server has locked the account. Try again in "
                   "30 minutes.")},
        {u"signInToken"_s,
         Words::tr("The sign-in gave a token that is only good for choosing an identity (type "
                   "AUTH), not for changing users. Sign in as a user of one identity, or enter an "
                   "auth token in the profile.")},
        {u"signInNeeded"_s,
         Words::tr("The profile has no sign-in yet. Enter an auth token, or an email address and a "
                   "password, in the profile.")},
        {u"noToken"_s,
         Words::tr("The server took the sign-in, but gave no token. Check the address in the "
                   "profile.")},
        {u"stepUp"_s,
         Words::tr("The server wants the sign-in to be confirmed with a second factor first (a "
                   "step-up), which Amend does not do. Enter a stepped-up auth token in the "
                   "profile.")},
        {u"rootUser"_s,
         Words::tr("The server does not change this user here. It may be a root user: those can be "
                   "read, but are changed through their corporate or consumer only (PATCH "
                   "/corporates or /consumers).")},
        {u"notOffered"_s,
         Words::tr("The server does not offer this. Check the address in the profile.")},
        {u"timeout"_s, Words::tr("The server did not answer in time.")},
        {u"refusedConnection"_s,
         Words::tr("Nothing answers at the server's address. Check the address in the profile, "
                   "and whether the server runs.")},
        {u"hostNotFound"_s,
         Words::tr("The server's name was not found. Check your network and the address in the "
                   "profile.")},
        {u"cut"_s, Words::tr("The connection ended before the answer was complete.")},
        {u"oversized"_s,
         Words::tr("The answer was larger than any record can be, so it was not read.")},
        {u"redirect"_s,
         Words::tr("The server sends callers to another address. Amend does not follow, because "
                   "the key would go there too. Check the address in the profile.")},
        {u"seeOther"_s,
         Words::tr("The server points to another address for its answer, and Amend does not "
                   "follow, because the key would go there too. The change may have been made.")},
        {u"notModified"_s,
         Words::tr("The server says that nothing changed since an earlier read (304), which Amend "
                   "did not ask. Something between here and the server may keep old answers.")},
        {u"notJson"_s,
         Words::tr("The server answered with something that is not JSON. Check the address in the "
                   "profile.")},
        {u"notObject"_s,
         Words::tr("The server answered with something that is not a record. Check the address in "
                   "the profile.")},
        {u"noKey"_s, Words::tr("The profile has no key yet. Enter it in the profile.")},
        {u"notStored"_s,
         Words::tr("The changes could not be stored, so nothing was sent. Free some room on the "
                   "disk, then send again.")},
        {u"notOpened"_s,
         Words::tr("The drafts and sends on this computer could not be opened, and an earlier "
                   "change may wait there, so nothing was sent. The bar at the top of the window "
                   "says why.")},
        {u"behind"_s,
         Words::tr("An earlier change to this record waits in the outbox and goes first.")},
        {u"held"_s,
         Words::tr(
             "Drafts, sends or entries of the log are not as Amend left them. Nothing is sent "
             "until you have looked at the outbox and released the sends.")},
        {u"profileGone"_s, Words::tr("The profile that this was to be sent with was removed.")},
        {u"profileMoved"_s,
         Words::tr("The profile has another server now than the one this was reviewed for, so "
                   "nothing was sent.")},
        {u"paused"_s, Words::tr("Sending is paused for this profile.")},
        {u"unreadable"_s,
         Words::tr("What was to be sent is damaged on the disk and can't be read. Look at the "
                   "record, then remove this line.")},
        {u"gone"_s, Words::tr("It is not in the outbox any more.")},
        {u"elsewhere"_s, Words::tr("Another Amend is sending this right now.")},
        {u"keyringLocked"_s,
         Words::tr("The keychain is locked. Unlock it, then try again, or enter the key for this "
                   "run only.")},
        {u"keyringNone"_s,
         Words::tr("The keychain service holds no keyring yet. Make one in your desktop's password "
                   "settings, or enter the key for this run only.")},
        {u"keyringService"_s,
         Words::tr("This computer runs no keychain service. Enter the key in the profile: it is "
                   "kept for this run only.")},
        {u"keyringDenied"_s,
         Words::tr("Access to the keychain was declined. Try again and allow it, or enter the key "
                   "for this run only.")},
        {u"keyringFailed"_s,
         Words::tr("The keychain did not give the key. Try again, or enter the key for this run "
                   "only.")},
    };
    return sentences.value(error.code);
}

QString refusedSentence(const ApiError &error)
{
    switch (error.status) {
    case 0:
        return error.findings.isEmpty() ? Words::tr("Amend did not send this. Check the changes.")
                                        : Words::tr("Fix what is listed, then send again.");
    case 403:
        return Words::tr("The server does not allow this change with this key. Ask for the "
                         "permission, or use another profile.");
    case 404:
        return Words::tr("The server knows no such user. Check the user ID and the profile.");
    case 405:
    case 501:
        return Words::tr("The server does not offer this. Check the address in the profile.");
    case 409:
        if (!codeMeaning(error).isEmpty()) // this sentence already says what is wrong
            return Words::tr("Nothing was changed.");
        return Words::tr("A value is already in use, or may not be changed now. Fix it, then send "
                         "again.");
    case 413:
        return Words::tr("The request was too large for the server. Shorten what you changed.");
    case 428:
        return Words::tr("The server takes changes only to a version it names, and it named none. "
                         "Tell the vendor.");
    default:
        break;
    }
    if (!error.findings.isEmpty())
        return Words::tr("The server refused the changes. Fix what is listed, then send again.");
    return Words::tr("The server refused the request (status %1). Nothing was changed.")
        .arg(error.status);
}

QString unauthorisedSentence(const ApiError &error)
{
    if (error.status == 403) {
        return Words::tr("The server wants more rights than this key has. Use a key with the right "
                         "to change users.");
    }
    return Words::tr("The server did not accept the profile's key. Check that it is current and "
                     "belongs to this environment, and enter it again in the profile.");
}

QString kindSentence(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Refused:
        return refusedSentence(error);
    case ApiError::Kind::Conflict:
        return Words::tr("The record changed on the server since it was read. Read it again and "
                         "compare.");
    case ApiError::Kind::Unauthorised:
        return unauthorisedSentence(error);
    case ApiError::Kind::Waiting:
        if (error.code == "inProgress"_L1)
            return Words::tr("The same request is still being worked on.") + u' '
                + waitSentence(error.retryAfterSeconds);
        return Words::tr("The server is busy or limits how often it may be asked.")
            + limitSentence(error) + u' ' + waitSentence(error.retryAfterSeconds);
    case ApiError::Kind::Unreachable:
        return Words::tr("The server can't be reached. Check your network, then try again.");
    case ApiError::Kind::Unknown:
        return error.status > 0
            ? Words::tr("The server had a fault (status %1) and did not say what it did.")
                  .arg(error.status)
            : Words::tr("No clear answer came.");
    case ApiError::Kind::Cancelled:
        return Words::tr("Cancelled before anything was sent.");
    case ApiError::Kind::NotReadable:
        return Words::tr("This server gives out no records. You can still change one: only what "
                         "you enter is sent, and old values are not shown.");
    case ApiError::Kind::Malformed:
        break;
    }
    return Words::tr("The server's answer is not a record. Check the address in the profile.");
}

/// Whether files were sent and it is unknown what became of them.
bool hasUnseenDocuments(const Outcome &outcome)
{
    return std::any_of(outcome.unseen.begin(), outcome.unseen.end(), [&](const FieldPath &path) {
        return outcome.sent.value(path).value.isArray();
    });
}

QString appliedSentence(const Outcome &outcome)
{
    if (!outcome.notices.isEmpty())
        return Words::tr("The server took what was sent, but look at this:");
    if (!outcome.differing.isEmpty()) {
        return Words::tr("The server took the changes, but holds other values than you sent. They "
                         "are listed below.")
            + (hasUnseenDocuments(outcome)
                   ? u' ' + Words::tr("Whether it holds the documents can't be told.")
                   : QString());
    }
    if (hasUnseenDocuments(outcome))
        return Words::tr("The server took the changes. Whether it holds the documents can't be "
                         "told.");
    if (!outcome.record)
        return Words::tr("The server took the changes but did not show the record. Read it again "
                         "to see what it holds.");
    if (!outcome.unseen.isEmpty())
        return Words::tr("The server took the changes but did not show all of them. Read the "
                         "record again to see what it holds.");
    return Words::tr("The server holds what you sent.");
}

} // namespace

namespace words {

QString sentence(const ApiError &error)
{
    const QString own = codeSentence(error);
    return (own.isEmpty() ? kindSentence(error) : own) + quotedMessage(error);
}

QString sentence(const SpecError &error)
{
    const QString place
        = error.pointer.isEmpty() ? error.file : error.file % u" at " % error.pointer;
    return Words::tr("This API description cannot be used: %1: %2.").arg(place, error.reason);
}

QString sentence(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NotFound:
        return Words::tr("The keychain holds no key for this profile. Enter it in the profile.");
    case SecretError::Kind::Locked:
        return Words::tr("The keychain is locked, so the key is kept for this run only. Unlock it "
                         "and enter the key again to keep it.");
    case SecretError::Kind::NoKeyring:
        return Words::tr("The keychain service holds no keyring yet, so the key is kept for this "
                         "run only. Make one in your desktop's password settings to keep it.");
    case SecretError::Kind::NoService:
        return Words::tr("This computer runs no keychain service, so the key is kept for this run "
                         "only. Install one (GNOME Keyring or KWallet) to keep it.");
    case SecretError::Kind::Denied:
        return Words::tr("Access to the keychain was declined, so the key is kept for this run "
                         "only. Enter it again and allow the access to keep it.");
    case SecretError::Kind::TimedOut:
        return Words::tr("The keychain did not answer, so the key is kept for this run only. "
                         "Enter it again to try once more.");
    case SecretError::Kind::Failed:
        break;
    }
    const QString sentence = Words::tr(
        "The keychain did not take the key, so it is kept for this run only. Enter it again to "
        "try once more.");
    if (error.detail.isEmpty())
        return sentence;
    return sentence + u' ' + Words::tr("The keychain said: %1").arg(error.detail);
}

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
        return Words::tr("The record changed meanwhile");
    case Outcome::Kind::Waiting:
        return Words::tr("The server can't take the changes now");
    case Outcome::Kind::Unreachable:
        return Words::tr("The server can't be reached");
    case Outcome::Kind::Unknown:
        return Words::tr("It is not known whether the changes were applied");
    case Outcome::Kind::Unauthorised:
        return outcome.error && outcome.error->code == "stepUp"_L1
            ? Words::tr("The sign-in needs a second factor")
            : Words::tr("The key was not accepted");
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
        return Words::tr("The server already holds these values.");
    case Outcome::Kind::Ready:
        return Words::tr("Nothing was sent.");
    case Outcome::Kind::Conflict:
        return outcome.conflicts.isEmpty()
            ? Words::tr("Nothing was changed, and your changes are kept. Read the record again, "
                        "then review your changes.")
            : Words::tr("Somebody changed the same fields. Nothing was sent, and your changes are "
                        "kept. Choose for each field what it shall be, then review again.");
    case Outcome::Kind::Refused:
        if (outcome.error && !outcome.error->findings.isEmpty())
            return Words::tr("Fix what is listed here, then review and send again. Your changes "
                             "are kept.")
                + quotedMessage(*outcome.error);
        break;
    case Outcome::Kind::Unknown:
        return (why.isEmpty() ? QString() : why + u' ')
            + (outcome.record
                   ? Words::tr(
                         "The record was read again and does not show all your changes, but they "
                         "may still be under way.")
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
