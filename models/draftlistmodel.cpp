// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftlistmodel.h"

#include <algorithm>

DraftListModel::DraftListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DraftListModel::clear()
{
    beginResetModel();
    m_drafts.clear();
    m_free.clear();
    m_slots.clear();
    m_order.clear();
    m_shown.clear();
    m_touched.clear();
    m_forms.clear();
    endResetModel();
    emit totalChanged(0);
}

void DraftListModel::append(const QList<DraftSummary> &page)
{
    QList<Slot> shown;
    const qsizetype before = m_order.size();
    for (const DraftSummary &draft : page) {
        if (m_touched.contains(draft.record) || m_slots.contains(draft.record))
            continue;
        const Slot slot = place(draft);
        m_order += slot;
        if (isShown(draft))
            shown += slot;
    }
    if (!shown.isEmpty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(shown.size()) - 1);
        m_shown += shown;
        endInsertRows();
    }
    if (m_order.size() != before)
        emit totalChanged(total());
}

void DraftListModel::put(const DraftSummary &draft)
{
    m_touched += draft.record;
    const int row = rowOf(draft.record);
    const bool isNew = !m_slots.contains(draft.record);
    const Slot slot = place(draft);
    if (!isNew)
        m_order.removeOne(slot);
    m_order.prepend(slot);
    showFirst(slot, row);
    if (isNew)
        emit totalChanged(total());
}

/// Its row was `row` until now; -1 = it had none.
void DraftListModel::showFirst(Slot slot, int row)
{
    if (!isShown(m_drafts[slot])) {
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
        return;
    }
    if (row < 0) {
        beginInsertRows({}, 0, 0);
        m_shown.prepend(slot);
        endInsertRows();
        return;
    }
    if (row > 0) {
        beginMoveRows({}, row, row, {}, 0);
        m_shown.move(row, 0);
        endMoveRows();
    }
    emit dataChanged(index(0), index(0));
}

void DraftListModel::remove(const RecordKey &record)
{
    m_touched += record;
    const auto it = m_slots.constFind(record);
    if (it == m_slots.constEnd())
        return;
    const Slot slot = *it;
    const int row = rowOf(record);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    m_slots.erase(it);
    m_order.removeOne(slot);
    m_drafts[slot] = {};
    m_free += slot;
    if (row >= 0) {
        m_shown.removeAt(row);
        endRemoveRows();
    }
    emit totalChanged(total());
}

void DraftListModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    // What is not found by "jan" is not found by "jane".
    const bool isNarrower = text.contains(m_search, Qt::CaseInsensitive);
    m_search = text;
    show(isNarrower ? m_shown : m_order);
}

void DraftListModel::setProfile(const QUuid &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    show(m_order);
}

void DraftListModel::setState(std::optional<DraftState> state)
{
    if (state == m_state)
        return;
    m_state = state;
    show(m_order);
}

const DraftSummary &DraftListModel::at(int row) const
{
    return m_drafts[m_shown.at(row)];
}

int DraftListModel::rowOf(const RecordKey &record) const
{
    const auto slot = m_slots.constFind(record);
    return slot == m_slots.constEnd() ? -1 : int(m_shown.indexOf(*slot));
}

int DraftListModel::total() const
{
    return int(m_order.size());
}

bool DraftListModel::hasDraftOf(const QUuid &profile) const
{
    return std::any_of(m_order.begin(), m_order.end(),
                       [&](Slot slot) { return m_drafts[slot].record.profile == profile; });
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DraftSummary &draft = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return draft.title;
    case ProfileRole:
        return draft.record.profile;
    case FormRole:
        return draft.record.form;
    case UserIdRole:
        return draft.record.userId;
    case ChangesRole:
        return draft.changes;
    case StateRole:
        return QVariant::fromValue(draft.state);
    case UpdatedRole:
        return draft.updated;
    }
    return {};
}

/// A slot that holds it from now on: the record's own, or a free one.
DraftListModel::Slot DraftListModel::place(const DraftSummary &draft)
{
    const auto known = m_slots.constFind(draft.record);
    if (known != m_slots.constEnd()) {
        m_drafts[*known] = withSharedTexts(draft);
        return *known;
    }
    if (m_free.isEmpty()) {
        m_free += Slot(m_drafts.size());
        m_drafts.emplace_back();
    }
    const Slot slot = m_free.takeLast();
    m_drafts[slot] = withSharedTexts(draft);
    m_slots.insert(m_drafts[slot].record, slot);
    return slot;
}

/// Texts that are the same in many places are there once.
DraftSummary DraftListModel::withSharedTexts(DraftSummary draft)
{
    draft.record.form = *m_forms.insert(draft.record.form);
    if (draft.title == draft.record.userId)
        draft.title = draft.record.userId;
    return draft;
}

bool DraftListModel::isShown(const DraftSummary &draft) const
{
    return (m_profile.isNull() || draft.record.profile == m_profile)
        && (!m_state || draft.state == *m_state)
        && (m_search.isEmpty() || draft.title.contains(m_search, Qt::CaseInsensitive)
            || draft.record.userId.contains(m_search, Qt::CaseInsensitive));
}

void DraftListModel::show(const QList<Slot> &candidates)
{
    QList<Slot> shown;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(shown),
                 [this](Slot slot) { return isShown(m_drafts[slot]); });
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}
