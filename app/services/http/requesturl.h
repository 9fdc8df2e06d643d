// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

/// Joins base path and template (`QUrl::resolved` would drop the base path) and replaces `place`,
/// which may be in the query, by the percent-encoded `value`.
QUrl requestUrl(const QUrl &base, const QString &pathTemplate, const QString &place = {},
                const QString &value = {});
