// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "deleteddrafts.h"
#include "draftlistmodel.h"
#include "draftsview.h"
#include "json.h"
#include "listcolumn.h"
#include "livedrafts.h"
#include "mainwindow.h"
#include "notices.h"
#include "openbar.h"
#include "openrecord.h"
#include "personnames.h"
#include "productionquestions.h"
#include "recordpage.h"
#include "services.h"
#include "storewords.h"
#include "troubles.h"
#include "words.h"
#include "workarea.h"

#include <utility>

/// Joins the draft in the store and the one that was typed while the store was locked.
static QByteArray joinedRows(const SpecLibrary &library, const QByteArray &older,
                             const QByteArray &newer)
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

Drafts::Drafts(Services &services, LiveDrafts &live, DraftListModel &list, const PersonNames &names,
               OpenRecord &record, MainWindow &window)
    : m_services(services)
    , m_live(live)
    , m_list(list)
    , m_names(names)
    , m_record(record)
    , m_window(window)
{
    const DraftsView &view = m_window.lists().drafts();
    connect(&view, &DraftsView::draftDeleted, this, &Drafts::remove);
    connect(&view, &DraftsView::draftCopyRequested, this, &Drafts::askToCopy);
    connect(&view.deleted(), &DeletedDrafts::restoreRequested, this, &Drafts::restore);
    connect(&m_window.notices(), &Notices::draftRestored, this,
            [this](const RecordKey &key) { restore(key, 0); });
    connect(&m_window.work(), &WorkArea::recordOpened, this, [this](const RecordPage &page) {
        connect(&page, &RecordPage::saveRequested, &m_live, &LiveDrafts::saveAll);
    });
    connect(&m_live, &LiveDrafts::stored, &m_list, &DraftListModel::put);
    connect(&m_live, &LiveDrafts::removed, &m_list, &DraftListModel::remove);
    connect(&m_live, &LiveDrafts::saveStateChanged, this, &Drafts::showSaveState);
    connect(&m_record, &OpenRecord::shown, this, &Drafts::showSaveState);
    connectStore();
}

void Drafts::connectStore()
{
    Storage &storage = m_services.storage;
    storage.setJoin([&library = m_services.library](const QByteArray &older,
                                                    const QByteArray &newer) -> QByteArray {
        return joinedRows(library, older, newer);
    });
    connect(&storage, &Storage::stateChanged, this, [this](const StoreState &state) {
        if (state.kind == StoreState::Kind::Opening)
            return;
        showSaveState();
        list();
        if (state.isDurable())
            followRows();
    });
    connect(&storage.database(), &Database::changedElsewhere, this, [this] {
        followRows();
        list();
    });
    connect(&storage.database(), &Database::damaged, this, [this] {
        for (const auto &[key, draft] : m_live.all())
            draft->loseRow();
    });
}

/// A draft that is not on a disk is not shown as saved.
void Drafts::showSaveState()
{
    const LiveDraft *open = m_live.shown();
    RecordPage *page = m_window.work().record();
    if (!open || !page)
        return;
    SaveState state = open->saveState();
    if (state.kind == SaveState::Kind::Saved && !m_services.storage.state().isOnDisk())
        state.kind = SaveState::Kind::InMemory;
    page->setSaveState(state);
}

/// Reads the rows of all drafts in memory again.
void Drafts::followRows()
{
    for (const auto &[key, draft] : m_live.all())
        loadRow(key, [this, key = key](const std::optional<StoredDraft> &row) {
            if (LiveDraft *kept = m_live.find(key))
                kept->follow(row);
        });
}

