// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QMessageBox>

#include <functional>
#include <optional>

/// The texts of a box that asks before something is done.
struct Question
{
    QString title;
    QString text; ///< plain text
    QString confirm; ///< the button that does it
    QString refuse; ///< the other button: the default one, and what Escape means
    QString confirmName = {}; ///< the object name of the first button
    QMessageBox::Icon icon = QMessageBox::Question;
    std::optional<Tier> tier = {}; ///< the first button has its colour
    QString word = {}; ///< has to be typed before the first button can be pressed; empty: nothing
    QString wordInEnglish = {}; ///< does as well
};

/// Asks in a box over `parent` and returns at once. Calls `confirmed` when the first button is
/// pressed. The box deletes itself when it is closed.
QMessageBox *ask(const Question &question, QWidget *parent, const std::function<void()> &confirmed);
