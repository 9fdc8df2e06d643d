// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts and the store they are kept in; app.cpp has the records, appsends.cpp their sends.

#include "app.h"

#include "json.h"
#include "storewords.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

/// A draft that was typed while the store was locked, and the one that was in it.
QByteArray joinedRows(const SpecLibrary &library, const QByteArray &older, const QByteArray &newer)
{
    const auto under = StoredDraft::fromJson(json::parseObject(older));
    auto over = StoredDraft::fromJson(json::parseObject(newer));
    const FormSpec *form = over ? library.form(over->summary.record.form) : nullptr;
    if (!under || !form)
        return newer;
    const BasedChanges both = joined(*form, under->based(), over->based());
    over->setBased(*form, both);
    return json::write(over->toJson());
}

} // namespace

void App::connectDrafts()
{
    connect(&m_window, &MainWindow::draftChosen, this, &App::open);
    connect(&m_window, &MainWindow::draftDeleted, this, &App::deleteDraft);
    connect(&m_window, &MainWindow::draftRestored, this, &App::restoreDraft);
    connect(&m_window, &MainWindow::draftCopyRequested, this, &App::copyDraft);
    connect(&m_window, &MainWindow::conflictSettled, this, &App::settle);
    connect(&m_window, &MainWindow::saveRequested, this, [this] {
        for (const auto &[key, draft] : m_drafts)
            draft->save();
    });
}

void App::connectStore()
{
    Storage &storage = m_services.storage;
    storage.setJoin([&library = m_services.library](const QByteArray &older,
                                                    const QByteArray &newer) -> QByteArray {
        return joinedRows(library, older, newer);
    });
    connect(&storage, &Storage::stateChanged, this, &App::showStoreState);
    connect(&storage.database(), &Database::changedElsewhere, this, [this] {
        followRows();
        listDrafts();
    });
    connect(&storage.database(), &Database::damaged, this, [this] {
        for (const auto &[key, draft] : m_drafts)
            draft->loseRow();
    });
    connect(&m_window, &MainWindow::unlockRequested, &storage, qOverload<>(&Storage::unlock));
    connect(&m_window, &MainWindow::storeRetryRequested, &storage, &Storage::open);
    connect(&m_window, &MainWindow::keepForThisRunRequested, &storage, &Storage::keepForThisRun);
    connect(&m_window, &MainWindow::passphraseGiven, this, [this](const Secret &passphrase) {
        m_services.storage.unlock(passphrase, this, storeAnswer());
    });
    connect(&m_window, &MainWindow::passphraseChosen, this, [this](const Secret &passphrase) {
        m_services.storage.choosePassphrase(passphrase, this, storeAnswer());
    });
    connect(&m_window, &MainWindow::passphraseChangeRequested, this,
            [this](const Secret &old, const Secret &fresh) {
                m_services.storage.changePassphrase(old, fresh, this, storeAnswer());
            });
    connect(&m_window, &MainWindow::keyRotationRequested, this, [this](const Secret &passphrase) {
        m_services.storage.rotateKey(passphrase, this, storeAnswer());
    });
}

Storage::Done App::storeAnswer()
{
    return [this](const std::optional<StoreError> &error) {
        if (error)
            m_window.showStoreError(*error);
        else
            m_window.showStoreDone();
    };
}

void App::showStoreState(const StoreState &state)
{
    m_window.setStoreState(state);
    if (state.kind == StoreState::Kind::Opening)
        return;
    if (const LiveDraft *open = live(m_key))
        m_window.setSaveState(shownState(*open));
    listDrafts();
    m_services.outbox.start(); // on what is there now
    listSends();
    if (!state.isDurable())
        return;
    followRows();
    if (std::exchange(m_hasReopened, true))
        return;
    m_services.drafts.loadWhereabouts(
        this, [this](const std::optional<DraftStore::Whereabouts> &where) { reopen(where); });
}

/// What is not on a disk is not called saved.
SaveState App::shownState(const LiveDraft &draft) const
{
    SaveState state = draft.saveState();
    if (state.kind == SaveState::Kind::Saved && !m_services.storage.state().isOnDisk())
        state.kind = SaveState::Kind::InMemory;
    return state;
}

/// The drafts in memory take what others did to their rows.
void App::followRows()
{
    for (const auto &[key, draft] : m_drafts)
        loadRow(key, [this, key = key](const std::optional<StoredDraft> &row) {
            if (LiveDraft *kept = live(key))
                kept->follow(row);
        });
}

/// Nothing when there is none. What cannot be read now is left as it is known.
void App::loadRow(const RecordKey &key,
                  const std::function<void(const std::optional<StoredDraft> &)> &then,
                  const std::function<void()> &otherwise)
{
    m_services.drafts.load(key, this,
                           [then, otherwise](const Result<StoredDraft, StoreError> &row) {
                               if (row)
                                   then(*row);
                               else if (row.error().kind == StoreError::Kind::Missing)
                                   then(std::nullopt);
                               else if (otherwise)
                                   otherwise();
                           });
}

/// Where the window was the last time. What is production is opened by a person.
void App::reopen(const std::optional<DraftStore::Whereabouts> &where)
{
    if (m_key != RecordKey() || m_wanted != RecordKey()) // somebody was quicker
        return saveWhereabouts();
    const Profile *profile = where ? m_profiles.find(where->record.profile) : nullptr;
    if (!profile || profile->tier == Tier::Production || !m_window.isBeginning())
        return;
    m_window.chooseProfile(profile->id);
    m_fieldToShow = where->field;
    open(where->record);
}

