// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsentences.h"
#include "context.h"
#include "keychainwords.h"
#include "serverquote.h"
#include "storewords.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

using words::Source;
using words::Voice;

bool isWindow(const Source &source)
{
    return source.voice == Voice::Window;
}

/// For the command line only, which has no button to show.
QString command(const Source &source, const QString &sentence)
{
    return isWindow(source) ? QString() : sentence;
}

QString arg(const ApiError &error, QLatin1StringView name)
{
    return error.args.value(name).toString();
}

QString addressStep(const Source &source)
{
    return isWindow(source) ? Words::tr("Check the address in the profile.")
                            : Words::tr("Check the address.");
}

/// Follows a sentence about the key or the sign-in.
QString keyStep(const Source &source)
{
    if (isWindow(source))
        //: The key, or the sign-in.
        return Words::tr("Enter it in the profile.");
    if (source.profile.isEmpty() || source.isKeyGiven)
        //: For the command line.
        return Words::tr("Give it with --credentials -.");
    //: For the command line. %1 is the name of a profile.
    return Words::tr("Store it with: amend key set \"%1\", or give it with --credentials -.")
        .arg(source.profile);
}

QString missingKey(const ApiError &error, const Source &source)
{
    const QString label = arg(error, "label"_L1);
    if (isWindow(source) && label.isEmpty())
        return Words::tr("The profile has no key yet.");
    if (isWindow(source))
        //: %1 is the label of a key or password.
        return Words::tr("This is missing in the profile: %1.").arg(label);
    const QString name = arg(error, "secret"_L1); // as in the credentials' JSON
    const QString part = name.isEmpty() ? label : name;
    if (source.isKeyGiven && part.isEmpty())
        //: For the command line.
        return Words::tr("The credentials lack a key.");
    if (source.isKeyGiven)
        //: For the command line. %1 is the name of a key or password.
        return Words::tr("The credentials lack %1.").arg(part);
    if (part.isEmpty())
        //: For the command line. %1 is the name of a profile.
        return Words::tr("The profile %1 has no key.").arg(source.profile);
    //: For the command line. %1 is the name of a profile, %2 of a key or password.
    return Words::tr("The key of the profile %1 lacks %2.").arg(source.profile, part);
}

QString otherKeyPrefix(const ApiError &error)
{
    const QString expected = arg(error, "expected"_L1);
    const QString fact
        = Words::tr("The key belongs to another environment, so it was not sent.") + u' ';
    if (expected.isEmpty())
        //: One: a key.
        return fact + Words::tr("Use the right one.");
    //: One: a key. %1 is the first characters of a key.
    return fact + Words::tr("Use one that begins with %1.").arg(expected);
}

