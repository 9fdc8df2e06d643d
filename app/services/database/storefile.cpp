// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// The files that SQLite keeps beside a database. They are renamed first: alone they mean nothing,
// but SQLite would use them with another file of the same name.
const QStringList &companions()
{
    static const QStringList all {u"-journal"_s, u"-wal"_s, u"-shm"_s};
    return all;
}

// Milliseconds to wait while another program recovers a damaged file.
constexpr int patience = 10'000;

/// Makes renames durable. Otherwise the next start finds the files as they were before.
void sync(const QString &folder)
{
    if (const auto error = ownfile::syncFolder(folder))
        throw storeError(*error);
}

ownfile::Lock taken(const QString &path, int timeout)
{
    auto lock = ownfile::Lock::take(path, timeout);
    if (!lock)
        throw storeError(lock.error());
    return std::move(lock).value();
}

QString unusedPath(const QString &folder)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString base = folder + u"/amend-damaged-"_s + stamp;
    QString path = base + u".sqlite"_s;
    for (int i = 2; QFileInfo::exists(path) || QFileInfo::exists(path + u"-wal"_s); ++i)
        path = u"%1-%2.sqlite"_s.arg(base).arg(i);
    return path;
}

} // namespace

StoreFile::StoreFile(QString folder)
    : m_folder(std::move(folder))
    , m_path(m_folder + u"/amend.sqlite"_s)
{
}

bool StoreFile::exists() const
{
    const auto isThere = [](const QString &path) {
        const QFileInfo file(path);
        // The disk of a link's target may be missing for now.
        return file.exists() || file.isSymLink();
    };
    return isThere(m_path) || isThere(recoveredPath());
}

bool StoreFile::isBegun() const
{
    return QFileInfo::exists(m_path + u"-journal"_s);
}

QString StoreFile::keyCopyPath() const
{
    return m_folder + u"/amend.key.json"_s;
}

void StoreFile::prepareFolder() const
{
    if (const auto error = ownfile::makeFolder(m_folder))
        throw storeError(*error);
    const QByteArray name = m_folder.toLocal8Bit();
    // SQLite would only report that it cannot open the file.
    if (::faccessat(AT_FDCWD, name.constData(), W_OK | X_OK, AT_EACCESS) != 0)
        throw systemError(errno);
}

QByteArray StoreFile::identity() const
{
    struct stat is = {};
    if (::stat(m_path.toLocal8Bit().constData(), &is) != 0)
        return {};
    return QByteArray::number(quint64(is.st_dev)) + '/' + QByteArray::number(quint64(is.st_ino));
}

std::optional<StoreKey> StoreFile::keyCopy() const
{
    const auto bytes = ownfile::read(keyCopyPath());
    return bytes ? StoreKey::fromJson(*bytes) : std::nullopt;
}

bool StoreFile::writeKeyCopy(const StoreKey &key) const
{
    const QByteArray fresh = key.toJson();
    const auto held = ownfile::read(keyCopyPath());
    return (held && *held == fresh) || !ownfile::write(keyCopyPath(), fresh);
}

QString StoreFile::installId() const
{
    const auto copy = keyCopy();
    if (copy && !copy->installId.isEmpty())
        return copy->installId;
    if (!exists())
        return {};
    try {
        const Lock lock(*this, Lock::Of::Names);
        finishRecovery();
        SqliteConnection open(m_path, nullptr, SqliteConnection::Mode::ReadOnly);
        const auto key = storefile::readKey(open);
        open.finish();
        return key ? key->installId : QString();
    } catch (const StoreError &) {
        return {}; // opening the file reports the error
    }
}

StoreFile::Lock::Lock(const StoreFile &file, Of what)
    : m_lock(what == Of::Names ? taken(file.m_folder + u"/amend.lock"_s, patience)
                               : taken(file.m_folder + u"/amend.key.lock"_s, 0))
{
}

QString StoreFile::setAside() const
{
    const QString aside = unusedPath(m_folder);
    for (const QString &companion : companions())
        QFile::rename(m_path + companion, aside + companion);
    if (QFileInfo::exists(m_path) && !QFile::rename(m_path, aside))
        throw StoreError {StoreError::Kind::ReadOnly, {}};
    sync(m_folder);
    return aside;
}

QString StoreFile::draftPath() const
{
    return m_folder + u"/amend-recovering.sqlite"_s;
}

QString StoreFile::recoveredPath() const
{
    return m_folder + u"/amend-recovered.sqlite"_s;
}

void StoreFile::finishRecovery() const
{
    if (!QFileInfo::exists(recoveredPath()))
        return;
    setAside();
    if (!QFile::rename(recoveredPath(), m_path))
        throw StoreError {StoreError::Kind::ReadOnly, {}};
    sync(m_folder);
}

QString StoreFile::replaceByDraft() const
{
    if (!QFile::rename(draftPath(), recoveredPath()))
        throw StoreError {StoreError::Kind::ReadOnly, {}};
    sync(m_folder);
    const QString aside = setAside();
    finishRecovery();
    return aside;
}

std::optional<StoreKey> storefile::readKey(SqliteConnection &open)
{
    if (open.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 0)
        return std::nullopt;
    // A file with tables always has a key, because both are created together.
    const QString columns
        = u"SELECT count(*) FROM pragma_table_info('meta') WHERE name IN('key','value')"_s;
    if (open.value(columns).toInt() != 2)
        throw StoreError {StoreError::Kind::Damaged, {}};
    QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key='key'"_s);
    auto key = query.next() ? StoreKey::fromJson(query.value(0).toByteArray()) : std::nullopt;
    query.finish();
    if (!key)
        throw StoreError {StoreError::Kind::Damaged, {}};
    return key;
}

void storefile::writeKey(Connection &open, const StoreKey &key)
{
    const QString sql = u"INSERT OR REPLACE INTO meta(key, value) VALUES(?, ?)"_s;
    open.run(sql, {u"key"_s, key.toJson()});
    open.run(sql, {u"keyId"_s, key.id.toUtf8()});
}

QByteArray storefile::readKeyId(SqliteConnection &open)
{
    return open.value(u"SELECT value FROM meta WHERE key='keyId'"_s).toByteArray();
}
