// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileerror.h"
#include "keystate.h"
#include "passphrasedialog.h"
#include "profile.h"
#include "queuedsend.h"
#include "reviewsheet.h"
#include "startpage.h"
#include "steadyfocus.h"
#include "storestate.h"
#include "theme.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class ConflictSheet;
class DraftListModel;
class NoticeBar;
class NoticePage;
class OpenBar;
class OutboxModel;
class ProfileDialog;
class ProfileListModel;
class QActionGroup;
class QLabel;
class QMessageBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;
class RecordDraft;
class RecordPage;
class SidePanel;
class SpecLibrary;
class StoreBar;
class StoreKeyDialog;
class TierStrip;

/// Places the parts and owns the actions. Knows no network and no database: what a person wants
/// goes out as signals, what became of it comes in through slots.
class MainWindow final : public SteadyFocus<QMainWindow>
{
    Q_OBJECT

public:
    /// All of these must outlive the window.
    MainWindow(const SpecLibrary &library, ProfileListModel &profiles, DraftListModel &drafts,
               OutboxModel &outbox, QWidget *parent = nullptr);

    QUuid profileId() const; ///< the chosen one
    QString formId() const;
    RecordDraft *draft() const; ///< of the open record
    FieldPath currentField() const; ///< of the open record; root when there is none
    /// Nobody has begun with anything: the box of the user id is empty and no dialog is open.
    bool isBeginning() const;

public slots:
    /// Without a signal: what was chosen the last time.
    void chooseProfile(const QUuid &id);
    void chooseForm(const QString &formId);
    /// Nothing = as the desktop says. Ticks the menu; colours are theme::apply's business.
    void setTheme(Theme chosen);
    /// The key that changes the environment did something else until now: its first use says so.
    void setEnvironmentKeyNew(bool isNew);

    /// The people of the local sandbox, to open with one click. The page stays the one it is.
    void showPeople(const QList<Person> &people);
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
    /// The open record was read again and holds something else now where there are unsent changes:
    /// each is chosen, or left for later.
    void showConflict(const FormSpec &form, const QList<Conflict> &conflicts);
    /// The open record could not be read now, and `why` where that is known: it stands on what was
    /// read then (milliseconds since 1970, 0 = never).
    void showUnread(qint64 baseRead, const QString &why = {});
    /// Whether the open draft is in conflict: what was left for later is said over the form.
    void setConflict(bool isInConflict);
    /// Of the record that was just opened; not where a person does something else by now.
    void focusField(const FieldPath &path);
    /// The same.
    void startReview();
    /// A profile with unsent changes keeps its server.
    void showUnsentIn(const Profile &profile);
    /// The same where the drafts cannot be read, and nobody knows whether it has any.
    void showDraftsLocked(const Profile &profile);
    /// A key that should be gone is still in the keychain.
    void showKeyLeft(const SecretError &error);
    /// Something else went wrong.
    void showTrouble(const QString &text);
    /// Of a file without a backup: profilesResetRequested, when a person says so.
    void showDamagedProfiles(const FileError &error);
    /// It went away while the window was open, which goes on with the profiles it knows.
    void showProfilesGone(const FileError &error);
    /// Of a draft that was to be opened.
    void showProfileMissing();

    void setRequestPreview(const RequestPreview &preview);
    void showSendStage(SendStage stage);
    /// Of the request's body, in bytes.
    void showProgress(qint64 sent, qint64 total);
    /// Of the send whose sheet is open (nothing without one), after the draft was told (accepted,
    /// rebased, given the server's findings). `isQueued`: it is in the outbox now, waiting (until
    /// `nextTry`, milliseconds since 1970, 0 = when asked) or unknown.
    void showOutcome(const Outcome &outcome, bool isQueued = false, qint64 nextTry = 0);
    /// Of a send in the background: a notice, never a dialog.
    void showSendEnded(const RecordKey &record, const QString &title, const Outcome &outcome);

    void setOnline(bool online);
    void setKeychain(KeychainState state, const QString &service);
    void setKeyState(const QUuid &id, const KeyState &state);

