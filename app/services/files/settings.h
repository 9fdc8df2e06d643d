// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themechoice.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QUuid>

/// The lock of the window, which outlives the program.
enum class KeptLock {
    None,
    Passphrase, ///< only the passphrase of the store leads back
    Desktop, ///< the desktop is asked
};

/// What the window remembers, in `settings.json` under the configuration folder. No personal value,
/// no user id, no secret. What cannot be written is forgotten at the end of the run: nothing
/// depends on it.
class Settings final
{
public:
    /// Imports the `settings.ini` of an older Amend when there is no file yet.
    explicit Settings(const QString &configurationFolder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The last profile that is not for production.
    QUuid lastProfile() const;
    void setLastProfile(const QUuid &id);
    QString lastForm() const;
    void setLastForm(const QString &formId);
    Theme theme() const;
    void setTheme(Theme theme);
    /// `Normal`: as the desktop says.
    Contrast contrast() const;
    void setContrast(Contrast contrast);
    /// A code such as `de`; empty = the desktop's language.
    QString language() const;
    /// False: it could not be written.
    bool setLanguage(const QString &code);
    /// Minutes without input until the window locks itself; 0 = never.
    int lockMinutes() const;
    void setLockMinutes(int minutes);
    static constexpr int mostLockMinutes = 480;
    /// Whether the window is locked, or was when the program ended.
    KeptLock keptLock() const;
    void setKeptLock(KeptLock lock);
    /// False until the user was told once that Ctrl+Shift+E changes the environment now.
    bool isEnvironmentKeyKnown() const;
    void setEnvironmentKeyKnown();

private:
    /// False: it could not be written, and counts until the end of the run.
    bool set(QLatin1StringView key, const QJsonValue &value);

    QString m_file;
    QJsonObject m_values;
    QSet<QString> m_unwritten; ///< keys whose value is not in the file
};