/// What is wrong, whoever reads it; empty where kind and status say more.
QString factOf(const ApiError &error, const Source &source)
{
    switch (error.code) {
    case ErrorCode::None:
        return {};
    case ErrorCode::Timeout:
        return Words::tr("The server did not answer in time.");
    case ErrorCode::RefusedConnection:
        return Words::tr("Nothing answers at the server's address. Check that the server is "
                         "running.");
    case ErrorCode::HostNotFound:
        return Words::tr("The server's name was not found. Check your network.");
    case ErrorCode::Tls:
        return tlsSentence(error);
    case ErrorCode::Proxy:
        return proxySentence(error);
    case ErrorCode::NoSandbox:
        return Words::tr(
            "The local sandbox does not run. Try again, or use a profile of a server.");
    case ErrorCode::Cut:
        return Words::tr("The connection ended before the answer was complete.");
    case ErrorCode::BadUrl:
        return Words::tr("The server's address is not a valid web address.");
    case ErrorCode::PlainHttp:
        return Words::tr("The server's address begins with http://, which is for this computer "
                         "only, because others could read the key on its way. Nothing was sent.");
    case ErrorCode::OtherOrigin:
        return Words::tr("The request was for another server than the one the key belongs to, so "
                         "it was not sent.");
    case ErrorCode::Redirect:
        return Words::tr("The server redirects to another address. Amend does not follow, because "
                         "the key would be sent there too.");
    case ErrorCode::SeeOther:
        return Words::tr("The server points to another address for its answer. Amend does not "
                         "follow, because the key would be sent there too. The change may have "
                         "been made.");
    case ErrorCode::NotModified:
        return Words::tr("The server says that nothing has changed since an earlier read (304), "
                         "but Amend did not ask that. Something between here and the server may "
                         "keep old answers.");
    case ErrorCode::Oversized:
        return Words::tr("The answer was larger than any record can be, so it was not read.");
    case ErrorCode::NotJson:
    case ErrorCode::NotUtf8:
    case ErrorCode::NotObject:
        return unreadSentence(error);
    case ErrorCode::NoUsers:
        return Words::tr("The server's answer has no list of users in it.");
    case ErrorCode::NotOffered:
        return Words::tr("The server does not offer this.");
    case ErrorCode::StepUp:
        return Words::tr("The server wants the sign-in to be confirmed with a second factor first "
                         "(a step-up), which Amend cannot do. Use a stepped-up auth token.");
    case ErrorCode::RootUser:
        return Words::tr("The server does not change this user here. It may be a root user: those "
                         "can be read, but are changed through their corporate or consumer only "
                         "(PATCH /corporates or /consumers).");
    case ErrorCode::InProgress:
        return Words::tr("The same request is still being worked on.");
    case ErrorCode::FileChanged:
        //: %1 is the name of a file.
        return Words::tr("The file %1 changed while it was sent, so Amend stopped the upload.")
            .arg(arg(error, "detail"_L1));
    case ErrorCode::FileMissing:
        //: %1 is the name of a file.
        return Words::tr("The file %1 could not be read while it was sent, so Amend stopped the "
                         "upload.")
            .arg(arg(error, "detail"_L1));
    case ErrorCode::NoKey:
        return missingKey(error, source);
    case ErrorCode::BadKey:
        //: %1 is the label of a key or password.
        return Words::tr("The key (%1) has a space, a line break or another character that no key "
                         "has, so it was not sent. Copy it again.")
            .arg(arg(error, "label"_L1));
    case ErrorCode::KeyPrefix:
        return otherKeyPrefix(error);
    case ErrorCode::KeyringLocked:
        return words::fact(SecretError::Kind::Locked);
    case ErrorCode::KeyringNone:
        return words::fact(SecretError::Kind::NoKeyring);
    case ErrorCode::KeyringService:
        return words::fact(SecretError::Kind::NoService);
    case ErrorCode::KeyringDenied:
        return words::fact(SecretError::Kind::Denied);
    case ErrorCode::KeyringFailed:
        return words::fact(SecretError::Kind::Failed);
    case ErrorCode::SignInNeeded:
        return Words::tr("There is no sign-in yet: an auth token, or an email address and a "
                         "password.");
    case ErrorCode::SignInRejected:
        return Words::tr("The server did not accept the sign-in. Check the email address and the "
                         "password. An account that is not PCI compliant needs its password "
                         "tokenised.");
    case ErrorCode::SignInExpired:
        return Words::tr("The password of the sign-in has expired. Set a new one with the vendor.");
    case ErrorCode::SignInGone:
        return Words::tr("The server says that this sign-in is no longer valid. Try again. If "
                         "that does not help, use another sign-in.");
    case ErrorCode::SignInLocked:
        return Words::tr("Too many sign-ins failed, so the server has locked the account. Try "
                         "again in 30 minutes.");
    case ErrorCode::SignInToken:
        return Words::tr("The sign-in gave a token that can only choose an identity (type AUTH), "
                         "not change users. Use the sign-in of a user of one identity, or an auth "
                         "token.");
    case ErrorCode::NoToken:
        return Words::tr("The server accepted the sign-in but gave no token.");
    case ErrorCode::NoSuchUser:
        //: %1 is what was typed: a user ID, an email address or a tag.
        return Words::tr("There is no user %1 on this server. Check it, or give the user ID.")
            .arg(arg(error, "typed"_L1));
    case ErrorCode::SeveralUsers:
        //: %1 is what was typed: an email address or a tag. %2 is a list of user IDs.
        return Words::tr("%1 is more than one user: %2. Give one of these IDs.")
            .arg(arg(error, "typed"_L1), arg(error, "found"_L1));
    case ErrorCode::NotStored:
        return Words::tr("The changes could not be saved, so nothing was sent. Check the disk, "
                         "then try again.");
    case ErrorCode::NotOpened:
        return Words::tr("The drafts and the outbox could not be opened. An earlier change may "
                         "be waiting there, so nothing was sent.");
    case ErrorCode::Behind:
        return Words::tr("An earlier change to this record is in the outbox and goes first.");
    case ErrorCode::Held:
        return words::held(source.voice);
    case ErrorCode::Elsewhere:
        return Words::tr("Another Amend is sending this right now.");
    case ErrorCode::ProfileGone:
        //: The profile of a change in the outbox.
        return Words::tr("Its profile was removed, so nothing was sent.");
    case ErrorCode::ProfileMoved:
        //: The profile of a change in the outbox.
        return Words::tr("Its profile now has another server than the one that was reviewed, so "
                         "nothing was sent.");
    case ErrorCode::ProductionLocked:
        return Words::tr("Production is locked, so nothing was sent.");
    case ErrorCode::Paused:
        return Words::tr("Sending is paused for this profile, so nothing was sent.");
    case ErrorCode::Unreadable:
        return Words::tr("What was to be sent is damaged on the disk and can't be read. Look at "
                         "the record.");
    case ErrorCode::Gone:
        //: It: a change that was to be sent.
        return Words::tr("It is no longer in the outbox.");
    }
    return {};
}

