// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseworker.h"

#include "schema.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

// How often to look whether another program wrote, milliseconds.
constexpr int watchInterval = 2'000;

/// Nothing, or the error that `work` threw.
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

bool isDamage(const std::optional<StoreError> &error)
{
    return error && error->kind == StoreError::Kind::Damaged;
}

} // namespace

std::optional<StoreError> Database::Worker::run(bool isWrite, const Job &job)
{
    bool isRecovered = false;
    while (true) {
        try {
            transact(isWrite, job);
            return std::nullopt;
        } catch (const KeyReplaced &) {
            openInMemory();
            emit keyReplaced();
        } catch (const StoreError &error) {
            if (!isDamage(error) || !m_file || isRecovered)
                return error;
            if (const auto failed = errorOf([this] { recover(); }))
                return failed;
            isRecovered = true; // and once more, on what is left
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

/// A database in memory, under a key that nobody keeps.
void Database::Worker::openInMemory()
{
    QByteArray key = Vault::makeKey();
    auto vault = std::make_unique<Vault>(key);
    Vault::wipe(key);
    vault->rememberTags();
    auto open = std::make_unique<SqliteConnection>(u":memory:"_s, std::move(vault));
    schema::migrate(*open);
    m_open = std::move(open);
    m_file.reset();
    if (m_watch)
        m_watch->stop();
}

/// Another program may have set a damaged file aside: what is written to that one now is lost.
void Database::Worker::reopenIfReplaced()
{
    if (!m_file || m_file->identity() == m_identity)
        return;
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
    // The old one ends after its file has another name: SQLite leaves the log alone then.
    m_open = std::move(fresh);
    m_identity = m_file->identity();
}

void Database::Worker::recover()
{
    const StoreFile::Lock lock(*m_file, StoreFile::Lock::Of::Names);
    if (m_file->identity() != m_identity)
        return; // another program did so: the next transaction opens what it made
    const Recovered result = recoverStore(*m_file, m_key, m_open->vault());
    reopen();
    emit recovered(result);
}

Database::Worker::Inspection Database::Worker::inspect(const StoreFile &file)
{
    Inspection seen;
    seen.error = errorOf([&] {
        file.prepareFolder(); // before a key is made for it, as is the lock
        const StoreFile::Lock lock(file, StoreFile::Lock::Of::Names);
        file.finishRecovery();
        seen.exists = file.exists();
        seen.isGone = !seen.exists && file.keyCopy();
        if (!seen.exists)
            return;
        const auto unreadable = errorOf([&] {
            using Mode = SqliteConnection::Mode;
            SqliteConnection open(file.path(), nullptr,
                                  file.isBegun() ? Mode::ReadWrite : Mode::ReadOnly);
            schema::refuseNewer(open);
            seen.key = storefile::readKey(open);
            open.finish();
        });
        if (unreadable && !isDamage(unreadable))
            throw *unreadable;
        if (!seen.key)
            seen.key = file.keyCopy();
        if (seen.key)
            return;
        // Without a word of its key. One without tables is no more than begun.
        if (unreadable)
            seen.givenUp = giveUpStore(file);
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
        return; // of two attempts, the first went well
    if (!m_open)
        openInMemory();
    std::optional<StoreKey> held;
    {
        // First without a hand on it: a damaged one is set aside as it is.
        SqliteConnection look(file.path(), nullptr, SqliteConnection::Mode::ReadOnly);
        held = storefile::readKey(look);
    }
    if (!held)
        throw StoreError {StoreError::Kind::Damaged, {}};
    if (held->id != key.id)
        throw KeyReplaced {};
    auto open = std::make_unique<SqliteConnection>(file.path(), nullptr);
    schema::migrate(*open);
    open->setVault(std::move(vault));
    try {
        open->transact(SqliteConnection::Kind::Write, [&](Connection &) {
            sealedrows::adopt(*m_open, *open, join);
            // From now on the store itself says where its key is.
            held = storefile::readKey(*open);
            if (!held || held->id != key.id)
                throw KeyReplaced {};
            if (held->installId != key.installId) {
                held->installId = key.installId;
                storefile::writeKey(*open, *held);
            }
        });
    } catch (...) {
        vault = open->setVault(nullptr); // for another attempt
        throw;
    }
    m_open = std::move(open);
    m_file = file;
    m_key = *held;
    m_identity = file.identity();
    copyKey();
    watch();
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
    const auto error = writeAnew(key, [](Connection &) {});
    if (error)
        return error;
    copyKey();
    forgetLog();
    return std::nullopt;
}

/// An old key's wrap would live on in it. Where another program reads, it goes later.
void Database::Worker::forgetLog()
{
    const auto kept = errorOf([this] {
        m_open->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        m_open->finish();
    });
    Q_UNUSED(kept)
}

std::optional<StoreError> Database::Worker::rekey(const StoreKey &key, std::unique_ptr<Vault> vault)
{
    const auto error = writeAnew(key, [&](Connection &) { sealedrows::reseal(*m_open, *vault); });
    if (error)
        return error;
    m_open->setVault(std::move(vault));
    copyKey();
    forgetLog();
    return std::nullopt;
}

std::optional<StoreError> Database::Worker::writeAnew(const StoreKey &key, const Job &job)
{
    const auto error = run(true, [&](Connection &open) {
        // Not in memory, where a run may end whose file got another key.
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
        // Own writes don't count.
        const qint64 changes = m_open->value(u"PRAGMA data_version"_s).toLongLong();
        if (std::exchange(m_changes, changes) != changes && m_watch->isActive())
            emit changedElsewhere();
    });
    Q_UNUSED(unreadable) // the next transaction meets it, too
}
