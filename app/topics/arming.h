// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"

#include <QHash>
#include <QObject>

class MainWindow;
class OutboxModel;
class ProfileListModel;
class QMessageBox;
class UserInput;
struct Services;

/// Arming of production and what the window shows of it: the bar, the command, the notices before
/// and at the end. An armed profile is locked when it is changed or removed.
class Arming final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Arming(Services &services, const ProfileListModel &profiles, const OutboxModel &outbox,
           const UserInput &input, MainWindow &window);

    /// Asks before it arms the profile.
    void ask(const QUuid &profile);
    /// Arms the profile that the user was asked about. False when it was changed or removed while
    /// the question was open.
    bool arm(const Profile &asked);
    /// How many sends go out when the profile is armed.
    int waiting(const QUuid &profile, const QUuid &except = {}) const;
    /// Closes a question about the profile when it was armed elsewhere meanwhile.
    void closeWhenArmed(QMessageBox &question, const QUuid &profile);

private:
    void lock(const QUuid &profile);
    void lockElsewhere();
    /// The profile was armed, renewed or locked.
    void follow(const QUuid &profile);
    void lockChanged();
    void showState();

    Services &m_services;
    const ProfileListModel &m_profiles;
    const OutboxModel &m_outbox;
    MainWindow &m_window;
    QHash<QUuid, Profile> m_armed; ///< as they were when they were armed
};
