// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

/// The user's profiles and this installation's id, in `profiles.json` under the configuration
/// folder: replaced atomically, mode 0600, never a secret in it.
class ProfileStore final
{
public:
    explicit ProfileStore(QString configurationFolder);

    struct Contents
    {
        QString installId;
        QList<Profile> profiles;
    };
    /// Makes the installation's id on the first call. A damaged file is an error that names it; it
    /// is not overwritten.
    Result<Contents, QString> load();
    /// Empty, or why it could not be written.
    QString save(const QList<Profile> &profiles);

private:
    QString m_file;
    Contents m_contents;
};
