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

private:
    Storage::Done answer();

    Storage &m_storage;
    MainWindow &m_window;
};
