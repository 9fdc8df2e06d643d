// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ownfile.h"

#include <QLocalServer>

class QDeadlineTimer;

/// One window for each data folder: a second program raises the first one's, and ends. The lock is
/// the kernel's, so a program that was killed holds nothing. The command line takes no part.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role {
        First, ///< this one opens its window
        Second, ///< the first one has heard of it: end
        Unheard, ///< the first one did not answer within two seconds: say so and end
    };

    /// Makes `folder` when it is not there, open to nobody else. Waits two seconds at most.
    explicit SingleInstance(const QString &folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    Role role() const { return m_role; }

signals:
    /// Of the first: a second one was started.
    void raised();

private:
    bool lock(const QString &folder);
    void listen(const QString &socket);
    bool reach(const QString &socket, const QDeadlineTimer &until) const;
    void greet();

    std::optional<ownfile::Lock> m_lock;
    Role m_role = Role::Unheard;
    QLocalServer m_server;
};