    void setStoreState(const StoreState &state);
    /// Nothing is sent: rows of the store are not those that Amend left.
    void setHeld(bool isHeld);
    /// Of the open record.
    void setSaveState(const SaveState &state);
    /// Answers to a passphrase or a new key: the dialog stays, or closes.
    void showStoreError(const StoreError &error);
    void showStoreDone();
    /// A draft was deleted: it can be had back.
    void showDeleted(const RecordKey &record, const QString &title);
    void setUnreadableDrafts(int count);
    /// The answer to logWanted.
    void setLog(const QList<SentEntry> &entries, bool isMore);

    /// The window waits for this many sends before it closes.
    void showFinishing(int sends);
    /// The last page: what goes on when Amend is next opened, and what waits for a person
    /// (`paused`: of a paused profile, or one that is gone or has another server).
    void showRemaining(int waiting, int paused, int unknown);
    /// Something could not be stored: closing would lose it. Answered with closeAnyway or
    /// stayRequested.
    void askToLose(const QStringList &what, const QString &why);
    void closeNow();
    /// Also back to work from the pages of the closing: stayRequested.
    void raiseToFront();

signals:
    /// Another profile was chosen. The record is closed; its draft stays with its profile.
    void profileChosen(const QUuid &profile);
    void openRequested(const QUuid &profile, const QString &formId, const QString &userId);
    /// What was entered is no user id: answer with showLookingUp, and showFound or showLookUpError.
    void lookUpRequested(const QUuid &profile, const QString &formId, const QString &typed);
    /// The record that could not be reached is to be edited without having been read.
    void openUnreadRequested();
    void readAgainRequested();
    /// The request is looked at: answer with setRequestPreview.
    void previewWanted();
    /// Reviewed and confirmed: send the open draft's changes.
    void sendRequested(const Review &review);
    /// Of the send whose sheet is open.
    void cancelRequested();
    /// The read or the look-up under way is no longer wanted.
    void readCancelled();
    /// The draft is to stand on the fresh read, without its changes of `theirs`: there the server's
    /// value was chosen. After a send's conflict the review opens again.
    void conflictSettled(const QList<FieldPath> &theirs);

    void profileEdited(const Profile &profile, const Secrets &secrets);
    void profileRemoved(const QUuid &profile);
    void profilesResetRequested();
    void keyForgotten(const QUuid &profile);
    void keyStateWanted(const QUuid &profile);
    void themeChosen(Theme chosen);
    void environmentKeyExplained();

    void draftChosen(const RecordKey &record);
    void draftDeleted(const RecordKey &record);
    void draftRestored(const RecordKey &record);
    void draftCopyRequested(const RecordKey &record, const QUuid &toProfile);
    void recallRequested(const QUuid &send);
    /// Try a waiting one now, read again for an unknown one.
    void retryRequested(const QUuid &send);
    void resumeRequested(const QUuid &profile);
    void dismissRequested(const QUuid &send);
    /// Of what is held: a person has looked at it.
    void releaseRequested();
    /// An unknown one: back to its draft, then reviewed anew.
    void sendAgainRequested(const QUuid &send);
    /// Entries older than this (milliseconds since 1970); 0 = the newest.
    void logWanted(qint64 before);

