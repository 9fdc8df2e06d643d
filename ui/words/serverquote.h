// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

QString withFullStop(const QString &text);
/// What a server's code means, with the code. Empty when the code is unknown.
QString codeMeaning(const ApiError &error);
/// What the server said about no particular field, after a space: the meaning of its code, its own
/// words as a quote, and how much is not shown.
QString quotedMessage(const ApiError &error);
/// The limits that were exceeded, after a space. Empty when the server names none.
QString limitSentence(const ApiError &error);
QString waitSentence(const std::optional<qint64> &seconds);
