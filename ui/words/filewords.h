// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "voice.h"

#include <QDateTime>

/// Sentences about Amend's own files.
namespace words {

/// "… is damaged. (more than 16 MiB)". Only the sentence where there is no reason.
QString withReason(const QString &sentence, const QString &reason);
QString sentence(const FileError &error, Voice voice = Voice::Window);
QString sentence(const ProfilesNotice &notice, const QDateTime &now = QDateTime::currentDateTime());

} // namespace words
