// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storereading.h"

#include "schema.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

using Mode = SqliteConnection::Mode;
using Reading = storereading::Reading;

/// Opens a connection and makes it read, because SQLite opens a file only at the first read.
std::unique_ptr<SqliteConnection> opened(const QString &path, Mode mode)
{
    auto open = std::make_unique<SqliteConnection>(path, nullptr, mode);
    (void)open->value(u"SELECT count(*) FROM sqlite_schema"_s);
    return open;
}

/// Copies the file to a private folder. Its values stay sealed.
std::unique_ptr<QTemporaryDir> copied(const StoreFile &file)
{
    for (const auto location : {QStandardPaths::RuntimeLocation, QStandardPaths::TempLocation}) {
        const QString folder = QStandardPaths::writableLocation(location);
        auto copy = std::make_unique<QTemporaryDir>(folder + u"/amend-XXXXXX"_s);
        const QString path = copy->filePath(u"amend.sqlite"_s);
        const QString log = file.path() + u"-wal"_s;
        if (copy->isValid() && QFile::copy(file.path(), path)
            && (!QFileInfo::exists(log) || QFile::copy(log, path + u"-wal"_s)))
            return copy;
    }
    throw StoreError {StoreError::Kind::ReadOnly, {}};
}

bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, path.toLocal8Bit().constData(), W_OK, AT_EACCESS) == 0;
}

Reading readCopy(const StoreFile &file)
{
    Reading reading {nullptr, copied(file)};
    const QString path = reading.copy->filePath(u"amend.sqlite"_s);
    for (const QString &name : {path, QString(path + u"-wal"_s)})
        QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner);
    reading.open = opened(path, Mode::ReadWrite);
    return reading;
}

} // namespace

bool storereading::preventsWriting(const StoreError &error)
{
    return error.kind == StoreError::Kind::ReadOnly || error.kind == StoreError::Kind::Full
        || error.kind == StoreError::Kind::Failed;
}

StoreError storereading::explained(const StoreError &error, const StoreFile &file)
{
    constexpr qint64 leastRoom = 64 * 1024; // bytes that SQLite needs besides the file
    if (error.kind != StoreError::Kind::Failed)
        return error;
    const QString folder = QFileInfo(file.path()).path();
    if (!isWritable(folder) || !isWritable(file.path()))
        return {StoreError::Kind::ReadOnly, error.detail};
    const QStorageInfo disk(folder);
    return disk.isValid() && disk.bytesAvailable() < leastRoom
        ? StoreError {StoreError::Kind::Full, error.detail}
        : error;
}

Reading storereading::read(const StoreFile &file)
{
    try {
        return {opened(file.path(), Mode::ReadOnly), nullptr};
    } catch (const StoreError &error) {
        if (!preventsWriting(error))
            throw;
    }
    // The log has no index here, and none can be created on a read-only disk.
    if (QFileInfo(file.path() + u"-wal"_s).size() > 0)
        return readCopy(file);
    return {opened(file.path(), Mode::Immutable), nullptr};
}

Reading storereading::readUpdatedCopy(const StoreFile &file)
{
    Reading reading = readCopy(file);
    schema::migrate(*reading.open);
    return reading;
}
