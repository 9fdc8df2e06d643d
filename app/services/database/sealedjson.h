// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <QJsonObject>

/// A JSON object in a sealed column.
namespace sealedjson {

QByteArray seal(const Connection &open, const QJsonObject &object, const Vault::Place &place);
/// Empty for what was not sealed for this place.
QJsonObject open(const Connection &open, const QByteArray &sealed, const Vault::Place &place);

} // namespace sealedjson
