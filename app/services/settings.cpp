// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto profileKey = "last/profile"_L1;
constexpr auto formKey = "last/form"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto environmentKeyKey = "known/environmentKey"_L1;

} // namespace

Settings::Settings(const QString &configurationFolder)
    : m_settings(configurationFolder + u"/settings.ini"_s, QSettings::IniFormat)
{
    if (m_settings.allKeys().isEmpty()) // who begins now knows no other key
        setEnvironmentKeyKnown();
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QUuid Settings::lastProfile() const
{
    return QUuid::fromString(m_settings.value(profileKey).toString());
}

void Settings::setLastProfile(const QUuid &id)
{
    m_settings.setValue(profileKey, id.toString(QUuid::WithoutBraces));
}

QString Settings::lastForm() const
{
    return m_settings.value(formKey).toString();
}

void Settings::setLastForm(const QString &formId)
{
    m_settings.setValue(formKey, formId);
}

Theme Settings::theme() const
{
    const QString name = m_settings.value(themeKey).toString();
    if (name == u"light")
        return Theme::Light;
    return name == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == Theme::System)
        return m_settings.remove(themeKey);
    m_settings.setValue(themeKey, theme == Theme::Dark ? u"dark"_s : u"light"_s);
}

bool Settings::isEnvironmentKeyKnown() const
{
    return m_settings.value(environmentKeyKey).toBool();
}

void Settings::setEnvironmentKeyKnown()
{
    m_settings.setValue(environmentKeyKey, true);
}
