// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QWidget>

/// A rounded surface behind the widgets on it.
class Plate : public QWidget
{
    Q_OBJECT

public:
    /// On `Tokens::surface` it has an edge, and the round corners of a card.
    Plate(QColor Tokens::*surface, QWidget *parent);

    void setSurface(QColor Tokens::*surface);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Tokens::*m_surface;
};
