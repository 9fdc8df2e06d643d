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

/// The open database, on its thread: statements, and the vault that seals their values. A
/// statement that fails throws a StoreError, which ends its transaction.
class Connection
{
public:
    virtual ~Connection() = default;
    /// Prepared once, bound in order. Valid until the same text is run again.
    virtual QSqlQuery &run(const QString &sql, const QVariantList &values = {}) = 0;
    virtual const Vault &vault() const = 0;
    /// Whether the rows are those that Amend left, none missing and none put back (see rowsum.h).
    virtual bool areRowsRight() = 0;
    /// They are, says a person.
    virtual void acceptRows() = 0;
};

/// The one owner of a database connection, with a thread of its own: SQLite in WAL mode, every
/// commit synced. It begins in memory; `Storage` moves it into its file.
class Database final : public QObject
{
    Q_OBJECT

public:
    explicit Database(QObject *parent = nullptr);
    /// What was asked for before is carried out first.
    ~Database() override;

    /// Runs `work(Connection &)` on the database's thread as one transaction, in the order in which
    /// it was asked for; then `done(Result<what work returned, StoreError>)` on this thread, unless
    /// `context` is gone by then. A transaction that fails leaves nothing behind. `work` must not
    /// touch what lives on another thread: it holds what it needs by value.
    template <typename Work, typename Done>
    void write(QObject *context, Work work, Done done)
    {
        post(context, true, std::move(work), std::move(done));
    }
    /// The same for what only reads: it waits for no other program's transaction.
    template <typename Work, typename Done>
    void read(QObject *context, Work work, Done done)
    {
        post(context, false, std::move(work), std::move(done));
    }

signals:
    /// Another program changed the file (seen within two seconds).
    void changedElsewhere();
    /// The file was damaged, and what could be read of it was recovered: rows may be missing.
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

    /// For `Storage`: in its turn too, but not as a transaction; then `done` on this thread.
    void onThread(std::function<void(Worker &)> work, std::function<void()> done);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives on the thread
};
