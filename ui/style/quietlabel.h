// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// The font of what is less important than the text around it.
QFont hintFont(QFont font);
/// Gives the label that font, and a quiet colour.
void makeQuiet(QLabel &label);

/// A plain sentence that takes as many lines as it needs.
QLabel *wrappedLabel(const QString &text, QWidget *parent);

/// A plain sentence in the font of hints, quiet. It takes the width that there is.
class QuietLabel : public QLabel
{
public:
    explicit QuietLabel(const QString &text, QWidget *parent);
};
