// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QObject>

#include <memory>
#include <optional>

class CommandSet;
class DesktopColours;
class Settings;

/// The window's colours: those that a person chose, or the desktop's.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Appearance(Settings &settings, CommandSet &commands);
    ~Appearance() override;

    /// From here on; until then a person without a choice sees the light ones.
    void followDesktop();

private:
    void choose(std::optional<ColourScheme> chosen);
    void apply();

    Settings &m_settings;
    CommandSet &m_commands;
    std::unique_ptr<DesktopColours> m_desktop;
    std::optional<ColourScheme> m_chosen; ///< nothing = the desktop's
};
