// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a file of Amend holds, by its name.
struct DiskFile
{
    QString holds;
    bool isSealed = false; ///< values in it are encrypted
};
DiskFile diskFile(const QString &name);
