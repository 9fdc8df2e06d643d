// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// A sentence of several lines, which a check box cannot have. A click on it is a click on the
/// check box whose buddy it is.
class TickSentence final : public QLabel
{
    Q_OBJECT

public:
    TickSentence(const QString &text, QWidget *parent);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
};
