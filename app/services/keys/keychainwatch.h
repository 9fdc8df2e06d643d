// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

/// Notices that the desktop's keychain may have changed: it was locked, unlocked, made, started or
/// ended. `KeychainSecretStore::status` says what it is now.
class KeychainWatch final : public QObject
{
    Q_OBJECT

public:
    explicit KeychainWatch(QObject *parent = nullptr);

signals:
    void changed();

private:
    QTimer m_settle; ///< one change makes several signals
};
