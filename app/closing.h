// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DraftListModel;
class LiveDrafts;
class MainWindow;
class OutboxModel;
struct QueuedSend;
struct Services;

/// The end: everything is stored first, what is being sent is waited for, and nothing is asked
/// where nothing can be lost.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Closing(Services &services, LiveDrafts &live, const DraftListModel &drafts,
            const OutboxModel &outbox, MainWindow &window);

    /// Ends the program without a question, because nobody may be there to answer it: what was
    /// typed is stored first where it can be, and a send that has begun is in the outbox.
    void leave();
    /// A send ended, which a closing may have waited for.
    void goOn();

private:
    void close();
    void stay();
    void closeWhenSaved();
    void closeUnlessLost();
    void showWhatRemains();
    int count(bool (*isCounted)(const QueuedSend &)) const;

    Services &m_services;
    LiveDrafts &m_live;
    const DraftListModel &m_drafts;
    const OutboxModel &m_outbox;
    MainWindow &m_window;
    bool m_isClosing = false;
};
