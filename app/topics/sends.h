// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"

#include <QObject>

class Arming;
class DraftListModel;
class Drafts;
class LiveDrafts;
class MainWindow;
class OpenRecord;
class OutboxModel;
class PersonNames;
class ReviewView;
struct Review;
struct Services;

/// Sends, from the review to the outcome: the preview of the request, the send and its progress,
/// the outbox and the log.
class Sends final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Sends(Services &services, Arming &arming, LiveDrafts &live, Drafts &drafts, OpenRecord &record,
          DraftListModel &draftList, OutboxModel &list, const PersonNames &names,
          MainWindow &window);

    /// From now on, tries waiting sends when the system says that the network is back.
    void followNetwork();
    /// Sends exactly what was reviewed, whatever is shown or typed meanwhile. Moves the changes
    /// from the draft to the outbox and returns the id of the send.
    QUuid send(const Review &review);

signals:
    /// An attempt of a send ended, and the window shows how.
    void ended();

private:
    void connectOutbox();
    void connectList();
    void connectView(ReviewView &view);
    void confirm(ReviewView &view, const Review &review);
    void followArming(ReviewView &view);
    void askToArmAndSend(ReviewView &view, const Review &review);
    void showPreview();
    void finish(const SendResult &result);
    void applyToDraft(const SendResult &result, const std::function<void()> &then);
    void keepUnstored(const SendResult &result);
    void showResult(const SendResult &result, const QString &title);
    void list();
    QList<QueuedSend> withLocks(QList<QueuedSend> sends) const;
    void recall(const QUuid &send, bool isReviewed);
    void recallOnly(const QUuid &send) { askToRecall(send, false); }
    void sendAgain(const QUuid &send) { askToRecall(send, true); }
    void askToRecall(const QUuid &send, bool isReviewed);
    void showLog(qint64 before);
    void showChanges(const QUuid &send);
    Outbox::Done orTrouble();

    Services &m_services;
    Arming &m_arming;
    LiveDrafts &m_live;
    Drafts &m_drafts;
    OpenRecord &m_record;
    DraftListModel &m_draftList;
    OutboxModel &m_list;
    const PersonNames &m_names;
    MainWindow &m_window;
};
