// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagechange.h"

#include "language.h"
#include "languagecard.h"
#include "locking.h"
#include "mainwindow.h"
#include "notices.h"
#include "scriptfonts.h"
#include "settings.h"
#include "settingspage.h"

using namespace Qt::StringLiterals;

LanguageChange::LanguageChange(Settings &settings, Locking &locking, MainWindow &window)
    : m_settings(settings)
    , m_locking(locking)
    , m_card(window.settings().language())
{
    m_card.setChosen(m_settings.language());
    connect(&m_card, &LanguageCard::chosen, this, &LanguageChange::choose);
    connect(&m_locking, &Locking::restartFailed, &m_card, &LanguageCard::showLater);
    const QString wanted = language::orDesktops(m_settings.language());
    if (!scriptfonts::canShow(wanted))
        window.notices().show(u"noFont"_s, u"warning"_s, scriptfonts::missing(wanted));
}

QString LanguageChange::languageFor(const Settings &settings)
{
    const QString wanted = language::orDesktops(settings.language());
    return scriptfonts::canShow(wanted) ? wanted : language::all().constFirst();
}

void LanguageChange::choose(const QString &code)
{
    if (!m_settings.setLanguage(code))
        return m_card.showNotStored();
    m_card.setChosen(code);
    if (languageFor(m_settings) != language::current() && !m_locking.restart())
        m_card.showLater();
}
