// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "change.h"
#include "network.h"
#include "outcome.h"
#include "retryafter.h"

/// What an answer that is not a success means: its kind by status (decisions in
/// docs/architecture.md, "How a send ends"), its findings on the fields the vendor's error shape
/// names, the rest in words. `sent` tells which field a conflict without a name can mean, `wasRead`
/// that the record was there right before.
/// Tolerant: any shape, any status, no body at all.
ApiError readError(const ApiSpec &api, const FormSpec &form, const HttpReply &reply,
                   const Changes &sent, bool wasRead = false);

/// The vendor's id of the call: `request-ref`, `x-request-id`; empty when it gave none.
QString referenceOf(const HttpReply &reply);
