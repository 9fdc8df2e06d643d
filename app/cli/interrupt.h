// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace cli {

/// Ctrl+C (SIGINT) and SIGTERM as a Qt signal, while it lives. The first is announced, the second
/// ends the program as usual. One at a time.
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
