// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "elidedlabel.h"

/// The title of a page. It takes the focus when its page opens, where keys change nothing. A screen
/// reader is told that it is a heading.
class PageHeading final : public ElidedLabel
{
    Q_OBJECT

public:
    explicit PageHeading(const QString &text, QWidget *parent);
};

/// The page opens: its heading gets the focus.
void focusHeading(const QWidget &page);
