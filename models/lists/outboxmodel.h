// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"

#include <QAbstractListModel>
#include <QHash>

/// The queued sends, in the order of the queue.
class OutboxModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit OutboxModel(QObject *parent = nullptr);

    /// Rows that stay are kept, so that a selection stays too.
    void setSends(const QList<QueuedSend> &sends);
    const QList<QueuedSend> &sends() const { return m_sends; }
    const QueuedSend *find(const QUuid &id) const;
    QString titleOf(const RecordKey &record) const; ///< empty when it has no send

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void sendsChanged();

private:
    void place(qsizetype row, const QueuedSend &send);

    QList<QueuedSend> m_sends;
    QHash<RecordKey, QString> m_titles; ///< of the first send of each record
};
