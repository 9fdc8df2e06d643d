// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUuid>

enum class Theme { System, Light, Dark };

/// The window's settings in `settings.json` in the configuration folder. They hold no personal
/// value, user id or secret. Settings that cannot be written are lost at the end of the run, which
/// does no harm.
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
    /// False until the user was told once that Ctrl+Shift+E changes the environment now.
    bool isEnvironmentKeyKnown() const;
    void setEnvironmentKeyKnown();

private:
    void set(QLatin1StringView key, const QJsonValue &value);

    QString m_file;
    QJsonObject m_values;
};
