// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeddraft.h"

#include <QAbstractListModel>
#include <QSet>

#include <deque>
#include <unordered_map>

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

    DraftSummary at(int row) const;
    int rowOf(const RecordKey &record) const; ///< -1 when it is not there, or not shown
    int total() const; ///< whatever the filters show
    QStringList titles() const; ///< of all
    bool hasDraftOf(const QUuid &profile) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void totalChanged(int total);

private:
    /// A draft in a few bytes: there may be 100,000.
    struct Row
    {
        QByteArray text; ///< UTF-8: title, user id, and both case-folded, for the search
        quint32 titleSize = 0, idSize = 0; ///< bytes
        quint32 owner = 0; ///< in m_owners
        DraftState state = DraftState::Editing;
        int changes = 0;
        qint64 updated = 0;
    };
    struct Owner
    {
        QUuid profile;
        QString form;
        friend bool operator==(const Owner &, const Owner &) = default;
    };
    using Slot = quint32;

    DraftSummary summaryOf(const Row &row) const;
    RecordKey recordOf(const Row &row) const;
    Row rowOf(const DraftSummary &draft);
    std::optional<Slot> slotOf(const RecordKey &record) const;
    Slot place(const DraftSummary &draft);
    void forget(const RecordKey &record, Slot slot);
    bool isShown(const Row &row) const;
    void show(const QList<Slot> &candidates);
    void showFirst(Slot slot, int row);

    std::deque<Row> m_rows; ///< by slot: what is moved in the lists is a number
    QList<Slot> m_free;
    std::unordered_multimap<size_t, Slot> m_slots; ///< by the record's hash
    QList<Owner> m_owners; ///< a few
    QList<Slot> m_order; ///< the newest first
    QList<Slot> m_shown; ///< those of them that the filters show
    QSet<RecordKey> m_touched; ///< put or removed since `clear`: a page may be older than that
    QByteArray m_search; ///< case-folded
    QUuid m_profile;
    std::optional<DraftState> m_state;
};
