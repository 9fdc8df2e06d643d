// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openrecord.h"

#include "check.h"
#include "commandsearch.h"
#include "commandset.h"
#include "draftsview.h"
#include "homepage.h"
#include "listcolumn.h"
#include "livedrafts.h"
#include "localsandbox.h"
#include "mainwindow.h"
#include "notices.h"
#include "openbar.h"
#include "phonenumber.h"
#include "productionquestions.h"
#include "profilelistmodel.h"
#include "recentsview.h"
#include "recordhead.h"
#include "recordpage.h"
#include "reviews.h"
#include "sandboxwords.h"
#include "services.h"
#include "settings.h"
#include "statusline.h"
#include "troubles.h"
#include "words.h"
#include "workarea.h"

#include <QAction>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

OpenRecord::OpenRecord(Services &services, const ProfileListModel &profiles, LocalSandbox &sandbox,
                       LiveDrafts &live, Settings &settings, MainWindow &window)
    : m_services(services)
    , m_profiles(profiles)
    , m_sandbox(sandbox)
    , m_live(live)
    , m_settings(settings)
    , m_window(window)
{
    const OpenBar &bar = m_window.openBar();
    connect(&bar, &OpenBar::profileChosen, this, &OpenRecord::showProfile);
    connect(&bar, &OpenBar::openRequested, this,
            [this](const QUuid &profile, const QString &formId, const QString &userId) {
                openTyped([=, this] { open({profile, formId, userId}); });
            });
    connect(&bar, &OpenBar::lookUpRequested, this,
            [this](const QUuid &profile, const QString &formId, const QString &typed) {
                openTyped([=, this] { lookUp(profile, formId, typed); });
            });
    connect(&m_window.lists().drafts(), &DraftsView::draftChosen, this, &OpenRecord::openChosen);
    connect(&m_window.notices(), &Notices::draftChosen, this, &OpenRecord::openChosen);
    connect(&m_window.search(), &CommandSearch::recordChosen, this, &OpenRecord::openChosen);
    connect(&m_window.recents(), &RecentsView::recordChosen, this, &OpenRecord::openChosen);
    const WorkArea &work = m_window.work();
    connect(&work, &WorkArea::openUnreadRequested, this, [this] { show(m_live.wantedKey(), {}); });
    connect(&work, &WorkArea::cancelled, this, &OpenRecord::cancel);
    connect(&work, &WorkArea::recordOpened, this, &OpenRecord::connectRecord);
    connect(&m_window.commands().action(Command::ReadAgain), &QAction::triggered, this,
            &OpenRecord::readAgain);
    connect(&m_window.commands().action(Command::CloseRecord), &QAction::triggered, this, [this] {
        showProfile(m_window.openBar().profileId());
        m_window.openBar().focusUserId();
    });
    connect(&m_window.reviews(), &Reviews::readAgainRequested, this, &OpenRecord::readAgain);
    connect(&m_window.reviews(), &Reviews::conflictSettled, this, &OpenRecord::settle);
    connect(&m_live, &LiveDrafts::stored, this, [this](const DraftSummary &summary) {
        if (summary.record == m_live.shownKey())
            saveLastPosition();
    });
    connect(&m_services.storage, &Storage::stateChanged, this, &OpenRecord::loadLastPosition);
    const auto showPeople = [this] {
        if (const Profile *chosen = m_window.openBar().profile())
            m_window.work().home().showPeople(peopleOf(*chosen));
    };
    connect(&m_sandbox, &LocalSandbox::ready, this, showPeople);
    // A record of another profile brings that profile with it.
    connect(&bar, &OpenBar::profileShown, this, showPeople);
    connect(&m_sandbox, &LocalSandbox::failed, this, [this](const SandboxError &error) {
        troubles::show(m_window, words::sentence(error));
    });
}

void OpenRecord::connectRecord(const RecordPage &page)
{
    connect(&page, &RecordPage::readAgainRequested, this, &OpenRecord::readAgain);
    // Queued, because the time is set after the base.
    connect(
        &page.draft(), &RecordDraft::fieldChanged, &page,
        [this](const FieldPath &path) {
            if (path.isRoot())
                showReadTime();
        },
        Qt::QueuedConnection);
}

void OpenRecord::showReadTime()
{
    const LiveDraft *open = m_live.shown();
    if (RecordPage *page = m_window.work().record(); page && open)
        page->head().showReadTime(open->baseRead());
}

void OpenRecord::showProfile(const QUuid &id)
{
    closeRecord();
    stopReading();
    const Profile *chosen = m_profiles.find(id);
    if (!chosen)
        return m_window.work().showStart();
    if (chosen->tier != Tier::Production)
        m_settings.setLastProfile(id);
    if (chosen->isLocalSandbox())
        m_sandbox.start();
    m_window.work().showStart(peopleOf(*chosen));
    saveLastPosition();
    m_live.dropSaved();
    emit profileShown(id);
}

