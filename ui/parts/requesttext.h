// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

/// The request as text: method, URL, headers, body. Secrets are ●●● already.
QString requestText(const RequestPreview &preview);

/// Whether the body shown is the one that is sent: hidden values and documents stand for others.
bool isWhole(const RequestPreview &preview);

/// A command line that sends the same request. Each hidden header value becomes a shell variable
/// (`$AMEND_KEY`, `$AMEND_KEY_2`, …), so that no secret is ever copied. What is made only when it
/// is sent is left out. For a body that `isWhole`: of another it would write what stands for a
/// value.
QString curlCommand(const RequestPreview &preview);
