// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "specfault.h"

/// Where a form file's words about a field do not fit its schema: the key in the form file, and
/// why. Faults that need nothing but the field itself.
QList<std::pair<QString, SpecFault>> fieldFaults(const FieldSpec &field);
