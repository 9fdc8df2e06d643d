// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "profile.h"

#include <functional>
#include <optional>

/// The user's profiles and the id of this installation, in `profiles.json` in the configuration
/// folder, with a backup beside it. Neither holds a secret. Each change takes a lock and reads the
/// file again first.
class ProfileStore final
{
public:
    /// `dataFolder` is the store's folder. It shows whether this is a new installation; an empty
    /// path shows nothing.
    explicit ProfileStore(const QString &configurationFolder, QString dataFolder = {});

    struct Contents
    {
        QString installId;
        QList<Profile> profiles;
    };
    /// Call this at the start. A damaged or missing file is replaced by its backup, and `notice`
    /// says so. The file is created only in a new installation. Where there is a store but no file,
    /// the profiles are lost: the list is empty, and so is the id unless the store has it. A
    /// damaged file without a backup is an error and stays. Beside a missing file, a damaged backup
    /// is set aside; a backup that a newer Amend wrote or that cannot be read is an error.
    Result<Contents, FileError> load();
    const std::optional<ProfilesNotice> &notice() const { return m_notice; }

    /// Reads the file again. Never creates or replaces it.
    Result<Contents, FileError> reload();

    /// Edits the profiles that the file holds at that time. Returns false to leave them unchanged.
    using Edit = std::function<bool(QList<Profile> &profiles)>;
    /// Call this after `load` or `startWithoutProfiles`. After an error, `contents` are what the
    /// file holds. A missing file is made again, from its backup or from the last known contents.
    std::optional<FileError> change(const Edit &edit);
    /// Sets the id when the file is lost: `ofStore`, or a new one when that is empty.
    void fillInstallId(const QString &ofStore);

    /// Sets a damaged file without a backup, or a damaged backup without its file, aside and begins
    /// with no profiles. Only the user may ask for this. Answers with the new path; an error when
    /// neither is damaged.
    Result<QString, FileError> startWithoutProfiles();

    /// The contents after the last call.
    const Contents &contents() const { return m_contents; }

private:
    Result<Contents, FileError> repaired();
    void restore(const FileError &why);
    std::optional<FileError> write(const Contents &contents);
    void renewBackup() const;
    void writeBackup(const QByteArray &bytes) const;
    Result<Contents, FileError> heldElsewhere() const;
    QString backupPath() const;
    QString lockPath() const;

    QString m_file, m_dataFolder;
    Contents m_contents;
    bool m_isLoaded = false;
    std::optional<ProfilesNotice> m_notice;
};
