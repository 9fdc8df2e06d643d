// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network.h"

/// What the bytes of an answer are, by their first bytes, their byte order mark and the charset
/// that the answer declares.
struct ReplyText
{
    bool isText = true; ///< false for a compressed body, a picture, any other bytes
    QString encoding; ///< empty = UTF-8; `UTF-16`, `ISO-8859-1`; `unknown` for other text
    QString format; ///< of what is no text: `gzip`, `PDF`, …, empty when it is not known
    QString text; ///< decoded, without a byte order mark; empty when it is no text
};

ReplyText readText(const HttpReply &reply);

/// The same answer with its text as UTF-8, so that secrets are found in it.
HttpReply inUtf8(HttpReply reply);

/// What a person reads of `text`: of a page in HTML or XML its title or its words, without tags.
QString plainWords(const QString &text);
