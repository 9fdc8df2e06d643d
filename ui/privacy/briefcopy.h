// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

/// Copies that do not stay on the clipboard: secrets, values of masked fields, requests. Half a
/// minute later, at the end of the program and when Amend is locked they are taken back, from the
/// clipboard and from the selection, unless something else was copied since then.
namespace briefcopy {

void copy(const QString &text);
/// What a person copies from the line, or selects in it, while it can be read is such a copy.
void watch(QLineEdit &line);
/// Takes back what is there now.
void clear();

} // namespace briefcopy
