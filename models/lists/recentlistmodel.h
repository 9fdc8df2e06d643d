// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recentrecord.h"

#include <QAbstractListModel>
#include <QHash>

/// The records that were opened recently, the newest first.
class RecentListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit RecentListModel(QObject *parent = nullptr);

    void setRecents(const QList<RecentRecord> &recents);
    const QList<RecentRecord> &recents() const { return m_recents; }
    /// Empty when the record is not in the list.
    QString titleOf(const RecordKey &record) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RecentRecord> m_recents;
    QHash<RecordKey, QString> m_titles;
};
