// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "call.h"
#include "draftstore.h"

#include <QObject>
#include <QPointer>

class LiveDraft;
class LiveDrafts;
class LocalSandbox;
class MainWindow;
class ProfileListModel;
class RecordPage;
class Settings;
struct Services;

/// Opens records: looks up what was typed, reads the record, reads it again, or opens it unread.
/// Also remembers which record was open when the window closed.
class OpenRecord final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    OpenRecord(Services &services, const ProfileListModel &profiles, LocalSandbox &sandbox,
               LiveDrafts &live, Settings &settings, MainWindow &window);

    /// Shows the chosen profile without a record.
    void showProfile(const QUuid &id);
    void open(const RecordKey &key);
    /// As `open`, but asks first when the record belongs to another profile than the chosen one.
    void openChosen(const RecordKey &key);
    enum class Then { Nothing, Review };
    /// Opens a draft that came back from the outbox.
    void openRecalled(const StoredDraft &back, Then then);
    /// Shows above the form whether the record that is shown is in conflict.
    void showConflictState();
    /// Closes the profile's record and stops opening one.
    void leaveProfile(const QUuid &id);
    /// The last position is told once it is known, and not opened: the window was locked.
    void letResume() { m_isResuming = true; }
    /// Until this is called, what is typed into the go box is not looked up: it may be the
    /// passphrase of the store, typed too early. `isForgotten`: it has to be typed again.
    void letOpen(bool isForgotten);
    /// Opens the record of a window that was locked, also one of production.
    void resume(const RecordKey &record, const FieldPath &field);

signals:
    void shown(const RecordKey &record);
    void profileShown(const QUuid &profile);
    /// See `letResume`.
    void positionLoaded(const std::optional<DraftStore::LastPosition> &where);

private:
    enum class Visibility { No, Yes };
    using Found = Result<QList<Person>, ApiError>;

    void openTyped(const std::function<void()> &open);
    void connectRecord(const RecordPage &page);
    void showReadTime();
    QList<Person> peopleOf(const Profile &profile) const;
    void lookUp(const QUuid &profile, const QString &formId, const QString &typed);
    void showFound(const RecordKey &key, const Found &users);
    void stopReading();
    void cancel();
    void read(const RecordKey &key, Visibility isShown = Visibility::No);
    void readAgain();
    void receive(const RecordKey &key, const Result<Base, ApiError> &base);
    void show(const RecordKey &key, const Base &base);
    void showUnread(LiveDraft &kept, const QString &why = {});
    void showDraft(LiveDraft &draft);
    void closeRecord();
    void settle(const QList<FieldPath> &theirs);
    void loadLastPosition(const StoreState &store);
    void reopen(const std::optional<DraftStore::LastPosition> &where);
    void saveLastPosition();

    Services &m_services;
    const ProfileListModel &m_profiles;
    LocalSandbox &m_sandbox;
    LiveDrafts &m_live;
    Settings &m_settings;
    MainWindow &m_window;
    QPointer<Call> m_reading;
    bool m_hasReopened = false;
    bool m_isResuming = false;
    bool m_mayOpenTyped = false;
    std::function<void()> m_typed; ///< opens what was typed before that was known
    FieldPath m_fieldToShow; ///< of the record that is being reopened
    RecordKey m_toReview; ///< its review opens with it
};
