// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "advice.h"

#include "clitext.h"
#include "filewords.h"
#include "serverquote.h"
#include "storewords.h"
#include "usersearch.h"
#include "words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace cli::advice {

namespace {

const auto nullIsTextRule = u"nullIsText"_s;

QString howToGiveAKey(const Source &source)
{
    return source.profile.isEmpty() || source.isKeyGiven
        ? Cli::tr("Give it with --credentials -.")
        : Cli::tr("Store it with: amend key set \"%1\", or give it with --credentials -.")
              .arg(source.profile);
}

/// `args.secret` names, as in the credentials' JSON, what is lacking of several.
QString lackSentence(const ApiError &error, const Source &source)
{
    const QString name = error.args.value(u"secret"_s).toString();
    const QString part = name.isEmpty() ? error.args.value(u"label"_s).toString() : name;
    if (source.isKeyGiven)
        return part.isEmpty() ? Cli::tr("The credentials lack a key.")
                              : Cli::tr("The credentials lack %1.").arg(part);
    return part.isEmpty()
        ? Cli::tr("The profile %1 has no key.").arg(source.profile)
        : Cli::tr("The key of the profile %1 lacks %2.").arg(source.profile, part);
}

QString keySentence(const ApiError &error, const Source &source)
{
    if (error.code == u"noKey")
        return lackSentence(error, source) + u' ' + howToGiveAKey(source);
    if (error.code == u"key")
        return Cli::tr("The key (%1) has a space, a line break or another sign no key has, so it "
                       "was not sent. Copy it again.")
                   .arg(error.args.value(u"label"_s).toString())
            + u' ' + howToGiveAKey(source);
    if (error.code == u"keyPrefix") {
        const QString expected = error.args.value(u"expected"_s).toString();
        return Cli::tr("The key belongs to another environment, so it was not sent.") + u' '
            + (expected.isEmpty() ? Cli::tr("Take the right one.")
                                  : Cli::tr("Take one that begins with %1.").arg(expected))
            + u' ' + howToGiveAKey(source);
    }
    if (error.code == u"keyringLocked")
        return Cli::tr("The keychain is locked. Unlock it, or give the key with --credentials -.");
    if (error.code == u"keyringNone" || error.code == u"keyringService")
        return Cli::tr("There is no keychain here. Give the key with --credentials -.");
    if (error.code == u"keyringDenied")
        return Cli::tr("Access to the keychain was declined. Allow it, or give the key with "
                       "--credentials -.");
    if (error.code == u"keyringFailed")
        return Cli::tr("The keychain did not give the key. Try again, or give the key with "
                       "--credentials -.");
    if (error.code.isEmpty() && error.kind == ApiError::Kind::Unauthorised && error.status != 403)
        return Cli::tr("The server did not accept the key. Check that it is current and belongs "
                       "to this environment.")
            + u' ' + howToGiveAKey(source);
    return {};
}

QString signInSentence(const ApiError &error, const Source &source)
{
    static const QHash<QString, QString> sentences {
        {u"signInRejected"_s,
         Cli::tr("The server did not accept the sign-in. Check the email address and the password. "
                 "An account that is not PCI compliant needs its password tokenised.")},
        {u"signInExpired"_s,
         Cli::tr("The password of the sign-in has expired. Set a new one with the vendor.")},
        {u"signInGone"_s,
         Cli::tr("The server says that this sign-in is no longer valid. Try again; if it stays so, "
                 "take another.")},
        {u"signInToken"_s,
         Cli::tr("The sign-in gave a token that is only good for choosing an identity (type AUTH), "
                 "not for changing users. Take the sign-in of a user of one identity, or an auth "
                 "token.")},
        {u"signInNeeded"_s,
         Cli::tr("There is no sign-in: an auth token, or an email address and a password.")},
        {u"stepUp"_s,
         Cli::tr("The server wants the sign-in to be confirmed with a second factor first (a "
                 "step-up), which Amend does not do. Take a stepped-up auth token.")},
    };
    const QString sentence = sentences.value(error.code);
    return sentence.isEmpty() ? QString() : QString(sentence + u' ' + howToGiveAKey(source));
}

QString searchSentence(const ApiError &error)
{
    const QString typed = error.args.value(u"typed"_s).toString();
    if (error.code == user::nobody)
        return Cli::tr("There is no user %1 on this server. Check it, or give the user ID.")
            .arg(typed);
    if (error.code == user::several)
        return Cli::tr("%1 is more than one user: %2. Give one of these IDs.")
            .arg(typed, error.args.value(u"found"_s).toString());
    return {};
}

/// The window speaks of the profile here; a run with `--base-url` has none.
QString serverSentence(const ApiError &error)
{
    if (error.code == u"refusedConnection")
        return Cli::tr("Nothing answers at the server's address. Check the address, and whether "
                       "the server runs.");
    if (error.code == u"hostNotFound")
        return Cli::tr("The server's name was not found. Check your network and the address.");
    if (error.code == u"redirect")
        return Cli::tr("The server sends callers to another address. Amend does not follow, "
                       "because the key would go there too. Check the address.");
    if (error.code == u"noToken")
        return Cli::tr("The server took the sign-in, but gave no token. Check the address.");
    if (error.code == u"notOffered")
        return Cli::tr("The server does not offer this. Check the address.");
    const bool isNamed = error.args.contains(u"type"_s) || error.args.contains(u"notText"_s)
        || error.code == u"notUtf8" || error.code == u"oversized";
    if (isNamed) // the sentence of the window says what came, and nothing of a profile
        return {};
    if (error.code == u"notJson")
        return Cli::tr("The server answered with something that is not JSON. Check the address.");
    if (error.code == u"notObject" || error.kind == ApiError::Kind::Malformed)
        return Cli::tr("The server answered with something that is not a record. Check the "
                       "address.");
    if (error.kind != ApiError::Kind::Refused || !error.code.isEmpty())
        return {};
    if (error.status == 403)
        return Cli::tr("The server does not allow this with this key. Ask for the permission, or "
                       "use another key.");
    if (error.status == 404)
        return Cli::tr("The server knows no such user. Check the user ID and the server.");
    if (error.status == 405 || error.status == 501)
        return Cli::tr("The server does not offer this. Check the address.");
    return {};
}

/// Of the outbox's order, where the window would show it.
QString outboxSentence(const ApiError &error)
{
    if (error.code == u"behind")
        return Cli::tr("An earlier change of this record is in the outbox and goes first. `amend "
                       "outbox list` shows it.");
    if (error.code == u"held")
        return heldSends();
    if (error.code == u"elsewhere")
        return Cli::tr("Another Amend is sending it right now. `amend outbox list` shows how it "
                       "goes on.");
    if (error.code == u"profileGone")
        return Cli::tr("Its profile was removed, so nothing was sent.");
    if (error.code == u"profileMoved")
        return Cli::tr("Its profile has another server than the one it was reviewed for, so "
                       "nothing was sent. `amend outbox recall` makes it a draft again.");
    if (error.code == u"paused")
        return Cli::tr("The profile's sends are paused, so nothing was sent. `amend outbox resume` "
                       "ends that.");
    if (error.code == u"unreadable")
        return Cli::tr("What was to be sent is damaged on the disk and can't be read. Look at the "
                       "record; `amend outbox dismiss` takes the line away.");
    if (error.code == u"gone")
        return Cli::tr("It is not in the outbox any more. `amend outbox log` shows what was sent.");
    if (error.code == u"notStored")
        return Cli::tr("It could not be written down, so nothing was sent. Check the disk, then "
                       "try again.");
    return {};
}

QString keychainSentence(const StoreState &state)
{
    if (!state.keyError)
        return Cli::tr("There is no keychain here.");
    switch (state.keyError->kind) {
    case SecretError::Kind::Locked:
        return Cli::tr("The keychain is locked. Unlock it and try again.");
    case SecretError::Kind::Denied:
        return Cli::tr("Access to the keychain was declined. Allow it and try again.");
    case SecretError::Kind::TimedOut:
        return Cli::tr("The keychain did not answer. Try again.");
    case SecretError::Kind::NotFound:
        return Cli::tr("The keychain has no key for them.");
    case SecretError::Kind::NoKeyring:
    case SecretError::Kind::NoService:
    case SecretError::Kind::Failed:
        break;
    }
    return Cli::tr("There is no keychain here.");
}

} // namespace

