// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keystate.h"

#include <QStatusBar>

class OpenBar;
class OutboxModel;
class QLabel;
class QPushButton;
class SpecLibrary;

/// The status bar: the network, the keychain, the chosen profile's key, the waiting sends.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    StatusLine(const SpecLibrary &library, const OpenBar &openBar, const OutboxModel &outbox,
               QWidget *parent = nullptr);

    void setOnline(bool online);
    void setKeychain(KeychainState state, const QString &service);
    /// Ignores the keys of other profiles than the chosen one.
    void setKeyState(const QUuid &profile, const KeyState &state);
    /// Shows that the open record is being read again, with a button that cancels it.
    void showReadingAgain(bool lasts);
    /// Hides the button of the outbox while the window closes.
    void setClosing(bool isClosing);

signals:
    void outboxWanted();
    void readingCancelled();

private:
    void showWaiting();

    const SpecLibrary &m_library;
    const OpenBar &m_openBar;
    const OutboxModel &m_outbox;
    QLabel *m_online;
    QLabel *m_keychain;
    QLabel *m_key;
    QPushButton *m_waiting;
    QPushButton *m_readingAgain;
    bool m_isClosing = false;
};
