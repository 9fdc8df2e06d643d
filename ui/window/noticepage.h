// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QProgressBar;

/// A title, a sentence and what can be done: while something takes long, or when it failed.
class NoticePage final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticePage(QWidget *parent = nullptr);

    void showNotice(const QString &title, const QString &text);
    /// Something is under way, nobody knows how long.
    void showBusy(const QString &title);
    void addButton(QAbstractButton *button);
    /// Below the others, on its own: what is seldom wanted.
    void addApart(QAbstractButton *button);

private:
    QLabel *m_title;
    QLabel *m_text;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_apart;
};
