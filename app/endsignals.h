// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// SIGTERM, SIGHUP and SIGINT as a signal of Qt's: the system or a terminal ends the program. The
/// second of the same kind ends it at once. What was ignored when the program started (nohup) stays
/// ignored. There is one for each process.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

signals:
    void received();
};
