// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "commandset.h"
#include "desktopcolours.h"
#include "settings.h"
#include "theme.h"

Appearance::Appearance(Settings &settings, CommandSet &commands)
    : m_settings(settings)
    , m_commands(commands)
    , m_chosen(settings.theme())
    , m_contrast(settings.contrast())
{
    connect(&m_commands, &CommandSet::themeChosen, this, [this](Theme chosen) {
        m_settings.setTheme(chosen);
        m_chosen = chosen;
        apply();
    });
    connect(&m_commands, &CommandSet::contrastChosen, this, [this](Contrast chosen) {
        m_settings.setContrast(chosen);
        m_contrast = chosen;
        apply();
    });
    apply();
}

Appearance::~Appearance() = default;

void Appearance::followDesktop()
{
    m_desktop = std::make_unique<DesktopColours>();
    connect(m_desktop.get(), &DesktopColours::changed, this, &Appearance::apply);
}

void Appearance::apply()
{
    const bool isDesktops = m_chosen == Theme::System && m_desktop;
    const Contrast desktops = m_desktop ? m_desktop->contrast() : Contrast::Normal;
    theme::apply(isDesktops ? m_desktop->theme() : m_chosen,
                 m_contrast == Contrast::More ? m_contrast : desktops);
    m_commands.setTheme(m_chosen);
    m_commands.setContrast(m_contrast);
}
