// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// Finds where the form file's settings of a field do not fit its schema. Returns the key in the
/// form file and the reason, in English. Finds only what can be judged by the field alone.
QList<std::pair<QString, QString>> fieldFaults(const FieldSpec &field);
