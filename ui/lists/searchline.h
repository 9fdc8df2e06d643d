// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;
class QWidget;

/// A line that searches a list of records. `about` is what a screen reader calls it.
QLineEdit *newSearchLine(const QString &name, const QString &about, QWidget *parent);
