// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"

#include <QSocketNotifier>

#include <array>
#include <utility>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array endSignals {SIGTERM, SIGHUP, SIGINT};

/// The pipe between handler and event loop. A handler may do little more than write a byte.
std::array<int, 2> ends {-1, -1};

extern "C" void noteEnd(int)
{
    const char byte = 0;
    const int before = errno;
    // A full pipe has woken the event loop already.
    [[maybe_unused]] const ssize_t written = write(ends[1], &byte, 1);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject *parent)
    : QObject(parent)
{
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // the signals end the program at once, which is their default
    auto *notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (read(ends[0], &byte, 1) > 0) { }
        emit received();
    });
    for (const int number : endSignals) {
        struct sigaction before = {};
        if (sigaction(number, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        struct sigaction after = {};
        after.sa_handler = noteEnd;
        after.sa_flags = int(SA_RESTART | SA_RESETHAND);
        sigemptyset(&after.sa_mask);
        sigaction(number, &after, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (const int number : endSignals) {
        struct sigaction now = {};
        if (sigaction(number, nullptr, &now) == 0 && now.sa_handler == noteEnd)
            std::signal(number, SIG_DFL);
    }
    for (int &end : ends)
        close(std::exchange(end, -1));
}
