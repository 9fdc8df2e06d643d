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
#include "statusline.h"
#include "userinput.h"

#include <QMessageBox>

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
    connect(&m_window.openBar(), &OpenBar::profileShown, this, [this] {
        m_window.notices().hideOnlyProduction();
        showState();
    });
    connect(&m_window.status(), &StatusLine::lockElsewhereWanted, this, &Arming::lockElsewhere);
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
    const auto confirmed = [this, asked = *profile] { arm(asked); };
    closeWhenArmed(*production::askToArm(m_window, *profile, waiting(id), confirmed), id);
}

bool Arming::arm(const Profile &asked)
{
    const Profile *now = m_profiles.find(asked.id);
    const bool isSame = now && *now == asked;
    if (isSame)
        m_services.guard.arm(asked.id, asked.armedMinutes);
    return isSame;
}

int Arming::waiting(const QUuid &profile, const QUuid &except) const
{
    const QList<QueuedSend> &sends = m_outbox.sends();
    return int(std::count_if(sends.begin(), sends.end(), [&](const QueuedSend &send) {
        return send.record.profile == profile && send.id != except && send.isProductionLocked();
    }));
}

void Arming::closeWhenArmed(QMessageBox &question, const QUuid &profile)
{
    connect(&m_services.guard, &ProductionGuard::changed, &question,
            [this, &question, profile](const QUuid &changed) {
                if (changed == profile && m_services.guard.isArmed(profile) && question.isVisible())
                    question.reject();
            });
}

void Arming::lock(const QUuid &id)
{
    m_services.guard.lock(id);
    if (const Profile *profile = m_profiles.find(id))
        m_window.notices().tellArmed(*profile, false);
}

/// Locks the armed profiles that the bar does not show.
void Arming::lockElsewhere()
{
    const QList<QUuid> armed = m_armed.keys();
    for (const QUuid &id : armed) {
        if (id != m_window.openBar().profileId())
            lock(id);
    }
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
        m_services.outbox.retryLocked(id);
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
    const QUuid &shown = m_window.openBar().profileId();
    QStringList elsewhere;
    for (const Profile &profile : std::as_const(m_armed)) {
        if (profile.id != shown)
            elsewhere += profile.name;
    }
    elsewhere.sort();
    m_window.status().setArmedElsewhere(elsewhere);
    m_window.openBar().arming().refresh();
    m_window.commands().setArmed(m_services.guard.isArmed(shown));
}
