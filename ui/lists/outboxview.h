// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"

#include <QWidget>

class EmptyNotice;
class OutboxModel;
class PersonNames;
class ProfileListModel;
class QLabel;
class QLineEdit;
class QListView;
class SendPage;
class SpecLibrary;

/// The list of queued sends, and the page of the chosen one: why it waits and what can be done
/// about it.
class OutboxView final : public QWidget
{
    Q_OBJECT

public:
    /// All of these must outlive the view. `library` provides the names of fields.
    OutboxView(const SpecLibrary &library, OutboxModel &outbox, ProfileListModel &profiles,
               const PersonNames &names, QWidget *parent = nullptr);

    /// Focuses the list, or the button that an empty outbox shows.
    void focusList();
    void focusSearch();
    /// The page of the chosen send, to be shown beside the list.
    SendPage &page() const { return *m_page; }

signals:
    /// The list is empty and the user wants to see the log.
    void sentWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const QueuedSend *current() const;
    void refresh();
    void showMenu(const QPoint &at);

    OutboxModel &m_outbox;
    ProfileListModel &m_profiles;
    const PersonNames &m_names;
    QLineEdit *m_search;
    QListView *m_list;
    EmptyNotice *m_empty;
    QLabel *m_noMatch;
    SendPage *m_page;
};
