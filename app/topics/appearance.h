// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themechoice.h"

#include <QObject>

#include <memory>

class CommandSet;
class DesktopColours;
class Settings;

/// The window's colours: those that the user chose, or the desktop's. It also lays the window out
/// in the direction of its language.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Applies the stored colours, so that it should be built before the first widget. `settings`
    /// must outlive it.
    explicit Appearance(Settings &settings);
    ~Appearance() override;

    /// From now on the colours can be chosen there.
    void offerIn(CommandSet &commands);
    /// Follows the desktop from now on. Until then, its colours count as light.
    void followDesktop();

private:
    void apply() const;

    Settings &m_settings;
    std::unique_ptr<DesktopColours> m_desktop;
    Theme m_chosen;
    Contrast m_contrast; ///< `Normal` is the desktop's
};
