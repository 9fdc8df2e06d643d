// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QUuid>

enum class Theme { System, Light, Dark };

/// What the window remembers. No personal value, no user id, no secret.
class Settings final
{
public:
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
    QSettings m_settings;
};
