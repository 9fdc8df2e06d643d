// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livedraft.h"

using namespace std::chrono_literals;

LiveDraft::LiveDraft(DraftStore &store, const RecordKey &key, const FormSpec &form,
                     const Base &base, qint64 baseRead, Clock clock)
    : m_store(store)
    , m_key(key)
    , m_clock(std::move(clock))
    , m_draft(form, key.userId, base)
    , m_baseRead(baseRead)
{
    watch();
}

LiveDraft::LiveDraft(DraftStore &store, const FormSpec &form, const StoredDraft &stored,
                     Clock clock)
    : LiveDraft(store, stored.summary.record, form, stored.base, stored.baseRead, std::move(clock))
{
    follow(stored);
}

void LiveDraft::watch()
{
    m_saveTimer.setSingleShot(true);
    m_latestSaveTimer.setSingleShot(true);
    m_latestSaveTimer.setInterval(1s);
    connect(&m_saveTimer, &QTimer::timeout, this, &LiveDraft::save);
    connect(&m_latestSaveTimer, &QTimer::timeout, this, &LiveDraft::save);
    connect(&m_draft, &RecordDraft::fieldChanged, this, &LiveDraft::note);
    connect(&m_draft, &RecordDraft::findingsChanged, this, &LiveDraft::note);
}

StoredDraft LiveDraft::snapshot() const
{
    StoredDraft whole;
    whole.changes = m_draft.changes();
    whole.base = m_draft.base();
    whole.baseRead = m_baseRead;
    whole.serverFindings = m_draft.serverFindings();
    whole.summary.record = m_key;
    whole.summary.title = m_draft.title();
    whole.summary.changes = int(m_draft.diff().size());
    whole.summary.state = m_hasConflict   ? DraftState::Conflict
        : !whole.serverFindings.isEmpty() ? DraftState::Refused
                                          : DraftState::Editing;
    whole.summary.updated = m_changed;
    return whole;
}

/// Called after each signal of the draft. Its changes and findings may be the same as before.
void LiveDraft::note()
{
    if (m_draft.changes() == m_noted && m_draft.serverFindings() == m_notedFindings)
        return;
    m_noted = m_draft.changes();
    m_notedFindings = m_draft.serverFindings();
    m_changed = m_clock();
    change();
}

void LiveDraft::change()
{
    ++m_revision;
    m_saveTimer.start(250ms);
    if (!m_latestSaveTimer.isActive())
        m_latestSaveTimer.start();
    setSaveState(SaveState::Kind::Saving);
}

void LiveDraft::rebase(const Base &base)
{
    m_baseRead = m_clock();
    m_hasConflict = false;
    m_theirs = {};
    m_draft.rebase(base);
    if (!m_seen.isEmpty()) // the base is stored in the row too
        change();
}

void LiveDraft::accept(const Outcome &outcome)
{
    m_hasConflict = false;
    m_draft.accept(outcome.sent, outcome.fresh, outcome.record);
    m_baseRead = m_draft.base().kind == Base::Kind::Unknown ? 0 : m_clock();
    if (!m_seen.isEmpty())
        change();
}

void LiveDraft::returnChanges(const BasedChanges &sent)
{
    const BasedChanges both = joined(m_draft.form(), sent, based(m_draft.changes()));
    m_baseRead = both.baseRead;
    m_draft.restore(both.base, both.changes, m_draft.serverFindings());
}

BasedChanges LiveDraft::based(const Changes &changes) const
{
    return {m_draft.base(), m_baseRead, changes};
}

void LiveDraft::setConflict(const Base &theirs, const QList<Conflict> &shown)
{
    m_hasConflict = true;
    m_theirs = theirs;
    m_shown = shown;
    change();
}

void LiveDraft::settle(const QList<FieldPath> &theirs)
{
    if (!m_hasConflict)
        return;
    Changes changes = m_draft.changes();
    for (const FieldPath &path : theirs)
        changes.remove(path);
    Changes unseen = changes; // typed after the conflicts were shown
    for (const Conflict &shown : std::as_const(m_shown))
        unseen.remove(shown.path);
    rebase(baseFor(m_draft.form(), m_draft.base(), unseen, m_theirs));
    m_draft.setChanges(changes);
}

QList<Changes> LiveDraft::release(const Changes &sent)
{
    ++m_moves;
    const QList<Changes> earlier {m_seen, m_isSaving ? m_saving : Changes()};
    m_seen.clear();
    m_hasConflict = false;
    m_draft.release(sent);
    return earlier;
}

void LiveDraft::follow(const std::optional<StoredDraft> &row)
{
    const FormSpec &form = m_draft.form();
    const Changes held = row ? row->changes : Changes();
    if (held == m_seen && row.has_value() == !held.isEmpty())
        return; // nobody else wrote the row, so the undo steps stay
    const Changes typed = without(form, without(form, m_draft.changes(), m_seen), held);
    ++m_moves;
    m_seen = held;
    m_hasConflict = row && row->summary.state == DraftState::Conflict;
    BasedChanges both = based(typed);
    if (row)
        both = joined(form, {row->base, row->baseRead, held}, both);
    m_baseRead = both.baseRead;
    m_draft.restore(both.base, both.changes, row ? row->serverFindings : Findings());
    if (!typed.isEmpty())
        return;
    m_saveTimer.stop();
    m_latestSaveTimer.stop();
    m_noted = m_draft.changes();
    m_notedFindings = m_draft.serverFindings();
    m_savedRevision = m_revision;
    if (row)
        m_changed = row->summary.updated;
    setSaveState(row ? SaveState::Kind::Saved : SaveState::Kind::Idle);
}

void LiveDraft::forgetRow()
{
    ++m_moves;
    m_seen.clear();
    m_hasConflict = false;
    m_draft.discard();
}

void LiveDraft::loseRow()
{
    ++m_moves;
    m_seen.clear();
    change();
}

void LiveDraft::save()
{
    m_saveTimer.stop();
    m_latestSaveTimer.stop();
    if (isSaved() || m_isSaving) // the answer to the current save starts the next one
        return;
    m_isSaving = true;
    const StoredDraft whole = snapshot();
    m_saving = whole.changes;
    m_store.update(whole, m_draft.form(), m_seen, this,
                   [this, whole, revision = m_revision,
                    moves = m_moves](const Result<StoredDraft, StoreError> &standing) {
                       m_isSaving = false;
                       if (moves == m_moves || !standing)
                           finish(whole, revision, standing);
                       else if (!isSaved())
                           m_saveTimer.start(
                               0ms); // saves again, based on the row as it is known now
                   });
}

void LiveDraft::finish(const StoredDraft &saved, quint64 revision,
                       const Result<StoredDraft, StoreError> &standing)
{
    if (!standing) {
        m_saveTimer.start(5s); // there may be room again by then
        return setSaveState(SaveState::Kind::NotSaved, standing.error());
    }
    m_savedRevision = qMax(m_savedRevision, revision);
    m_seen = saved.changes;
    if (standing->changes != saved.changes) // another program changed the row too
        follow(*standing);
    if (m_seen.isEmpty() && saved.serverFindings.isEmpty())
        emit removed(m_key);
    else
        emit stored(snapshot().summary);
    if (!isSaved())
        m_saveTimer.start(0ms);
    else
        setSaveState(m_seen.isEmpty() ? SaveState::Kind::Idle : SaveState::Kind::Saved);
}

void LiveDraft::setSaveState(SaveState::Kind kind, const std::optional<StoreError> &error)
{
    m_saveState = {kind, m_changed, error};
    emit saveStateChanged(m_saveState);
}
