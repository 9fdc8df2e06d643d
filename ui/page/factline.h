// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// "Demographics · Junction sandbox": facts about one thing in one line, without the empty ones. In
/// a window that is read from right to left, each fact keeps its own direction.
QString factLine(QStringList facts);
