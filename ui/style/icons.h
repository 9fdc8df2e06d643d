// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// One of resources/icons, in the colour of the text around it; follows the palette live.
QIcon icon(const QString &name);
