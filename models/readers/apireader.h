// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"

/// Reads the part of `openapi.json` that is neither paths nor schemas: servers, secrets and
/// sign-in. `known` are the servers of the built-in APIs, whose tiers this file must keep to.
/// Appends faults to `errors`. The document must already fit `api.schema.json`.
ApiSpec readApi(const OpenApi &api, const QList<Environment> &known, QList<SpecError> &errors);