    void unlockRequested();
    void passphraseGiven(const Secret &passphrase);
    void passphraseChosen(const Secret &passphrase);
    void keepForThisRunRequested();
    void storeRetryRequested();
    void passphraseChangeRequested(const Secret &old, const Secret &fresh);
    void keyRotationRequested(const Secret &passphrase);
    /// What could not be saved: once more.
    void saveRequested();
    /// The sheet of a send is gone, once for each that was confirmed; after what was asked for with
    /// its buttons (recallRequested, sendAgainRequested).
    void backgroundRequested();
    /// A person closes the window: answer with closeNow, showFinishing, showRemaining or askToLose.
    void closeRequested();
    void closeAnyway();
    /// The closing is called off: the window is worked in again.
    void stayRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QAction *addCommand(const QString &text, const QKeySequence &keys, void (MainWindow::*run)());
    QAction *addRecordCommand(const QString &text, const QKeySequence &keys,
                              void (MainWindow::*run)());
    void makeCommands();
    void makeThemeCommands();
    void makeTools();
    void makePages();
    void makeStatusBar();
    void makeSide();
    void connectSide();
    void connectReview();
    void placeSide();
    void showSide(bool isOpen);
    void showQueued();
    QUuid sendOfReview() const;
    NoticeBar *addNotice(const QString &name, qsizetype most = 1);
    void showNotice(NoticeBar &bar, const QString &sign, const QString &sentence);
    void askPassphrase(PassphraseDialog::Purpose purpose);
    void showLastPage(const QString &title, const QString &text);
    void putAway(QWidget &part);
    void goBackToWork();
    void showPage(QWidget *page);
    void focusWork();
    void takeProfile(const QUuid &id);
    void switchTo(const QUuid &id);
    void beginWait(bool isAgain);
    void showWait(const QString &title);
    void endWait();
    void stopWaiting();
    void takeAgain(const Profile &profile);
    void nameRecord(const Profile &profile);
    void showFailure(const QString &title, const QString &text, const ApiError &error);
    void offer(const QList<Person> &found);
    void checkProfile();
    void openInForm();
    void closeRecord();
    void showState();
    void leaveReview();
    void forgetReview();

    void focusUserId();
    void chooseFromProfiles();
    void explainEnvironmentKey();
    void switchToTwin();
    void offerTwins(const QList<Profile> &twins);
    QString missingTwin(const ApiSpec &api, const Profile &profile) const;
    void openPalette();
    void addDraftCommands(QList<QAction *> &actions, QObject &owner);
    void openProfiles();
    void openProfile(const QUuid &id);
    void openHelp();
    void openReview();
    void askDiscard();
    void cancelReading();
    void undo();
    void redo();
    void nextProblem();
    void previousProblem();
    void requestClose();
    void openDrafts();
    void openOutbox();
    void openSent();
    void openStoreKey();
    void unlockStore();

    const SpecLibrary &m_library;
    ProfileListModel &m_profiles;
    DraftListModel &m_drafts;
    OutboxModel &m_outbox;
    Profile m_recordProfile;
    TierStrip *m_strip;
    StoreBar *m_storeBar;
    OpenBar *m_openBar;
    QVBoxLayout *m_notices; ///< what was done in the background, the newest first
    SidePanel *m_side;
    QStackedWidget *m_pages;
    StartPage *m_start;
    NoticePage *m_reading;
    NoticePage *m_failure;
    NoticePage *m_closing;
    RecordPage *m_record = nullptr;
    QPointer<ReviewSheet> m_review;
    QPointer<ProfileDialog> m_profileDialog;
    QPointer<ConflictSheet> m_conflict;
    QPointer<PassphraseDialog> m_passphrase;
    QPointer<StoreKeyDialog> m_storeKey;
    QPointer<QMessageBox> m_loseQuestion;
    QPointer<QWidget> m_pageBefore; ///< the pages of the closing
    QList<QPointer<QWidget>> m_putAway; ///< while they are shown
    StoreState m_storeState;
    QActionGroup *m_themes;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_find = nullptr;
    QAction *m_quit = nullptr;
    QList<QAction *> m_commands; ///< all, in the palette's order
    QList<QAction *> m_recordCommands; ///< that need an open record
    QLabel *m_online;
    QLabel *m_keychain;
    QLabel *m_key;
    QPushButton *m_outboxState;
    QPushButton *m_readingAgain; ///< while the open record is: cancels that
    QTimer m_readingDelay;
    QTimer m_goodbye; ///< the last page closes by itself
    QPushButton *m_openUnread = nullptr;
    QPushButton *m_openProfile = nullptr;
    bool m_isReading = false; ///< or looking up: another record may be shown in a moment
    bool m_isReadingAgain = false; ///< the open one, which can be edited meanwhile
    bool m_isLookingUp = false;
    bool m_isUsed = false; ///< since that began: what comes of it moves neither focus nor page
    bool m_isEnvironmentKeyNew = false;
    bool m_isSideOpen = false; ///< where there is room for one only: the side panel, not the record
    bool m_isClosing = false;
    bool m_mayClose = false;
};
