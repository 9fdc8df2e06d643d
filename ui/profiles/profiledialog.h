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

/// The profiles there are: add, change, remove; their keys: enter, replace, forget.
class ProfileDialog final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    ProfileDialog(const SpecLibrary &library, ProfileListModel &profiles,
                  QWidget *parent = nullptr);

    void choose(const QUuid &id);
    void setKeyState(const QUuid &id, const KeyState &state);

    /// With something unsaved it asks first.
    void reject() override;

signals:
    /// `secrets` replace the profile's; empty = keep them.
    void profileEdited(const Profile &profile, const Secrets &secrets);
    void profileRemoved(const QUuid &id);
    void keyForgotten(const QUuid &id);
    /// A profile is shown whose key's whereabouts are to be told.
    void keyStateWanted(const QUuid &id);

private:
    void chooseFirst();
    void showProfile(const Profile &profile);
    void addProfile();
    void removeProfile();
    bool save();
    void setEdited(bool edited);

    ProfileListModel &m_profiles;
    const SpecLibrary &m_library;
    QListView *m_list;
    ProfileEditor *m_editor;
    QLabel *m_note;
    QLabel *m_brokenApis; ///< which APIs of the user's own cannot be chosen, and why
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_save;
    QPushButton *m_undo;
    bool m_isEdited = false;
    bool m_isTouched = false; ///< a new profile is edited from its start, but nothing was typed
};
