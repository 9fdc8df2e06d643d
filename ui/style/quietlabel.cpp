// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quietlabel.h"

#include "tokens.h"

QFont hintFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.87);
    return font;
}

void makeQuiet(QLabel &label)
{
    label.setForegroundRole(theme::quietRole);
    label.setFont(hintFont(label.font()));
    label.setContentsMargins(0, 1, 0, 0); // else the dots of an Ä lose their upper row
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QuietLabel::QuietLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    makeQuiet(*this);
}
