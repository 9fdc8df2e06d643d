// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlistmodel.h"

#include <algorithm>

RecentListModel::RecentListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void RecentListModel::setRecents(const QList<RecentRecord> &recents)
{
    if (recents == m_recents)
        return;
    beginResetModel();
    m_recents = recents;
    endResetModel();
}

QString RecentListModel::titleOf(const RecordKey &record) const
{
    const auto found = std::find_if(m_recents.cbegin(), m_recents.cend(),
                                    [&](const RecentRecord &one) { return one.record == record; });
    return found == m_recents.cend() ? QString() : found->title;
}

int RecentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recents.size());
}

QVariant RecentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return m_recents.at(index.row()).title;
}
