// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

/// The only button that sends. Enter does not press it, so that it is pressed on purpose: with the
/// space bar, the mouse or Alt+S.
class SendButton final : public QPushButton
{
    Q_OBJECT

public:
    SendButton(const QString &text, QWidget *parent);
    void say(const QString &text); ///< shows another text

protected:
    void keyPressEvent(QKeyEvent *event) override;
};
