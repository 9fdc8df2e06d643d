// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

/// The JSON Schema 2020-12 keywords that forms support. All others are refused by name. Members
/// that begin with `x-` are extensions and say nothing about values.
namespace schemakeywords {

QStringList known();
/// Why a keyword cannot have this value, in English; empty = it can.
QString fault(const QString &keyword, const QJsonValue &value);

} // namespace schemakeywords
