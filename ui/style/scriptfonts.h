// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Whether a language can be read on this computer. Without a font for its letters they are boxes.
namespace scriptfonts {

/// `language` is a code such as `ja`. Needs QGuiApplication.
bool canShow(const QString &language);
/// Says in English, whose letters every font has, which font is missing and where it comes from.
QString missing(const QString &language);

} // namespace scriptfonts
