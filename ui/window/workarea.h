// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "profile.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

class HomePage;
class NoticePage;
class OpenBar;
class OutboxModel;
class ProfileListModel;
class QPushButton;
class RecordDraft;
class RecordPage;
struct ApiError;

/// Shows the open record, the home page, or why a record could not be opened. Also shows the wait
/// for a read or a look-up.
class WorkArea final : public QStackedWidget
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    WorkArea(OpenBar &openBar, ProfileListModel &profiles, const OutboxModel &outbox,
             QWidget *parent = nullptr);

    RecordPage *record() const { return m_record; } ///< null when no record is open
    RecordDraft *draft() const; ///< the open record's draft, or null
    const Profile &recordProfile() const { return m_recordProfile; }
    FieldPath currentField() const; ///< of the open record; root when there is none
    bool isWaiting() const { return m_wait != Wait::None; }
    /// Whether the user did something since the wait began. Then the result moves neither the focus
    /// nor the page.
    bool isUsed() const { return m_isUsed; }

    /// No record is open. `people` of the local sandbox can be opened with one click.
    void showStart(const QList<Person> &people = {});
    HomePage &home() const { return *m_home; }
    /// A record is being read. After 300 ms a page with a cancel button is shown.
    void showReading();
    /// The open record is being read again. It stays open and can be edited.
    void showReadingAgain();
    /// A user id is being looked up. It is shown and cancelled like a read.
    void showLookingUp();
    /// Opens the one user that was found, or offers several to choose from.
    void showFound(const QList<Person> &found);
    void showLookUpError(const ApiError &error);
    /// `draft` must exist until showStart, showOpenError or showRecord with another draft. When it
    /// is shown already, focus, scroll position and folds stay.
    void showRecord(RecordDraft &draft, const Profile &profile);
    void showOpenError(const ApiError &error);
    /// Focuses a field of the record that was opened, unless the user does something else by now.
    void focusField(const FieldPath &path);
    /// Focuses the field that was edited last, or the user id when no record is open.
    void focusWork();
    /// Shows a page of another part, until `leavePage` or until there is something else to show.
    /// The open record stays open below it. A read or a look-up that runs is cancelled.
    void visit(QWidget &page);
    /// Shows the record again, or the home page.
    void leavePage();
    /// Shows `page` until `uncover`. A page that should be shown meanwhile is shown after that.
    void cover(QWidget &page);
    void uncover();
    void cancelWait();

signals:
    /// The user cancelled the wait.
    void cancelled();
    /// Another record is open, or none, or it became possible or impossible to edit it.
    void changed();
    /// The open record will be closed or get another base.
    void recordChanging();
    void recordOpened(RecordPage &page);
    /// The work area should be visible, also in a narrow window.
    void wanted();
    /// True: after 300 ms the open record is still being read again. False: that ended.
    void readingAgain(bool lasts);
    /// The user wants to edit the record that could not be read.
    void openUnreadRequested();
    void profileWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wait { None, Reading, ReadingAgain, LookingUp };

    void makePages();
    void begin(Wait wait, const QString &title);
    void endWait();
    void showPage(QWidget *page);
    void showAgain(const Profile &profile);
    void nameRecord(const Profile &profile);
    void showFailure(const QString &title, const QString &advice, const ApiError &error);
    void checkProfile();
    void closeRecord();
    void showQueued();

    OpenBar &m_openBar;
    ProfileListModel &m_profiles;
    const OutboxModel &m_outbox;
    HomePage *m_home;
    NoticePage *m_reading;
    NoticePage *m_failure;
    QPushButton *m_openUnread;
    QPushButton *m_openProfile;
    RecordPage *m_record = nullptr;
    Profile m_recordProfile;
    QPointer<QWidget> m_cover;
    QPointer<QWidget> m_covered; ///< the page that is shown again after it
    QTimer m_delay; ///< until a wait is shown
    QTimer m_lasts; ///< until a wait is announced
    QString m_waitTitle;
    Wait m_wait = Wait::None;
    bool m_isUsed = false;
};
