// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"

/// Reads what stands beside paths and schemas in `openapi.json`: servers, secrets, sign-in. `known`
/// = the servers of the built-in APIs, whose tiers hold here too. Faults are added to `errors`. The
/// document is taken to keep to `api.schema.json`.
ApiSpec readApi(const OpenApi &api, const QList<Environment> &known, QList<SpecError> &errors);
