// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QMessageBox;
class QWidget;
struct Profile;

/// The questions that stand between a user and production.
namespace production {

using Confirmed = std::function<void()>;

/// Asks before production is armed. `waiting` is how many sends of the profile wait for that: they
/// go out then.
QMessageBox *askToArm(QWidget &over, const Profile &profile, int waiting, const Confirmed &arm);

} // namespace production
