// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QWidget>

/// The few icons that a form needs, drawn in the text's colour at any size.
enum class Glyph { Calendar, Cross, Down, Error, Eye, Note, Undo, Warning };

/// An icon that follows changes of the application's palette.
QIcon glyphIcon(Glyph glyph);

/// An icon next to text, as high as one line.
class GlyphWidget final : public QWidget
{
public:
    GlyphWidget(Glyph glyph, QPalette::ColorRole role, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
};
