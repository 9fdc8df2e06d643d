// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QTest>

#include <chrono>

/// Returns when all events that are posted or due have been handled, including those that they
/// post themselves.
inline void handleEvents()
{
    auto *events = QAbstractEventDispatcher::instance();
    constexpr int enough = 200; // A limit, because a timer may always be due again.
    for (int turn = 0; turn < enough; ++turn) {
        const bool isQuiet = !events->processEvents(QEventLoop::AllEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (isQuiet)
            return;
    }
}

/// Only for tests whose subject is time itself: a timer of the program or a random moment. Every
/// other test waits for a fact. The test `waits` reports every other use of QTest::qWait.
inline void letPass(std::chrono::milliseconds time)
{
    QTest::qWait(int(time.count()));
}
