// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

/// A message across the window or page, with buttons. It never covers anything, and stays until it
/// is dealt with.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const QString &name, QWidget *parent = nullptr);

    /// Shows `sentence`, and tells it to a screen reader. `sign` is the name of an icon.
    void say(const QString &sign, const QString &sentence);
    /// Says the same in other words, which are told to nobody.
    void reword(const QString &sentence);
    QPushButton *addButton(const QString &text, const QString &name);
    QString sentence() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    QString m_sign;
    QLabel *m_icon;
    QLabel *m_sentence;
    QBoxLayout *m_line;
    QBoxLayout *m_buttons;
};
