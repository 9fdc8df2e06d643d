// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"

#include <QWidget>

class EmptyNotice;
class OutboxModel;
class ProfileListModel;
class PageHeading;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class SpecLibrary;

/// The list of queued sends, and the page of the chosen one: why it waits and what can be done
/// about it.
class OutboxView final : public QWidget
{
    Q_OBJECT

public:
    /// All three must outlive the view. `library` provides the names of fields.
    OutboxView(const SpecLibrary &library, OutboxModel &outbox, ProfileListModel &profiles,
               QWidget *parent = nullptr);

    /// Focuses the list, or the button that an empty outbox shows.
    void focusList();
    void focusSearch();
    /// The page of the chosen send, to be shown beside the list.
    QWidget &page() const { return *m_page; }

signals:
    void recallRequested(const QUuid &send);
    void retryRequested(const QUuid &send);
    void resumeRequested(const QUuid &profile);
    void dismissRequested(const QUuid &send);
    void sendAgainRequested(const QUuid &send);
    /// The user wants to see the profile's key.
    void profileWanted(const QUuid &profile);
    /// The list is empty and the user wants to see the log.
    void sentWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Act = void (OutboxView::*)(const QueuedSend &send);

    QPushButton *addButton(const QString &text, const QString &name, Act act);
    void makePage();
    void makeButtons();
    const QueuedSend *current() const;
    QString changedFieldNames(const QueuedSend &send) const;
    void refresh();
    void wantProfile(const QueuedSend &send);
    void resume(const QueuedSend &send);
    void retry(const QueuedSend &send);
    void recall(const QueuedSend &send);
    void sendAgain(const QueuedSend &send);
    void askDismiss(const QueuedSend &send);
    void showMenu(const QPoint &at);

    const SpecLibrary &m_library;
    OutboxModel &m_outbox;
    ProfileListModel &m_profiles;
    QLineEdit *m_search;
    QListView *m_list;
    EmptyNotice *m_empty;
    QLabel *m_noMatch;
    QWidget *m_page;
    QWidget *m_chosen; ///< details and buttons of the current row
    PageHeading *m_title;
    QLabel *m_where;
    QLabel *m_state;
    QList<QPushButton *> m_buttons; ///< in reading order
    QPushButton *m_retry = nullptr;
    QPushButton *m_recall = nullptr;
    QPushButton *m_key = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_sendAgain = nullptr;
    QPushButton *m_dismiss = nullptr;
};
