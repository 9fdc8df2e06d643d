// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Keeps its content at the reading side, and no wider than lines can be read.
class ContentColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit ContentColumn(QWidget *content, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_content;
};
