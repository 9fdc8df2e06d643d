// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

#include <QWidget>

class QVBoxLayout;

/// A part of a page on a rounded surface of its own.
class Card final : public QWidget
{
    Q_OBJECT

public:
    /// `heading` may be empty.
    explicit Card(const QString &heading, QWidget *parent);

    QVBoxLayout &rows() const { return *m_rows; }
    /// Another colour than that of a surface. The card has no edge then.
    void setSurface(QColor Tokens::*surface);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    QColor Tokens::*m_surface = &Tokens::surface;
};
