// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseworker.h"

#include "outboxrow.h"
#include "rowsum.h"
#include "schema.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// Milliseconds between two checks whether another program wrote.
constexpr int watchInterval = 2'000;

/// The error that `work` threw, or nothing.
template <typename Work>
std::optional<StoreError> errorOf(Work work)
{
    try {
        work();
        return std::nullopt;
    } catch (const StoreError &error) {
        return error;
    }
}

/// Adds the row sum to a file of an older Amend.
void addRowSum(Connection &open)
{
    outboxrow::bindAll(open);
    rowsum::accept(open);
}

bool isDamage(const std::optional<StoreError> &error)
{
    return error && error->kind == StoreError::Kind::Damaged;
}

} // namespace

std::optional<StoreError> Database::Worker::run(bool isWrite, const Job &job)
{
    bool isDamaged = false, isReopened = false, isRecovered = false;
    while (true) {
        try {
            if (std::exchange(isDamaged, false)) {
                // A copy may be inconsistent, and so may a file that is read without its log.
                if (m_unwritable) {
                    isReopened = true;
                    reopenUnwritable();
                } else {
                    isRecovered = true;
                    recover();
                }
            }
            if (isWrite && !canWrite())
                return m_unwritable;
            transact(isWrite, job);
            return std::nullopt;
        } catch (const KeyReplaced &) {
            openInMemory();
            emit keyReplaced();
        } catch (const StoreError &error) {
            if (!isDamage(error) || !m_file || (m_unwritable ? isReopened : isRecovered))
                return error;
            isDamaged = true; // try once more with the recovered file
        }
    }
}

void Database::Worker::transact(bool isWrite, const Job &job)
{
    using Kind = SqliteConnection::Kind;
    if (!m_open)
        openInMemory();
    reopenIfReplaced();
    m_open->transact(isWrite ? Kind::Write : Kind::Read, [&](Connection &open) {
        if (m_file && storefile::readKeyId(*m_open) != m_key.id.toUtf8())
            throw KeyReplaced {};
        job(open);
    });
}

/// Opens a database in memory, with a key that is not stored anywhere.
void Database::Worker::openInMemory()
{
    auto vault = std::make_unique<Vault>(Vault::makeKey());
    vault->rememberTags();
    auto open = std::make_unique<SqliteConnection>(u":memory:"_s, std::move(vault));
    schema::migrate(*open);
    open->transact(SqliteConnection::Kind::Write, rowsum::accept);
    m_open = std::move(open);
    m_copy.reset();
    m_unwritable.reset();
    m_file.reset();
    if (m_watch)
        m_watch->stop();
}

/// Another program may have set a damaged file aside. Writes to the old file would be lost.
void Database::Worker::reopenIfReplaced()
{
    if (!m_file || m_file->identity() == m_identity)
        return;
    if (m_unwritable) {
        reopenUnwritable();
        emit changedElsewhere();
        return;
    }
    const StoreFile::Lock lock(*m_file, StoreFile::Lock::Of::Names);
    m_file->finishRecovery();
    reopen();
    emit changedElsewhere();
}

void Database::Worker::reopen()
{
    auto fresh = std::make_unique<SqliteConnection>(m_file->path(), nullptr);
    if (storefile::readKeyId(*fresh) != m_key.id.toUtf8())
        throw KeyReplaced {};
    fresh->setVault(m_open->setVault(nullptr));
    // Close the old connection only after its file was renamed, because SQLite leaves the log alone
    // then.
    m_open = std::move(fresh);
    m_identity = m_file->identity();
}

void Database::Worker::recover()
{
    const StoreFile::Lock lock(*m_file, StoreFile::Lock::Of::Names);
    if (m_file->identity() != m_identity)
        return; // another program recovered it; the next transaction opens the new file
    const Recovered result = recoverStore(*m_file, m_key, m_open->vault());
    reopen();
    emit recovered(result);
}

Database::Worker::Inspection Database::Worker::inspect(const StoreFile &file)
{
    Inspection seen;
    seen.error = errorOf([&] {
        seen.exists = file.exists();
        std::optional<StoreFile::Lock> lock;
        const auto unprepared = errorOf([&] {
            file.prepareFolder(); // the folder has to exist before a key or a lock is made
            lock.emplace(file, StoreFile::Lock::Of::Names);
            file.finishRecovery();
        });
        // On a read-only disk no other program can rename the file either.
        if (unprepared && !(seen.exists && storereading::preventsWriting(*unprepared)))
            throw *unprepared;
        seen.exists = file.exists();
        seen.isGone = !seen.exists && file.keyCopy();
        if (!seen.exists)
            return;
        const auto unreadable = errorOf([&] {
            if (file.isBegun()) // opening it for writing rolls the interrupted write back
                SqliteConnection(file.path(), nullptr).value(u"PRAGMA user_version"_s);
            const auto look = storereading::read(file);
            schema::refuseNewer(*look.open);
            seen.key = storefile::readKey(*look.open);
            look.open->finish();
        });
        if (unreadable && !isDamage(unreadable))
            throw *unreadable;
        if (!seen.key)
            seen.key = file.keyCopy();
        if (seen.key)
            return;
        // The key description is missing. A file without tables was only begun.
        if (unreadable)
            seen.givenUp = setAsideStore(file);
        seen.exists = false;
    });
    return seen;
}

