// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilelines.h"

#include "profilelistmodel.h"
#include "rowdelegate.h"
#include "sentences.h"
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
    //: What the local sandbox has, in the place of a server's address
    const QString where = profile.isLocalSandbox() ? tr("invented people") : profile.baseUrl.host();
    switch (role) {
    case Qt::DisplayRole:
        return QString(profile.name % u'\n' % where);
    case Qt::AccessibleTextRole:
        return sentences::facts({profile.name, words::tier(profile.tier), where});
    case RowDelegate::tierRole:
        return int(profile.tier);
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}
