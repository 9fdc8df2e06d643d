// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// The user ids that are meant by a pasted text, in its order and without repetition. The first of
/// these that finds any counts: the text is one token and a user id; tokens after a label such as
/// `user id`; segments of URLs that fit the form's path; everything that fits the rule of the
/// form's user ids. A form without such a rule takes only a labelled token or a URL from a longer
/// text. Looks at the first 65,536 characters only.
QStringList findUserIds(const QString &text, const FormSpec &form);

/// Whether the text is one word, so that nothing has to be searched for in it.
bool isOneToken(const QString &text);
