// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"

/// Joins a form file with the contract it is a form of. `spec` has the API's id and secrets, `file`
/// is what errors name. The file is taken to keep to `form.schema.json`.
Result<FormSpec, QList<SpecError>> readForm(const OpenApi &api, const ApiSpec &spec,
                                            const QString &file, const QJsonObject &json);
