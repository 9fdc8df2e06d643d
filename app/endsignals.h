// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Turns SIGTERM, SIGHUP and SIGINT, with which the system or a terminal ends the program, into a
/// Qt signal. A second one of the same kind ends the program at once. Signals that were ignored
/// when the program started (nohup) stay ignored. Only one object may exist in a process.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void received();
};
