// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"

#include <functional>

// The texts of API files that people read: those of the type `words` in the files' schemas.

/// The words of an English text in another language, or the text itself. `context` says whose text
/// it is: the id of a form, the id of an API, or `forms` for what Amend adds to them.
using FindWords = std::function<QString(const QString &context, const QString &text)>;

/// Why a field is locked whose form file gives no reason.
QString unchangeableReason();
/// What the profile of the local sandbox is called; `%1` is what the API is called.
QString localSandboxName();

/// Puts words for each text of the API and its forms. `english` is the same API in English, whose
/// labels are kept for people and programs that know those.
void translateTexts(ApiSpec &api, const ApiSpec &english, const FindWords &find);
