// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/// Base path + template (`QUrl::resolved` would drop a base path), with `place` in it, maybe in a
/// query, replaced by `value`, percent-encoded.
QUrl requestUrl(const QUrl &base, const QString &pathTemplate, const QString &place = {},
                const QString &value = {});
