// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// What SQLite keeps beside a file. They go first: without their file they mean nothing, but beside
// another file they would be taken for that one's.
const QStringList &companions()
{
    static const QStringList all {u"-journal"_s, u"-wal"_s, u"-shm"_s};
    return all;
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
    return QFileInfo::exists(m_path) || QFileInfo::exists(recoveredPath());
}

bool StoreFile::isBegun() const
{
    return QFileInfo::exists(m_path + u"-journal"_s);
}

void StoreFile::prepareFolder() const
{
    const QByteArray name = m_folder.toLocal8Bit();
    if (!QFileInfo::exists(m_folder)) {
        QDir().mkpath(QFileInfo(m_folder).path());
        // Another program may be making it, too.
        if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
            throw systemError(errno);
    }
    ::chmod(name.constData(), S_IRWXU);
    // SQLite would only say that it cannot open the file.
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
    QFile file(m_folder + u"/amend.key.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return StoreKey::fromJson(file.readAll());
}

bool StoreFile::writeKeyCopy(const StoreKey &key) const
{
    QSaveFile file(m_folder + u"/amend.key.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(key.toJson());
    return file.commit();
}

StoreFile::Lock::Lock(const StoreFile &file, Of what)
{
    const bool isOfNames = what == Of::Names;
    const QString path = file.m_folder + (isOfNames ? u"/amend.lock"_s : u"/amend.key.lock"_s);
    m_file
        = ::open(path.toLocal8Bit().constData(), O_CREAT | O_CLOEXEC | O_RDWR, S_IRUSR | S_IWUSR);
    if (m_file < 0)
        return;
    while (::flock(m_file, isOfNames ? LOCK_EX : LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR)
            continue;
        ::close(m_file);
        m_file = -1;
        return;
    }
}

StoreFile::Lock::~Lock()
{
    if (m_file >= 0)
        ::close(m_file);
}

QString StoreFile::setAside() const
{
    const QString aside = unusedPath(m_folder);
    for (const QString &companion : companions())
        QFile::rename(m_path + companion, aside + companion);
    if (QFileInfo::exists(m_path) && !QFile::rename(m_path, aside))
        throw StoreError {StoreError::Kind::ReadOnly, {}};
    syncFolder();
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
    syncFolder();
}

QString StoreFile::replaceByDraft() const
{
    if (!QFile::rename(draftPath(), recoveredPath()))
        throw StoreError {StoreError::Kind::ReadOnly, {}};
    syncFolder();
    const QString aside = setAside();
    finishRecovery();
    return aside;
}

void StoreFile::syncFolder() const
{
    const int folder = ::open(m_folder.toLocal8Bit().constData(), O_RDONLY | O_DIRECTORY);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

std::optional<StoreKey> storefile::readKey(SqliteConnection &open)
{
    if (open.value(u"SELECT count(*) FROM sqlite_schema"_s).toInt() == 0)
        return std::nullopt;
    // Where there are tables there is a key: they are made together.
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
