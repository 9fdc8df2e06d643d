// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "profile.h"

#include <functional>
#include <optional>

/// The user's profiles and this installation's id, in `profiles.json` under the configuration
/// folder, and a backup of it beside it. Never a secret in either. Whoever changes them does so
/// under a lock and on what the file holds then.
class ProfileStore final
{
public:
    /// `dataFolder`: of the store, which says whether this installation is a new one. Empty: it
    /// says nothing.
    explicit ProfileStore(const QString &configurationFolder, QString dataFolder = {});

    struct Contents
    {
        QString installId;
        QList<Profile> profiles;
    };
    /// At the start. Where the file is damaged or gone, its backup takes its place, and `notice`
    /// says so. Makes the file only in a new installation; where there is a store and no file, the
    /// profiles are lost: none, and an empty id where the store does not say it either. A damaged
    /// file without a backup is an error, and stays as it is. A damaged backup of a file that is
    /// gone is set aside; one that a newer Amend wrote or that cannot be read is an error.
    Result<Contents, FileError> load();
    const std::optional<ProfilesNotice> &notice() const { return m_notice; }

    /// What the file holds now. Never makes or replaces it.
    Result<Contents, FileError> reload();

    /// Changes the profiles as they are in the file then; false = leaves them alone.
    using Edit = std::function<bool(QList<Profile> &profiles)>;
    /// After an error `contents` are what the file holds then. A file that is gone is made anew, of
    /// its backup or of what was known of it last. After `load` or `startAnew`.
    std::optional<FileError> change(const Edit &edit);
    /// Of a file that is lost, where the id is not known: `ofStore`, or a new one when the store
    /// cannot say it either (empty).
    void fillInstallId(const QString &ofStore);

    /// By a person's word, of a damaged file without a backup, or of a damaged backup without its
    /// file: sets it aside, and begins with no profile. Answers its new path; an error where
    /// neither is damaged.
    Result<QString, FileError> startAnew();

    /// As the last call found or left them.
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
