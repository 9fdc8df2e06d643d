// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonschema.h"

#include <QStringList>

// Texts of API files may be objects with one text a language: {"en": "First name", "de":
// "Vorname"}. `schema` is that of the file and says where texts are: at its type `words`.

/// The languages that texts of the document are in, sorted.
QStringList languagesOf(const QJsonObject &schema, const QJsonObject &document);

/// Names of languages that the schema does not know.
QList<SchemaFault> languageFaults(const QJsonObject &schema, const QJsonObject &document);

/// The document with one text in each place: the one in `language` (`pt_BR` is also found as `pt`),
/// else the English one, else the first by its language's name.
QJsonObject inLanguage(const QJsonObject &schema, const QJsonObject &document,
                       const QString &language);
