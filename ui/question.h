// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QObject;
class QWidget;

/// A question with two answers: *yes* does something that may be regretted; *no*, which Enter and
/// Escape choose too, does nothing.
struct Question
{
    QString title, text;
    QString yes, yesName; ///< the button and the name of its object
    QString no;
    QString name = {}; ///< of the object
    bool isWarning = false;
};

/// Shows it over a window. `yes` is called unless `context` is gone.
QMessageBox &ask(QWidget &over, const Question &question, QObject &context,
                 const std::function<void()> &yes);
