// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "glyph.h"

#include <QLineEdit>

/// A line as wide as its content, in characters. What comes into it at once (pasted, dropped, by an
/// input method) becomes one line: the text it is given stays as it is. What an assistive
/// technology writes into it counts as typed, where something may be typed.
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
    /// Replaces the text as if it had always been there, and shows its beginning.
    void showText(const QString &text);

signals:
    /// What came in at once had line breaks or tabs. `joint` is the place in the text of the space
    /// that stands for the first of them, or -1.
    void joined(qsizetype joint);
    /// Something is to be said of what was entered, until the text is another.
    void noted(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class OneLine;
    QSize sizeOf(int columns) const;
    void remember();
    void takeWritten(const QString &before);
    int m_columns;
    bool m_grows = false;
    bool m_isShowing = false; ///< the text is given, not entered
    bool m_isEntering = false; ///< with keys or by pasting: textEdited came, textChanged comes
    QString m_before; ///< the text before what is being entered
    int m_start = 0; ///< where what is entered next will begin
};
