// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxmodel.h"

#include <QSet>

#include <algorithm>

OutboxModel::OutboxModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OutboxModel::setSends(const QList<QueuedSend> &sends)
{
    if (sends == m_sends)
        return;
    // Rows normally only leave the queue or join it at the end. Another program can put one back.
    QSet<QUuid> staying;
    m_titles.clear();
    for (const QueuedSend &send : sends) {
        staying.insert(send.id);
        if (!m_titles.contains(send.record))
            m_titles.insert(send.record, send.title);
    }
    for (qsizetype row = m_sends.size() - 1; row >= 0; --row) {
        if (staying.contains(m_sends.at(row).id))
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_sends.remove(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < sends.size(); ++row)
        place(row, sends.at(row));
    emit sendsChanged();
}

void OutboxModel::place(qsizetype row, const QueuedSend &send)
{
    const auto found = std::find_if(m_sends.cbegin() + row, m_sends.cend(),
                                    [&send](const QueuedSend &one) { return one.id == send.id; });
    if (found == m_sends.cend()) {
        beginInsertRows({}, int(row), int(row));
        m_sends.insert(row, send);
        endInsertRows();
        return;
    }
    const qsizetype from = found - m_sends.cbegin();
    if (from != row) {
        beginMoveRows({}, int(from), int(from), {}, int(row));
        m_sends.move(from, row);
        endMoveRows();
    }
    if (m_sends.at(row) == send)
        return;
    m_sends[row] = send;
    emit dataChanged(index(int(row)), index(int(row)));
}

const QueuedSend *OutboxModel::find(const QUuid &id) const
{
    return findSend(m_sends, id);
}

QString OutboxModel::titleOf(const RecordKey &record) const
{
    return m_titles.value(record);
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sends.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QueuedSend &send = m_sends.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return send.title;
    case IdRole:
        return send.id;
    default:
        return {};
    }
}
