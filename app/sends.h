// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox.h"

#include <QObject>

class DraftListModel;
class Drafts;
class LiveDrafts;
class MainWindow;
class OpenRecord;
class OutboxModel;
class ReviewSheet;
struct Review;
struct Services;

/// From the review to the outcome: the request as it would be, the send, where it stands, what is
/// in the outbox and what was sent.
class Sends final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Sends(Services &services, LiveDrafts &live, Drafts &drafts, OpenRecord &record,
          DraftListModel &draftList, OutboxModel &list, MainWindow &window);

    /// Where the system says that the network came back, what waits is tried.
    void followNetwork();
    /// What was reviewed and nothing else, whatever is shown or typed meanwhile. From here on it is
    /// in the outbox, and not in the draft. Answers with its id.
    QUuid send(const Review &review);

signals:
    /// A send ended, for now; the window was told.
    void ended();

private:
    void connectOutbox();
    void connectList();
    void connectSheet(ReviewSheet &sheet);
    void confirm(ReviewSheet &sheet, const Review &review);
    void showPreview();
    void finish(const SendResult &result);
    void applyToDraft(const SendResult &result, const std::function<void()> &then);
    void keepUnstored(const SendResult &result);
    void showResult(const SendResult &result, const QString &title);
    void list();
    void recall(const QUuid &send, bool isReviewed);
    void recallOnly(const QUuid &send) { recall(send, false); }
    void sendAgain(const QUuid &send) { recall(send, true); }
    void showLog(qint64 before);
    Outbox::Done orTrouble();

    Services &m_services;
    LiveDrafts &m_live;
    Drafts &m_drafts;
    OpenRecord &m_record;
    DraftListModel &m_draftList;
    OutboxModel &m_list;
    MainWindow &m_window;
};
