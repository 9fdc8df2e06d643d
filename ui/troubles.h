// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "secretstore.h"

#include <functional>

class QObject;
class QWidget;
struct Profile;

/// What went wrong and belongs to no part of the window: a message over it.
namespace troubles {

void show(QWidget &over, const QString &text);
/// Of a file without a backup. `startAnew`: a person says that the program begins with no profiles.
void showDamagedProfiles(QWidget &over, const FileError &error, QObject &context,
                         const std::function<void()> &startAnew);
/// The file went away while the window was open, which goes on with the profiles it knows.
void showProfilesGone(QWidget &over, const FileError &error);
/// Of a draft that was to be opened.
void showProfileMissing(QWidget &over);
/// A profile with unsent changes keeps its server.
void showUnsentIn(QWidget &over, const Profile &profile);
/// The same where the drafts cannot be read, and nobody knows whether it has any.
void showDraftsLocked(QWidget &over, const Profile &profile);
/// A key that should be gone is still in the keychain.
void showKeyLeft(QWidget &over, const SecretError &error);

} // namespace troubles
