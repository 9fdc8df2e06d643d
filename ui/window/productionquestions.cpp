// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "productionquestions.h"

#include "commandpalette.h"
#include "question.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Production
{
    Q_DECLARE_TR_FUNCTIONS(Production)
};

void askToEnter(QWidget &over, const Profile &profile, const std::function<void()> &go)
{
    ask({.title = Production::tr("Enter production"),
         .text = Production::tr("%1 is production: what you send there changes the records of real "
                                "people. Go there?")
                     .arg(profile.name),
         .confirm = Production::tr("&Enter production"),
         .refuse = Production::tr("&Stay here"),
         .confirmName = u"enterProduction"_s,
         .tier = profile.tier},
        &over, go);
}

/// `waiting` sends go out, maybe as well as what the question is about.
QString withWaiting(const QString &question, int waiting, bool asWell)
{
    if (waiting == 0)
        return question;
    const QString one = asWell ? Production::tr("1 send that waits in the outbox goes out as well.")
                               : Production::tr("1 send that waits in the outbox goes out.");
    const QString several = asWell
        ? Production::tr("%1 sends that wait in the outbox go out as well.")
        : Production::tr("%1 sends that wait in the outbox go out.");
    return question % u"\n\n" % (waiting == 1 ? one : several.arg(waiting));
}

} // namespace

namespace production {

void enterProfile(QWidget &over, const Profile &profile, const Confirmed &go)
{
    if (profile.tier == Tier::Production)
        askToEnter(over, profile, go);
    else
        go();
}

void askToOpen(QWidget &over, const Profile &profile, const Confirmed &open)
{
    if (profile.tier == Tier::Production)
        return askToEnter(over, profile, open);
    ask({.title = Production::tr("Open in another profile"),
         .text = Production::tr("This record is in another profile: %1 (%2). Open it there?")
                     .arg(profile.name, words::tier(profile.tier)),
         .confirm = Production::tr("&Open it"),
         .refuse = Production::tr("&Stay here"),
         .confirmName = u"openElsewhere"_s,
         .tier = profile.tier},
        &over, open);
}

QMessageBox *askToArm(QWidget &over, const Profile &profile, int waiting, const Confirmed &arm)
{
    return ask({.title = Production::tr("Arm production"),
                .text = withWaiting(Production::tr("Arm %1 (production) for %2 minutes?")
                                        .arg(profile.name, QString::number(profile.armedMinutes)),
                                    waiting, false),
                .confirm
                = Production::tr("&Arm %1 (production)").arg(CommandPalette::literal(profile.name)),
                .refuse = Production::tr("&Stay locked"),
                .confirmName = u"confirmArm"_s,
                .tier = profile.tier,
                .word = Production::tr("arm", "the word to type before production is armed")},
               &over, arm);
}

QMessageBox *askToArmAndSend(QWidget &over, const Profile &profile, const QString &what,
                             int waiting, const Confirmed &arm)
{
    return ask(
        {.title = Production::tr("Arm production"),
         .text = withWaiting(Production::tr("Arm %1 (production) for %2 minutes and send %3?")
                                 .arg(profile.name, QString::number(profile.armedMinutes), what),
                             waiting, true),
         .confirm = Production::tr("&Arm and send"),
         .refuse = Production::tr("&Stay locked"),
         .confirmName = u"confirmArm"_s,
         .tier = profile.tier},
        &over, arm);
}

} // namespace production
