// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentlistmodel.h"

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
    m_titles.clear();
    for (const RecentRecord &one : recents)
        m_titles.insert(one.record, one.title);
    endResetModel();
}

QString RecentListModel::titleOf(const RecordKey &record) const
{
    return m_titles.value(record);
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
