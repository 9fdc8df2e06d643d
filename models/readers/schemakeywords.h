// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "specfault.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

/// The keywords of JSON Schema 2020-12 that forms hold to. What is not here is refused by its name;
/// members that begin with `x-` are extensions and say nothing about values.
namespace schemakeywords {

QStringList known();
/// Why a keyword cannot stand in a schema with this value; nothing = it can.
std::optional<SpecFault> fault(const QString &keyword, const QJsonValue &value);

} // namespace schemakeywords
