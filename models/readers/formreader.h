// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"

/// Combines a form file with its OpenAPI document. `spec` provides the API's id and secrets; errors
/// name `file`. The file must already fit `form.schema.json`.
Result<FormSpec, QList<SpecError>> readForm(const OpenApi &api, const ApiSpec &spec,
                                            const QString &file, const QJsonObject &json);
