// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

enum class Heading {
    Page, ///< the title of a page
    Section, ///< of a part of a form
    Label ///< as large as the text around it
};

/// Makes the text of `widget` a heading.
void setHeading(QWidget &widget, Heading heading);
