// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

struct FormSpec;

/// The request as text: method, URL, headers, body. Secrets are ●●● already, and so are the masked
/// fields of the form here. While personal values are hidden, no value of the body is shown, and
/// nothing of the URL but its server.
QString requestText(const RequestPreview &preview, const FormSpec &form);

/// Whether the shown body is exactly what is sent. Masked values and documents are only
/// placeholders.
bool isWhole(const RequestPreview &preview);

/// A curl command that sends the same request. Each hidden header value becomes a shell variable
/// (`$AMEND_KEY`, `$AMEND_KEY_2`, …), so that no secret is copied. Headers that are only made
/// during the send are left out. Use it only for a body that `isWhole`, because the command would
/// send placeholders.
QString curlCommand(const RequestPreview &preview);
