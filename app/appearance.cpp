// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "commandset.h"
#include "desktopcolours.h"
#include "settings.h"

static std::optional<ColourScheme> schemeOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return ColourScheme::Light;
    case Theme::Dark:
        return ColourScheme::Dark;
    case Theme::System:
        break;
    }
    return std::nullopt;
}

static Theme themeOf(const std::optional<ColourScheme> &scheme)
{
    if (!scheme)
        return Theme::System;
    return *scheme == ColourScheme::Dark ? Theme::Dark : Theme::Light;
}

Appearance::Appearance(Settings &settings, CommandSet &commands)
    : m_settings(settings)
    , m_commands(commands)
    , m_chosen(schemeOf(settings.theme()))
{
    connect(&m_commands, &CommandSet::themeChosen, this, &Appearance::choose);
    apply();
}

Appearance::~Appearance() = default;

void Appearance::followDesktop()
{
    m_desktop = std::make_unique<DesktopColours>();
    connect(m_desktop.get(), &DesktopColours::changed, this, &Appearance::apply);
}

void Appearance::choose(std::optional<ColourScheme> chosen)
{
    m_settings.setTheme(themeOf(chosen));
    m_chosen = chosen;
    apply();
}

void Appearance::apply()
{
    const ColourScheme desktop = m_desktop ? m_desktop->scheme() : ColourScheme::Light;
    theme::apply(m_chosen.value_or(desktop));
    m_commands.setTheme(m_chosen);
}
