// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts and the store they are kept in; app.cpp has the records, appsends.cpp their sends.

#include "app.h"

#include "storewords.h"
#include "words.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// A draft that was typed while the store was locked, and the one that was in it.
QByteArray joined(const SpecLibrary &library, const QByteArray &older, const QByteArray &newer)
{
    const auto under = StoredDraft::fromJson(QJsonDocument::fromJson(older).object());
    auto over = StoredDraft::fromJson(QJsonDocument::fromJson(newer).object());
    const FormSpec *form = over ? library.form(over->summary.record.form) : nullptr;
    if (!under || !form)
        return newer;
    over->changes = overlaid(*form, under->changes, over->changes);
    return QJsonDocument(over->toJson()).toJson(QJsonDocument::Compact);
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
        return joined(library, older, newer);
    });
    connect(&storage, &Storage::stateChanged, this, &App::showStoreState);
    connect(&storage.database(), &Database::changedElsewhere, this, &App::listDrafts);
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
    listDrafts();
    m_services.outbox.start();
    listSends();
    if (!state.isDurable())
        return;
    for (const auto &[key, kept] : m_drafts)
        takeStored(key);
    if (std::exchange(m_hasReopened, true))
        return;
    m_services.drafts.loadWhereabouts(
        this, [this](const std::optional<DraftStore::Whereabouts> &where) { reopen(where); });
}

/// The file that was opened may hold more of a draft than what is in memory.
void App::takeStored(const RecordKey &key)
{
    m_services.drafts.load(key, this, [this, key](const Result<StoredDraft, StoreError> &stored) {
        LiveDraft *kept = live(key);
        if (stored && kept && stored->changes != kept->draft().changes())
            kept->takeBack(stored->changes, stored->serverFindings);
    });
}

/// Where the window was the last time. What is production is opened by a person.
void App::reopen(const std::optional<DraftStore::Whereabouts> &where)
{
    if (m_key != RecordKey() || m_wanted != RecordKey()) // somebody was quicker
        return saveWhereabouts();
    const Profile *profile = where ? m_profiles.find(where->record.profile) : nullptr;
    if (!profile || profile->tier == Tier::Production)
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
    });
    connect(&kept, &LiveDraft::removed, &m_draftList, &DraftListModel::remove);
    connect(&kept, &LiveDraft::saveStateChanged, this, [this, &kept](const SaveState &state) {
        if (kept.key() == m_key)
            m_window.setSaveState(state);
        else
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

/// The line of a draft that was changed on the disk alone.
void App::refreshDraft(const RecordKey &key)
{
    m_services.drafts.load(key, this, [this](const Result<StoredDraft, StoreError> &draft) {
        if (draft)
            m_draftList.put(draft->summary);
    });
}

void App::deleteDraft(const RecordKey &key)
{
    const int row = m_draftList.rowOf(key);
    const QString title = row < 0 ? key.userId : m_draftList.at(row).title;
    LiveDraft *open = live(key);
    if (open)
        open->save(); // what was typed last comes back with the rest
    m_services.drafts.remove(key, this, [this, key, title](const std::optional<StoreError> &error) {
        if (error)
            return m_window.showTrouble(words::sentence(*error));
        if (LiveDraft *shown = live(key))
            shown->forgetRow();
        m_draftList.remove(key);
        m_window.showDeleted(key, title);
    });
}

void App::restoreDraft(const RecordKey &key)
{
    m_services.drafts.restore(key, this, [this, key](const std::optional<StoreError> &error) {
        if (error)
            return m_window.showTrouble(words::sentence(*error));
        m_services.drafts.load(key, this, [this](const Result<StoredDraft, StoreError> &back) {
            if (!back)
                return;
            m_draftList.put(back->summary);
            if (LiveDraft *shown = live(back->summary.record))
                shown->takeBack(back->changes, back->serverFindings);
        });
    });
}

/// Never silently: the record is read there, and the copy opens for review.
void App::copyDraft(const RecordKey &key, const QUuid &profile)
{
    const RecordKey to {profile, key.form, key.userId};
    if (LiveDraft *open = live(key))
        open->save();
    m_services.drafts.load(key, this, [this, to](const Result<StoredDraft, StoreError> &draft) {
        if (!draft)
            return m_window.showTrouble(words::sentence(draft.error()));
        if (const std::optional<Route> there = route(to))
            m_services.client.read(*there->api, *there->form, there->profile, to.userId, this,
                                   [this, to, copied = *draft](const Result<Base, ApiError> &base) {
                                       if (!base)
                                           return m_window.showTrouble(
                                               words::sentence(base.error()));
                                       copyOnto(copied, to, *base);
                                   });
    });
}

void App::copyOnto(const StoredDraft &draft, const RecordKey &to, const Base &base)
{
    m_services.drafts.load(
        to, this, [this, draft, to, base](const Result<StoredDraft, StoreError> &there) {
            const FormSpec &form = *m_services.library.form(to.form);
            StoredDraft copy = draft;
            copy.summary.record = to;
            copy.summary.state = DraftState::Editing;
            copy.base = base;
            copy.baseRead = systemClock();
            copy.serverFindings = {};
            // What is already being changed there stands.
            copy.changes = effective(
                form, base, there ? overlaid(form, draft.changes, there->changes) : draft.changes);
            m_services.drafts.save(copy, this, [this, to](const std::optional<StoreError> &error) {
                if (error)
                    return m_window.showTrouble(words::sentence(*error));
                m_window.chooseProfile(to.profile);
                open(to);
            });
        });
}

void App::rebaseOn(LiveDraft &kept, const Base &base)
{
    kept.setConflict(false);
    kept.rebase(base);
}

void App::settle(const Changes &changes)
{
    if (LiveDraft *open = live(m_key)) {
        rebaseOn(*open, m_fresh);
        open->draft().setChanges(changes);
    }
}
