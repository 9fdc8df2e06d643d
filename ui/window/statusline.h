// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keystate.h"

#include <QStatusBar>

class OpenBar;
class OutboxModel;
class QLabel;
class QPushButton;
class QToolButton;
class SpecLibrary;

/// The status bar: the network, the keychain, the chosen profile's key, the waiting sends.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    StatusLine(const SpecLibrary &library, OpenBar &openBar, const OutboxModel &outbox,
               QWidget *parent = nullptr);

    void setOnline(bool online);
    void setKeychain(KeychainState state, const QString &service);
    /// Ignores the keys of other profiles than the chosen one.
    void setKeyState(const QUuid &profile, const KeyState &state);
    /// Shows that the open record is being read again, with a button that cancels it.
    void showReadingAgain(bool lasts);
    /// Names the armed profiles that the bar does not show, with a button that locks them. Empty =
    /// there is none.
    void setArmedElsewhere(const QStringList &names);
    /// Hides the button of the outbox while the window closes.
    void setClosing(bool isClosing);
    /// In a low window the line is a button of the bar, whose menu has what the line says.
    void setInBar(bool isInBar);
    /// Hides it while the window is locked.
    void setAway(bool isAway);
    QToolButton &inBar() const { return *m_inBar; }

signals:
    void outboxWanted();
    void readingCancelled();
    void lockElsewhereWanted();

private:
    void showWaiting();
    QList<QLabel *> sentences() const;
    void describe();
    void openMenu();
    void showHiding();

    const SpecLibrary &m_library;
    const OpenBar &m_openBar;
    const OutboxModel &m_outbox;
    QLabel *m_online;
    QLabel *m_keychain;
    QLabel *m_key;
    QPushButton *m_waiting;
    QPushButton *m_readingAgain;
    QPushButton *m_armed; ///< locks the armed profiles that the bar does not show
    QPushButton *m_hidden; ///< says that personal values are hidden, and shows them
    QToolButton *m_inBar;
    bool m_isInBar = false;
    bool m_isAway = false;
    bool m_isClosing = false;
};
