// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "units.h"

#include <QApplication>
#include <QFontMetricsF>

int units(double count)
{
    return qRound(count * QFontMetricsF(QApplication::font()).height() / 17);
}
