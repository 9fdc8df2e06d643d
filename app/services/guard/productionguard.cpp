// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "productionguard.h"

#include <algorithm>
#include <ctime>

namespace {

constexpr qint64 minute = 60'000;
constexpr int notices[] {5, 1}; ///< minutes before the end
/// A timer does not count the time of a sleep, so no one waits for longer.
constexpr qint64 longestTimer = 5'000;

/// The notice that is due with so much time left; 0 = none.
int noticeAt(qint64 left)
{
    int due = 0;
    for (const int minutes : notices) {
        if (left <= minutes * minute)
            due = minutes;
    }
    return due;
}

} // namespace

ProductionGuard::ProductionGuard(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_lastInput(m_clock())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ProductionGuard::look);
}

qint64 ProductionGuard::sinceBoot()
{
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return qint64(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
}

/// Until the end by time or without input.
qint64 ProductionGuard::leftOf(const Armed &armed) const
{
    return std::min(armed.until, m_lastInput + idleMinutes * minute) - m_clock();
}

bool ProductionGuard::isArmed(const QUuid &profile) const
{
    return remaining(profile) > 0;
}

qint64 ProductionGuard::remaining(const QUuid &profile) const
{
    const auto found = m_armed.find(profile);
    if (found == m_armed.end())
        return 0;
    const qint64 left = leftOf(*found);
    return noticeAt(left) > 0 ? std::max<qint64>(0, left) : found->until - m_clock();
}

void ProductionGuard::arm(const QUuid &profile, int minutes)
{
    noteInput();
    m_armed.insert(profile, {minutes, m_clock() + minutes * minute, 0});
    lookAgain();
    emit changed(profile);
}

void ProductionGuard::renew(const QUuid &profile)
{
    if (isArmed(profile))
        arm(profile, m_armed.value(profile).minutes);
}

void ProductionGuard::lock(const QUuid &profile)
{
    if (!m_armed.remove(profile))
        return;
    lookAgain();
    emit changed(profile);
}

void ProductionGuard::lockAll()
{
    const QList<QUuid> profiles = m_armed.keys();
    for (const QUuid &profile : profiles)
        lock(profile);
}

/// An end that has passed stays one, also when its timer is late.
void ProductionGuard::noteInput()
{
    if (m_armed.isEmpty()) {
        m_lastInput = m_clock();
        return;
    }
    look();
    m_lastInput = m_clock();
    const QList<QUuid> profiles = m_armed.keys();
    for (const QUuid &profile : profiles) {
        const auto found = m_armed.find(profile);
        if (found == m_armed.end() || found->told == noticeAt(leftOf(*found)))
            continue;
        found->told = noticeAt(leftOf(*found)); // the end moved away
        emit changed(profile);
    }
}

void ProductionGuard::look()
{
    const QList<QUuid> profiles = m_armed.keys();
    for (const QUuid &profile : profiles) {
        const auto found = m_armed.find(profile);
        if (found == m_armed.end()) // a slot locked it
            continue;
        if (leftOf(*found) > 0) {
            tell(profile, *found);
            continue;
        }
        m_armed.remove(profile);
        emit changed(profile);
        emit ended(profile);
    }
    lookAgain();
}

void ProductionGuard::tell(const QUuid &profile, Armed &armed)
{
    const qint64 left = leftOf(armed);
    const int due = noticeAt(left);
    if (due == armed.told)
        return;
    armed.told = due;
    if (due > 0 && due < armed.minutes) // who arms for five minutes knows that they are five
        emit ending(profile, int((left + minute - 1) / minute));
}

/// Wakes at the next notice or end.
void ProductionGuard::lookAgain()
{
    qint64 next = longestTimer;
    for (const Armed &armed : std::as_const(m_armed)) {
        const qint64 left = leftOf(armed);
        next = std::min(next, left);
        for (const int minutes : notices) {
            if (left > minutes * minute)
                next = std::min(next, left - minutes * minute);
        }
    }
    if (m_armed.isEmpty())
        m_timer.stop();
    else
        m_timer.start(int(std::max<qint64>(0, next)));
}