QString sentence(const FileError &error)
{
    QString text = words::sentence(error);
    if (error.kind == FileError::Kind::Damaged)
        text += u' '
            + Cli::tr("There is no usable backup of it. Repair it, or run `amend profile reset`: "
                      "it sets "
                      "the file aside and begins with no profiles. Drafts stay.");
    return text;
}

QString sentence(const StoreState &state)
{
    switch (state.kind) {
    case StoreState::Kind::Ready:
        return {};
    case StoreState::Kind::ReadOnly:
        return Cli::tr(
                   "Drafts and the outbox can be read, but nothing can be saved, and so nothing "
                   "is sent.")
            + u' ' + words::sentence(state.error.value_or(StoreError()));
    case StoreState::Kind::Locked:
        return (state.hasPassphrase
                    ? Cli::tr("Drafts and the outbox are locked by a passphrase. Run this on a "
                              "terminal to enter it.")
                    : Cli::tr("Drafts and the outbox are locked: their key could not be had.")
                        + u' ' + keychainSentence(state))
            + u' ' + Cli::tr("Nothing in them was changed.");
    case StoreState::Kind::NoKeychain:
        return Cli::tr("Drafts and the outbox are not kept on this computer yet: their key has no "
                       "home.")
            + u' ' + keychainSentence(state) + u' '
            + Cli::tr("The window lets you choose a passphrase instead.");
    case StoreState::Kind::Failed:
        return Cli::tr("Drafts and the outbox could not be opened.") + u' '
            + words::sentence(state.error.value_or(StoreError()));
    case StoreState::Kind::Opening:
    case StoreState::Kind::ThisRun:
        break;
    }
    return Cli::tr("Drafts and the outbox are kept in memory, for this run only.");
}

