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
    m_draft.restore(stored.changes, stored.serverFindings);
    m_hasConflict = stored.summary.state == DraftState::Conflict;
    m_hasRow = true;
    m_savedRevision = m_revision;
    m_quiet.stop();
    m_atLeast.stop();
    m_saveState = {SaveState::Kind::Saved, stored.summary.updated, {}};
}

void LiveDraft::watch()
{
    m_quiet.setSingleShot(true);
    m_atLeast.setSingleShot(true);
    m_atLeast.setInterval(1s);
    connect(&m_quiet, &QTimer::timeout, this, &LiveDraft::save);
    connect(&m_atLeast, &QTimer::timeout, this, &LiveDraft::save);
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
    whole.summary.updated = m_clock();
    return whole;
}

/// The draft says that something may have changed; what it shows is not always what it holds.
void LiveDraft::note()
{
    if (m_draft.changes() == m_noted && m_draft.serverFindings() == m_notedFindings)
        return;
    m_noted = m_draft.changes();
    m_notedFindings = m_draft.serverFindings();
    change();
}

void LiveDraft::change()
{
    ++m_revision;
    m_quiet.start(250ms);
    if (!m_atLeast.isActive())
        m_atLeast.start();
    tell(SaveState::Kind::Saving);
}

void LiveDraft::rebase(const Base &base)
{
    m_baseRead = m_clock();
    m_draft.rebase(base);
    if (m_hasRow) // the ground is part of it
        change();
}

void LiveDraft::setConflict(bool isOne)
{
    if (m_hasConflict == isOne)
        return;
    m_hasConflict = isOne;
    change();
}

void LiveDraft::release(const Changes &sent)
{
    m_hasRow = false;
    m_draft.release(sent);
}

void LiveDraft::takeBack(const Changes &changes, const Findings &findings)
{
    m_hasRow = true;
    m_draft.takeBack(changes);
    m_draft.setServerFindings(findings);
}

void LiveDraft::forgetRow()
{
    m_hasRow = false;
    m_hasConflict = false;
    m_draft.discard();
}

void LiveDraft::save()
{
    m_quiet.stop();
    m_atLeast.stop();
    if (isSaved())
        return;
    const bool isEmpty = m_draft.changes().isEmpty() && m_draft.serverFindings().isEmpty();
    const quint64 revision = m_revision;
    if (isEmpty && !m_hasRow)
        return finish(revision, {});
    const auto answer
        = [this, revision](const std::optional<StoreError> &error) { finish(revision, error); };
    m_hasRow = !isEmpty;
    if (isEmpty) {
        m_store.remove(m_key, this, answer);
        emit removed(m_key);
        return;
    }
    const StoredDraft whole = snapshot();
    m_store.save(whole, this,
                 [this, answer, summary = whole.summary](const std::optional<StoreError> &error) {
                     if (!error)
                         emit stored(summary);
                     answer(error);
                 });
}

void LiveDraft::finish(quint64 revision, const std::optional<StoreError> &error)
{
    if (error) {
        m_quiet.start(5s); // maybe there is room again
        return tell(SaveState::Kind::NotSaved, error);
    }
    m_savedRevision = qMax(m_savedRevision, revision);
    if (isSaved())
        tell(m_hasRow ? SaveState::Kind::Saved : SaveState::Kind::Idle);
}

void LiveDraft::tell(SaveState::Kind kind, const std::optional<StoreError> &error)
{
    m_saveState = {kind, m_clock(), error};
    emit saveStateChanged(m_saveState);
}
