// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plate.h"

class QVBoxLayout;

/// A part of a page on a rounded surface of its own.
class Card final : public Plate
{
    Q_OBJECT

public:
    /// `heading` may be empty.
    explicit Card(const QString &heading, QWidget *parent);

    QVBoxLayout &rows() const { return *m_rows; }

private:
    QVBoxLayout *m_rows;
};
