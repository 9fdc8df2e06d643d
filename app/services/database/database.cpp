// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "databaseworker.h"

using namespace Qt::StringLiterals;

Database::Database(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>())
{
    m_thread.setObjectName(u"database"_s);
    m_worker->moveToThread(&m_thread);
    connect(m_worker.get(), &Worker::changedElsewhere, this, &Database::changedElsewhere);
    connect(m_worker.get(), &Worker::recovered, this, &Database::damaged);
    m_thread.start();
}

Database::~Database()
{
    // This runs after all posted jobs. A connection has to be closed on the thread that opened it.
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
    const auto error = std::make_shared<std::optional<StoreError>>();
    onThread([isWrite, job = std::move(job),
              error](Worker &worker) { *error = worker.run(isWrite, job); },
             [error, answer = std::move(answer)] { answer(*error); });
}

void Database::onThread(std::function<void(Worker &)> work, std::function<void()> done)
{
    // Qt may destroy a posted slot on either thread after the call. So the slot gives `done` away
    // when it is called, and what `done` holds is destroyed on this thread, even the database
    // itself.
    auto tell = [done = std::move(done)]() mutable { std::exchange(done, nullptr)(); };
    auto carryOut = [this, worker = m_worker.get(), work = std::move(work),
                     tell = std::move(tell)]() mutable {
        work(*worker);
        QMetaObject::invokeMethod(this, std::move(tell), Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker.get(), std::move(carryOut), Qt::QueuedConnection);
}
