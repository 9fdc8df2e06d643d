// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themechoice.h"

#include <QDBusVariant>
#include <QObject>

/// The colours and the contrast that the desktop's portal names, and their changes. (Qt reads the
/// colours itself only from 6.5 on.)
class DesktopColours final : public QObject
{
    Q_OBJECT

public:
    /// Asks at once, without waiting for the answer.
    explicit DesktopColours(QObject *parent = nullptr);

    /// Light until the desktop has answered.
    Theme theme() const { return m_theme; }
    /// Normal until the desktop has answered. GNOME's older setting, the theme HighContrast, counts
    /// too.
    Contrast contrast() const;

signals:
    void changed();
    /// Once: the desktop has answered what it was asked at first, or there is none to answer.
    void answered();

private slots:
    void noteSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);

    Theme m_theme = Theme::Light;
    int m_unanswered = 0;
    bool m_wantsContrast = false;
    bool m_hasContrastTheme = false;
};
