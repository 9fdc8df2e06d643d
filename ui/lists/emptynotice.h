// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// The sentence and button that are shown in place of an empty list.
class EmptyNotice final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyNotice(const QString &name, QWidget *parent = nullptr);

    void say(const QString &sentence, const QString &button);

signals:
    void chosen();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};
