// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "profile.h"
#include "requestbody.h"

/// The body as it is sent: integers as the profile says, files as base64 data URLs. File contents
/// come from `files`, else from the disk.
RequestBody wireRequestBody(const FormSpec &form, const Profile &profile, const QJsonObject &body,
                            const FileContents &files = {});

/// The body as it may be shown: a file by its type and size, a secret as `●●●`.
QJsonObject shownBody(const FormSpec &form, const Profile &profile, const QJsonObject &body);

/// An error for each file that is neither in `files` nor unchanged on the disk.
Findings changedFiles(const FormSpec &form, const QJsonObject &body,
                      const FileContents &files = {});

/// The secret and masked values in `body`, which no error may repeat.
QStringList secretTexts(const FormSpec &form, const QJsonObject &body);
