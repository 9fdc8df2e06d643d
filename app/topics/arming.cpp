// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arming.h"

#include "armingtool.h"
#include "commandset.h"
#include "mainwindow.h"
#include "notices.h"
#include "openbar.h"
#include "outboxmodel.h"
#include "productionquestions.h"
#include "profilelistmodel.h"
#include "services.h"
#include "userinput.h"

#include <algorithm>

Arming::Arming(Services &services, const ProfileListModel &profiles, const OutboxModel &outbox,
               const UserInput &input, MainWindow &window)
    : m_services(services)
    , m_profiles(profiles)
    , m_outbox(outbox)
    , m_window(window)
{
    ProductionGuard &guard = m_services.guard;
    ArmingTool &tool = m_window.openBar().arming();
    tool.setRemaining([&guard](const QUuid &profile) { return guard.remaining(profile); });
    connect(&tool, &ArmingTool::armWanted, this, &Arming::ask);
    connect(&tool, &ArmingTool::lockWanted, this, &Arming::lock);
    connect(&tool, &ArmingTool::timeIsOver, &guard, &ProductionGuard::look);
    connect(&m_window.notices(), &Notices::stayArmedWanted, &guard, &ProductionGuard::renew);
    connect(&m_window.openBar(), &OpenBar::profileShown, this, &Arming::showState);
    connect(&input, &UserInput::noticed, &guard, &ProductionGuard::noteInput);
    connect(&guard, &ProductionGuard::changed, this, &Arming::follow);
    connect(&guard, &ProductionGuard::ending, this, [this](const QUuid &id, int minutes) {
        if (const Profile *profile = m_profiles.find(id))
            m_window.notices().showArmingEnds(*profile, minutes);
    });
    connect(&guard, &ProductionGuard::ended, this, [this](const QUuid &id) {
        if (const Profile *profile = m_profiles.find(id))
            m_window.notices().showArmingEnded(*profile);
    });
    connect(&m_profiles, &ProfileListModel::modelReset, this, &Arming::lockChanged);
}

void Arming::ask(const QUuid &id)
{
    const Profile *profile = m_profiles.find(id);
    if (!profile)
        return;
    const QList<QueuedSend> &sends = m_outbox.sends();
    const auto waiting = std::count_if(sends.begin(), sends.end(), [&id](const QueuedSend &send) {
        return send.record.profile == id && send.isProductionLocked();
    });
    production::askToArm(m_window, *profile, int(waiting),
                         [this, asked = *profile] { arm(asked); });
}

/// The profile may have been changed or removed while the question was open.
void Arming::arm(const Profile &asked)
{
    const Profile *now = m_profiles.find(asked.id);
    if (now && *now == asked)
        m_services.guard.arm(asked.id, asked.armedMinutes);
}

void Arming::lock(const QUuid &id)
{
    m_services.guard.lock(id);
    if (const Profile *profile = m_profiles.find(id))
        m_window.notices().tellArmed(*profile, false);
}

void Arming::follow(const QUuid &id)
{
    const bool wasArmed = m_armed.contains(id);
    const bool isArmed = m_services.guard.isArmed(id);
    const Profile *profile = m_profiles.find(id);
    m_window.notices().hideArming(id);
    if (!isArmed) {
        m_armed.remove(id);
    } else if (!wasArmed && profile) {
        m_armed.insert(id, *profile);
        m_window.notices().tellArmed(*profile, true);
        m_services.outbox.retryStopped();
    }
    showState();
}

void Arming::lockChanged()
{
    const QHash<QUuid, Profile> armed = m_armed;
    for (const Profile &before : armed) {
        const Profile *now = m_profiles.find(before.id);
        if (now && *now == before)
            continue;
        m_services.guard.lock(before.id);
        if (now)
            m_window.notices().showArmingEnded(*now);
    }
}

void Arming::showState()
{
    m_window.openBar().arming().refresh();
    m_window.commands().setArmed(m_services.guard.isArmed(m_window.openBar().profileId()));
}
