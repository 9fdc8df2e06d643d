// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class LanguageCard;
class Locking;
class MainWindow;
class Settings;

/// The language of the window. A program that runs never changes its language: it starts again.
class LanguageChange final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    LanguageChange(Settings &settings, Locking &locking, MainWindow &window);

    /// The language that the user wants and that can be read here. Needs QGuiApplication.
    static QString languageFor(const Settings &settings);

private:
    void choose(const QString &code);

    Settings &m_settings;
    Locking &m_locking;
    LanguageCard &m_card;
};
