// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

class QWidget;

/// Creates the editor for the field's kind. Typed text is passed to the draft at once, and each
/// change of the draft's value is shown. `field` and `draft` must outlive the editor.
QWidget *createEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);

/// The part of an editor that takes the keys. Its object name is the field's path.
QWidget *keyWidget(QWidget *editor);

/// A locked editor can be read and copied from, but not changed.
void setLocked(QWidget *editor, bool locked);

/// "First name", or "Guarantor: First name" where the form has several.
QString accessibleNameOf(const FieldSpec &field, const FormSpec &form);
