// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilelines.h"

#include "profilelistmodel.h"
#include "rowdelegate.h"
#include "words.h"

using namespace Qt::StringLiterals;

ProfileLines::ProfileLines(ProfileListModel &profiles, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_profiles(profiles)
{
    setSourceModel(&profiles);
    setSortRole(ProfileListModel::TierRole);
}

QVariant ProfileLines::data(const QModelIndex &index, int role) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid())
        return {};
    const Profile &profile = m_profiles.profiles().at(source.row());
    const QString where = profile.isLocalSandbox() ? tr("invented people") : profile.baseUrl.host();
    switch (role) {
    case Qt::DisplayRole:
        return QString(profile.name % u'\n' % where);
    case Qt::AccessibleTextRole:
        return QStringList {profile.name, words::tier(profile.tier), where}.join(u", "_s);
    case RowDelegate::tierRole:
        return int(profile.tier);
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}
