// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A rounded surface behind the widgets on it.
class Plate : public QWidget
{
    Q_OBJECT

public:
    enum class Ground {
        Card, ///< of a section; it has an edge
        Sunken, ///< of what is only said or cannot be changed
        Danger,
        Warning,
    };

    Plate(Ground ground, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
};
