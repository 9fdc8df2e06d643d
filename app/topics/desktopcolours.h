// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themechoice.h"

#include <QDBusVariant>
#include <QObject>

/// The light or dark mode from the desktop's portal, and its changes. (Qt reads it itself only from
/// 6.5 on.)
class DesktopColours final : public QObject
{
    Q_OBJECT

public:
    /// Asks at once, without waiting for the answer.
    explicit DesktopColours(QObject *parent = nullptr);

    /// Light until the desktop has answered.
    Theme theme() const { return m_theme; }

signals:
    void changed();

private slots:
    void noteSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Theme m_theme = Theme::Light;
};
