// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "json.h"
#include "ownfile.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto profileKey = "last/profile"_L1;
constexpr auto formKey = "last/form"_L1;
constexpr auto themeKey = "theme"_L1;
constexpr auto contrastKey = "contrast"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto environmentKeyKey = "known/environmentKey"_L1;
constexpr auto lockMinutesKey = "lock/minutes"_L1;
constexpr auto keptLockKey = "lock/kept"_L1;
const auto passphraseLock = u"passphrase"_s;
constexpr int defaultLockMinutes = 15;
constexpr int patience = 500; ///< milliseconds that the window may wait

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

/// Empty when there is no such file.
QJsonObject olderValues(const QString &ini)
{
    QJsonObject values;
    if (!ownfile::read(ini))
        return values;
    const QSettings older(ini, QSettings::IniFormat);
    const QByteArray geometry = older.value(geometryKey).toByteArray();
    if (!geometry.isEmpty())
        values.insert(geometryKey, base64(geometry));
    for (const auto &key : {profileKey, formKey, themeKey}) {
        const QString value = older.value(key).toString();
        if (!value.isEmpty())
            values.insert(key, value);
    }
    return values;
}

} // namespace

Settings::Settings(const QString &configurationFolder)
    : m_file(configurationFolder + u"/settings.json"_s)
{
    const auto bytes = ownfile::read(m_file);
    if (bytes)
        m_values = json::parseObject(*bytes);
    else if (bytes.error().kind == FileError::Kind::Missing)
        m_values = olderValues(configurationFolder + u"/settings.ini"_s);
    if (m_values.isEmpty()) // a new user knows no other key
        m_values.insert(environmentKeyKey, true); // written with the next setting
}

bool Settings::set(QLatin1StringView key, const QJsonValue &value)
{
    if (m_values.value(key) == value && !m_unwritten.contains(key))
        return true;
    m_unwritten.insert(key);
    const auto change = [&](QJsonObject &values) {
        if (value.isUndefined())
            values.remove(key);
        else
            values.insert(key, value);
    };
    change(m_values);
    const auto lock = ownfile::Lock::take(m_file + u".lock"_s, patience);
    if (!lock)
        return false;
    QJsonObject now = m_values; // keeps settings that another program changed in the meantime
    if (const auto bytes = ownfile::read(m_file))
        now = json::parseObject(*bytes);
    change(now);
    if (ownfile::write(m_file, json::write(now, json::Layout::Indented)))
        return false;
    m_unwritten.remove(key);
    return true;
}

QByteArray Settings::windowGeometry() const
{
    return QByteArray::fromBase64(m_values.value(geometryKey).toString().toLatin1());
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    set(geometryKey, base64(geometry));
}

QUuid Settings::lastProfile() const
{
    return QUuid::fromString(m_values.value(profileKey).toString());
}

void Settings::setLastProfile(const QUuid &id)
{
    set(profileKey, id.toString(QUuid::WithoutBraces));
}

QString Settings::lastForm() const
{
    return m_values.value(formKey).toString();
}

void Settings::setLastForm(const QString &formId)
{
    set(formKey, formId);
}

Theme Settings::theme() const
{
    const QString name = m_values.value(themeKey).toString();
    if (name == u"light")
        return Theme::Light;
    return name == u"dark" ? Theme::Dark : Theme::System;
}

void Settings::setTheme(Theme theme)
{
    if (theme == Theme::System)
        set(themeKey, QJsonValue::Undefined);
    else
        set(themeKey, theme == Theme::Dark ? u"dark"_s : u"light"_s);
}

Contrast Settings::contrast() const
{
    return m_values.value(contrastKey).toString() == u"more" ? Contrast::More : Contrast::Normal;
}

void Settings::setContrast(Contrast contrast)
{
    set(contrastKey, contrast == Contrast::More ? u"more"_s : QJsonValue(QJsonValue::Undefined));
}

QString Settings::language() const
{
    return m_values.value(languageKey).toString();
}

bool Settings::setLanguage(const QString &code)
{
    return set(languageKey, code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : code);
}

int Settings::lockMinutes() const
{
    return qBound(0, m_values.value(lockMinutesKey).toInt(defaultLockMinutes), mostLockMinutes);
}

void Settings::setLockMinutes(int minutes)
{
    set(lockMinutesKey, minutes);
}

/// A value that cannot be read counts as locked: the user presses once more, and nothing is shown
/// by mistake.
KeptLock Settings::keptLock() const
{
    const QJsonValue kept = m_values.value(keptLockKey);
    if (kept.isUndefined())
        return KeptLock::None;
    return kept.toString() == passphraseLock ? KeptLock::Passphrase : KeptLock::Desktop;
}

void Settings::setKeptLock(KeptLock lock)
{
    if (lock == KeptLock::None)
        set(keptLockKey, QJsonValue::Undefined);
    else
        set(keptLockKey, lock == KeptLock::Passphrase ? passphraseLock : u"desktop"_s);
}

bool Settings::isEnvironmentKeyKnown() const
{
    return m_values.value(environmentKeyKey).toBool();
}

void Settings::setEnvironmentKeyKnown()
{
    set(environmentKeyKey, true);
}