/// The people of the local sandbox. Other servers' people are never listed.
QList<Person> OpenRecord::peopleOf(const Profile &profile) const
{
    return profile.isLocalSandbox() ? m_sandbox.people(profile.apiId) : QList<Person>();
}

void OpenRecord::leaveProfile(const QUuid &id)
{
    const QUuid chosen = m_window.openBar().profileId();
    if (m_live.shownKey().profile == id || m_live.wantedKey().profile == id || chosen == id)
        showProfile(chosen);
}

void OpenRecord::open(const RecordKey &key)
{
    const Profile *chosen = m_profiles.find(key.profile);
    if (!chosen)
        return troubles::showProfileMissing(m_window);
    if (!m_services.library.form(key.form))
        return;
    if (chosen->tier != Tier::Production)
        m_settings.setLastForm(key.form);
    if (m_live.find(key))
        return read(key);
    stopReading();
    m_live.setWanted(key);
    m_window.work().showReading();
    m_services.drafts.load(key, this, [this, key](const Result<StoredDraft, StoreError> &kept) {
        if (key != m_live.wantedKey()) // another record was requested meanwhile
            return;
        if (kept && !m_live.find(key))
            m_live.add(*m_services.library.form(key.form), *kept);
        read(key, Visibility::Yes);
    });
}

void OpenRecord::openTyped(const std::function<void()> &open)
{
    if (m_mayOpenTyped)
        open();
    else
        m_typed = open;
}

void OpenRecord::letOpen(bool isForgotten)
{
    m_mayOpenTyped = true;
    const auto typed = std::exchange(m_typed, nullptr);
    if (isForgotten)
        m_window.openBar().setUserId({});
    else if (typed)
        typed();
}

void OpenRecord::openChosen(const RecordKey &key)
{
    const Profile *there = m_profiles.find(key.profile);
    if (!there || key.profile == m_window.openBar().profileId())
        return open(key);
    production::askToOpen(m_window, *there, [this, key] { open(key); });
}

void OpenRecord::openRecalled(const StoredDraft &back, Then then)
{
    const RecordKey key = back.summary.record;
    m_toReview = then == Then::Review ? key : RecordKey();
    LiveDraft *kept = m_live.find(key);
    if (!kept)
        return open(key);
    kept->follow(back);
    showDraft(*kept);
}

/// The text may be an email address. It is kept in memory until the answer, and never written down.
void OpenRecord::lookUp(const QUuid &profileId, const QString &formId, const QString &typed)
{
    const Profile *where = m_profiles.find(profileId);
    const FormSpec *what = m_services.library.form(formId);
    const LookUp *by = what ? lookUpFor(*what, typed) : nullptr;
    if (!where || !by)
        return;
    stopReading();
    const RecordKey key {profileId, formId, typed};
    m_live.setWanted(key);
    m_window.work().showLookingUp();
    m_reading = m_services.client.lookUp(
        *m_services.library.api(where->apiId), *what, *where, *by, typed, this,
        [this, key](const Found &users) { showFound(key, users); });
}

void OpenRecord::showFound(const RecordKey &key, const Found &users)
{
    // Another record was requested meanwhile, or the look-up was cancelled.
    if (key != m_live.wantedKey() || (!users && users.error().kind == ApiError::Kind::Cancelled))
        return;
    m_live.setWanted({});
    m_window.status().setOnline(users || users.error().kind != ApiError::Kind::Unreachable);
    if (!users) {
        closeRecord();
        m_window.work().showLookUpError(users.error());
        return m_live.dropSaved();
    }
    m_window.work().showFound(*users);
}

/// Cancels the current read or look-up.
void OpenRecord::stopReading()
{
    m_live.setWanted({});
    if (m_reading)
        m_reading->cancel();
}

/// A draft in memory can be edited without the server.
void OpenRecord::cancel()
{
    const RecordKey key = m_live.wantedKey();
    stopReading();
    if (LiveDraft *kept = m_live.find(key))
        showUnread(*kept);
}

void OpenRecord::readAgain()
{
    read(m_live.shownKey());
}

/// `isShown`: the wait is shown already, and what the user did since then counts.
void OpenRecord::read(const RecordKey &key, Visibility isShown)
{
    const Profile *where = m_profiles.find(key.profile);
    const FormSpec *what = m_services.library.form(key.form);
    if (!where || !what)
        return;
    stopReading();
    m_live.setWanted(key);
    if (key == m_live.shownKey())
        m_window.work().showReadingAgain();
    else if (isShown == Visibility::No)
        m_window.work().showReading();
    m_reading = m_services.client.read(
        *m_services.library.api(where->apiId), *what, *where, key.userId, this,
        [this, key](const Result<Base, ApiError> &base) { receive(key, base); });
}

