// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPalette>
#include <QWidget>

/// The few signs a form needs, drawn in the text's colour at any size.
enum class Glyph { Calendar, Cross, Down, Error, Eye, Note, Undo, Warning };

/// An icon that follows the application's palette live.
QIcon glyphIcon(Glyph glyph);

/// A sign beside a text, as high as a line of it.
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
