// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "profile.h"

/// Where a send goes: what its profile and form are now.
struct Route
{
    const ApiSpec *api = nullptr;
    const FormSpec *form = nullptr;
    Profile profile;
};

/// What was reviewed and is to be sent: the changes and the base they were reviewed on, not a
/// frozen body. The body is built from a fresh read.
struct Submission
{
    const ApiSpec *api = nullptr;
    const FormSpec *form = nullptr;
    Profile profile;
    QString userId;
    QString title;
    Changes changes;
    Base reviewedBase;
    /// What cannot be sent now waits, and what is refused goes back to the draft. False (a command
    /// that reports and ends): after the one try nothing of it is kept, but an unknown outcome is.
    bool staysQueued = true;
    /// The record's draft moves with it. False (a command line's changes): the draft in the store
    /// is left alone, and what the first try has refused is kept nowhere.
    bool isDraft = true;
    /// What the draft's row holds, or is about to, as far as who sends it knows: texts of the
    /// changes from before, which go with them. What else is in the row was typed elsewhere, and
    /// stays.
    QList<Changes> earlier = {};
};
