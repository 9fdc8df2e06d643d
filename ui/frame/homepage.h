// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include <QList>
#include <QScrollArea>
#include <QUuid>

class GoBox;
class ProfileListModel;
class QBoxLayout;
class QLabel;
class QListView;
class QListWidget;
class RecentsView;

/// Where one begins: whose record, and where. In the local sandbox its people.
class HomePage final : public QScrollArea
{
    Q_OBJECT

public:
    /// `profiles` must outlive the page.
    explicit HomePage(ProfileListModel &profiles, QWidget *parent = nullptr);

    GoBox &box() const { return *m_box; }
    void showPeople(const QList<Person> &people);
    /// Shows a notice that the people are real.
    void setReal(bool real);
    /// Shows the recent records above the people. The page takes ownership.
    void addRecents(RecentsView &recents);
    /// Marks the chosen profile.
    void setProfile(const QUuid &id);

signals:
    void personChosen(const Person &person);
    void profileChosen(const QUuid &id);
    void newProfileWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeProfiles(ProfileListModel &profiles);
    void makePeople();
    void markProfile();
    void namePeople();

    QLabel *m_real;
    QLabel *m_advice;
    GoBox *m_box;
    QBoxLayout *m_columns;
    QBoxLayout *m_whom; ///< people and recent records
    RecentsView *m_recents = nullptr;
    QWidget *m_peopleColumn;
    QListWidget *m_people;
    QListView *m_profiles;
    QUuid m_profile;
    QList<Person> m_shown; ///< parallel to the list's rows
};