void OpenRecord::receive(const RecordKey &key, const Result<Base, ApiError> &base)
{
    using Kind = ApiError::Kind;
    // Another record was requested meanwhile, or the read was cancelled.
    if (key != m_live.wantedKey() || (!base && base.error().kind == Kind::Cancelled))
        return;
    m_window.status().setOnline(base || base.error().kind != Kind::Unreachable);
    if (base)
        return show(key, *base);
    if (base.error().kind == Kind::NotReadable)
        return show(key, {});
    if (LiveDraft *kept = m_live.find(key)) { // it is based on an earlier read
        const bool isReached = base.error().kind != Kind::Unreachable;
        return showUnread(*kept, isReached ? words::sentence(base.error()) : QString());
    }
    closeRecord();
    m_window.work().showOpenError(base.error());
    m_live.dropSaved();
}

void OpenRecord::show(const RecordKey &key, const Base &base)
{
    if (!m_profiles.find(key.profile)) // it was removed meanwhile
        return m_window.work().showStart();
    LiveDraft *kept = m_live.find(key);
    if (!kept) {
        const qint64 read = base.kind == Base::Kind::Unknown ? 0 : systemClock();
        return showDraft(m_live.add(key, *m_services.library.form(key.form), base, read));
    }
    const RecordDraft &draft = kept->draft();
    Merge merged;
    if (draft.base().kind != Base::Kind::Unknown && base.kind != Base::Kind::Unknown)
        merged = merge(draft.form(), draft.base(), draft.changes(), base);
    if (merged.conflicts.isEmpty()) {
        kept->rebase(base);
        return showDraft(*kept);
    }
    // The draft keeps its base until the user has chosen.
    m_toReview = {};
    kept->setConflict(base, merged.conflicts);
    showDraft(*kept);
    m_window.reviews().showConflict(merged.conflicts, merged.theirs);
}

/// Shows the draft based on an earlier read, because the server cannot be reached.
void OpenRecord::showUnread(LiveDraft &kept, const QString &why)
{
    showDraft(kept);
    if (RecordPage *page = m_window.work().record())
        page->showUnread(kept.baseRead(), why);
}

void OpenRecord::showDraft(LiveDraft &draft)
{
    const Profile *where = m_profiles.find(draft.key().profile);
    if (!where)
        return m_window.work().showStart();
    m_live.setShown(draft.key());
    draft.draft().setContext(QDate::currentDate(), where->allowed);
    m_window.work().showRecord(draft.draft(), *where);
    showConflictState();
    showReadTime();
    emit shown(draft.key());
    m_live.dropSaved();
    saveLastPosition();
    if (!m_fieldToShow.isRoot())
        m_window.work().focusField(std::exchange(m_fieldToShow, {}));
    if (std::exchange(m_toReview, {}) == m_live.shownKey())
        m_window.reviews().start();
    // libphonenumber loads its tables at the first call. That should not delay the first key.
    QTimer::singleShot(0, this, [] { phone::read(u"+16025550123"_s, {}); });
}

void OpenRecord::showConflictState()
{
    const LiveDraft *open = m_live.shown();
    if (RecordPage *page = m_window.work().record(); page && open)
        page->setConflict(open->hasConflict());
}

/// Saves what was typed. No record is shown from now on.
void OpenRecord::closeRecord()
{
    if (LiveDraft *open = m_live.shown())
        open->save();
    m_live.setShown({});
}

void OpenRecord::settle(const QList<FieldPath> &theirs)
{
    if (LiveDraft *open = m_live.shown())
        open->settle(theirs);
    showConflictState();
}

// Where the window was

void OpenRecord::loadLastPosition(const StoreState &store)
{
    const bool isReady = m_isResuming ? store.isOnDisk() : store.isDurable();
    if (!isReady || std::exchange(m_hasReopened, true))
        return;
    m_services.drafts.loadLastPosition(
        this, [this](const std::optional<DraftStore::LastPosition> &where) {
            if (m_isResuming)
                emit positionLoaded(where);
            else
                reopen(where);
        });
}

/// A production record is not opened by itself.
void OpenRecord::reopen(const std::optional<DraftStore::LastPosition> &where)
{
    if (m_live.shownKey() != RecordKey() || m_live.wantedKey() != RecordKey())
        return saveLastPosition(); // the user has opened another record
    const Profile *profile = where ? m_profiles.find(where->record.profile) : nullptr;
    if (!profile || profile->tier == Tier::Production || where->record.userId.isEmpty()
        || !m_window.isBeginning())
        return;
    resume(where->record, where->field);
}

void OpenRecord::resume(const RecordKey &record, const FieldPath &field)
{
    m_window.openBar().chooseProfile(record.profile);
    m_fieldToShow = field;
    open(record);
}

void OpenRecord::saveLastPosition()
{
    if (!m_hasReopened) // the stored one was not read yet
        return;
    if (m_live.shownKey() == RecordKey())
        m_services.drafts.saveLastPosition({});
    else
        m_services.drafts.saveLastPosition(
            DraftStore::LastPosition {m_live.shownKey(), m_window.work().currentField()});
}
