// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "secretstore.h"

#include <functional>

class QWidget;
struct Profile;

/// Messages about problems that belong to no part of the window. Each is a box over `over`.
namespace troubles {

void show(QWidget &over, const QString &text);
/// For a file without a backup. `startWithoutProfiles` is called when the user agrees to begin
/// without profiles.
void showDamagedProfiles(QWidget &over, const FileError &error,
                         const std::function<void()> &startWithoutProfiles);
/// The file was removed while the window was open. The window keeps the profiles that it has.
void showProfilesGone(QWidget &over, const FileError &error);
/// For a draft that should be opened.
void showProfileMissing(QWidget &over);
/// A profile with unsent changes cannot get another server.
void showUnsentIn(QWidget &over, const Profile &profile);
/// As above, when the drafts cannot be read and it is unknown whether the profile has any.
void showDraftsLocked(QWidget &over, const Profile &profile);
/// A key could not be removed from the keychain.
void showKeyLeft(QWidget &over, const SecretError &error);

} // namespace troubles
