// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordkey.h"

#include <QObject>

class DraftListModel;
class ProfileListModel;
class QAction;
class QWidget;

/// Everything that can be done now, by name: the commands, what the notices offer, the newest
/// drafts, the profiles.
class CommandSearch final : public QObject
{
    Q_OBJECT

public:
    /// The palette stands over `window`, whose notices are looked through.
    CommandSearch(const DraftListModel &drafts, const ProfileListModel &profiles, QWidget &window);

    /// `commands`: what stands first. They outlive the palette.
    void open(QList<QAction *> commands);

signals:
    void draftChosen(const RecordKey &record);
    void profileChosen(const QUuid &profile);

private:
    void addNotices(QList<QAction *> &actions, QObject &owner) const;
    void addDrafts(QList<QAction *> &actions, QObject &owner);
    void addProfiles(QList<QAction *> &actions, QObject &owner);

    const DraftListModel &m_drafts;
    const ProfileListModel &m_profiles;
    QWidget &m_window;
};
