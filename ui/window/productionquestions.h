// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMessageBox;
class QString;
class QWidget;
struct Profile;

/// The questions that stand between a user and production. Each is a box over `over`, its default
/// button is the refusal, and none of them is asked twice in other words elsewhere.
namespace production {

using Confirmed = std::function<void()>;

/// `go` shows the profile. Production is entered only after a question.
void enterProfile(QWidget &over, const Profile &profile, const Confirmed &go);
/// `open` opens a record of another profile. It is called when the user agrees to go there.
void askToOpen(QWidget &over, const Profile &profile, const Confirmed &open);

/// Asks before production is armed. `waiting` is how many sends of the profile wait and can go
/// out then. A word has to be typed, because a button alone can be pressed by accident.
QMessageBox *askToArm(QWidget &over, const Profile &profile, int waiting, const Confirmed &arm);
/// The same for one send, whose review wanted the last four characters of the user id. `what` is
/// for example "2 changes to Ada Whitfield"; `waiting` counts the other sends.
QMessageBox *askToArmAndSend(QWidget &over, const Profile &profile, const QString &what,
                             int waiting, const Confirmed &arm);

} // namespace production
