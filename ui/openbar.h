// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <QWidget>

class ProfileListModel;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class SpecLibrary;
struct FormSpec;
struct Profile;

/// Which record: profile, form, user id.
class OpenBar final : public QWidget
{
    Q_OBJECT

public:
    OpenBar(const SpecLibrary &library, ProfileListModel &profiles, QWidget *parent = nullptr);

    const Profile *profile() const; ///< null when there is none
    const QUuid &profileId() const { return m_profile; }
    const FormSpec *form() const;
    QString userId() const;
    /// "email address": what was entered in place of a user id.
    QString lookUpLabel() const;

    /// Without `profileChosen`: what was chosen the last time.
    void chooseProfile(const QUuid &id);
    /// As a person does it. What was entered stays in the box, unopened.
    void switchTo(const QUuid &id);
    void chooseForm(const QString &formId);
    void setUserId(const QString &userId);
    /// The keys go to the box of the user id.
    bool isBeingEdited() const;
    void focusUserId();
    void focusProfile();
    /// Under the profile box, where a menu of profiles opens.
    QPoint profileCorner() const;
    /// Under the user id: why nothing is opened. Gone with the next key there.
    void showProblem(const QString &sentence);
    /// At the right end.
    void addTool(QWidget *tool);

    /// The one that was looked up. Never looked up again, whatever it looks like.
    void openFound(const QString &userId);

    QSize minimumSizeHint() const override;

public slots:
    void open();

signals:
    /// Another profile was chosen, or the chosen one is gone or moved to another server.
    void profileChosen(const QUuid &profile);
    /// The bar shows another profile, or the same as it is now.
    void profileShown();
    /// A person chose a form, maybe the one there was.
    void formChosen();
    void openRequested(const QUuid &profile, const QString &formId, const QString &userId);
    /// What was entered is no user id, but a look-up of the form takes it.
    void lookUpRequested(const QUuid &profile, const QString &formId, const QString &typed);
    void userIdEdited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int wideWidth() const;
    void place(bool isNarrow);
    void arrange();
    void fillForms();
    void keepProfile();
    void showWhatIsTaken();
    QString problemWith(const QString &typed) const;

    const SpecLibrary &m_library;
    ProfileListModel &m_profiles;
    QUuid m_profile;
    QLabel *m_profileLabel;
    QComboBox *m_profileBox;
    QLabel *m_formLabel;
    QComboBox *m_formBox;
    QLabel *m_userIdLabel;
    QLineEdit *m_userId;
    QPushButton *m_open;
    QLabel *m_problem;
    QList<QWidget *> m_tools;
    bool m_isNarrow = false;
};
