// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;
class QTimer;

/// A button that shows masked values while it is checked. It is checked for half a minute at most,
/// and not while it is out of sight.
class Reveal final : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of the button.
    explicit Reveal(QAbstractButton &button);

    /// For a table, where no field has the focus: disabled while personal values are hidden,
    /// because it could show nothing.
    void restWhileHidden();

    /// Hides what is shown in all windows, as before Amend is locked.
    static void hideAll();

signals:
    /// Every ten seconds while values are shown.
    void counted(int secondsLeft);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin(bool isShown);
    void count();

    QAbstractButton &m_button;
    QTimer *m_timer;
    int m_secondsLeft = 0;
};
