// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include <QLabel>
#include <QList>

class QListWidget;

/// What to do when no record is open.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void showPeople(const QList<Person> &people);
    /// Shows a notice that the people are real.
    void setReal(bool real) { m_real->setVisible(real); }

signals:
    void personChosen(const Person &person);

private:
    QLabel *m_real;
    QLabel *m_advice;
    QLabel *m_peopleTitle;
    QListWidget *m_people;
    QList<Person> m_shown; ///< parallel to the list's rows
};
