// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "profile.h"
#include "requestbody.h"

/// The body as it travels: integers as the profile has them, files as base64 data URLs, from
/// `files` where they are there, else from the disk.
RequestBody travellingBody(const FormSpec &form, const Profile &profile, const QJsonObject &body,
                           const FileContents &files = {});

/// The same as it may be shown: a file is its kind and its size, a secret is `●●●`.
QJsonObject shownBody(const FormSpec &form, const Profile &profile, const QJsonObject &body);

/// An error at each file that is not in `files`, and not on the disk as it was chosen.
Findings changedFiles(const FormSpec &form, const QJsonObject &body,
                      const FileContents &files = {});

/// The texts in `body` that no log, error or preview may repeat.
QStringList secretTexts(const FormSpec &form, const QJsonObject &body);
