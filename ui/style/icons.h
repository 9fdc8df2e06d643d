// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

/// An icon from resources/icons in the colour of the text. It follows changes of the palette.
QIcon icon(const QString &name);
