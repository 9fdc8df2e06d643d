// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "context.h"
#include "filewords.h"
#include "keychainwords.h"
#include "lists.h"
#include "storewords.h"

using namespace Qt::StringLiterals;

namespace {

using words::Voice;

QString keychainFact(const std::optional<SecretError> &error)
{
    return words::fact(error ? error->kind : SecretError::Kind::NoService);
}

QString lockedSentence(const StoreState &state, Voice voice)
{
    QStringList said;
    if (state.hasPassphrase) {
        said += Words::tr("Drafts and the outbox are locked by a passphrase.");
    } else {
        said += Words::tr("Drafts and the outbox are locked: Amend could not get their key.");
        said += keychainFact(state.keyError);
    }
    if (voice == Voice::Window) {
        said += Words::tr("What you type until you unlock them is kept in memory, and saved then.");
        return said.join(u' ');
    }
    if (state.hasPassphrase)
        said += Words::tr("Run this command in a terminal to enter it.");
    else if (state.keyError && state.keyError->kind == SecretError::Kind::Locked)
        said += Words::tr("Unlock it and try again.");
    said += Words::tr("Nothing in them was changed.");
    return said.join(u' ');
}

QString noKeychainSentence(const StoreState &state, Voice voice)
{
    return Words::tr("Drafts and the outbox are not stored on this computer yet, because there is "
                     "no place for their key.")
        + u' ' + keychainFact(state.keyError) + u' '
        + (voice == Voice::Window
               ? Words::tr("They are kept in memory until Amend is closed, unless you set a "
                           "passphrase.")
               : Words::tr("In Amend's window you can choose a passphrase instead."));
}

/// "draft (20 Nov 12:03)" for `draft 2026-11-20T11:03:00Z` (`StoreState::lost`).
QString lostRow(const QString &row)
{
    const QString table = row.section(u' ', 0, 0);
    //: What was lost, in a list.
    QString what = Words::tr("document", "lost");
    if (table == "draft"_L1)
        //: What was lost, in a list: a noun.
        what = Words::tr("draft", "lost");
    else if (table == "send"_L1)
        //: What was lost, in a list: changes that waited in the outbox.
        what = Words::tr("changes in the outbox", "lost");
    else if (table == "sent"_L1)
        //: What was lost, in a list: an entry in the log of what was sent.
        what = Words::tr("entry in Sent", "lost");
    const QDateTime at = QDateTime::fromString(row.section(u' ', 1), Qt::ISODate);
    return at.isValid() ? words::withBrackets(what, words::moment(at.toMSecsSinceEpoch())) : what;
}

/// What could not be read of a damaged file.
QString lostSentence(const QStringList &lost)
{
    constexpr qsizetype mostNamed = 5;
    QStringList rows;
    for (const QString &row : lost.mid(0, mostNamed))
        rows += lostRow(row);
    const QString named = words::list(rows);
    if (lost.size() <= mostNamed)
        //: %1 is a list of drafts, sends and the like that were lost.
        return Words::tr("Could not be read: %1.").arg(named);
    //: %1 is a list of drafts, sends and the like that were lost.
    return Words::tr("Could not be read: %1. There are %n more.", nullptr,
                     int(lost.size() - mostNamed))
        .arg(named);
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
        return Words::tr("Another program is using Amend's file.");
    case StoreError::Kind::Irregular:
        return sentence(FileError {FileError::Kind::Irregular, error.detail, {}});
    case StoreError::Kind::NoLocks:
        return sentence(FileError {FileError::Kind::NoLocks, error.detail, {}});
    case StoreError::Kind::Damaged:
        return withReason(Words::tr("Amend's file is damaged."), error.detail);
    case StoreError::Kind::Newer:
        return Words::tr("Amend's file was written by a newer version of Amend, so it was not "
                         "changed. Use that version.");
    case StoreError::Kind::WrongPassphrase:
        return Words::tr("This is not the passphrase. Check the capital letters and the keyboard's "
                         "language.");
    case StoreError::Kind::Missing:
        return Words::tr("It is no longer there.");
    case StoreError::Kind::Failed:
        break;
    }
    return withReason(Words::tr("It could not be written to the disk."), error.detail);
}

