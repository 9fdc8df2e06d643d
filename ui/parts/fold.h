// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

/// A heading that shows and hides the widget below it.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    /// Takes ownership of `content`, which is hidden at first.
    Fold(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);

signals:
    void opened();

private:
    void showArrow();
    QToolButton *m_heading;
    QWidget *m_content;
};
