// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "voice.h"

#include <QDateTime>

/// Sentences about Amend's own files.
namespace words {

QString sentence(const FileError &error, Voice voice = Voice::Window);
QString sentence(const ProfilesNotice &notice, const QDateTime &now = QDateTime::currentDateTime());

} // namespace words