void App::saveWhereabouts()
{
    if (!m_hasReopened) // what is there is still to be read
        return;
    if (m_key == RecordKey())
        m_services.drafts.saveWhereabouts({});
    else
        m_services.drafts.saveWhereabouts(DraftStore::Whereabouts {m_key, m_window.currentField()});
}

LiveDraft *App::live(const RecordKey &key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? nullptr : found->second.get();
}

LiveDraft &App::keep(std::unique_ptr<LiveDraft> draft)
{
    LiveDraft &kept = *draft;
    connect(&kept, &LiveDraft::stored, this, [this, &kept](const DraftSummary &summary) {
        m_draftList.put(summary);
        if (kept.key() == m_key)
            saveWhereabouts();
        for (const auto &[key, other] : m_drafts) { // there is room again for what had none
            if (other->saveState().kind == SaveState::Kind::NotSaved)
                other->save();
        }
    });
    connect(&kept, &LiveDraft::removed, &m_draftList, &DraftListModel::remove);
    connect(&kept, &LiveDraft::saveStateChanged, this, [this, &kept] {
        if (kept.key() == m_key)
            m_window.setSaveState(shownState(kept));
        else if (kept.isSaved())
            QMetaObject::invokeMethod(this, &App::dropSaved, Qt::QueuedConnection); // not within it
    });
    return *(m_drafts[kept.key()] = std::move(draft));
}

/// What is on the disk need not be in memory, too, unless it is shown.
void App::dropSaved()
{
    std::erase_if(m_drafts, [this](const auto &entry) {
        const bool isInUse = entry.first == m_key || entry.first == m_wanted;
        if (!isInUse)
            entry.second->save();
        return !isInUse && entry.second->isSaved();
    });
}

void App::listDrafts()
{
    const int listing = ++m_listing;
    m_isFirstPage = true;
    m_services.drafts.list(
        this, [this, listing](const Result<DraftStore::Page, StoreError> &page, int unreadable) {
            if (listing != m_listing) // it is read anew
                return;
            if (!page)
                return m_window.showTrouble(words::sentence(page.error()));
            if (std::exchange(m_isFirstPage, false))
                m_draftList.clear();
            m_draftList.append(*page);
            if (page->isEmpty())
                m_window.setUnreadableDrafts(unreadable);
        });
}

/// A draft that others wrote: its line, and the draft in memory where there is one, or will be.
/// `then` also when it cannot be read.
void App::refreshDraft(const RecordKey &key, const std::function<void()> &then)
{
    const auto take = [this, key, then](const std::optional<StoredDraft> &row) {
        if (row)
            m_draftList.put(row->summary);
        else
            m_draftList.remove(key);
        const FormSpec *form = m_services.library.form(key.form);
        if (LiveDraft *kept = live(key))
            kept->follow(row);
        else if (row && form && key == m_wanted) // its record is being read
            keep(std::make_unique<LiveDraft>(m_services.drafts, *form, *row));
        if (then)
            then();
    };
    loadRow(key, take, then);
}

void App::deleteDraft(const RecordKey &key)
{
    if (LiveDraft *open = live(key))
        open->save(); // what was typed last comes back with the rest
    m_services.drafts.load(key, this, [this, key](const Result<StoredDraft, StoreError> &draft) {
        if (!draft)
            return m_window.showTrouble(words::sentence(draft.error()));
        m_deleted = *draft;
        m_services.drafts.remove(key, this, [this, key](const std::optional<StoreError> &error) {
            if (error)
                return m_window.showTrouble(words::sentence(*error));
            if (LiveDraft *shown = live(key))
                shown->forgetRow();
            m_draftList.remove(key);
            m_window.showDeleted(key, m_deleted.summary.title);
        });
    });
}

/// Also where something was typed since: that stays on top.
void App::restoreDraft(const RecordKey &key)
{
    const FormSpec *form = m_services.library.form(key.form);
    if (!form || m_deleted.summary.record != key)
        return;
    m_services.drafts.putUnder(m_deleted, *form, this, [this, key](const auto &standing) {
        if (!standing)
            return m_window.showTrouble(words::sentence(standing.error()));
        refreshDraft(key);
    });
}

/// Never silently: the record is read there, and the copy opens for review.
void App::copyDraft(const RecordKey &key, const QUuid &profile)
{
    const RecordKey to {profile, key.form, key.userId};
    for (const RecordKey &one : {key, to}) {
        if (LiveDraft *open = live(one))
            open->save();
    }
    m_services.drafts.load(key, this, [this, to](const Result<StoredDraft, StoreError> &draft) {
        if (!draft)
            return m_window.showTrouble(words::sentence(draft.error()));
        const std::optional<Route> there = route(to);
        if (!there)
            return;
        m_services.client.read(*there->api, *there->form, there->profile, to.userId, this,
                               [this, to, copied = *draft](const Result<Base, ApiError> &base) {
                                   if (base)
                                       copyOnto(copied, to, *base);
                                   else if (base.error().kind == ApiError::Kind::NotReadable)
                                       copyOnto(copied, to, {});
                                   else
                                       m_window.showTrouble(words::sentence(base.error()));
                               });
    });
}

void App::copyOnto(const StoredDraft &draft, const RecordKey &to, const Base &base)
{
    const FormSpec &form = *m_services.library.form(to.form);
    m_services.drafts.copy(draft, to, form, base, this, [this, to](const auto &standing) {
        if (!standing)
            return m_window.showTrouble(words::sentence(standing.error()));
        refreshDraft(to, [this, to] {
            m_window.chooseProfile(to.profile);
            open(to);
        });
    });
}

void App::settle(const QList<FieldPath> &theirs)
{
    if (LiveDraft *open = live(m_key)) {
        open->settle(theirs);
        m_window.setConflict(open->hasConflict());
    }
}
