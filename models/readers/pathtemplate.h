// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why a path of an API file cannot be requested: each `{…}` in it but one `placeholder` would be
/// sent as it stands. An empty `placeholder` allows none. Empty = it can. English.
QString pathTemplateFault(const QString &path, const QString &placeholder);
