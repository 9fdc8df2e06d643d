// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftlistmodel.h"

#include <algorithm>
#include <string_view>

namespace {

std::string_view viewOf(const QByteArray &bytes, qsizetype from = 0)
{
    return std::string_view(bytes.constData(), size_t(bytes.size())).substr(size_t(from));
}

/// Folds case and accents, because people type searches in a hurry.
QByteArray folded(const QString &text)
{
    QString plain = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain.toUtf8();
}

} // namespace

DraftListModel::DraftListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void DraftListModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_free.clear();
    m_slots.clear();
    m_order.clear();
    m_shown.clear();
    m_touched.clear();
    m_otherNames.clear();
    m_owners.clear();
    endResetModel();
    emit totalChanged(0);
}

void DraftListModel::append(const QList<DraftSummary> &page)
{
    QList<Slot> shown;
    const qsizetype before = m_order.size();
    for (const DraftSummary &draft : page) {
        if (m_touched.contains(draft.record) || slotOf(draft.record))
            continue;
        const Slot slot = place(draft);
        m_order += slot;
        if (isShown(slot))
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
    const bool isNew = !slotOf(draft.record);
    const Slot slot = place(draft);
    if (!isNew)
        m_order.removeOne(slot);
    m_order.prepend(slot);
    showFirst(slot, row);
    if (isNew)
        emit totalChanged(total());
}

/// Moves the slot to the top. `row` is its row until now; -1 = none.
void DraftListModel::showFirst(Slot slot, int row)
{
    if (!isShown(slot)) {
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
    const auto slot = slotOf(record);
    if (!slot)
        return;
    const int row = rowOf(record);
    if (row >= 0)
        beginRemoveRows({}, row, row);
    forget(record, *slot);
    if (row >= 0) {
        m_shown.removeAt(row);
        endRemoveRows();
    }
    emit totalChanged(total());
}

void DraftListModel::setSearch(const QString &text)
{
    const QByteArray wanted = folded(text);
    if (wanted == m_search)
        return;
    // A draft that "jan" does not find is not found by "jane" either.
    const bool isNarrower = wanted.contains(m_search);
    const bool begins = m_search.isEmpty();
    m_search = wanted;
    if (begins || wanted.isEmpty())
        m_otherNames.clear();
    if (begins) {
        for (const Slot slot : std::as_const(m_order))
            noteName(slot);
    }
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

DraftSummary DraftListModel::at(int row) const
{
    return summaryOf(m_rows[m_shown.at(row)]);
}

int DraftListModel::rowOf(const RecordKey &record) const
{
    const auto slot = slotOf(record);
    return slot ? int(m_shown.indexOf(*slot)) : -1;
}

int DraftListModel::total() const
{
    return int(m_order.size());
}

QStringList DraftListModel::titles() const
{
    QStringList titles;
    for (const Slot slot : m_order)
        titles += summaryOf(m_rows[slot]).title;
    return titles;
}

QString DraftListModel::titleOf(const RecordKey &record) const
{
    const auto slot = slotOf(record);
    return slot ? summaryOf(m_rows[*slot]).title : QString();
}

bool DraftListModel::hasDraftOf(const QUuid &profile) const
{
    return std::any_of(m_order.begin(), m_order.end(),
                       [&](Slot slot) { return m_owners[m_rows[slot].owner].profile == profile; });
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DraftSummary draft = at(index.row());
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

DraftSummary DraftListModel::summaryOf(const Row &row) const
{
    return {recordOf(row), QString::fromUtf8(row.text.first(row.titleSize)), row.changes, row.state,
            row.updated};
}

RecordKey DraftListModel::recordOf(const Row &row) const
{
    const Owner &owner = m_owners[row.owner];
    return {owner.profile, owner.form,
            QString::fromUtf8(row.text.sliced(row.titleSize, row.idSize))};
}

DraftListModel::Row DraftListModel::rowOf(const DraftSummary &draft)
{
    const QByteArray title = draft.title.toUtf8();
    const QByteArray id = draft.record.userId.toUtf8();
    const Owner owner {draft.record.profile, draft.record.form};
    if (!m_owners.contains(owner))
        m_owners += owner;
    return {.text = title + id + folded(draft.title + u'\n' + draft.record.userId),
            .titleSize = quint32(title.size()),
            .idSize = quint32(id.size()),
            .owner = quint32(m_owners.indexOf(owner)),
            .state = draft.state,
            .changes = draft.changes,
            .updated = draft.updated};
}

std::optional<DraftListModel::Slot> DraftListModel::slotOf(const RecordKey &record) const
{
    const auto [first, last] = m_slots.equal_range(qHash(record));
    const auto it = std::find_if(
        first, last, [&](const auto &entry) { return recordOf(m_rows[entry.second]) == record; });
    return it == last ? std::nullopt : std::optional(it->second);
}

/// Stores the draft in the record's own slot or a free one, and returns the slot.
DraftListModel::Slot DraftListModel::place(const DraftSummary &draft)
{
    if (const auto known = slotOf(draft.record)) {
        m_rows[*known] = rowOf(draft);
        noteName(*known);
        return *known;
    }
    if (m_free.isEmpty()) {
        m_free += Slot(m_rows.size());
        m_rows.emplace_back();
    }
    const Slot slot = m_free.takeLast();
    m_rows[slot] = rowOf(draft);
    m_slots.emplace(qHash(draft.record), slot);
    noteName(slot);
    return slot;
}

/// Keeps the name that the draft is listed by for the search, where it is not the title.
void DraftListModel::noteName(Slot slot)
{
    if (m_search.isEmpty() || !m_names)
        return;
    const DraftSummary draft = summaryOf(m_rows[slot]);
    const QString name = m_names(draft.record, draft.title);
    if (name == draft.title)
        m_otherNames.remove(slot);
    else
        m_otherNames.insert(slot, folded(name));
}

void DraftListModel::forget(const RecordKey &record, Slot slot)
{
    const auto [first, last] = m_slots.equal_range(qHash(record));
    m_slots.erase(
        std::find_if(first, last, [&](const auto &entry) { return entry.second == slot; }));
    m_order.removeOne(slot);
    m_rows[slot] = {};
    m_otherNames.remove(slot);
    m_free += slot;
}

bool DraftListModel::isShown(Slot slot) const
{
    const Row &row = m_rows[slot];
    return (m_profile.isNull() || m_owners[row.owner].profile == m_profile)
        && (!m_state || row.state == *m_state)
        && (m_search.isEmpty()
            || viewOf(row.text, row.titleSize + row.idSize).find(viewOf(m_search))
                != std::string_view::npos
            || m_otherNames.value(slot).contains(m_search));
}

void DraftListModel::show(const QList<Slot> &candidates)
{
    QList<Slot> shown;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(shown),
                 [this](Slot slot) { return isShown(slot); });
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}
