// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "change.h"
#include "network.h"
#include "outcome.h"
#include "retryafter.h"

/// Interprets an answer that is not a success. Its kind follows the status (see
/// docs/architecture.md, "How a send ends"); findings go to the fields that the server names, other
/// words stay in the message. Any format, any status and an empty body are accepted. `sent` tells
/// which field a conflict without a name can mean; `wasRead` says that the record could be read
/// right before.
ApiError readError(const ApiSpec &api, const FormSpec &form, const HttpReply &reply,
                   const Changes &sent, bool wasRead = false);

/// The vendor's id of the call (`request-ref`, `x-request-id`). Empty when the answer has none.
QString referenceOf(const HttpReply &reply);