/// What to do about it, where that is a part of the window or a command.
QString stepOf(const ApiError &error, const Source &source)
{
    switch (error.code) {
    case ErrorCode::RefusedConnection:
    case ErrorCode::HostNotFound:
    case ErrorCode::BadUrl:
    case ErrorCode::PlainHttp:
    case ErrorCode::Redirect:
    case ErrorCode::NoUsers:
    case ErrorCode::NotOffered:
    case ErrorCode::NoToken:
        return addressStep(source);
    case ErrorCode::NotJson:
    case ErrorCode::NotUtf8:
    case ErrorCode::NotObject:
        return addressStep(source);
    case ErrorCode::NoKey:
    case ErrorCode::BadKey:
    case ErrorCode::KeyPrefix:
    case ErrorCode::SignInNeeded:
    case ErrorCode::SignInRejected:
    case ErrorCode::SignInExpired:
    case ErrorCode::SignInGone:
    case ErrorCode::SignInToken:
    case ErrorCode::StepUp:
        return keyStep(source);
    case ErrorCode::KeyringLocked:
        return words::keyForThisRun(SecretError::Kind::Locked, source.voice);
    case ErrorCode::KeyringNone:
        return words::keyForThisRun(SecretError::Kind::NoKeyring, source.voice);
    case ErrorCode::KeyringService:
        return words::keyForThisRun(SecretError::Kind::NoService, source.voice);
    case ErrorCode::KeyringDenied:
        return words::keyForThisRun(SecretError::Kind::Denied, source.voice);
    case ErrorCode::KeyringFailed:
        return words::keyForThisRun(SecretError::Kind::Failed, source.voice);
    case ErrorCode::InProgress:
        return waitSentence(error.retryAfterSeconds);
    case ErrorCode::NotOpened:
        return isWindow(source) ? Words::tr("The bar at the top of the window says why.")
                                : QString();
    case ErrorCode::Behind:
        return command(source, Words::tr("`amend outbox list` shows it."));
    case ErrorCode::Elsewhere:
        return command(source, Words::tr("`amend outbox list` shows its progress."));
    case ErrorCode::ProfileMoved:
        return command(source, Words::tr("`amend outbox recall` makes it a draft again."));
    case ErrorCode::ProductionLocked:
        return command(source, Words::tr("`amend outbox send --production` sends it."));
    case ErrorCode::Paused:
        return command(source, Words::tr("`amend outbox resume` starts it again."));
    case ErrorCode::Unreadable:
        //: The line of the outbox, after the record was looked at.
        return isWindow(source) ? Words::tr("Then remove this line.")
                                : Words::tr("Then remove the line with `amend outbox dismiss`.");
    case ErrorCode::Gone:
        return command(source, Words::tr("`amend outbox log` shows what was sent."));
    default:
        return {};
    }
}

