// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Notices;
class OpenBar;
class ProfileListModel;
class QUuid;
class SpecLibrary;
struct ApiSpec;
struct Profile;

/// Switches from a sandbox profile to its counterpart in production, and back.
class EnvironmentSwitch final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    EnvironmentSwitch(const SpecLibrary &library, const ProfileListModel &profiles,
                      OpenBar &openBar, Notices &notices, QObject *parent = nullptr);

    /// The key had another meaning in older versions. Its first use only explains the change.
    void setKeyNew(bool isNew) { m_isKeyNew = isNew; }
    void run();
    /// Production is entered only after a question.
    void switchTo(const QUuid &id);

signals:
    void keyExplained();

private:
    void explainKey();
    void offer(const QList<Profile> &counterparts);
    QString whatIsMissing(const ApiSpec &api, const Profile &profile) const;

    const SpecLibrary &m_library;
    const ProfileListModel &m_profiles;
    OpenBar &m_openBar;
    Notices &m_notices;
    bool m_isKeyNew = false;
};
