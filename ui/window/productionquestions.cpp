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
    //: To enter production is to go to a profile of it
    ask({.title = Production::tr("Enter production"),
         //: %1 is a profile
         .text = Production::tr("%1 is production: what you send there changes the records of real "
                                "people. Go there?")
                     .arg(words::visible(profile.name)),
         .confirm = Production::tr("&Enter production"),
         //: Button: stays in the profile
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
    return question % u"\n\n"
        % (asWell ? Production::tr("%n sends that wait in the outbox go out as well.", nullptr,
                                   waiting)
                  : Production::tr("%n sends that wait in the outbox go out.", nullptr, waiting));
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
         //: %1 is a profile, %2 its tier, such as SANDBOX
         .text = Production::tr("This record is in another profile: %1 (%2). Open it there?")
                     .arg(words::visible(profile.name), words::tier(profile.tier)),
         //: Button: opens the record
         .confirm = Production::tr("&Open it"),
         .refuse = Production::tr("&Stay here"),
         .confirmName = u"openElsewhere"_s,
         .tier = profile.tier},
        &over, open);
}

QMessageBox *askToArm(QWidget &over, const Profile &profile, int waiting, const Confirmed &arm)
{
    //: %1 is a profile. To arm it is to allow sending to production for a while
    const QString question
        = Production::tr("Arm %1 (production) for %n minutes?", nullptr, profile.armedMinutes);
    return ask({.title = Production::tr("Arm production"),
                .text = withWaiting(question.arg(words::visible(profile.name)), waiting, false),
                //: Button. %1 is a profile
                .confirm
                = Production::tr("&Arm %1 (production)").arg(CommandPalette::literal(profile.name)),
                //: Button: production is not armed
                .refuse = Production::tr("&Stay locked"),
                .confirmName = u"confirmArm"_s,
                .tier = profile.tier,
                //: Somebody has to type this word. It should be short, and be typed without an
                //: input method: a Japanese translation keeps “arm”
                .word = Production::tr("arm", "the word to type before production is armed"),
                .wordInEnglish = u"arm"_s},
               &over, arm);
}

QMessageBox *askToArmAndSend(QWidget &over, const Profile &profile, const QString &what,
                             int waiting, const Confirmed &arm)
{
    //: %1 is a profile, %2 what is sent: 2 changes to Ada Whitfield
    const QString question = Production::tr("Arm %1 (production) for %n minutes and send this: %2?",
                                            nullptr, profile.armedMinutes);
    return ask(
        {.title = Production::tr("Arm production"),
         .text = withWaiting(question.arg(words::visible(profile.name), what), waiting, true),
         .confirm = Production::tr("&Arm and send"),
         .refuse = Production::tr("&Stay locked"),
         .confirmName = u"confirmArm"_s,
         .tier = profile.tier},
        &over, arm);
}

} // namespace production
