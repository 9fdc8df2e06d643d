// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace words {

/// The support bundle (`SupportBundle`) as text that is read before it is given away. Its words are
/// not translated, because the maintainers read it.
QString bundleText(const QJsonObject &bundle);

} // namespace words
