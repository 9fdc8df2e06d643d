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

/// How the window closes: at once where everything is stored, and never without saying what is not.
class ClosingPages final : public QObject
{
    Q_OBJECT

public:
    /// The pages cover `work`; a question stands over `window`, which is closed in the end.
    ClosingPages(WorkArea &work, QWidget &window);

    bool isClosing() const { return m_state == State::Closing; }
    /// The window is asked to close: whether it may.
    bool mayClose();

    /// The window waits for this many sends before it closes.
    void showFinishing(int sends);
    /// The last page: what goes on when Amend is next opened, and what waits for a person
    /// (`paused`: of a paused profile, or one that is gone or has another server).
    void showRemaining(int waiting, int paused, int unknown);
    /// Something could not be stored: closing would lose it. Answered with closeAnyway or
    /// stayRequested.
    void askToLose(const QStringList &what, const QString &why);
    void closeNow();
    /// Back to work from the pages; a question stays to be answered.
    void callOff();

signals:
    /// A person closes the window: answer with closeNow, showFinishing, showRemaining or askToLose.
    void closeRequested();
    void closeAnyway();
    /// The closing is called off: the window is worked in again.
    void stayRequested();
    /// From here on nothing but the page and its button is to be used; or everything again.
    void closingChanged(bool isClosing);

private:
    enum class State { Open, Closing, Closed };

    void showLastPage(const QString &title, const QString &text);
    void goBackToWork();

    WorkArea &m_work;
    QWidget &m_window;
    NoticePage *m_page;
    QPointer<QMessageBox> m_question;
    QTimer m_goodbye; ///< the last page closes by itself
    State m_state = State::Open;
};
