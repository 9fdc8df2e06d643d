// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "storestate.h"
#include "vault.h"

#include <QObject>
#include <QPointer>
#include <QThread>
#include <QVariant>

#include <functional>
#include <memory>
#include <type_traits>

class QSqlQuery;

/// The open database on its thread: statements, and the vault that seals their values. A statement
/// that fails throws a StoreError, which rolls the transaction back.
class Connection
{
public:
    virtual ~Connection() = default;
    /// Runs a statement that is prepared once; values are bound in order. The query is valid until
    /// the same text is run again.
    virtual QSqlQuery &run(const QString &sql, const QVariantList &values = {}) = 0;
    virtual const Vault &vault() const = 0;
    /// Whether the rows are those that Amend wrote, with none missing and none put back (see
    /// rowsum.h).
    virtual bool areRowsIntact() = 0;
    /// Accepts the rows as they are, because the user said so.
    virtual void acceptRows() = 0;
};

/// The error of a job that answers with nothing else.
inline std::optional<StoreError> errorOf(const Result<bool, StoreError> &end)
{
    return end ? std::nullopt : std::optional(end.error());
}

/// Owns the only database connection and its thread. SQLite runs in WAL mode and syncs every
/// commit. The database begins in memory; `Storage` moves it into its file.
class Database final : public QObject
{
    Q_OBJECT

public:
    explicit Database(QObject *parent = nullptr);
    /// Waits for all earlier jobs.
    ~Database() override;

    /// Runs `work(Connection &)` on the database's thread as one transaction, in the order of the
    /// calls. Then calls `done(Result<what work returned, StoreError>)` on this thread, unless
    /// `context` is destroyed first. A failed transaction leaves nothing behind. `work` must hold
    /// what it needs by value, and not touch objects of other threads.
    template <typename Work, typename Done>
    void write(QObject *context, Work work, Done done)
    {
        post(context, true, std::move(work), std::move(done));
    }
    /// Like `write`, for jobs that only read. Does not wait for other programs' transactions.
    template <typename Work, typename Done>
    void read(QObject *context, Work work, Done done)
    {
        post(context, false, std::move(work), std::move(done));
    }

signals:
    /// Another program changed the file. Emitted within two seconds.
    void changedElsewhere();
    /// The file was damaged, and its readable rows were recovered. Rows may be missing.
    void damaged();

private:
    friend class Storage;
    class Worker;
    using Job = std::function<void(Connection &)>;

    template <typename Work, typename Done>
    void post(QObject *context, bool isWrite, Work work, Done done)
    {
        using T = std::invoke_result_t<Work, Connection &>;
        auto result = std::make_shared<std::optional<T>>();
        enqueue(
            isWrite, [work = std::move(work), result](Connection &open) { *result = work(open); },
            [result, done = std::move(done),
             context = QPointer<QObject>(context)](const std::optional<StoreError> &error) {
                if (!context)
                    return;
                if (error)
                    done(Result<T, StoreError>(Failure {*error}));
                else
                    done(Result<T, StoreError>(std::move(**result)));
            });
    }
    /// `answer` is called on this thread.
    void enqueue(bool isWrite, Job job,
                 std::function<void(const std::optional<StoreError> &)> answer);

    /// For `Storage`: runs `work` in its turn on the database's thread, but without a transaction;
    /// then calls `done` on this thread.
    void onThread(std::function<void(Worker &)> work, std::function<void()> done);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives on the database's thread
};
