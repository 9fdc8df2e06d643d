// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUuid>

enum class Theme { System, Light, Dark };

/// What the window remembers, in `settings.json` under the configuration folder. No personal value,
/// no user id, no secret. What cannot be written is forgotten at the end of the run: nothing
/// depends on it.
class Settings final
{
public:
    /// Takes over the `settings.ini` of an older Amend where there is no file yet.
    explicit Settings(const QString &configurationFolder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    /// The last profile that is not a production one.
    QUuid lastProfile() const;
    void setLastProfile(const QUuid &id);
    QString lastForm() const;
    void setLastForm(const QString &formId);
    Theme theme() const;
    void setTheme(Theme theme);
    /// False once after the update in which Ctrl+Shift+E came to change the environment.
    bool isEnvironmentKeyKnown() const;
    void setEnvironmentKeyKnown();

private:
    void set(QLatin1StringView key, const QJsonValue &value);

    QString m_file;
    QJsonObject m_values;
};
