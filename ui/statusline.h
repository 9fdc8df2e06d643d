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

/// The line at the bottom: the network, the keychain, the chosen profile's key, what waits.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    StatusLine(const SpecLibrary &library, const OpenBar &openBar, const OutboxModel &outbox,
               QWidget *parent = nullptr);

    void setOnline(bool online);
    void setKeychain(KeychainState state, const QString &service);
    /// Only the key of the chosen profile is shown.
    void setKeyState(const QUuid &profile, const KeyState &state);
    /// The open record is being read again, and that takes a while.
    void showReadingAgain(bool lasts);
    /// A window that closes shows the way to nothing else.
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
