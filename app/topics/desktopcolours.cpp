// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopcolours.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const auto portalService = u"org.freedesktop.portal.Desktop"_s;
const auto portalPath = u"/org/freedesktop/portal/desktop"_s;
const auto portalSettings = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto colourScheme = u"color-scheme"_s;

} // namespace

DesktopColours::DesktopColours(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Qt would have to rewrite a signature with spaces.
    // clang-format off
    bus.connect(portalService, portalPath, portalSettings, u"SettingChanged"_s, this,
                SLOT(noteSetting(QString,QString,QDBusVariant)));
    // clang-format on
    QDBusMessage call
        = QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, u"Read"_s);
    call << appearance << colourScheme;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            noteSetting(appearance, colourScheme, reply.value());
    });
}

void DesktopColours::noteSetting(const QString &group, const QString &key,
                                 const QDBusVariant &value)
{
    if (group != appearance || key != colourScheme)
        return;
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>()) // `Read` wraps the value twice
        inner = inner.value<QDBusVariant>().variant();
    const Theme theme = inner.toUInt() == 1 ? Theme::Dark : Theme::Light;
    if (theme == m_theme)
        return;
    m_theme = theme;
    emit changed();
}
