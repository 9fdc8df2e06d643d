// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What becomes of texts that follow each other when they are read out. They may be translated, so
/// nothing here depends on their words.
namespace sentences {

/// "Ada Whitfield, SANDBOX, Junction sandbox": facts about one thing, without the empty ones.
QString facts(QStringList facts);
/// `text` with a full stop, unless it ends like a sentence.
QString ended(const QString &text);
bool asks(const QString &text); ///< whether it ends with a question mark

} // namespace sentences