QString heldSends()
{
    return Cli::tr("Drafts, sends or entries of the log are not as Amend left them: some are "
                   "missing, or came back, maybe from an older copy of the file. Nothing is sent "
                   "until you have looked at `amend outbox list` and `amend drafts list`, and then "
                   "run `amend outbox release`.");
}

bool isCaution(const Finding &finding)
{
    return finding.args.contains(u"caution"_s);
}

Finding nullIsText(const FieldPath &path)
{
    return {path, nullIsTextRule, Severity::Note, {}};
}

QString sentence(const Finding &finding, const FormSpec &form)
{
    if (finding.origin == Finding::Origin::Server || isCaution(finding))
        return words::sentence(finding, &form);
    const QString name = words::fieldName(form, finding.path);
    if (finding.severity == Severity::Note
        && (finding.rule == u"readOnly" || finding.rule == u"unknown"))
        return Cli::tr("“%1” was left out: it is what the record has.").arg(name);
    if (finding.rule == nullIsTextRule)
        return Cli::tr("This is the text “null”. To empty the field: --clear %1.")
            .arg(finding.path.toString());
    if (finding.rule == u"cannotEmpty")
        return Cli::tr("This API can't empty “%1”. Give a value, or leave it out.").arg(name);
    if (finding.rule == u"cannotClear")
        return Cli::tr("This API can't clear “%1”. Give a value, or leave it out.").arg(name);
    if (finding.rule == u"locked" && finding.args.value(u"reason"_s).toString().isEmpty())
        return Cli::tr("“%1” can't be changed on this record. Leave it out.").arg(name);
    if (finding.rule == u"format" && finding.args.value(u"format"_s) == u"date"_s
        && !finding.args.value(u"empty"_s).toBool())
        return words::withSuggestion(
            finding, form,
            Cli::tr("“%1” must be a real date, written as YYYY-MM-DD, like 1980-03-13.").arg(name));
    return words::sentence(finding, &form);
}

QString sentence(const ApiError &error, const Source &source)
{
    QString own = searchSentence(error);
    if (own.isEmpty())
        own = outboxSentence(error);
    if (own.isEmpty())
        own = keySentence(error, source);
    if (own.isEmpty())
        own = signInSentence(error, source);
    if (own.isEmpty())
        own = serverSentence(error);
    if (own.isEmpty())
        return words::sentence(error);
    return own + quotedMessage(error);
}

QString notStored(const SecretError &error)
{
    switch (error.kind) {
    case SecretError::Kind::NoKeyring:
    case SecretError::Kind::NoService:
        return Cli::tr("There is no keychain here, so nothing was stored: give the key to each "
                       "command with --credentials -.");
    case SecretError::Kind::Locked:
        return Cli::tr("The keychain is locked, so nothing was stored. Unlock it and try again, "
                       "or give the key to each command with --credentials -.");
    case SecretError::Kind::Denied:
        return Cli::tr("Access to the keychain was declined, so nothing was stored. Allow it, or "
                       "give the key to each command with --credentials -.");
    case SecretError::Kind::TimedOut:
        return Cli::tr("The keychain did not answer, so it is not known whether the key was "
                       "stored. `amend key test` tells.");
    case SecretError::Kind::NotFound:
    case SecretError::Kind::Failed:
        break;
    }
    const QString refused = Cli::tr("The keychain did not take the key. Try again, or give the "
                                    "key to each command with --credentials -.");
    return error.detail.isEmpty()
        ? refused
        : refused + u' ' + Cli::tr("The keychain said: %1").arg(error.detail);
}

} // namespace cli::advice
