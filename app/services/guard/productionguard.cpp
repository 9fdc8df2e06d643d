// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "productionguard.h"

#include <algorithm>
#include <ctime>

namespace {

constexpr qint64 minute = 60'000;
constexpr int notices[] {5, 1}; ///< minutes before the end

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

qint64 ProductionGuard::endOf(const Armed &armed) const
{
    return std::min(armed.until, m_lastInput + idleMinutes * minute);
}

bool ProductionGuard::isArmed(const QUuid &profile) const
{
    return remaining(profile) > 0;
}

qint64 ProductionGuard::remaining(const QUuid &profile) const
{
    const auto found = m_armed.find(profile);
    return found == m_armed.end() ? 0 : std::max<qint64>(0, endOf(*found) - m_clock());
}

void ProductionGuard::arm(const QUuid &profile, int minutes)
{
    m_lastInput = m_clock();
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
    const bool isLate = std::any_of(m_armed.cbegin(), m_armed.cend(), [this](const Armed &armed) {
        return endOf(armed) <= m_clock();
    });
    if (isLate)
        look();
    m_lastInput = m_clock();
}

void ProductionGuard::look()
{
    const QList<QUuid> profiles = m_armed.keys();
    for (const QUuid &profile : profiles) {
        const auto found = m_armed.find(profile);
        if (found == m_armed.end()) // a slot locked it
            continue;
        const qint64 left = endOf(*found) - m_clock();
        if (left <= 0) {
            m_armed.erase(found);
            emit changed(profile);
            emit ended(profile);
            continue;
        }
        int due = 0;
        for (const int minutes : notices) {
            if (left <= minutes * minute)
                due = minutes;
        }
        if (due == 0 || found->told == due) {
            if (due == 0)
                found->told = 0; // input moved the end away
            continue;
        }
        found->told = due;
        if (due < found->minutes) // who arms for five minutes knows that they are five
            emit ending(profile, due);
    }
    lookAgain();
}

/// Wakes at the next notice or end. Input can only move both away.
void ProductionGuard::lookAgain()
{
    qint64 next = -1;
    for (const Armed &armed : std::as_const(m_armed)) {
        const qint64 left = endOf(armed) - m_clock();
        qint64 wait = left;
        for (const int minutes : notices) {
            if (left > minutes * minute) {
                wait = left - minutes * minute;
                break;
            }
        }
        next = next < 0 ? wait : std::min(next, wait);
    }
    if (next < 0)
        m_timer.stop();
    else
        m_timer.start(int(std::clamp<qint64>(next, 0, minute)));
}
