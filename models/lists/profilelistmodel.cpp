// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilelistmodel.h"

ProfileListModel::ProfileListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void ProfileListModel::setProfiles(const QList<Profile> &profiles)
{
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

const Profile *ProfileListModel::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_profiles[row];
}

int ProfileListModel::rowOf(const QUuid &id) const
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles[row].id == id)
            return row;
    }
    return -1;
}

int ProfileListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

QVariant ProfileListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Profile &profile = m_profiles[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return profile.name;
    case IdRole:
        return profile.id;
    case TierRole:
        return int(profile.tier);
    case ApiRole:
        return profile.apiId;
    default:
        return {};
    }
}
