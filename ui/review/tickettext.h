// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "outcome.h"
#include "review.h"

#include <QDateTime>

/// What was sent, each field from its value before to the value that the server has now or, where
/// that is not known, to the value that was sent.
QList<ChangedField> answeredChanges(const FormSpec &form, const Review &reviewed,
                                    const Outcome &outcome);

/// How a send ended, to be pasted into a ticket: who, when, where, each field from old to new, the
/// outcome, and the vendor's id of the call. Plain text in which masked values stay masked.
QString ticketText(const FormSpec &form, const Review &reviewed, const Outcome &outcome,
                   const QDateTime &when);
