// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordkey.h"

#include <QWidget>

class PersonNames;
class ProfileListModel;
class QAction;
class QListWidget;
class RecentListModel;
class SpecLibrary;

/// The records that were opened last, on the home page.
class RecentsView final : public QWidget
{
    Q_OBJECT

public:
    /// What its rows are made of. All of it must outlive the view.
    struct Sources
    {
        const SpecLibrary &library;
        const RecentListModel &recents;
        const ProfileListModel &profiles;
        const PersonNames &names;
    };
    explicit RecentsView(const Sources &sources, QWidget *parent = nullptr);

    /// Forgets all recent records. Disabled when there is none.
    QAction &clearAction() const { return *m_clear; }
    /// A click opens only the records of this profile. Those of others need Enter or a double
    /// click.
    void setProfile(const QUuid &profile) { m_shownProfile = profile; }

    /// Shows at most this many. The others are in the list of commands.
    void setMost(int most);

signals:
    void recordChosen(const RecordKey &record);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void choose(int row);

    const Sources m_sources;
    QListWidget *m_list;
    QAction *m_clear;
    QList<RecordKey> m_shown; ///< parallel to the list's rows
    QUuid m_shownProfile;
    int m_most = 8;
};
