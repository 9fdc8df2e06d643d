// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "interrupt.h"

#include <QSocketNotifier>

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

// A signal handler may do little more than write to a pipe.
int interruptPipe[2] = {-1, -1};

void wake(int signalNumber)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
    std::signal(signalNumber, SIG_DFL);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(interruptPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return; // without the pipe the signals end the program, which is their default
    m_notifier = new QSocketNotifier(interruptPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit raised();
    });
    std::signal(SIGINT, wake);
    std::signal(SIGTERM, wake);
}

Interrupt::~Interrupt()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    delete m_notifier;
    ::close(interruptPipe[0]);
    ::close(interruptPipe[1]);
}

} // namespace cli
