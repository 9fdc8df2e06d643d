// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeddraft.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <deque>

/// The drafts there are, the newest first, as the filters show them. Holds the lines of 100,000
/// drafts, not the drafts.
class DraftListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ProfileRole = Qt::UserRole,
        FormRole,
        UserIdRole,
        ChangesRole,
        StateRole, ///< a DraftState
        UpdatedRole
    };

    explicit DraftListModel(QObject *parent = nullptr);

    /// Before a list is read anew.
    void clear();
    /// The next part of a list that is being read, newest first.
    void append(const QList<DraftSummary> &page);
    /// One draft was saved: it is the newest now.
    void put(const DraftSummary &draft);
    void remove(const RecordKey &record);

    /// Part of a title or of a user id, any case; empty = all.
    void setSearch(const QString &text);
    void setProfile(const QUuid &profile); ///< null = all
    void setState(std::optional<DraftState> state); ///< nothing = all

    const DraftSummary &at(int row) const;
    int rowOf(const RecordKey &record) const; ///< -1 when it is not there, or not shown
    int total() const; ///< whatever the filters show
    bool hasDraftOf(const QUuid &profile) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void totalChanged(int total);

private:
    using Slot = quint32;

    Slot place(const DraftSummary &draft);
    DraftSummary withSharedTexts(DraftSummary draft);
    bool isShown(const DraftSummary &draft) const;
    void show(const QList<Slot> &candidates);
    void showFirst(Slot slot, int row);

    std::deque<DraftSummary> m_drafts; ///< by slot: what is moved is a number
    QList<Slot> m_free;
    QHash<RecordKey, Slot> m_slots;
    QList<Slot> m_order; ///< the newest first
    QList<Slot> m_shown; ///< those of them that the filters show
    QSet<RecordKey> m_touched; ///< put or removed since `clear`: a page may be older than that
    QSet<QString> m_forms;
    QString m_search;
    QUuid m_profile;
    std::optional<DraftState> m_state;
};
