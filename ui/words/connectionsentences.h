// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

/// What is wrong with the server's certificate, or with the way to TLS: code `Tls`.
QString tlsSentence(const ApiError &error);
/// What a proxy did, by its name: code `Proxy`.
QString proxySentence(const ApiError &error);
/// Of an answer that is no record, what it is: codes `NotJson`, `NotUtf8`, `NotObject`.
QString unreadSentence(const ApiError &error);
/// Why a refusal has no words: its body is not text. Empty when it is.
QString notTextSentence(const ApiError &error);
