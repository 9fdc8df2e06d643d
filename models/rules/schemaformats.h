// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

/// The `format` keyword of JSON Schema and OpenAPI: those that are checked. Every other format is
/// an annotation, as the standards say.
namespace schemaformats {

QStringList checked();
/// True for a format that is not checked, and for a value of a type that the format is not about.
bool matches(const QString &format, const QJsonValue &value);

} // namespace schemaformats
