// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeddraft.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <deque>
#include <functional>
#include <unordered_map>

/// The drafts, the newest first, filtered. Holds only the lines of the list, for up to 100,000
/// drafts.
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

    /// Called before a list is read again.
    void clear();
    /// Adds the next page of a list that is being read, newest first.
    void append(const QList<DraftSummary> &page);
    /// One draft was saved, so it is the newest now.
    void put(const DraftSummary &draft);
    void remove(const RecordKey &record);

    /// Finds the name that a draft is listed by, which may be another than its title. A search
    /// finds both. It asks for the names when it begins, because they change with other lists.
    using Names = std::function<QString(const RecordKey &record, const QString &title)>;
    void setNames(Names names) { m_names = std::move(names); }
    /// Filters by a part of a name or user id in any case; empty = no filter.
    void setSearch(const QString &text);
    void setProfile(const QUuid &profile); ///< null = all profiles
    void setState(std::optional<DraftState> state); ///< nothing = all states

    DraftSummary at(int row) const;
    int rowOf(const RecordKey &record) const; ///< -1 when it is not in the list, or filtered out
    int total() const; ///< the number of drafts, whatever the filters show
    QStringList titles() const; ///< of all drafts
    QString titleOf(const RecordKey &record) const; ///< empty when it has no draft
    bool hasDraftOf(const QUuid &profile) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void totalChanged(int total);

private:
    /// One draft in a few bytes, because there may be 100,000.
    struct Row
    {
        QByteArray text; ///< UTF-8: title and user id, then both case-folded for the search
        quint32 titleSize = 0, idSize = 0; ///< in bytes
        quint32 owner = 0; ///< index in m_owners
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
    void noteName(Slot slot);
    bool isShown(Slot slot) const;
    void show(const QList<Slot> &candidates);
    void showFirst(Slot slot, int row);

    Names m_names;
    std::deque<Row> m_rows; ///< by slot, so that the lists only move numbers
    QList<Slot> m_free;
    std::unordered_multimap<size_t, Slot> m_slots; ///< by the hash of the record
    QList<Owner> m_owners; ///< only a few
    QList<Slot> m_order; ///< the newest first
    QList<Slot> m_shown; ///< the slots that the filters show, in the same order
    QSet<RecordKey> m_touched; ///< put or removed since `clear`; a page may be older than that
    QByteArray m_search; ///< case-folded
    QHash<Slot, QByteArray> m_otherNames; ///< case-folded, of a search; only other than the title
    QUuid m_profile;
    std::optional<DraftState> m_state;
};
