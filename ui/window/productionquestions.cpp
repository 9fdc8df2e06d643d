// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "productionquestions.h"

#include "commandpalette.h"
#include "question.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Production
{
    Q_DECLARE_TR_FUNCTIONS(Production)
};

} // namespace

namespace production {

QMessageBox *askToArm(QWidget &over, const Profile &profile, int waiting, const Confirmed &arm)
{
    QString text = Production::tr("Arm %1 (production) for %2 minutes?")
                       .arg(profile.name, QString::number(profile.armedMinutes));
    if (waiting > 0)
        text += u"\n\n"_s
            % (waiting == 1 ? Production::tr("1 send that waits in the outbox goes out as well.")
                            : Production::tr("%1 sends that wait in the outbox go out as well.")
                                  .arg(waiting));
    return ask({.title = Production::tr("Arm production"),
                .text = text,
                .confirm
                = Production::tr("&Arm %1 (production)").arg(CommandPalette::literal(profile.name)),
                .refuse = Production::tr("&Stay locked"),
                .confirmName = u"confirmArm"_s,
                .tier = profile.tier},
               &over, arm);
}

} // namespace production