/// Calls `then` with nothing when there is no row. Calls `otherwise` when it cannot be read now.
void Drafts::loadRow(const RecordKey &key,
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

void Drafts::list()
{
    const int listing = ++m_listing;
    m_isFirstPage = true;
    m_services.drafts.list(
        this, [this, listing](const Result<DraftStore::Page, StoreError> &page, int unreadable) {
            if (listing != m_listing) // a newer reading has begun
                return;
            if (!page)
                return troubles::show(m_window, words::sentence(page.error()));
            if (std::exchange(m_isFirstPage, false))
                m_list.clear();
            m_list.append(*page);
            if (page->isEmpty())
                m_window.lists().drafts().setUnreadable(unreadable);
        });
    listDeleted();
}

void Drafts::listDeleted()
{
    m_services.drafts.listDeleted(this, [this](const DraftStore::Deleted &drafts) {
        if (drafts)
            m_window.lists().drafts().deleted().setDrafts(*drafts);
    });
}

void Drafts::refresh(const RecordKey &key, const std::function<void()> &then)
{
    const auto apply = [this, key, then](const std::optional<StoredDraft> &row) {
        if (row)
            m_list.put(row->summary);
        else
            m_list.remove(key);
        const FormSpec *form = m_services.library.form(key.form);
        if (LiveDraft *kept = m_live.find(key))
            kept->follow(row);
        else if (row && form && key == m_live.wantedKey()) // its record is being read
            m_live.add(*form, *row);
        if (then)
            then();
    };
    loadRow(key, apply, then);
}

void Drafts::remove(const RecordKey &key)
{
    if (LiveDraft *open = m_live.find(key))
        open->save(); // so that what was typed last can be restored too
    m_services.drafts.load(key, this, [this, key](const Result<StoredDraft, StoreError> &draft) {
        if (!draft)
            return troubles::show(m_window, words::sentence(draft.error()));
        const QString title = m_names.titleOf(key, draft->summary.title);
        m_services.drafts.remove(key, this,
                                 [this, key, title](const std::optional<StoreError> &error) {
                                     if (error)
                                         return troubles::show(m_window, words::sentence(*error));
                                     if (LiveDraft *kept = m_live.find(key))
                                         kept->forgetRow();
                                     m_list.remove(key);
                                     m_window.notices().showDeleted(key, title);
                                     listDeleted();
                                 });
    });
}

/// What was typed since the draft was deleted stays on top.
void Drafts::restore(const RecordKey &key, qint64 deleted)
{
    const FormSpec *form = m_services.library.form(key.form);
    if (!form)
        return;
    if (LiveDraft *open = m_live.find(key))
        open->save();
    m_services.drafts.restore(key, deleted, *form, this, [this, key](const auto &standing) {
        listDeleted();
        if (!standing)
            return troubles::show(m_window, words::sentence(standing.error()));
        m_window.notices().hideDeleted(key);
        refresh(key);
    });
}

void Drafts::forgetDeleted(const QUuid &profile)
{
    m_services.drafts.forgetDeleted(profile, this, [this](const std::optional<StoreError> &error) {
        if (error)
            troubles::show(m_window, words::sentence(*error));
        listDeleted();
    });
}

void Drafts::askToCopy(const RecordKey &key, const QUuid &profile)
{
    const RecordKey to {profile, key.form, key.userId};
    const std::optional<Route> there = m_services.router(to);
    if (there && profile != m_window.openBar().profileId())
        production::enterProfile(m_window, there->profile, [this, key, to] { copy(key, to); });
    else
        copy(key, to);
}

/// Reads the record of the other profile first, and opens the copy so that the user can check it.
void Drafts::copy(const RecordKey &key, const RecordKey &to)
{
    for (const RecordKey &one : {key, to}) {
        if (LiveDraft *open = m_live.find(one))
            open->save();
    }
    m_services.drafts.load(key, this, [this, to](const Result<StoredDraft, StoreError> &draft) {
        if (!draft)
            return troubles::show(m_window, words::sentence(draft.error()));
        const std::optional<Route> there = m_services.router(to);
        if (!there)
            return;
        m_services.client.read(*there->api, *there->form, there->profile, to.userId, this,
                               [this, to, copied = *draft](const Result<Base, ApiError> &base) {
                                   if (base)
                                       copyOnto(copied, to, *base);
                                   else if (base.error().kind == ApiError::Kind::NotReadable)
                                       copyOnto(copied, to, {});
                                   else
                                       troubles::show(m_window, words::sentence(base.error()));
                               });
    });
}

void Drafts::copyOnto(const StoredDraft &draft, const RecordKey &to, const Base &base)
{
    const FormSpec &form = *m_services.library.form(to.form);
    m_services.drafts.copy(draft, to, form, base, this, [this, to](const auto &standing) {
        if (!standing)
            return troubles::show(m_window, words::sentence(standing.error()));
        refresh(to, [this, to] {
            m_window.openBar().chooseProfile(to.profile);
            m_record.open(to);
        });
    });
}
