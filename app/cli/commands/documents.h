// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "result.h"

#include <QJsonObject>

namespace cli {

/// One `--attach`: a new item of a list that only grows. Its files are not looked at yet.
struct NewDocument
{
    struct File
    {
        QString member; ///< of the item
        QString name; ///< as given
    };

    FieldPath list;
    QJsonObject values; ///< the members that are no files
    QList<File> files;
};

/// LIST and `type=…,front=FILE[,back=FILE]…`; the names of the item's members are keys, too. The
/// failure is a sentence for standard error.
Result<NewDocument, QString> readDocument(const FormSpec &form, const QString &list,
                                          const QString &description);

/// Where a body names files as only `--attach` may: one that came from elsewhere must not choose
/// what is read and sent.
QList<FieldPath> filesNamedIn(const QJsonValue &body, const FieldPath &path = {});

/// A word of the command line as a field's type wants it: text as it stands for a string, JSON for
/// everything else. Nothing when it is no JSON.
std::optional<QJsonValue> readValue(const FieldSpec &field, const QString &text);

/// A secret or a file is in it: arguments can be read by others, so it is not taken from them.
bool isKeptOutOfArguments(const FormSpec &form, const FieldSpec &field);

} // namespace cli
