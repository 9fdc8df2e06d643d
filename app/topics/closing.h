// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class DraftListModel;
class LiveDrafts;
class MainWindow;
class OutboxModel;
struct QueuedSend;
struct Services;

/// Closes the program: stores everything first, waits for what is being sent, and asks only when
/// something would be lost.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Closing(Services &services, LiveDrafts &live, const DraftListModel &drafts,
            const OutboxModel &outbox, MainWindow &window);

    /// Ends the program without a question, because nobody may be there to answer it. Stores what
    /// was typed first, if possible. A send that has begun is in the outbox.
    void leave();
    /// Called when a send ended, because the closing may have waited for it.
    void continueOrEnd();

private:
    void close();
    void stay();
    void closeWhenSaved();
    void closeUnlessLost();
    void showWhatRemains();
    bool isForProduction(const QueuedSend &send) const;
    int count(const std::function<bool(const QueuedSend &)> &isCounted) const;

    Services &m_services;
    LiveDrafts &m_live;
    const DraftListModel &m_drafts;
    const OutboxModel &m_outbox;
    MainWindow &m_window;
    bool m_isClosing = false;
};
