// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

class ProfileListModel;

/// The profiles as rows of two lines, each with its tier and its server.
class ProfileLines final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    ProfileLines(ProfileListModel &profiles, QObject *parent);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    ProfileListModel &m_profiles;
};
