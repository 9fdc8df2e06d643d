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
    /// The display of the first program, for example `:1`, when this one is on another. Its window
    /// cannot be seen here.
    const QString &otherDisplay() const { return m_otherDisplay; }

signals:
    /// Emitted in the first program when a second one was started.
    void raised();

private:
    bool lock(const QString &folder);
    void listen(const QString &socket);
    bool reach(const QString &socket, const QDeadlineTimer &until);
    void greet();

    std::optional<ownfile::Lock> m_lock;
    Role m_role = Role::NotAnswering;
    const QStringList m_display;
    QString m_otherDisplay;
    QLocalServer m_server;
};
