// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

// The words of form files that stand for something: `form.schema.json` lists them.

Clear clearNamed(const QJsonValue &name); ///< never, without a word
Severity severityNamed(const QJsonValue &name); ///< an error, without a word
/// The editor that is named, else the one that fits the field's schema.
EditorKind editorFor(const FieldSpec &field, const QJsonValue &name);
