// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

class QWidget;

/// The editor for a field's kind, bound both ways: what is typed goes to the draft at once, and
/// the draft's value is shown wherever it changes. `field` and `draft` must outlive it.
QWidget *createEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);

/// The part of an editor that takes the keys. It bears the field's path as its object name.
QWidget *keyWidget(QWidget *editor);

/// A locked editor can be read and copied from, not changed.
void setLocked(QWidget *editor, bool locked);

/// "First name", or "Guarantor: First name" where the form has several.
QString accessibleNameOf(const FieldSpec &field, const FormSpec &form);
