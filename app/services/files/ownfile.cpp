// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownfile.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largest = 16 * 1024 * 1024; ///< in bytes
constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
constexpr unsigned long lockInterval = 20; ///< milliseconds between two tries
// `open` would wait for a pipe without a writer, and would make a terminal the controlling one.
constexpr int neverWait = O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

QString systemWords(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

/// The error of a call that set errno.
FileError failure(FileError::Kind otherwise, const QString &path)
{
    const int code = errno;
    switch (code) {
    case ENOENT:
    case ELOOP: {
        // A file that another program has created in the meantime is no broken link.
        struct stat link = {};
        const bool isLink
            = ::lstat(QFile::encodeName(path).constData(), &link) == 0 && S_ISLNK(link.st_mode);
        if (otherwise == FileError::Kind::Unreadable && !isLink)
            return {FileError::Kind::Missing, path, systemWords(code)};
        return {isLink ? FileError::Kind::Irregular : otherwise, path, systemWords(code)};
    }
    case EISDIR:
    case ENXIO: // a socket, or a missing device
    case ENODEV:
        return {FileError::Kind::Irregular, path, systemWords(code)};
    case ENOSPC:
    case EDQUOT:
        return {FileError::Kind::Full, path, systemWords(code)};
    default:
        return {otherwise, path, systemWords(code)};
    }
}

/// A file descriptor that is closed at the end of its scope.
class Descriptor final
{
public:
    Descriptor(const QString &path, int flags)
        : m_file(::open(QFile::encodeName(path).constData(), flags | neverWait, ownerOnly))
    {
    }
    ~Descriptor()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    int get() const { return m_file; }
    bool isOpen() const { return m_file >= 0; }
    int release() { return std::exchange(m_file, -1); }
    bool isRegular() const
    {
        struct stat status = {};
        return ::fstat(m_file, &status) == 0 && S_ISREG(status.st_mode);
    }

private:
    int m_file;
};

bool writeAll(int file, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written
            = ::write(file, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            errno = written == 0 ? ENOSPC : errno;
            return false;
        }
        done += written;
    }
    return true;
}

/// Creates a new file with `bytes` and syncs it. After an error a part of it may remain.
std::optional<FileError> writeNew(const QString &path, const QByteArray &bytes)
{
    Descriptor file(path, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW);
    // A strict umask may have removed bits of the mode.
    if (!file.isOpen() || ::fchmod(file.get(), ownerOnly) != 0 || !writeAll(file.get(), bytes)
        || ::fsync(file.get()) != 0)
        return failure(FileError::Kind::Unwritable, path);
    if (::close(file.release()) != 0) // some network file systems report a full disk only here
        return failure(FileError::Kind::Unwritable, path);
    return std::nullopt;
}

/// The process that holds the lock on an open file. Empty when the system does not say.
QString holderOf(int file)
{
    struct stat status = {};
    QFile locks(u"/proc/locks"_s);
    if (::fstat(file, &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return {};
    const QByteArray place = ':' + QByteArray::number(quint64(status.st_ino));
    const QList<QByteArray> lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines) {
        // A line is like "1: FLOCK  ADVISORY  WRITE 4711 08:01:123456 0 EOF".
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.value(1) == "FLOCK" && words.value(5).endsWith(place))
            return QString::fromLatin1(words.at(4));
    }
    return {};
}

} // namespace

Result<QByteArray, FileError> ownfile::read(const QString &path)
{
    const Descriptor file(path, O_RDONLY);
    if (!file.isOpen())
        return Failure {failure(FileError::Kind::Unreadable, path)};
    if (!file.isRegular())
        return Failure {FileError {FileError::Kind::Irregular, path, {}}};
    QByteArray bytes;
    char part[65'536];
    while (bytes.size() <= largest) {
        const ssize_t length = ::read(file.get(), part, sizeof part);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return Failure {failure(FileError::Kind::Unreadable, path)};
        if (length == 0)
            return bytes;
        bytes.append(part, length);
    }
    return Failure {FileError {FileError::Kind::Damaged, path, {}, FileError::Damage::TooLarge}};
}

std::optional<FileError> ownfile::irregularity(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) == 0)
        return S_ISREG(status.st_mode)
            ? std::nullopt
            : std::optional(FileError {FileError::Kind::Irregular, path, {}});
    const FileError error = failure(FileError::Kind::Unreadable, path);
    return error.kind == FileError::Kind::Missing ? std::nullopt : std::optional(error);
}

std::optional<FileError> ownfile::makeFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (!QFileInfo::exists(folder) && !QDir().mkpath(QFileInfo(folder).path()))
        return failure(FileError::Kind::Unwritable, folder);
    // Another program may create it at the same time.
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return failure(FileError::Kind::Unwritable, folder);
    ::chmod(name.constData(), S_IRWXU);
    return std::nullopt;
}

std::optional<FileError> ownfile::syncFolder(const QString &folder)
{
    const Descriptor opened(folder, O_RDONLY | O_DIRECTORY);
    // Some file systems have no such call for folders and need none.
    if (!opened.isOpen() || (::fsync(opened.get()) != 0 && errno != EINVAL))
        return failure(FileError::Kind::Unwritable, folder);
    return std::nullopt;
}

std::optional<FileError> ownfile::write(const QString &path, const QByteArray &bytes)
{
    if (const auto error = makeFolder(QFileInfo(path).absolutePath()))
        return error;
    if (const auto error = irregularity(path))
        return error;
    // A symbolic link that the user put here stays, and its target is replaced.
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QString target = canonical.isEmpty() ? path : canonical;
    const QByteArray fresh = QFile::encodeName(target + u".new"_s);
    // Left by a program that ended early; nobody else writes under the lock.
    ::unlink(fresh.constData());
    auto error = writeNew(target + u".new"_s, bytes);
    if (!error && ::rename(fresh.constData(), QFile::encodeName(target).constData()) != 0)
        error = failure(FileError::Kind::Unwritable, path);
    if (error) {
        ::unlink(fresh.constData());
        error->path = path;
        return error;
    }
    return syncFolder(QFileInfo(target).absolutePath());
}

Result<ownfile::Lock, FileError> ownfile::Lock::take(const QString &path, int patience)
{
    if (const auto error = makeFolder(QFileInfo(path).absolutePath()))
        return Failure {*error};
    if (const auto error = irregularity(path))
        return Failure {*error};
    Descriptor file(path, O_CREAT | O_RDWR);
    if (!file.isOpen())
        return Failure {failure(FileError::Kind::Unwritable, path)};
    if (!file.isRegular())
        return Failure {FileError {FileError::Kind::Irregular, path, {}}};
    const QDeadlineTimer until(patience);
    while (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == ENOLCK || errno == ENOSYS || errno == EOPNOTSUPP || errno == EINVAL)
            return Failure {FileError {FileError::Kind::NoLocks, path, systemWords(errno)}};
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Failure {failure(FileError::Kind::Unwritable, path)};
        if (until.hasExpired())
            return Failure {FileError {FileError::Kind::Held, path, holderOf(file.get())}};
        QThread::msleep(lockInterval);
    }
    return Lock(file.release());
}

ownfile::Lock::Lock(Lock &&other) noexcept
    : m_file(std::exchange(other.m_file, -1))
{
}

ownfile::Lock &ownfile::Lock::operator=(Lock &&other) noexcept
{
    std::swap(m_file, other.m_file);
    return *this;
}

ownfile::Lock::~Lock()
{
    if (m_file >= 0)
        ::close(m_file);
}
