// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "result.h"

#include <QJsonObject>

namespace cli {

/// One `--attach`: a new item of a list that only grows. Its files were not examined yet.
struct NewDocument
{
    struct File
    {
        QString member; ///< member of the item
        QString name; ///< as given on the command line
    };

    FieldPath list;
    QJsonObject values; ///< the members that are not files
    QList<File> files;
};

/// Parses LIST and `type=…,front=FILE[,back=FILE]…`. The names of the item's members are keys too.
/// The failure is a sentence for standard error.
Result<NewDocument, QString> readDocument(const FormSpec &form, const QString &list,
                                          const QString &description);

/// Where a body names local files, which only `--attach` may do. A body from elsewhere must not
/// choose which files are read and sent.
QList<FieldPath> filesNamedIn(const QJsonValue &body, const FieldPath &path = {});

/// Converts a word of the command line to the field's type. Text stays as it is; other types are
/// read as JSON. Nothing when that fails.
std::optional<QJsonValue> readValue(const FieldSpec &field, const QString &text);

/// Whether the value contains a secret or a file. Other users can read arguments, so it is refused
/// there.
bool isKeptOutOfArguments(const FormSpec &form, const FieldSpec &field);

} // namespace cli
