// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class NoticePage;
class QMessageBox;
class QWidget;
class WorkArea;

/// What the window shows and asks before it closes. It closes at once when everything is stored.
class ClosingPages final : public QObject
{
    Q_OBJECT

public:
    /// The pages cover `work`. `window` is the parent of the question and the window to close.
    ClosingPages(WorkArea &work, QWidget &window);

    bool isClosing() const { return m_state == State::Closing; }
    /// Called when the window is asked to close. Returns whether it may close now.
    bool mayClose();

    /// The window waits for this many sends before it closes.
    void showFinishing(int sends);
    /// The last page: what goes on when Amend is next opened, and what waits for a person
    /// (`paused`: of a paused profile, or one that is gone or has another server).
    void showRemaining(int waiting, int paused, int unknown);
    /// Something could not be stored: closing would lose it. Answered with closeAnyway or
    /// closingCancelled.
    void confirmLoss(const QStringList &what, const QString &why);
    void closeNow();
    /// Goes back from the pages to work. An open question stays.
    void callOff();

signals:
    /// The user closes the window. Answer with closeNow, showFinishing, showRemaining or
    /// confirmLoss.
    void closeRequested();
    void closeAnyway();
    /// The closing was called off and the user goes on working.
    void closingCancelled();
    /// True: only the page and its button can be used from now on. False: everything can again.
    void closingChanged(bool isClosing);

private:
    enum class State { Open, Closing, Closed };

    void showLastPage(const QString &title, const QString &text);
    void focusWorkAgain();

    WorkArea &m_work;
    QWidget &m_window;
    NoticePage *m_page;
    QPointer<QMessageBox> m_question;
    QTimer m_closeTimer; ///< closes the last page without a click
    State m_state = State::Open;
};
