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
    return findProfile(m_profiles, id);
}

int ProfileListModel::rowOf(const QUuid &id) const
{
    const Profile *found = find(id);
    return found ? int(found - m_profiles.constData()) : -1;
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
