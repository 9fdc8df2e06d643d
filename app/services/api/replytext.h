// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network.h"

/// The text of an answer, by its first bytes, its byte order mark and the charset it declares.
struct ReplyText
{
    bool isText = true; ///< false for a compressed body, a picture or other bytes
    QString encoding; ///< empty = UTF-8; `UTF-16`, `ISO-8859-1`, …; `unknown` for other text
    QString format; ///< format of a body that is not text: `gzip`, `PDF`, …; empty when unknown
    QString text; ///< decoded, without a byte order mark; empty when the body is not text
};

ReplyText readText(const HttpReply &reply);

/// The same answer with its text in UTF-8, so that secrets can be found in it.
HttpReply inUtf8(HttpReply reply);

/// `text` for people: the title or words of an HTML or XML page, without tags.
QString plainWords(const QString &text);
