// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

/// What is wrong with the server's certificate or TLS (code `tls`).
QString tlsSentence(const ApiError &error);
/// "1 January 2099", of a certificate.
QString certificateDay(const QDateTime &date);
/// What the named proxy did (code `proxy`).
QString proxySentence(const ApiError &error);
/// What an answer is that is not a record (codes `notJson`, `notUtf8`, `notObject`).
QString unreadSentence(const ApiError &error);
/// Why a refusal has no message: its body is not text. Empty when it is text.
QString notTextSentence(const ApiError &error);