Result<StoreKey, StoreError> Database::Worker::create(const StoreFile &file, const StoreKey &key)
{
    StoreKey held = key;
    const auto error = errorOf([&] {
        file.prepareFolder();
        const StoreFile::Lock lock(file, StoreFile::Lock::Of::Names);
        SqliteConnection open(file.path(), nullptr);
        schema::migrate(open, [&](Connection &fresh) { storefile::writeKey(fresh, key); });
        held = storefile::readKey(open).value_or(key);
        file.writeKeyCopy(held);
    });
    if (error)
        return Failure {*error};
    return held;
}

std::optional<StoreError> Database::Worker::attach(const StoreFile &file, const StoreKey &key,
                                                   std::unique_ptr<Vault> vault,
                                                   const sealedrows::Join &join)
{
    try {
        const auto error = errorOf([&] { enter(file, key, vault, join); });
        if (!isDamage(error))
            return error;
        return errorOf([&] {
            std::optional<Recovered> result;
            {
                const StoreFile::Lock lock(file, StoreFile::Lock::Of::Names);
                result = recoverStore(file, key, *vault);
            }
            enter(file, key, vault, join);
            emit recovered(*result);
        });
    } catch (const KeyReplaced &) {
        emit keyReplaced();
        return StoreError {StoreError::Kind::Busy, {}};
    }
}

void Database::Worker::enter(const StoreFile &file, const StoreKey &key,
                             std::unique_ptr<Vault> &vault, const sealedrows::Join &join)
{
    if (m_file)
        return; // an earlier attempt succeeded
    if (!m_open)
        openInMemory();
    std::optional<StoreKey> held;
    {
        // Open it read-only first, so that a damaged file is set aside unchanged.
        const auto look = storereading::read(file);
        held = storefile::readKey(*look.open);
        look.open->finish();
    }
    if (!held)
        throw StoreError {StoreError::Kind::Damaged, {}};
    if (held->id != key.id)
        throw KeyReplaced {};
    held->installId = key.installId;
    try {
        openForWriting(file, *held, vault, join);
    } catch (const StoreError &error) {
        // Rows in memory would be hidden by the open file and could not move into it.
        if (!storereading::preventsWriting(error) || !isEmpty())
            throw;
        openForReading(file, *held, vault, error);
    }
}

/// Leaves `vault` with the caller when it fails.
void Database::Worker::openForWriting(const StoreFile &file, const StoreKey &key,
                                      std::unique_ptr<Vault> &vault, const sealedrows::Join &join)
{
    auto open = std::make_unique<SqliteConnection>(file.path(), nullptr);
    schema::migrate(*open);
    open->setVault(std::move(vault));
    StoreKey held;
    try {
        open->transact(SqliteConnection::Kind::Write,
                       [&](Connection &) { held = fill(*open, key, join); });
    } catch (...) {
        vault = open->setVault(nullptr); // the next attempt needs it
        throw;
    }
    m_open = std::move(open);
    m_copy.reset();
    m_unwritable.reset();
    m_file = file;
    m_key = held;
    m_identity = file.identity();
    copyKey();
    if (held.tagKey != key.tagKey)
        truncateLog();
    watch();
}

void Database::Worker::openForReading(const StoreFile &file, const StoreKey &key,
                                      std::unique_ptr<Vault> &vault, const StoreError &why)
{
    auto reading = storereading::read(file);
    StoreKey held = storefile::readKey(*reading.open).value_or(StoreKey());
    if (held.id != key.id)
        throw KeyReplaced {};
    if (!held.hasRowSum(*vault) || !schema::isUpToDate(*reading.open)) {
        reading.open->finish();
        reading = storereading::readUpdatedCopy(file);
    }
    reading.open->setVault(std::move(vault));
    const auto failed = errorOf([&] {
        if (!held.hasRowSum(reading.open->vault())) // it is a copy in this case
            reading.open->transact(SqliteConnection::Kind::Write, addRowSum);
    });
    if (failed) {
        vault = reading.open->setVault(nullptr); // the next attempt needs it
        throw *failed;
    }
    held.installId = key.installId;
    m_open = std::move(reading.open);
    m_copy = std::move(reading.copy);
    m_unwritable = storereading::explained(why, file);
    m_file = file;
    m_key = held;
    m_identity = file.identity();
    watch();
}

/// Tries to open a read-only file for writing, because there may be room again.
bool Database::Worker::canWrite()
{
    if (!m_unwritable)
        return true;
    auto error = openToWrite();
    if (isDamage(error)) { // the file itself, not its copy
        recover();
        error = openToWrite();
    }
    if (error)
        m_unwritable = storereading::explained(*error, *m_file);
    else
        emit becameWritable();
    return !error;
}

