// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QShortcut>

/// The only button that sends. Enter does not press it, so that it is pressed on purpose: with the
/// space bar, the mouse or Alt+S. Alt+S is the same in every language, whatever letter of its text
/// is marked.
class SendButton final : public QPushButton
{
    Q_OBJECT

public:
    SendButton(const QString &text, QWidget *parent);
    void say(const QString &text); ///< shows another text

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QShortcut m_altS; ///< enabled where the text has no other letter for it
};
