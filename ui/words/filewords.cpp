// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewords.h"

#include "context.h"
#include "storewords.h"

using namespace Qt::StringLiterals;

namespace {

QString withReason(const QString &sentence, const QString &reason)
{
    return reason.isEmpty() ? sentence : sentence + u' ' + Words::tr("(%1)").arg(reason);
}

QString damage(const FileError &error)
{
    switch (error.damage) {
    case FileError::Damage::NotJson:
        break;
    case FileError::Damage::TooLarge:
        return Words::tr("more than 16 MiB");
    case FileError::Damage::UnknownVersion:
        return Words::tr("not a version that this program knows");
    case FileError::Damage::PartsMissing:
        return Words::tr("installId or profiles missing");
    case FileError::Damage::BadProfile:
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

QString sentence(const FileError &error, Voice voice)
{
    const QString &path = error.path;
    switch (error.kind) {
    case FileError::Kind::Missing:
        return Words::tr("%1 is gone.").arg(path);
    case FileError::Kind::Irregular:
        return Words::tr("%1 is not a file, but a folder, a pipe, a device or a broken link. Move "
                         "it elsewhere.")
            .arg(path);
    case FileError::Kind::Unreadable:
        return withReason(Words::tr("%1 can't be read.").arg(path), error.detail);
    case FileError::Kind::Damaged:
        return withReason(Words::tr("%1 is damaged.").arg(path), damage(error)) + repairStep(voice);
    case FileError::Kind::Newer:
        return Words::tr("%1 was written by a newer version of Amend, so it was not changed. Use "
                         "that version.")
            .arg(path);
    case FileError::Kind::Unwritable:
        return withReason(Words::tr("%1 can't be written.").arg(path), error.detail);
    case FileError::Kind::Full:
        return Words::tr("%1 can't be written: the disk is full.").arg(path);
    case FileError::Kind::Held:
        return error.detail.isEmpty()
            ? Words::tr("Another program keeps %1 locked. Wait until it has ended, then try again.")
                  .arg(path)
            : Words::tr("Another program (process %1) keeps %2 locked. Wait until it has ended, "
                        "then try again.")
                  .arg(error.detail, path);
    case FileError::Kind::NoLocks:
        break;
    }
    return Words::tr("The file system of %1 has no locks, so two programs could undo each other's "
                     "changes. Keep Amend's folders on another one.")
        .arg(path);
}

QString sentence(const ProfilesNotice &notice, const QDateTime &now)
{
    if (notice.kind == ProfilesNotice::Kind::Lost && !notice.setAside.isEmpty())
        return Words::tr("%1 is gone, and its backup was damaged and moved to %2: the profiles are "
                         "lost. Stored drafts are still there, each with the note “profile "
                         "missing”. Add a profile, then copy them to it.")
            .arg(notice.path, notice.setAside);
    if (notice.kind == ProfilesNotice::Kind::Lost)
        return Words::tr("%1 is gone, and there is no backup of it: the profiles are lost. Drafts "
                         "are still there, each with the note “profile missing”. Add a profile, "
                         "then copy them to it.")
            .arg(notice.path);
    const QString saved = moment(notice.savedAt, now);
    if (notice.setAside.isEmpty())
        return Words::tr("%1 could not be used, so the backup of the profiles took its place. The "
                         "backup was saved %2. Check that all profiles are there.")
            .arg(notice.path, saved);
    return Words::tr("%1 was damaged. It was moved to %2, and the backup of the profiles took its "
                     "place. The backup was saved %3. Check that all profiles are there.")
        .arg(notice.path, notice.setAside, saved);
}

} // namespace words