QString refusedSentence(const ApiError &error, const Source &source)
{
    switch (error.status) {
    case 0:
        return error.findings.isEmpty() ? Words::tr("Amend did not send this. Check the changes.")
                                        : Words::tr("Fix what is listed, then send again.");
    case 403:
        return Words::tr("The server does not allow this with this key. Ask for the permission, "
                         "or use another key.");
    case 404:
        return Words::tr("The server knows no such user. Check the user ID and the server.");
    case 405:
    case 501:
        return Words::tr("The server does not offer this.") + u' ' + addressStep(source);
    case 409:
        if (!codeMeaning(error).isEmpty()) // which says what is the matter
            return Words::tr("Nothing was changed.");
        return Words::tr("A value is already in use, or can't be changed now. Fix it, then send "
                         "again.");
    case 413:
        return Words::tr("The request was too large for the server. Shorten what you changed.");
    case 428:
        return Words::tr("The server takes changes only to a version that it names, but it named "
                         "none. Tell the vendor.");
    default:
        break;
    }
    if (!error.findings.isEmpty())
        return Words::tr("The server refused the changes. Fix what is listed, then send again.");
    //: %1 is the number of an HTTP status.
    return Words::tr("The server refused the request (status %1). Nothing was changed.")
        .arg(error.status);
}

QString unauthorisedSentence(const ApiError &error, const Source &source)
{
    if (error.status == 403)
        return Words::tr("The key does not have the rights that the server asks for. Use a key "
                         "that may change users.");
    return Words::tr("The server did not accept the key. Check that it is current and belongs to "
                     "this environment.")
        + u' ' + keyStep(source);
}

QString kindSentence(const ApiError &error, const Source &source)
{
    switch (error.kind) {
    case ApiError::Kind::Refused:
        return refusedSentence(error, source);
    case ApiError::Kind::Conflict:
        return Words::tr("The record was changed on the server since it was read. Read it again "
                         "and compare.");
    case ApiError::Kind::Unauthorised:
        return unauthorisedSentence(error, source);
    case ApiError::Kind::Waiting:
        return Words::tr("The server is busy or limits how often it may be asked.")
            + limitSentence(error) + u' ' + waitSentence(error.retryAfterSeconds);
    case ApiError::Kind::Unreachable:
        return Words::tr("The server can't be reached. Check your network, then try again.");
    case ApiError::Kind::Unknown:
        if (error.status <= 0)
            return Words::tr("No clear answer came.");
        //: %1 is the number of an HTTP status.
        return Words::tr("The server had a fault (status %1) and did not say what it did.")
            .arg(error.status);
    case ApiError::Kind::Cancelled:
        return Words::tr("Cancelled before anything was sent.");
    case ApiError::Kind::NotReadable:
        return Words::tr("This server does not show its records. You can still change one: only "
                         "what you enter is sent, and old values are not shown.");
    case ApiError::Kind::Malformed:
        break;
    }
    return Words::tr("The server answered with something that is not a record.") + u' '
        + addressStep(source);
}

} // namespace

namespace words {

QString sentence(const ApiError &error, const Source &source)
{
    QString said = factOf(error, source);
    if (said.isEmpty())
        said = kindSentence(error, source);
    else if (const QString next = stepOf(error, source); !next.isEmpty())
        said += u' ' + next;
    return said + quotedMessage(error);
}

} // namespace words
