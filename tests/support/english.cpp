// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

/// Every test reads English, as the programs do.
static void useEnglish()
{
    language::use(u"en"_s);
}
Q_COREAPP_STARTUP_FUNCTION(useEnglish)
