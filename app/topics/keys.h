// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keystate.h"
#include "profile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class KeychainWatch;
class MainWindow;
class ProfilesPage;
class ProfileListModel;
struct RecordKey;
struct Services;

/// The keys of the profiles: entering and removing them, and where each one is. Also the keychain,
/// which may be locked, unlocked or created while the program runs.
class Keys final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Keys(Services &services, const ProfileListModel &profiles, MainWindow &window);
    ~Keys() override;

    void followKeychain();
    /// Shows where the key of this profile is. `error` is why it is not in the keychain.
    void showState(const QUuid &profile, const std::optional<SecretError> &error = {});
    /// Does nothing when the key of the record's profile is shown already.
    void showStateOf(const RecordKey &record);
    using Found = std::function<void(const KeyState &)>;
    /// Says later where the key of a listed profile is. Shows no prompt: the keychain is read only
    /// while it is unlocked.
    void find(const QUuid &profile, const Found &found,
              const std::optional<SecretError> &error = {});
    /// Stores the typed secrets of a listed profile. `isNew` means that it has no key yet.
    void enter(const Profile &profile, const Secrets &typed, bool isNew);
    /// Whether a typed secret is on its way to the keychain.
    bool isWriting() const { return m_writes > 0; }
    /// The listed profiles whose keys are gone when the program ends.
    QList<QUuid> ofThisRun() const;
    /// A lock ended the run that knew the keys of these profiles.
    void noteForgotten(const QList<QUuid> &profiles);
    /// Removes the key of a profile that was removed or has another server now.
    void forgetLeft(const Profile &profile);

signals:
    /// The keychain was locked, unlocked, created, started or stopped.
    void keychainChanged();
    /// Where the key of this profile is by now.
    void stateShown(const QUuid &profile, const KeyState &state);
    /// A typed secret is in the keychain, or cannot be.
    void written();

private:
    void followPage(ProfilesPage &page, const QUuid &shown);
    void save(const Profile &profile, const Secrets &secrets);
    void forget(const QUuid &profile);
    KeyState nowhere(const QUuid &profile, const std::optional<SecretError> &error = {}) const;
    void findInKeychain(const QUuid &profile, const Found &found);
    void show(const QUuid &profile, const KeyState &state);
    void showKeychain();

    Services &m_services;
    const ProfileListModel &m_profiles;
    MainWindow &m_window;
    std::unique_ptr<KeychainWatch> m_watch;
    QPointer<ProfilesPage> m_page;
    QList<QUuid> m_forgotten; ///< see `noteForgotten`
    int m_writes = 0; ///< that are under way
    QUuid m_shownOf; ///< the profile whose key the window shows
};
