// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownfile.h"

#include <QLocalServer>

class QDeadlineTimer;

/// Allows one window for each data folder. A second program raises the window of the first and
/// ends. The kernel holds the lock, so a killed program leaves none behind. The command line is not
/// affected.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< this program opens its window
        Second, ///< the first program was told; this one ends
        NotAnswering, ///< the first program did not answer within two seconds; this one says so and
                      ///< ends
    };

    /// Makes `folder` for its owner only when it is missing. Waits up to two seconds.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    Role role() const { return m_role; }

signals:
    /// Emitted in the first program when a second one was started.
    void raised();

private:
    bool lock(const QString &folder);
    void listen(const QString &socket);
    bool reach(const QString &socket, const QDeadlineTimer &until) const;
    void greet();

    std::optional<ownfile::Lock> m_lock;
    Role m_role = Role::NotAnswering;
    QLocalServer m_server;
};
