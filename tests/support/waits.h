// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTest>

#include <chrono>

/// Returns when everything that was posted or is due has been handled, and what that posted in its
/// turn.
inline void handleEvents()
{
    auto *events = QAbstractEventDispatcher::instance();
    constexpr int enough = 200; // a timer may be due again at once, for ever
    for (int turn = 0; turn < enough; ++turn) {
        const bool isQuiet = !events->processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isQuiet)
            return;
    }
}

/// Only for a test whose subject is time itself: a timer of the program, a random moment. Every
/// other test waits for a fact. The test `waits` finds a QTest::qWait anywhere else.
inline void letPass(std::chrono::milliseconds time)
{
    QTest::qWait(int(time.count()));
}
