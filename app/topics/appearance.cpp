// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "commandset.h"
#include "desktopcolours.h"
#include "processmemory.h"
#include "settings.h"
#include "theme.h"

#include <QGuiApplication>
#include <QLocale>

Appearance::Appearance(Settings &settings)
    : m_settings(settings)
    , m_chosen(settings.theme())
    , m_contrast(settings.contrast())
{
    // Qt's own catalogue, which says so too, may not be installed.
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    apply();
}

Appearance::~Appearance() = default;

void Appearance::offerIn(CommandSet &commands)
{
    commands.setTheme(m_chosen);
    commands.setContrast(m_contrast);
    connect(&commands, &CommandSet::themeChosen, this, [this, &commands](Theme chosen) {
        m_settings.setTheme(chosen);
        m_chosen = chosen;
        commands.setTheme(chosen);
        apply();
    });
    connect(&commands, &CommandSet::contrastChosen, this, [this, &commands](Contrast chosen) {
        m_settings.setContrast(chosen);
        m_contrast = chosen;
        commands.setContrast(chosen);
        apply();
    });
}

void Appearance::followDesktop()
{
    m_desktop = std::make_unique<DesktopColours>();
    connect(m_desktop.get(), &DesktopColours::changed, this, &Appearance::apply);
    // A portal looks at its caller in /proc, at the first call only. Its signals come without that.
    connect(m_desktop.get(), &DesktopColours::answered, this,
            [] { processmemory::closeToOthers(); });
}

void Appearance::apply() const
{
    const bool isDesktops = m_chosen == Theme::System && m_desktop;
    const Contrast desktops = m_desktop ? m_desktop->contrast() : Contrast::Normal;
    theme::apply(isDesktops ? m_desktop->theme() : m_chosen,
                 m_contrast == Contrast::More ? m_contrast : desktops);
}