QString sentence(const StoreState &state, Voice voice)
{
    const bool isWindow = voice == Voice::Window;
    switch (state.kind) {
    case StoreState::Kind::Opening:
        return Words::tr("Drafts are being opened.");
    case StoreState::Kind::Ready:
        return state.hasPassphrase
            ? Words::tr("Drafts are kept on this computer, encrypted. Your passphrase unlocks "
                        "them.")
            : Words::tr("Drafts are kept on this computer, encrypted. Their key is in this "
                        "desktop's keychain.");
    case StoreState::Kind::ReadOnly:
        return Words::tr("Drafts and the outbox can be read, but nothing can be saved, so nothing "
                         "is sent.")
            + u' ' + sentence(state.error.value_or(StoreError()));
    case StoreState::Kind::Locked:
        return lockedSentence(state, voice);
    case StoreState::Kind::NoKeychain:
        return noKeychainSentence(state, voice);
    case StoreState::Kind::ThisRun:
        return isWindow ? Words::tr("Drafts are kept in memory only. They are gone when Amend is "
                                    "closed.")
                        : Words::tr("Drafts and the outbox are kept in memory only, for this "
                                    "command.");
    case StoreState::Kind::Failed:
        break;
    }
    return Words::tr("Drafts and the outbox could not be opened.") + u' '
        + sentence(state.error.value_or(StoreError()))
        + (isWindow ? u' ' + Words::tr("New drafts are kept in memory until Amend is closed.")
                    : QString());
}

QString held(Voice voice)
{
    return Words::tr("Drafts, sends or log entries are not as Amend left them: some are missing, "
                     "or old ones came back, maybe from an older copy of the file. Nothing is sent "
                     "until you release the sends.")
        + u' '
        + (voice == Voice::Window
               ? Words::tr("Look at the outbox and the drafts first: a listed send may have been "
                           "carried out long ago.")
               : Words::tr("Look at `amend outbox list` and `amend drafts list` first: a listed "
                           "send may have been carried out long ago. Then run `amend outbox "
                           "release`."));
}

QString setAside(const StoreState &state)
{
    if (state.setAside.isEmpty() && state.isRecreated)
        return Words::tr(
            "The file with the drafts and the outbox is gone. Amend has started a new one. If you "
            "have a copy of the old file, close Amend and put it back: its key was kept.");
    if (state.setAside.isEmpty())
        return {};
    //: %1 is the path of a file.
    QString text
        = Words::tr("The file with the drafts was damaged. It was moved to %1.").arg(state.setAside)
        + u' '
        //: An entry is a draft, a send in the outbox or a line of the log.
        + Words::tr("What could be read was kept: %n entries.", nullptr, int(state.recovered));
    if (!state.lost.isEmpty())
        text += u' ' + lostSentence(state.lost);
    return text;
}

QString sentence(const SaveState &state, const QDateTime &now)
{
    switch (state.kind) {
    case SaveState::Kind::Idle:
        return {};
    case SaveState::Kind::Saving:
        //: The state of a draft: it is being saved.
        return Words::tr("Saving…");
    case SaveState::Kind::Saved:
        //: The state of a draft. %1 is a time, or a day with a time.
        return Words::tr("Saved %1").arg(moment(state.at, now));
    case SaveState::Kind::InMemory:
        //: The state of a draft: it is not stored on the disk.
        return Words::tr("Kept in memory only");
    case SaveState::Kind::NotSaved:
        break;
    }
    //: The state of a draft. %1 is a whole sentence that says why.
    return Words::tr("Not saved. %1").arg(sentence(state.error.value_or(StoreError())));
}

} // namespace words
