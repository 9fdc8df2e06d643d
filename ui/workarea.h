// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "startpage.h"

#include <QPointer>
#include <QStackedWidget>
#include <QTimer>

class NoticePage;
class OpenBar;
class OutboxModel;
class ProfileListModel;
class QPushButton;
class RecordDraft;
class RecordPage;
struct ApiError;

/// What is open: a record, the start page, or why there is no record. Also what is waited for: the
/// record that is being read, or the user that is looked up.
class WorkArea final : public QStackedWidget
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    WorkArea(OpenBar &openBar, ProfileListModel &profiles, const OutboxModel &outbox,
             QWidget *parent = nullptr);

    RecordPage *record() const { return m_record; } ///< null where none is open
    RecordDraft *draft() const; ///< of the open record
    const Profile &recordProfile() const { return m_recordProfile; }
    FieldPath currentField() const; ///< of the open record; root where there is none
    bool isWaiting() const { return m_wait != Wait::None; }
    /// A person did something since the wait began. What comes of it moves neither focus nor page.
    bool isUsed() const { return m_isUsed; }

    /// No record is open. `people`: of the local sandbox, to open with one click.
    void showStart(const QList<Person> &people = {});
    /// A record is being read: after 300 ms there is something to see, and to cancel.
    void showReading();
    /// The open record is being read again: it stays, and is edited on.
    void showReadingAgain();
    /// A user id is being looked up: shown and cancelled like a read.
    void showLookingUp();
    /// One is opened, several are offered, and of nobody it is said at the box.
    void showFound(const QList<Person> &found);
    void showLookUpError(const ApiError &error);
    /// `draft` must outlive its showing: until showStart, showOpenError or showRecord of another
    /// one. Of the one that is shown already focus, scroll and folds stay.
    void showRecord(RecordDraft &draft, const Profile &profile);
    void showOpenError(const ApiError &error);
    /// Of the record that was just opened; not where a person does something else by now.
    void focusField(const FieldPath &path);
    /// The field that was edited last, or where one begins.
    void focusWork();
    /// Stands over everything until `uncover`: what comes meanwhile is shown then.
    void cover(QWidget &page);
    void uncover();
    void cancelWait();

signals:
    /// The wait was cancelled by a person.
    void cancelled();
    /// Another record is open, or none, or it can be edited now, or no more.
    void changed();
    /// The open record is about to go, or to stand on another base.
    void recordChanging();
    void recordOpened(RecordPage &page);
    /// Where there is room for one thing only, it is this one.
    void wanted();
    /// The open record is still being read again after 300 ms; false: it is over.
    void readingAgain(bool lasts);
    /// The record that could not be reached is to be edited without having been read.
    void openUnreadRequested();
    void profileWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Wait { None, Reading, ReadingAgain, LookingUp };

    void makePages();
    void begin(Wait wait, const QString &title = {});
    void endWait();
    void stopWaiting();
    void showPage(QWidget *page);
    void showAgain(const Profile &profile);
    void nameRecord(const Profile &profile);
    void showFailure(const QString &title, const QString &text, const ApiError &error);
    void openInForm();
    void checkProfile();
    void closeRecord();
    void showQueued();

    OpenBar &m_openBar;
    ProfileListModel &m_profiles;
    const OutboxModel &m_outbox;
    StartPage *m_start;
    NoticePage *m_reading;
    NoticePage *m_failure;
    QPushButton *m_openUnread;
    QPushButton *m_openProfile;
    RecordPage *m_record = nullptr;
    Profile m_recordProfile;
    QPointer<QWidget> m_cover;
    QPointer<QWidget> m_covered; ///< comes back after it
    QTimer m_delay; ///< before a wait is shown
    Wait m_wait = Wait::None;
    bool m_isUsed = false;
};