/// When this fails, the read-only connection stays open.
std::optional<StoreError> Database::Worker::openToWrite()
{
    auto vault = m_open->setVault(nullptr);
    try {
        const auto error
            = errorOf([&] { openForWriting(StoreFile(*m_file), StoreKey(m_key), vault, {}); });
        if (error)
            m_open->setVault(std::move(vault));
        return error;
    } catch (const KeyReplaced &) {
        m_open->setVault(std::move(vault));
        throw;
    }
}

/// Opens a read-only file again: for writing, or to read its current state.
void Database::Worker::reopenUnwritable()
{
    if (canWrite())
        return;
    auto vault = m_open->setVault(nullptr);
    try {
        openForReading(StoreFile(*m_file), StoreKey(m_key), vault, StoreError(*m_unwritable));
    } catch (...) {
        m_open->setVault(std::move(vault));
        throw;
    }
}

/// Whether nothing was stored in memory yet.
bool Database::Worker::isEmpty()
{
    const QString sql = u"SELECT (SELECT count(*) FROM draft)+(SELECT count(*) FROM outbox)"_s;
    return m_open->value(sql).toInt() == 0;
}

/// Completes a file that was just opened: adds the row sum where it is missing, and the rows from
/// memory.
StoreKey Database::Worker::fill(SqliteConnection &open, const StoreKey &key,
                                const sealedrows::Join &join)
{
    StoreKey held = storefile::readKey(open).value_or(StoreKey());
    if (held.id != key.id)
        throw KeyReplaced {};
    const bool isNamed = held.installId == key.installId;
    held.installId = key.installId; // from now on the store knows the name of its key's entry
    const bool hasRowSum = held.hasRowSum(open.vault());
    if (!hasRowSum) {
        addRowSum(open);
        held = held.withRowSum(open.vault());
    }
    if (!isNamed || !hasRowSum)
        storefile::writeKey(open, held);
    if (!m_file) // otherwise it was open for reading already
        sealedrows::moveRows(*m_open, open, join);
    return held;
}

Result<StoreKey, StoreError> Database::Worker::key()
{
    std::optional<StoreKey> held;
    const auto error = run(false, [&](Connection &) {
        if (m_file)
            held = storefile::readKey(*m_open);
    });
    if (error)
        return Failure {*error};
    if (!held)
        return Failure {StoreError {StoreError::Kind::Missing, {}}};
    return *held;
}

std::optional<StoreError> Database::Worker::setKey(const StoreKey &key)
{
    const auto error = changeKey(key, [](Connection &) {});
    if (error)
        return error;
    copyKey();
    truncateLog();
    return std::nullopt;
}

/// Empties the log, which may hold a key that was wrapped by an old passphrase. While another
/// program reads, this happens later.
void Database::Worker::truncateLog()
{
    const auto kept = errorOf([this] {
        m_open->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        m_open->finish();
    });
    Q_UNUSED(kept)
}

std::optional<StoreError> Database::Worker::replaceKey(const StoreKey &key,
                                                       std::unique_ptr<Vault> vault)
{
    const auto error = changeKey(key, [&](Connection &) { sealedrows::reseal(*m_open, *vault); });
    if (error)
        return error;
    m_open->setVault(std::move(vault));
    copyKey();
    truncateLog();
    return std::nullopt;
}

std::optional<StoreError> Database::Worker::changeKey(const StoreKey &key, const Job &job)
{
    const auto error = run(true, [&](Connection &open) {
        // Not in memory: there is no file whose key could be changed.
        if (!m_file)
            throw StoreError {StoreError::Kind::Missing, {}};
        job(open);
        storefile::writeKey(open, key);
    });
    if (!error)
        m_key = key;
    return error;
}

bool Database::Worker::copyKey()
{
    bool isWritten = false;
    const auto error = errorOf([&] {
        if (!m_file)
            return;
        const StoreFile::Lock lock(*m_file, StoreFile::Lock::Of::Names);
        isWritten = m_file->writeKeyCopy(m_key);
    });
    return !error && isWritten;
}

void Database::Worker::watch()
{
    if (!m_watch) {
        m_watch = new QTimer(this);
        connect(m_watch, &QTimer::timeout, this, &Worker::lookForChanges);
    }
    m_changes = 0;
    lookForChanges();
    m_watch->start(watchInterval);
}

void Database::Worker::lookForChanges()
{
    const auto unreadable = errorOf([this] {
        // `data_version` does not change with our own writes.
        const qint64 changes = m_open->value(u"PRAGMA data_version"_s).toLongLong();
        if (std::exchange(m_changes, changes) != changes && m_watch->isActive())
            emit changedElsewhere();
    });
    Q_UNUSED(unreadable) // the next transaction meets the same error
}
