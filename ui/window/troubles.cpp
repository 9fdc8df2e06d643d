// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "troubles.h"

#include "filewords.h"
#include "profile.h"
#include "question.h"
#include "words.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

struct Troubles
{
    Q_DECLARE_TR_FUNCTIONS(Troubles)
};

} // namespace

namespace troubles {

void show(QWidget &over, const QString &text)
{
    auto *trouble
        = new QMessageBox(QMessageBox::Warning, u"Amend"_s, text, QMessageBox::Close, &over);
    trouble->setObjectName(u"trouble"_s);
    trouble->setTextFormat(Qt::PlainText);
    trouble->setAttribute(Qt::WA_DeleteOnClose);
    trouble->open();
}

void showDamagedProfiles(QWidget &over, const FileError &error,
                         const std::function<void()> &startWithoutProfiles)
{
    const QString text = words::sentence(error) + u' '
        + Troubles::tr("There is no usable backup of it. You can close Amend and repair it, or "
                       "begin with no profiles: the file is set aside under another name, and "
                       "drafts stay.");
    ask({.title = u"Amend"_s,
         .text = text,
         .confirm = Troubles::tr("&Begin with no profiles"),
         //: Button: leaves the damaged file as it is
         .refuse = Troubles::tr("&Leave it"),
         .confirmName = u"resetProfiles"_s,
         .icon = QMessageBox::Warning},
        &over, startWithoutProfiles)
        ->setObjectName(u"damagedProfiles"_s);
}

void showProfilesGone(QWidget &over, const FileError &error)
{
    show(over,
         words::sentence(error) + u' '
             + Troubles::tr("Amend goes on with the profiles as they were. To write them down "
                            "again, save a profile."));
}

void showProfileMissing(QWidget &over)
{
    show(over,
         Troubles::tr("The profile of this draft is missing. Add a profile of the same system "
                      "where there is none, then copy the draft to it: a right click on the draft "
                      "in the list offers that."));
}

void showUnsentIn(QWidget &over, const Profile &profile)
{
    show(over,
         //: %1 is a profile
         Troubles::tr("%1 has unsent changes that belong to its server. Send or discard them "
                      "first: the profile was left as it was.")
             .arg(profile.name));
}

void showDraftsLocked(QWidget &over, const Profile &profile)
{
    show(over,
         //: %1 is a profile
         Troubles::tr("The drafts can't be read now, so nobody can tell whether some of them "
                      "belong to the server of %1. Unlock them first: the profile was left as it "
                      "was.")
             .arg(profile.name));
}

void showKeyLeft(QWidget &over, const SecretError &error)
{
    QString text
        = Troubles::tr("The keychain did not remove the profile's key. Remove it in your desktop's "
                       "password settings: its name begins with \"amend/\".");
    if (!error.detail.isEmpty())
        //: %1 is what another program wrote
        text += u' ' + Troubles::tr("The keychain said: %1").arg(error.detail);
    show(over, text);
}

} // namespace troubles
