// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychainsecretstore.h"
#include "keystate.h"
#include "profile.h"

#include <QObject>
#include <QPointer>

#include <memory>

class KeychainWatch;
class MainWindow;
class ProfileDialog;
class ProfileListModel;
struct RecordKey;
struct Services;

/// The profiles' keys: entered, forgotten, and where each is. Also the keychain as a whole, which
/// may be locked, unlocked or made while the program runs.
class Keys final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Keys(Services &services, const ProfileListModel &profiles, MainWindow &window);
    ~Keys() override;

    void followKeychain();
    /// Where the key of this profile is; `error`: what kept it from the keychain.
    void showState(const QUuid &profile, const std::optional<SecretError> &error = {});
    /// Only where another profile's key is shown now.
    void showStateOf(const RecordKey &record);
    /// Of a profile that is listed. `isNew`: it has no key yet.
    void enter(const Profile &profile, const Secrets &typed, bool isNew);
    /// Of a profile that is gone, or has another server now.
    void forgetLeft(const Profile &profile);

private:
    void followDialog(ProfileDialog &dialog, const QUuid &shown);
    void save(const Profile &profile, const Secrets &secrets);
    void forget(const QUuid &profile);
    void find(const QUuid &profile, KeychainSecretStore::Status::Kind keychain);
    void show(const QUuid &profile, const KeyState &state);
    void showKeychain();

    Services &m_services;
    const ProfileListModel &m_profiles;
    MainWindow &m_window;
    std::unique_ptr<KeychainWatch> m_watch;
    QPointer<ProfileDialog> m_dialog;
    QUuid m_shownOf; ///< the profile whose key the window speaks of
};
