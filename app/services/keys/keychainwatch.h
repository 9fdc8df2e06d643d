// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

/// Notices that the keychain may have changed: it was locked, unlocked, created, started or
/// stopped. `KeychainSecretStore::status` tells its new state.
class KeychainWatch final : public QObject
{
    Q_OBJECT

public:
    explicit KeychainWatch(QObject *parent = nullptr);

signals:
    void changed();

private:
    QTimer m_settle; ///< joins the several signals of one change
};
