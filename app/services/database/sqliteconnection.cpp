// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqliteconnection.h"

#include "rowsum.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

// Milliseconds to wait while another program locks the file.
constexpr int busyTimeout = 5'000;

QString uniqueConnectionName()
{
    static std::atomic<int> count = 0;
    return u"amend-%1"_s.arg(++count);
}

/// The format is described at sqlite.org/uri.html.
QString immutableName(const QString &path)
{
    return u"file://"_s
        + QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/"))
        + u"?immutable=1"_s;
}

/// Creates the file before SQLite does, which uses the umask. SQLite's other files (-wal, -shm) get
/// the same mode.
void makePrivateFile(const QString &path)
{
    const QByteArray name = path.toLocal8Bit();
    constexpr mode_t ownerOnly = S_IRUSR | S_IWUSR;
    // Never opens an existing file, because closing it would release the locks of all its
    // connections.
    const int file = ::open(name.constData(), O_CREAT | O_EXCL | O_CLOEXEC | O_RDWR, ownerOnly);
    if (file >= 0) {
        ::fchmod(file, ownerOnly);
        ::close(file);
    } else if (errno == EEXIST) {
        ::chmod(name.constData(), ownerOnly);
    } else {
        throw systemError(errno);
    }
}

/// SQLite would wait for a pipe, and reports everything else only as a file that it cannot open.
void refuseIrregular(const QString &path)
{
    for (const auto &suffix : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1}) {
        if (const auto error = ownfile::irregularity(path + suffix))
            throw storeError(*error);
    }
}

StoreError::Kind kindOf(int code)
{
    // Primary result codes of SQLite (sqlite.org/rescode.html). Extended codes are above 255.
    constexpr int perm = 3, busy = 5, locked = 6, readOnly = 8, corrupt = 11, full = 13,
                  notADatabase = 26;
    switch (code & 0xff) {
    case busy:
    case locked:
        return StoreError::Kind::Busy;
    case perm:
    case readOnly:
        return StoreError::Kind::ReadOnly;
    case corrupt:
    case notADatabase:
        return StoreError::Kind::Damaged;
    case full:
        return StoreError::Kind::Full;
    default:
        return StoreError::Kind::Failed;
    }
}

} // namespace

StoreError storeError(const QSqlError &error)
{
    return {kindOf(error.nativeErrorCode().toInt()), error.databaseText()};
}

StoreError systemError(int code)
{
    const QString words = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case EACCES:
    case EPERM:
    case EROFS:
        return {StoreError::Kind::ReadOnly, words};
    case ENOSPC:
    case EDQUOT:
        return {StoreError::Kind::Full, words};
    default:
        return {StoreError::Kind::Failed, words};
    }
}

StoreError storeError(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::Irregular:
        return {StoreError::Kind::Irregular, error.path};
    case FileError::Kind::NoLocks:
        return {StoreError::Kind::NoLocks, error.path};
    case FileError::Kind::Held:
        return {StoreError::Kind::Busy, error.detail};
    case FileError::Kind::Full:
        return {StoreError::Kind::Full, error.detail};
    case FileError::Kind::Unwritable:
        return {StoreError::Kind::ReadOnly, error.detail};
    case FileError::Kind::Damaged:
        return {StoreError::Kind::Damaged, error.detail};
    case FileError::Kind::Missing:
    case FileError::Kind::Unreadable:
    case FileError::Kind::Newer:
        break;
    }
    return {StoreError::Kind::Failed, error.detail};
}

SqliteConnection::SqliteConnection(const QString &path, std::unique_ptr<Vault> vault, Mode mode)
    : m_name(uniqueConnectionName())
    , m_vault(std::move(vault))
{
    if (path != u":memory:"_s)
        refuseIrregular(path);
    if (mode == Mode::ReadWrite && path != u":memory:"_s)
        makePrivateFile(path);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(mode == Mode::Immutable ? immutableName(path) : path);
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeout);
    if (mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (mode == Mode::Immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    m_database.setConnectOptions(options);
    try {
        if (!m_database.open())
            throw storeError(m_database.lastError());
        setUp(mode);
    } catch (const StoreError &) {
        m_prepared.clear();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear(); // statements have to be destroyed before their connection
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void SqliteConnection::setUp(Mode mode)
{
    run(u"PRAGMA temp_store=MEMORY"_s);
    run(u"PRAGMA cell_size_check=ON"_s);
    run(u"PRAGMA trusted_schema=OFF"_s);
    // Otherwise SQLite reads nothing of a file that is shorter than its header says.
    if (mode == Mode::Salvage)
        run(u"PRAGMA writable_schema=ON"_s);
    if (mode == Mode::ReadWrite) {
        run(u"PRAGMA secure_delete=ON"_s);
        run(u"PRAGMA journal_mode=WAL"_s);
        run(u"PRAGMA synchronous=FULL"_s);
        run(u"PRAGMA journal_size_limit=4194304"_s);
    }
    finish();
}

/// Drops the statement, so that its error does not remain. It is prepared again at the next run.
void SqliteConnection::fail(std::unique_ptr<QSqlQuery> &query)
{
    const StoreError error = storeError(query->lastError());
    query.reset();
    throw error;
}

QSqlQuery &SqliteConnection::run(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(sql))
            throw storeError(fresh->lastError());
        query = std::move(fresh);
    } else if (query->lastError().isValid()) {
        fail(query);
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        query->bindValue(int(i), values.at(i));
    if (!query->exec())
        fail(query);
    return *query;
}

std::unique_ptr<Vault> SqliteConnection::setVault(std::unique_ptr<Vault> vault)
{
    m_rows.reset();
    return std::exchange(m_vault, std::move(vault));
}

bool SqliteConnection::areRowsIntact()
{
    const qint64 version = value(u"PRAGMA data_version"_s).toLongLong();
    if (!m_rows || m_rows->first != version)
        m_rows = {version, rowsum::isRight(*this)};
    return m_rows->second;
}

/// The rows are checked again the next time, because this transaction may still fail.
void SqliteConnection::acceptRows()
{
    rowsum::accept(*this);
    m_rows.reset();
}

QVariant SqliteConnection::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    if (!query.next()) {
        if (query.lastError().isValid())
            throw storeError(query.lastError());
        throw StoreError {StoreError::Kind::Missing, {}};
    }
    const QVariant first = query.value(0);
    query.finish();
    return first;
}

void SqliteConnection::finish()
{
    std::optional<StoreError> error;
    for (auto &[text, query] : m_prepared) {
        if (!query)
            continue;
        // `next` returns false both for an error and at the end.
        if (query->lastError().isValid()) {
            error = storeError(query->lastError());
            query.reset();
        } else if (query->isActive()) {
            query->finish();
        }
    }
    if (error)
        throw *error;
}

void SqliteConnection::transact(Kind kind, const std::function<void(Connection &)> &work)
{
    run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    try {
        work(*this);
        finish();
        run(u"COMMIT"_s);
    } catch (...) {
        rollBack();
        throw;
    }
}

void SqliteConnection::rollBack()
{
    try {
        finish();
    } catch (const StoreError &) {
        // The first error was reported already.
    }
    // SQLite may have rolled back by itself (full disk, I/O error). Then this fails, which is
    // right.
    QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}
