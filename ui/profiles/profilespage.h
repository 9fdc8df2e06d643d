// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keystate.h"
#include "profile.h"

#include <QPointer>
#include <QWidget>

class ColumnPage;
class ConnectionCheck;
class PageHeading;
class ProfileEditor;
class ProfileListModel;
class QBoxLayout;
class QLabel;
class QListView;
class QMessageBox;
class QPushButton;
class SpecLibrary;

/// Lists the profiles. They can be added, changed and removed; their keys can be entered, replaced
/// and removed.
class ProfilesPage final : public QWidget
{
    Q_OBJECT

public:
    ProfilesPage(const SpecLibrary &library, ProfileListModel &profiles, QWidget *parent = nullptr);

    /// Shows this profile, unless another one has unsaved edits.
    void choose(const QUuid &id);
    /// Begins a new profile.
    void addProfile();
    void setKeyState(const QUuid &id, const KeyState &state);
    void focusHeading();
    /// Whether the user typed something that is not saved.
    bool isTouched() const { return m_isTouched; }
    /// Emits `left`. Asks first when there are unsaved edits.
    void leave();

signals:
    /// The user goes back, or is done with the page that another one has replaced.
    void left();
    /// Another page has replaced this one, and the user wants to go on editing here.
    void returnWanted();
    /// `secrets` replace the profile's secrets; empty = keep them.
    void profileEdited(const Profile &profile, const Secrets &secrets);
    void profileRemoved(const QUuid &id);
    void keyForgotten(const QUuid &id);
    /// As in `ProfileEditor`.
    void testWanted(const Profile &profile, ConnectionCheck &check);
    void securityWanted();
    /// The page shows a profile and needs to know where its key is.
    void keyStateWanted(const QUuid &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    const Profile *profileOf(const QModelIndex &row) const;
    QWidget *makeList();
    void fillEditor();
    void fillFooter();
    void showBrokenApis();
    void chooseFirst();
    void showProfile(const Profile &profile);
    void removeProfile();
    bool save();
    void saveAndLeave();
    void setEdited(bool edited);

    ProfileListModel &m_profiles;
    const SpecLibrary &m_library;
    QListView *m_list;
    QWidget *m_side; ///< holds the list and its buttons
    QPushButton *m_add;
    QPushButton *m_remove;
    ColumnPage *m_page;
    PageHeading *m_title; ///< before the editor, so that Tab leads there
    ProfileEditor *m_editor;
    QLabel *m_note;
    QLabel *m_brokenApis; ///< user's own APIs that cannot be chosen, with the reason
    QPushButton *m_close;
    QPushButton *m_undo;
    QPushButton *m_save;
    QBoxLayout *m_columns;
    QPointer<QMessageBox> m_question; ///< about unsaved edits
    bool m_isEdited = false;
    /// The user typed something; a new profile counts as edited before that.
    bool m_isTouched = false;
};
