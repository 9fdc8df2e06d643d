// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewords.h"

#include "context.h"
#include "lists.h"
#include "storewords.h"

using namespace Qt::StringLiterals;

namespace {

QString damage(const FileError &error)
{
    switch (error.damage) {
    case FileError::Damage::NotJson:
        break;
    case FileError::Damage::TooLarge:
        //: Stands in brackets behind “… is damaged.”: the file's size.
        return Words::tr("more than 16 MiB");
    case FileError::Damage::UnknownVersion:
        //: Stands in brackets behind “… is damaged.”
        return Words::tr("not a version that this program knows");
    case FileError::Damage::PartsMissing:
        //: Stands in brackets behind “… is damaged.” installId and profiles are keys: keep them.
        return Words::tr("installId or profiles missing");
    case FileError::Damage::BadProfile:
        //: Stands in brackets behind “… is damaged.” %1 is the name or the number of a profile.
        return Words::tr("profile %1 is incomplete").arg(error.detail);
    }
    return error.detail;
}

QString repairStep(words::Voice voice)
{
    if (voice == words::Voice::Window)
        return {};
    return u' '
        + Words::tr("There is no usable backup of it. Repair it, or run `amend profile reset`: "
                    "that moves the file aside and starts without profiles. Drafts stay.");
}

} // namespace

namespace words {

QString withReason(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : withBrackets(sentence, reason);
}

QString sentence(const FileError &error, Voice voice)
{
    const QString &path = error.path;
    switch (error.kind) {
    case FileError::Kind::Missing:
        //: %1 is the path of a file.
        return Words::tr("%1 is gone.").arg(path);
    case FileError::Kind::Irregular:
        //: %1 is the path of a file.
        return Words::tr("%1 is not a file, but a folder, a pipe, a device or a broken link. Move "
                         "it elsewhere.")
            .arg(path);
    case FileError::Kind::Unreadable:
        //: %1 is the path of a file.
        return withReason(Words::tr("%1 can't be read.").arg(path), error.detail);
    case FileError::Kind::Damaged:
        //: %1 is the path of a file.
        return withReason(Words::tr("%1 is damaged.").arg(path), damage(error)) + repairStep(voice);
    case FileError::Kind::Newer:
        //: %1 is the path of a file.
        return Words::tr("%1 was written by a newer version of Amend, so it was not changed. Use "
                         "that version.")
            .arg(path);
    case FileError::Kind::Unwritable:
        //: %1 is the path of a file.
        return withReason(Words::tr("%1 can't be written.").arg(path), error.detail);
    case FileError::Kind::Full:
        //: %1 is the path of a file.
        return Words::tr("%1 can't be written: the disk is full.").arg(path);
    case FileError::Kind::Held:
        if (error.detail.isEmpty())
            //: %1 is the path of a file.
            return Words::tr(
                       "Another program keeps %1 locked. Wait until it has ended, then try again.")
                .arg(path);
        //: %1 is the number of a process, %2 the path of a file.
        return Words::tr("Another program (process %1) keeps %2 locked. Wait until it has ended, "
                         "then try again.")
            .arg(error.detail, path);
    case FileError::Kind::NoLocks:
        break;
    }
    //: %1 is the path of a file. Locks: of a file, so that only one program writes to it.
    return Words::tr("The file system of %1 has no locks, so two programs could undo each other's "
                     "changes. Keep Amend's folders on another one.")
        .arg(path);
}

QString sentence(const ProfilesNotice &notice, const QDateTime &now)
{
    if (notice.kind == ProfilesNotice::Kind::Lost && !notice.setAside.isEmpty())
        //: %1 and %2 are paths of files. “profile missing” is shown in the list of drafts.
        return Words::tr("%1 is gone, and its backup was damaged and moved to %2: the profiles are "
                         "lost. Stored drafts are still there, each with the note “profile "
                         "missing”. Add a profile, then copy them to it.")
            .arg(notice.path, notice.setAside);
    if (notice.kind == ProfilesNotice::Kind::Lost)
        //: %1 is the path of a file. “profile missing” is shown in the list of drafts.
        return Words::tr("%1 is gone, and there is no backup of it: the profiles are lost. Drafts "
                         "are still there, each with the note “profile missing”. Add a profile, "
                         "then copy them to it.")
            .arg(notice.path);
    const QString saved = moment(notice.savedAt, now);
    if (notice.setAside.isEmpty())
        //: %1 is the path of a file, %2 a time, or a day with a time.
        return Words::tr("%1 could not be used, so the backup of the profiles took its place. The "
                         "backup was saved %2. Check that all profiles are there.")
            .arg(notice.path, saved);
    //: %1 and %2 are paths of files, %3 is a time, or a day with a time.
    return Words::tr("%1 was damaged. It was moved to %2, and the backup of the profiles took its "
                     "place. The backup was saved %3. Check that all profiles are there.")
        .arg(notice.path, notice.setAside, saved);
}

} // namespace words
