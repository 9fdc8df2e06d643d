// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordkey.h"

#include <QObject>

class DraftListModel;
class ProfileListModel;
class QAction;
class QWidget;

/// The palette of everything that can be done now: the commands, the buttons of the notices, the
/// newest drafts, the profiles.
class CommandSearch final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the palette. The palette includes the buttons of its notices.
    CommandSearch(const DraftListModel &drafts, const ProfileListModel &profiles, QWidget &window);

    /// `commands` come first. They must outlive the palette.
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
