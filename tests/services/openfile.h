// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema.h"
#include "sqliteconnection.h"

#include <QDir>
#include <QFile>

/// A store's file, open on this thread under a key of the test's.
struct OpenFile
{
    SqliteConnection open;

    OpenFile(const QString &path, const QByteArray &key)
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

/// Of all files there, the log and the index of the database included.
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
