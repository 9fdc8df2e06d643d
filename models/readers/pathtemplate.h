// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a path of an API file cannot be requested, in English; empty = it can. Only one
/// `placeholder` is replaced, so any other `{…}` would be sent literally. An empty `placeholder`
/// allows none.
QString pathTemplateFault(const QString &path, const QString &placeholder);
