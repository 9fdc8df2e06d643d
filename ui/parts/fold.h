// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

/// A heading that hides and shows what is under it.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `content`, folded away at first.
    Fold(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setOpen(bool open);

signals:
    void opened();

private:
    QToolButton *m_heading;
    QWidget *m_content;
};
