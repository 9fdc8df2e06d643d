// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// The title of a page. It takes the focus when its page opens, where keys change nothing. A screen
/// reader is told that it is a heading.
class PageHeading final : public QLabel
{
    Q_OBJECT

public:
    explicit PageHeading(const QString &text, QWidget *parent);
};
