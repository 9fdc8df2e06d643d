// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "databaseworker.h"
#include "schema.h"

using namespace Qt::StringLiterals;

namespace {

/// A database in memory, under a key that nobody keeps.
std::unique_ptr<SqliteConnection> openInMemory()
{
    QByteArray key = Vault::makeKey();
    auto vault = std::make_unique<Vault>(key);
    Vault::wipe(key);
    vault->rememberTags();
    auto open = std::make_unique<SqliteConnection>(u":memory:"_s, std::move(vault));
    schema::migrate(*open);
    return open;
}

} // namespace

void Database::Worker::start()
{
    m_open = openInMemory();
}

std::optional<StoreError> Database::Worker::run(bool isWrite, const Job &job)
{
    using Kind = SqliteConnection::Kind;
    try {
        m_open->transact(isWrite ? Kind::Write : Kind::Read, job);
        return std::nullopt;
    } catch (const StoreError &error) {
        return error;
    }
}

Database::Database(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(u"database"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [worker = m_worker.get()] { worker->start(); }, Qt::QueuedConnection);
}

Database::~Database()
{
    // After everything that was posted before; a connection ends on the thread that made it.
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_worker.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Database::enqueue(bool isWrite, Job job,
                       std::function<void(const std::optional<StoreError> &)> answer)
{
    // Moved along, so that what the answer holds ends on the thread it came from.
    auto work = [this, worker = m_worker.get(), isWrite, job = std::move(job),
                 answer = std::move(answer)]() mutable {
        auto tell
            = [error = worker->run(isWrite, job), answer = std::move(answer)] { answer(error); };
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker.get(), std::move(work), Qt::QueuedConnection);
}
