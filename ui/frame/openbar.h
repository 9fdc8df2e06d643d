// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"

#include <QUuid>
#include <QWidget>

class ArmingTool;
class GoAnswer;
class GoBox;
class ProfileListModel;
class QComboBox;
class QMenu;
class QToolButton;
class SpecLibrary;
class TierWord;
struct FormSpec;
struct Profile;

/// The bar at the top, in the colour of the tier: where this window sends everything to, and the go
/// box for whose record is wanted. It also knows which form opens it.
class OpenBar final : public QWidget
{
    Q_OBJECT

public:
    OpenBar(const SpecLibrary &library, ProfileListModel &profiles, QWidget &window);

    const Profile *profile() const; ///< null when there is no profile
    const QUuid &profileId() const { return m_profile; }
    const FormSpec *form() const;
    QString userId() const;
    /// The name of what was entered in place of a user id, for example "email address".
    QString lookUpLabel() const;

    /// Without `profileChosen`: for a profile that the program chooses.
    void chooseProfile(const QUuid &id);
    /// As the user does it. The entered user id stays in the box and is not opened.
    void switchTo(const QUuid &id);
    void chooseForm(const QString &formId);
    void setUserId(const QString &userId);
    /// Whether a go box has the focus.
    bool isBeingEdited() const;
    void focusUserId();
    /// Opens the menu of profiles.
    void openProfiles();
    /// Opens a menu of profiles below the profile.
    void popUpAtProfile(QMenu &menu) const;
    /// Shows below the go box why nothing is opened, and offers `toLookUp`. The next key there
    /// removes it.
    void say(const QString &problem, const QString &toLookUp = {});
    /// Another go box, which holds the same text.
    void addBox(GoBox &box);
    /// The choice of the form, to be placed beside what it is about.
    QComboBox &formBox() const { return *m_formBox; }
    /// Opens a menu with all places, in a window that has no room for the rail.
    void setPlaces(QMenu &places);
    void showPlaces(bool areShown);
    ArmingTool &arming() const { return *m_arming; }
    /// The last control of the bar.
    QWidget &lastTool() const;

    /// Opens the user that a look-up found. The id is not looked up again, whatever it looks like.
    void openFound(const QString &userId);

public slots:
    void open();

signals:
    /// Another profile was chosen, or the chosen one was removed or has another server now.
    void profileChosen(const QUuid &profile);
    /// The bar shows another profile, or the same one with other properties.
    void profileShown();
    /// The user chose a form, maybe the current one.
    void formChosen();
    void openRequested(const QUuid &profile, const QString &formId, const QString &userId);
    /// The entered text is not a user id, but a look-up of the form takes it.
    void lookUpRequested(const QUuid &profile, const QString &formId, const QString &typed);
    void userIdEdited();
    /// No go box is visible, so the one of the home page is wanted.
    void homeWanted();
    void findRequested();
    /// The user wants to edit the chosen profile, or to add one.
    void profileWanted();
    void newProfileWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    GoBox *visibleBox() const;
    void arrange();
    void showProfile();
    void fillForms();
    void keepProfile();
    void showAcceptedInput();
    void offerIds(const QStringList &ids);
    void lookUp(const QString &text);

    const SpecLibrary &m_library;
    ProfileListModel &m_profiles;
    QUuid m_profile;
    std::optional<Tier> m_tier;
    QToolButton *m_places;
    TierWord *m_tierWord;
    QToolButton *m_profileButton;
    ArmingTool *m_arming;
    GoBox *m_userId;
    QToolButton *m_go; ///< in place of the box where there is no room for it
    QToolButton *m_find;
    QComboBox *m_formBox;
    GoAnswer *m_answer;
    QList<GoBox *> m_boxes;
    QString m_toLookUp; ///< what the answer offers to look up
};
