// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeddraft.h"

#include <QPushButton>

class PersonNames;
class ProfileListModel;
class QAction;

/// The button that opens a list of the deleted drafts, to restore one. Hidden while there is none.
class DeletedDrafts final : public QPushButton
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DeletedDrafts(const ProfileListModel &profiles, const PersonNames &names,
                  QWidget *parent = nullptr);

    void setDrafts(const QList<DeletedDraft> &drafts);
    /// Opens the list, too. Disabled while there is none.
    QAction &action() const { return *m_open; }

signals:
    /// The draft of the record that was deleted at `deleted`, in milliseconds since 1970.
    void restoreRequested(const RecordKey &record, qint64 deleted);

private:
    void openList();
    QString line(const DeletedDraft &draft) const;

    const ProfileListModel &m_profiles;
    const PersonNames &m_names;
    QAction *m_open;
    QList<DeletedDraft> m_drafts;
};
