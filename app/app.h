// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "draftlistmodel.h"
#include "keychainwatch.h"
#include "livedraft.h"
#include "localsandbox.h"
#include "mainwindow.h"
#include "outboxmodel.h"
#include "profilelistmodel.h"
#include "session.h"
#include "settings.h"

#include <QFileSystemWatcher>
#include <QPointer>

#include <map>
#include <memory>

class DesktopColours;

/// The composition root: builds every part and holds every connection between the window and the
/// services.
class App final : public QObject
{
    Q_OBJECT

public:
    /// A damaged `profiles.json` is shown in the window, which offers to begin anew without it.
    /// An empty `dataFolder`: drafts and sends are kept for this run.
    App(const QString &configurationFolder, const QString &dataFolder, QObject *parent = nullptr);
    ~App() override;

    /// Shows the window; what can wait comes after its first paint.
    void start();
    /// Ends the program without a question, because nobody may be there to answer it: what was
    /// typed is stored first where it can be, and a send that has begun is in the outbox.
    void leave();

    MainWindow &window() { return m_window; }
    Storage &storage() { return m_services.storage; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectWindow();
    void connectProfiles();
    void connectDrafts();
    void connectStore();
    void connectOutbox();
    void finishStart();
    void tellTroubles();
    void applyTheme(Theme chosen);

    void showProfile(const QUuid &id);
    void open(const RecordKey &key);
    enum class IsShown { No, Yes };
    /// `isShown`: that it is being read; what a person did since then counts.
    void readRecord(const RecordKey &key, IsShown isShown = IsShown::No);
    void lookUp(const QUuid &profile, const QString &formId, const QString &typed);
    void found(const RecordKey &key, const Result<QList<Person>, ApiError> &users);
    void stopReading();
    void received(const RecordKey &key, const Result<Base, ApiError> &base);
    void show(const RecordKey &key, const Base &base);
    void showUnread(LiveDraft &kept, const QString &why = {});
    void showDraft(LiveDraft &live);
    void closeRecord();

    // Drafts
    LiveDraft *live(const RecordKey &key) const; ///< null when it is not in memory
    LiveDraft &keep(std::unique_ptr<LiveDraft> draft);
    void dropSaved();
    void listDrafts();
    void refreshDraft(const RecordKey &key, const std::function<void()> &then = {});
    void loadRow(const RecordKey &key,
                 const std::function<void(const std::optional<StoredDraft> &)> &then,
                 const std::function<void()> &otherwise = {});
    void followRows();
    SaveState shownState(const LiveDraft &draft) const;
    void deleteDraft(const RecordKey &key);
    void restoreDraft(const RecordKey &key);
    void copyDraft(const RecordKey &key, const QUuid &profile);
    void copyOnto(const StoredDraft &draft, const RecordKey &to, const Base &base);
    void settle(const QList<FieldPath> &theirs);

    // The store
    void showStoreState(const StoreState &state);
    void reopen(const std::optional<DraftStore::Whereabouts> &where);
    void saveWhereabouts();
    Storage::Done storeAnswer();

    // Sends
    std::optional<Route> route(const RecordKey &record);
    void preview();
    void send(const Review &review);
    void finish(const SendResult &result);
    void takeResult(const SendResult &result, const std::function<void()> &told);
    void keepUnstored(const SendResult &result);
    void tellResult(const SendResult &result, const QString &title);
    void listSends();
    void recall(const QUuid &send, bool sendAgain);
    void showLog(qint64 before);

    // The end
    void close();
    void closeWhenSaved();
    void goOnClosing();
    void stay();
    int countSends(bool (*isCounted)(const QueuedSend &)) const;

    void editProfile(const Profile &given, const Secrets &secrets);
    void saveKey(const Profile &whose, const Secrets &secrets);
    void removeProfile(const QUuid &id);
    void forgetKey(const QUuid &id);
    void tellKeyState(const QUuid &id, const std::optional<SecretError> &error = {});
    void findKey(const QUuid &id, KeychainState keychain);
    void tellKeychain();
    void storeProfile(const Profile &edited, const Secrets &secrets);
    bool changeProfiles(const ProfileStore::Edit &edit);
    void takeProfiles();
    void listProfiles();
    void reloadProfiles();
    void reportProfilesGone();
    void startAnew();
    QList<Person> peopleOf(const Profile &profile) const;

    bool areDraftsLocked() const;
    bool hasUnsent(const QUuid &profileId) const;
    void closeProfile(const QUuid &id);
    void tellForgotten(const std::optional<SecretError> &error);

    const QString m_configurationFolder;
    ProfileStore m_store;
    /// Why the profiles could not be read: they are not changed then.
    std::optional<FileError> m_profilesError;
    Settings m_settings;
    Services m_services;
    LocalSandbox m_localSandbox;
    ProfileListModel m_profiles;
    QFileSystemWatcher m_profileWatch; ///< of the folder: the file is replaced, not written
    std::unique_ptr<DesktopColours> m_desktopColours;
    std::unique_ptr<KeychainWatch> m_keychainWatch;
    Theme m_theme; ///< the chosen one
    DraftListModel m_draftList;
    OutboxModel m_outboxList;
    /// The draft shown, and those that are not on the disk yet.
    std::map<RecordKey, std::unique_ptr<LiveDraft>> m_drafts;
    RecordKey m_key; ///< the record shown
    QUuid m_keyShownOf; ///< the profile whose key the window speaks of
    /// The record read last, shown or not. While one is looked up: what was typed for its user id.
    RecordKey m_wanted;
    QPointer<Call> m_reading;
    QUuid m_submission; ///< whose sheet is open; null = none
    StoredDraft m_deleted; ///< the last one, for who wants it back
    int m_listing = 0; ///< which reading of the list of drafts is the last one
    bool m_isFirstPage = false; ///< of it
    bool m_hasReopened = false;
    FieldPath m_fieldToShow; ///< of the record that is being reopened
    RecordKey m_toReview; ///< its review opens with it
    bool m_isClosing = false;
    bool m_isLossReported = false;
    MainWindow m_window; ///< last: goes first, while what it shows is still there
};
