// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage.h"

#include <QObject>

class MainWindow;

/// The way to the store: what a person says of its passphrase and its key goes there, and the
/// answer comes back.
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
