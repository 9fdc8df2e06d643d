// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage.h"

#include <QObject>

class MainWindow;

/// Passes what the user enters about the store's passphrase and key to the store, and shows its
/// answer.
class Unlocking final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Unlocking(Storage &storage, MainWindow &window);

    /// Opens the store. One that has a passphrase asks for it, and can be opened later.
    void begin();

signals:
    /// It is known whether a passphrase is asked for. Before that, somebody may have typed it
    /// elsewhere.
    void begun(bool isAsked);

private:
    Storage::Done answer();

    Storage &m_storage;
    MainWindow &m_window;
};
