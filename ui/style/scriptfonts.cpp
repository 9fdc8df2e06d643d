// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptfonts.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Some letters of every kind that the language is written with.
static QString lettersOf(QLocale::Script script)
{
    switch (script) {
    case QLocale::JapaneseScript:
        return u"日本語ひらカナ"_s;
    case QLocale::ArabicScript:
        return u"العربية"_s;
    default:
        return {}; // the font that Amend depends on has them
    }
}

bool scriptfonts::canShow(const QString &language)
{
    const QString letters = lettersOf(QLocale(language).script());
    if (letters.isEmpty())
        return true;
    const QFontMetrics font(QGuiApplication::font()); // with the fonts that stand in for it
    return std::all_of(letters.begin(), letters.end(),
                       [&font](QChar letter) { return font.inFont(letter); });
}

QString scriptfonts::missing(const QString &language)
{
    const QLocale locale(language);
    const QString package
        = locale.script() == QLocale::JapaneseScript ? u"fonts-noto-cjk"_s : u"fonts-noto-core"_s;
    return u"This computer has no font for %1, so Amend shows English instead. Install one, on "
           "Debian the package %2, and start Amend again."_s.arg(
               QLocale::languageToString(locale.language()), package);
}
