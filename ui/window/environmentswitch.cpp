// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentswitch.h"

#include "commandpalette.h"
#include "keytext.h"
#include "lists.h"
#include "notices.h"
#include "openbar.h"
#include "productionquestions.h"
#include "profilelistmodel.h"
#include "speclibrary.h"
#include "words.h"

#include <QMenu>

using namespace Qt::StringLiterals;

EnvironmentSwitch::EnvironmentSwitch(const SpecLibrary &library, const ProfileListModel &profiles,
                                     OpenBar &openBar, Notices &notices, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_profiles(profiles)
    , m_openBar(openBar)
    , m_notices(notices)
{
}

void EnvironmentSwitch::switchTo(const QUuid &id)
{
    const auto go = [&openBar = m_openBar, id] {
        openBar.switchTo(id);
        openBar.focusUserId();
    };
    const Profile *profile = m_profiles.find(id);
    if (profile && id != m_openBar.profileId())
        production::enterProfile(*m_openBar.window(), *profile, go);
    else if (profile)
        go();
}

/// A user who expects the old meaning of the key must not end up in production.
void EnvironmentSwitch::explainKey()
{
    m_isKeyNew = false;
    emit keyExplained();
    //: %1 is Ctrl+Shift+E, %2 is Ctrl+E, %3 is Ctrl+Shift+P
    const QString text = tr("Nothing was switched. New: %1 switches between sandbox and "
                            "production, and %2 goes to the end of a line. Press %1 again to "
                            "switch. The list of profiles is %3.");
    m_notices.show(
        u"environmentKey"_s, u"note"_s,
        text.arg(keyText(u"Ctrl+Shift+E"_s), keyText(u"Ctrl+E"_s), keyText(u"Ctrl+Shift+P"_s)));
}

void EnvironmentSwitch::run()
{
    if (m_isKeyNew)
        return explainKey();
    const Profile *now = m_openBar.profile();
    const ApiSpec *api = now ? m_library.api(now->apiId) : nullptr;
    if (!api)
        return;
    const QList<Profile> found = counterpartsOf(*api, *now, m_profiles.profiles());
    if (found.isEmpty())
        m_notices.show(u"noCounterpart"_s, u"warning"_s, whatIsMissing(*api, *now));
    else if (found.size() == 1)
        switchTo(found.constFirst().id);
    else
        offer(found);
}

void EnvironmentSwitch::offer(const QList<Profile> &counterparts)
{
    auto *menu = new QMenu(m_openBar.window());
    menu->setObjectName(u"counterparts"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Profile &one : counterparts) {
        const QString name = words::facts({words::tier(one.tier), one.name});
        QAction *action = menu->addAction(CommandPalette::literal(name));
        connect(action, &QAction::triggered, this, [this, id = one.id] { switchTo(id); });
    }
    menu->setActiveAction(menu->actions().constFirst());
    m_openBar.popUpAtProfile(*menu);
}

/// Names the server of the catalogue that has no profile, if there is one.
QString EnvironmentSwitch::whatIsMissing(const ApiSpec &api, const Profile &profile) const
{
    for (const Environment &one : api.environments) {
        Profile counterpart;
        counterpart.apiId = api.id;
        counterpart.environmentId = one.id;
        counterpart.baseUrl = one.url;
        counterpart.tier = one.tier;
        if (!counterpartsOf(api, profile, {counterpart}).isEmpty())
            //: %1 is an environment, %2 an API: for the US sandbox of Junction
            return tr("There is no profile for %1 of %2. Add one under “Profiles and keys”.")
                .arg(one.title, api.title);
    }
    //: %1 is an API
    const QString noProduction
        = tr("There is no production profile of %1. Add one under “Profiles and keys”.");
    //: %1 is an API
    const QString noSandbox
        = tr("There is no sandbox profile of %1. Add one under “Profiles and keys”.");
    return (profile.tier == Tier::Sandbox ? noProduction : noSandbox).arg(api.title);
}
