// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

/// Escapes the text, because a tool tip would show a value as HTML.
QString plainToolTip(const QString &text);

/// Sets the tool tip. A screen reader, which would get the escaped text, gets it as it is.
void setPlainToolTip(QWidget &widget, const QString &text);
