// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "columnpage.h"
#include "queuedsend.h"

class Card;
class OutcomeBanner;
class PageHeading;
class PersonNames;
class ProfileListModel;
class QLabel;
class QPushButton;
class SpecLibrary;
class WhereLine;

/// One send of the outbox: whose record, where, how it stands, what it changes, and what can be
/// done about it.
class SendPage final : public ColumnPage
{
    Q_OBJECT

public:
    /// All three must outlive the page. `library` provides the names of fields.
    SendPage(const SpecLibrary &library, const ProfileListModel &profiles, const PersonNames &names,
             QWidget *parent);

    /// Null shows nothing.
    void showSend(const QueuedSend *send);
    /// Answers `changesWanted`. The answer for a send that is not shown any more is ignored.
    void showChanges(const QUuid &send, Base::Kind base, const QList<ChangedField> &changes);
    /// What can be done now, in reading order.
    QList<QPushButton *> buttons() const;

signals:
    /// Another send is shown: its values are not in the list.
    void changesWanted(const QUuid &send);
    void recallRequested(const QUuid &send);
    void retryRequested(const QUuid &send);
    void armRequested(const QUuid &send); ///< production has to be armed before it goes on
    void resumeRequested(const QUuid &profile);
    void dismissRequested(const QUuid &send);
    void sendAgainRequested(const QUuid &send);
    /// The user wants to see the profile's key.
    void profileWanted(const QUuid &profile);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void wantChanges();
    QPushButton *addButton(const QString &text, const QString &name);
    void makeButtons();
    void showButtons();
    QString title() const;
    void showBanner();
    void showHead();
    void askDismiss();
    QString changedFieldNames() const;

    const SpecLibrary &m_library;
    const ProfileListModel &m_profiles;
    const PersonNames &m_names;
    QueuedSend m_send;
    bool m_isUnread = false; ///< `changesWanted` is still to be emitted
    QWidget *m_chosen; ///< all that is shown of a send
    PageHeading *m_title;
    WhereLine *m_where;
    OutcomeBanner *m_banner;
    QLabel *m_fields;
    Card *m_changes;
    QLabel *m_error;
    QList<QPushButton *> m_buttons; ///< in reading order
    QPushButton *m_arm = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_recall = nullptr;
    QPushButton *m_key = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_sendAgain = nullptr;
    QPushButton *m_dismiss = nullptr;
};
