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

/// The bar for choosing a record: profile, form, user id.
class OpenBar final : public QWidget
{
    Q_OBJECT

public:
    OpenBar(const SpecLibrary &library, ProfileListModel &profiles, QWidget *parent = nullptr);

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
    /// Whether another form can be chosen.
    void enableForms(bool isEnabled);
    void setUserId(const QString &userId);
    /// Whether the user id's box has the focus.
    bool isBeingEdited() const;
    void focusUserId();
    void focusProfile();
    /// The point below the profile box, where a menu of profiles opens.
    QPoint profileCorner() const;
    /// Shows below the user id why nothing is opened. The next key there removes it.
    void showProblem(const QString &sentence);
    /// Adds a widget at the right end.
    void addTool(QWidget *tool);

    /// Opens the user that a look-up found. The id is not looked up again, whatever it looks like.
    void openFound(const QString &userId);

    QSize minimumSizeHint() const override;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int wideWidth() const;
    void place(bool isNarrow);
    void arrange();
    void fillForms();
    void keepProfile();
    void showAcceptedInput();
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
