// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glyph.h"

#include <QLineEdit>

/// A line as wide as its content, in characters.
class LineEdit final : public QLineEdit
{
    Q_OBJECT

public:
    LineEdit(int columns, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// From now on it is as wide as what stands in it, where there is room.
    void growWithText();

    /// A button inside the line, for the mouse; `name` is its object name.
    QAction *addButton(Glyph glyph, const QString &name, const QString &text);
    /// Hides what is written until revealed, and again half a minute later.
    void setMasked();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QSize sizeOf(int columns) const;
    int m_columns;
    bool m_grows = false;
};
