// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

/// The request as text: method, URL, headers, body. Secrets are ●●● already.
QString requestText(const RequestPreview &preview);

/// A command line that sends the same request. Each hidden header value becomes a shell variable
/// (`$AMEND_KEY`, `$AMEND_KEY_2`, …), so that no secret is ever copied.
QString curlCommand(const RequestPreview &preview);
