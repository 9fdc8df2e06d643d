// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopcolours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colourScheme = u"color-scheme"_s;
const auto contrastKey = u"contrast"_s;
const auto gnomeInterface = u"org.gnome.desktop.interface"_s;
const auto gnomeTheme = u"gtk-theme"_s;

} // namespace

DesktopColours::DesktopColours(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &DesktopColours::answered, Qt::QueuedConnection);
        return;
    }
    // Qt would have to rewrite a signature with spaces.
    // clang-format off
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(noteSetting(QString,QString,QDBusVariant)));
    // clang-format on
    ask(appearance, colourScheme);
    ask(appearance, contrastKey);
    ask(gnomeInterface, gnomeTheme);
}

void DesktopColours::ask(const QString &group, const QString &key)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    call << group << key;
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    ++m_unanswered;
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            noteSetting(group, key, reply.value());
        if (--m_unanswered == 0)
            emit answered();
    });
}

Contrast DesktopColours::contrast() const
{
    return m_wantsContrast || m_hasContrastTheme ? Contrast::More : Contrast::Normal;
}

void DesktopColours::noteSetting(const QString &group, const QString &key,
                                 const QDBusVariant &value)
{
    const std::pair before(m_theme, contrast());
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>()) // `Read` wraps the value twice
        inner = inner.value<QDBusVariant>().variant();
    if (group == appearance && key == colourScheme)
        m_theme = inner.toUInt() == 1 ? Theme::Dark : Theme::Light;
    else if (group == appearance && key == contrastKey)
        m_wantsContrast = inner.toUInt() == 1;
    else if (group == gnomeInterface && key == gnomeTheme)
        m_hasContrastTheme = inner.toString().startsWith(u"HighContrast");
    if (before != std::pair(m_theme, contrast()))
        emit changed();
}
