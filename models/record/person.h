// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A user whose record can be opened: found by a look-up, or living in the local sandbox.
struct Person
{
    QString id;
    QString name; ///< may be empty
    QString about = {}; ///< what makes a sandbox's person of interest
    QString formId = {}; ///< the only form for this one; empty = any
};
