// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLineEdit>

#include <functional>

class QLabel;
class QPushButton;

/// The box for whose record is wanted: a user id, what the API can look up, or a pasted text. It
/// keeps nothing: it has no history and completes nothing.
class GoBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit GoBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// What is wrong with the text in a go box, or what can be done with it. It lies over the window
/// below the box, so that nothing moves. It goes away with the focus and with Escape.
class GoAnswer final : public QFrame
{
    Q_OBJECT

public:
    explicit GoAnswer(QWidget &window);

    /// `problem` or `offer` may be empty; both hide it.
    void say(const QString &problem, const std::function<QString()> &offer, QLineEdit &below);
    /// Places it below its box again.
    void place();

signals:
    void offerTaken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void leave();
    void showOffer();

    QLabel *m_problem;
    QPushButton *m_offer;
    QLineEdit *m_box = nullptr;
    std::function<QString()> m_words; ///< of the offer
};
