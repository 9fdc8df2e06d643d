// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens.h"

#include "theme.h"

#include <cmath>

namespace {

const Tokens &lightTokens()
{
    static const Tokens tokens {
        .window = 0xfff5f6f8,
        .surface = 0xffffffff,
        .sunken = 0xffeceef2,
        .line = 0xffdcdfe5,
        .edge = 0xff767e8d,
        .text = 0xff16191f,
        .quiet = 0xff565e6d,
        .accent = 0xff4338ca,
        .onAccent = 0xffffffff,
        .changed = 0xffeef0ff,
        .selected = 0xffe3e6ff,
        .danger = 0xffb3261e,
        .dangerSurface = 0xfffdeceb,
        .warning = 0xff7d5200,
        .warningSurface = 0xfffff4dc,
        .ok = 0xff17734a,
        .okSurface = 0xffe5f6ed,
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens {
        .window = 0xff15171c,
        .surface = 0xff1d2027,
        .sunken = 0xff101216,
        .line = 0xff333843,
        .edge = 0xff7c8596,
        .text = 0xffe9ebef,
        .quiet = 0xffa4acb9,
        .accent = 0xffa5b4fc,
        .onAccent = 0xff1e1b4b,
        .changed = 0xff23264a,
        .selected = 0xff2a2e5c,
        .danger = 0xffff9088,
        .dangerSurface = 0xff3a1d1c,
        .warning = 0xfff0c069,
        .warningSurface = 0xff352a11,
        .ok = 0xff72d6a0,
        .okSurface = 0xff15301f,
    };
    return tokens;
}

/// Black on white; colours only where they carry a meaning, and then at 7:1.
const Tokens &lightContrastTokens()
{
    static const Tokens tokens {
        .window = 0xffffffff,
        .surface = 0xffffffff,
        .sunken = 0xfff0f0f0,
        .line = 0xff5c5c5c,
        .edge = 0xff000000,
        .text = 0xff000000,
        .quiet = 0xff333333,
        .accent = 0xff2a1fa8,
        .onAccent = 0xffffffff,
        .changed = 0xffeef0ff,
        .selected = 0xffe0e4ff,
        .danger = 0xff8c1410,
        .dangerSurface = 0xffffffff,
        .warning = 0xff5a3b00,
        .warningSurface = 0xffffffff,
        .ok = 0xff0b4f30,
        .okSurface = 0xffffffff,
    };
    return tokens;
}

const Tokens &darkContrastTokens()
{
    static const Tokens tokens {
        .window = 0xff000000,
        .surface = 0xff000000,
        .sunken = 0xff181818,
        .line = 0xffa0a0a0,
        .edge = 0xffffffff,
        .text = 0xffffffff,
        .quiet = 0xffd6d6d6,
        .accent = 0xffc7d0ff,
        .onAccent = 0xff000000,
        .changed = 0xff1c2050,
        .selected = 0xff222758,
        .danger = 0xffffb3ad,
        .dangerSurface = 0xff000000,
        .warning = 0xffffd98f,
        .warningSurface = 0xff000000,
        .ok = 0xff9df0c2,
        .okSurface = 0xff000000,
    };
    return tokens;
}

double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

namespace theme {

const Tokens &tokensOf(Theme theme, Contrast contrast)
{
    if (contrast == Contrast::More)
        return theme == Theme::Dark ? darkContrastTokens() : lightContrastTokens();
    return theme == Theme::Dark ? darkTokens() : lightTokens();
}

QColor tier(Tier tier)
{
    switch (tier) {
    case Tier::Local:
        return QRgb(0xff5a606c);
    case Tier::Sandbox:
        return QRgb(0xff1d5bd1);
    case Tier::Production:
        break;
    }
    return QRgb(0xffc2410c);
}

QColor onTier()
{
    return Qt::white;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a) + 0.05;
    const double second = luminanceOf(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace theme
