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
    const FormSpec *form() const;
    QString userId() const;

    void chooseProfile(const QUuid &id);
    void chooseForm(const QString &formId);
    void setUserId(const QString &userId);
    void focusUserId();
    void focusProfile();
    /// At the right end.
    void addTool(QWidget *tool);

public slots:
    void open();

signals:
    void profileChosen(const QUuid &profile);
    /// A person chose a form, maybe the one there was.
    void formChosen();
    void openRequested(const QUuid &profile, const QString &formId, const QString &userId);

private:
    void fillForms();
    void keepProfile();
    void showExample();
    void showProblem(const QString &sentence);

    const SpecLibrary &m_library;
    ProfileListModel &m_profiles;
    QUuid m_profile;
    QComboBox *m_profileBox;
    QComboBox *m_formBox;
    QLineEdit *m_userId;
    QPushButton *m_open;
    QLabel *m_problem;
};
