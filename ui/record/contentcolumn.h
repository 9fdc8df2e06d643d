// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Keeps its content at the reading side, and no wider than lines can be read.
class ContentColumn final : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Window, Bar }; ///< a bar has the colour of cards, and a line above it
    explicit ContentColumn(QWidget *content, QWidget *parent = nullptr,
                           Ground ground = Ground::Window);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_content;
    const Ground m_ground;
};
