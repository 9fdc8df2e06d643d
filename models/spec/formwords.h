// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

// Reads keywords of form files, which `form.schema.json` lists.

Clear clearNamed(const QJsonValue &name); ///< Clear::Never for a missing name
Severity severityNamed(const QJsonValue &name); ///< Severity::Error for a missing name
/// The editor with this name. Without a name, the editor that fits the field's schema.
EditorKind editorFor(const FieldSpec &field, const QJsonValue &name);
