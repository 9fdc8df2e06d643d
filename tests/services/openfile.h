// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema.h"
#include "sqliteconnection.h"

#include <QDir>
#include <QFile>

/// A store file, opened on this thread with a key that the test chooses.
struct OpenFile
{
    SqliteConnection open;

    OpenFile(const QString &path, const SecretBytes &key)
        : open(path, std::make_unique<Vault>(key))
    {
        schema::migrate(open);
    }

    template <typename Work>
    auto write(Work work)
    {
        std::optional<std::invoke_result_t<Work, Connection &>> result;
        open.transact(SqliteConnection::Kind::Write,
                      [&](Connection &connection) { result = work(connection); });
        return *result;
    }
};

/// The bytes of all files in the folder, including the database's log and index.
inline QByteArray bytesIn(const QString &folder)
{
    QByteArray bytes;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}
