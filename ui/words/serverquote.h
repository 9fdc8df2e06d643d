// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

QString withFullStop(const QString &text);
/// What a code of the server's means, in our words and with the code; empty when we don't know it.
QString codeMeaning(const ApiError &error);
/// What the server said that fits no field, with a space before it: its code's meaning as ours, its
/// own words as its own, and what of them is not shown.
QString quotedMessage(const ApiError &error);
/// The limits that were exceeded, with a space before them; empty when the server names none.
QString limitSentence(const ApiError &error);
QString waitSentence(const std::optional<qint64> &seconds);
