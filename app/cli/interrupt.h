// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace cli {

/// Turns Ctrl+C (SIGINT) and SIGTERM into a Qt signal while it exists. The first one is emitted;
/// the second one ends the program. Only one object may exist at a time.
class Interrupt final : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void raised();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace cli
