// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

/// A sentence across the window or the page, and what can be done about it. Never in the way, and
/// never gone by itself.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const QString &name, QWidget *parent = nullptr);

    /// `sign`: one of resources/icons. A screen reader hears the sentence.
    void say(const QString &sign, const QString &sentence);
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
