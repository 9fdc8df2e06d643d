// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "semanticcolours.h"

#include <cmath>

namespace {

double luminanceOf(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixOf(const QColor &a, const QColor &b, double shareOfA)
{
    const auto part
        = [shareOfA](float ofA, float ofB) { return float(ofA * shareOfA + ofB * (1 - shareOfA)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()),
                            part(a.blueF(), b.blueF()));
}

/// `wanted`, moved towards the text colour until it is readable on both backgrounds.
QColor readableColour(const QColor &wanted, const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    for (double share = 1; share > 0; share -= 0.05) {
        const QColor colour = mixOf(wanted, text, share);
        if (colours::contrast(colour, palette.color(QPalette::Active, QPalette::Window)) >= 4.5
            && colours::contrast(colour, palette.color(QPalette::Active, QPalette::Base)) >= 4.5)
            return colour;
    }
    return text;
}

bool isDark(const QPalette &palette)
{
    return luminanceOf(palette.color(QPalette::Active, QPalette::Window)) < 0.18;
}

} // namespace

namespace colours {

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminanceOf(a) + 0.05;
    const double second = luminanceOf(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

QColor error(const QPalette &palette)
{
    return readableColour(isDark(palette) ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b),
                          palette);
}

QColor warning(const QPalette &palette)
{
    return readableColour(isDark(palette) ? QColor(0xff, 0xb7, 0x4d) : QColor(0x85, 0x4f, 0x00),
                          palette);
}

QColor quiet(const QPalette &palette)
{
    return readableColour(mixOf(palette.color(QPalette::Active, QPalette::WindowText),
                                palette.color(QPalette::Active, QPalette::Window), 0.66),
                          palette);
}

QPalette withSemanticColours(const QPalette &palette)
{
    QPalette meanings;
    meanings.setColor(errorRole, error(palette));
    meanings.setColor(warningRole, warning(palette));
    meanings.setColor(quietRole, quiet(palette));
    return meanings;
}

} // namespace colours
