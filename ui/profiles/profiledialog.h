// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keystate.h"
#include "profile.h"
#include "steadyfocus.h"

#include <QDialog>

class ProfileEditor;
class ProfileListModel;
class QLabel;
class QListView;
class QPushButton;
class SpecLibrary;

/// Lists the profiles. They can be added, changed and removed; their keys can be entered, replaced
/// and removed.
class ProfileDialog final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    ProfileDialog(const SpecLibrary &library, ProfileListModel &profiles,
                  QWidget *parent = nullptr);

    void choose(const QUuid &id);
    /// Begins a new profile.
    void addProfile();
    void setKeyState(const QUuid &id, const KeyState &state);

    /// Asks first when there are unsaved edits.
    void reject() override;

signals:
    /// `secrets` replace the profile's secrets; empty = keep them.
    void profileEdited(const Profile &profile, const Secrets &secrets);
    void profileRemoved(const QUuid &id);
    void keyForgotten(const QUuid &id);
    /// The dialog shows a profile and needs to know where its key is.
    void keyStateWanted(const QUuid &id);

private:
    void chooseFirst();
    void showProfile(const Profile &profile);
    void removeProfile();
    bool save();
    void setEdited(bool edited);

    ProfileListModel &m_profiles;
    const SpecLibrary &m_library;
    QListView *m_list;
    ProfileEditor *m_editor;
    QLabel *m_note;
    QLabel *m_brokenApis; ///< user's own APIs that cannot be chosen, with the reason
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_undo;
    bool m_isEdited = false;
    /// The user typed something; a new profile counts as edited before that.
    bool m_isTouched = false;
};
