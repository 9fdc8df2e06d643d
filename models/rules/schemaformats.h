// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

/// The values of the `format` keyword (JSON Schema and OpenAPI) that are checked. The standards
/// make every other format an annotation.
namespace schemaformats {

QStringList checked();
/// True for a format that is not checked, and for a value of a type that the format does not apply
/// to.
bool matches(const QString &format, const QJsonValue &value);

} // namespace schemaformats
