// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys.h"

#include "keychainwatch.h"
#include "mainwindow.h"
#include "openbar.h"
#include "profilelistmodel.h"
#include "profilespage.h"
#include "services.h"
#include "statusline.h"
#include "troubles.h"

#include <algorithm>

namespace {

/// A stored token would be used before a sign-in, although it has expired. So the secrets of a
/// sign-in replace it.
Secrets joined(const ApiSpec &api, Secrets held, const Secrets &typed)
{
    if (api.signIn
        && std::any_of(api.signIn->with.begin(), api.signIn->with.end(),
                       [&](const QString &name) { return typed.contains(name); }))
        held.remove(api.signIn->secret);
    held.insert(typed);
    return held;
}

} // namespace

Keys::Keys(Services &services, const ProfileListModel &profiles, MainWindow &window)
    : m_services(services)
    , m_profiles(profiles)
    , m_window(window)
{
    connect(&m_window, &MainWindow::profilesOpened, this, &Keys::followPage);
}

Keys::~Keys() = default;

void Keys::followPage(ProfilesPage &page, const QUuid &shown)
{
    m_page = &page;
    connect(&page, &ProfilesPage::keyForgotten, this, &Keys::forget);
    connect(&page, &ProfilesPage::keyStateWanted, this, [this](const QUuid &id) { showState(id); });
    showState(shown);
}

void Keys::followKeychain()
{
    showKeychain();
    m_watch = std::make_unique<KeychainWatch>();
    connect(m_watch.get(), &KeychainWatch::changed, this, [this] {
        showKeychain();
        showState(m_window.openBar().profileId());
        emit keychainChanged();
    });
}

/// A store that the user chose to keep in memory for this run is not opened by itself.
void Keys::showKeychain()
{
    m_services.keychain.status(this, [this](const KeychainSecretStore::Status &status) {
        m_window.status().setKeychain(status.kind, status.service);
        const StoreState &store = m_services.storage.state();
        const bool waitsForIt = store.kind == StoreState::Kind::NoKeychain
            || (store.kind == StoreState::Kind::Locked && !store.hasPassphrase);
        if (status.kind == KeychainState::Unlocked && waitsForIt)
            m_services.storage.open();
    });
}

void Keys::enter(const Profile &profile, const Secrets &typed, bool isNew)
{
    const ApiSpec *api = m_services.library.api(profile.apiId);
    if (typed.isEmpty() || !api)
        return showState(profile.id);
    if (isNew || typed.size() == api->secrets.size())
        return save(profile, typed);
    // Only some of several secrets were typed. The others stay as they are.
    ++m_writes;
    m_services.credentials.held(profile, this, [=, this](const Result<Secrets, SecretError> &held) {
        --m_writes;
        if (!held && !held.error().hasNoSecret()) {
            showState(profile.id, held.error());
            emit written();
            return;
        }
        save(profile, joined(*api, held ? *held : Secrets(), typed));
    });
}

void Keys::save(const Profile &profile, const Secrets &secrets)
{
    ++m_writes;
    m_services.credentials.save(profile, secrets, this,
                                [this, id = profile.id](const std::optional<SecretError> &error) {
                                    --m_writes;
                                    showState(id, error);
                                    showKeychain();
                                    m_services.outbox.resume(id); // with the new key
                                    emit written();
                                });
}

QList<QUuid> Keys::ofThisRun() const
{
    QList<QUuid> ids;
    for (const Profile &one : m_profiles.profiles()) {
        if (!one.isLocalSandbox() && m_services.credentials.isKeptForThisRunOnly(one))
            ids += one.id;
    }
    return ids;
}

void Keys::noteForgotten(const QList<QUuid> &profiles)
{
    m_forgotten = profiles;
    showState(m_window.openBar().profileId());
}

KeyState Keys::nowhere(const QUuid &profile, const std::optional<SecretError> &error) const
{
    KeyState state {KeyState::Home::Nowhere, error};
    state.isForgotten = m_forgotten.contains(profile);
    return state;
}

void Keys::forget(const QUuid &id)
{
    m_forgotten.removeAll(id);

    if (const Profile *whose = m_profiles.find(id))
        m_services.credentials.forget(
            *whose, this,
            [this, id](const std::optional<SecretError> &error) { showState(id, error); });
}

/// Without a keychain there was no key to remove.
void Keys::forgetLeft(const Profile &profile)
{
    m_services.credentials.forget(profile, this, [this](const std::optional<SecretError> &error) {
        if (error && !error->hasNoSecret())
            troubles::showKeyLeft(m_window, *error);
    });
}

void Keys::show(const QUuid &profile, const KeyState &state)
{
    m_window.status().setKeyState(profile, state);
    if (m_page)
        m_page->setKeyState(profile, state);
    emit stateShown(profile, state);
}

void Keys::showStateOf(const RecordKey &record)
{
    if (m_shownOf != record.profile)
        showState(record.profile);
}

void Keys::showState(const QUuid &id, const std::optional<SecretError> &error)
{
    if (id == m_window.openBar().profileId() && m_profiles.find(id))
        m_shownOf = id;
    find(
        id, [this, id](const KeyState &state) { show(id, state); }, error);
}

void Keys::find(const QUuid &id, const Found &found, const std::optional<SecretError> &error)
{
    const Profile *whose = m_profiles.find(id);
    if (!whose || !m_services.library.api(whose->apiId))
        return;
    if (whose->isLocalSandbox())
        return found({KeyState::Home::BuiltIn, {}});
    if (m_services.credentials.isKeptForThisRunOnly(*whose))
        return m_services.credentials.held(
            *whose, this, [found, error](const Result<Secrets, SecretError> &held) {
                found({KeyState::Home::ThisRun, error,
                       held ? std::optional(held->keys()) : std::nullopt});
            });
    if (error)
        return found(nowhere(id, error));
    m_services.keychain.status(this, [this, id, found](const KeychainSecretStore::Status &status) {
        if (status.isSilent)
            return found({KeyState::Home::KeychainSilent, {}});
        if (status.kind == KeychainState::Locked)
            return found({KeyState::Home::KeychainLocked, {}});
        if (status.kind != KeychainState::Unlocked)
            return found(nowhere(id));
        findInKeychain(id, found);
    });
}

/// Called only while the keychain is unlocked, because this must not open a password prompt.
void Keys::findInKeychain(const QUuid &id, const Found &found)
{
    const Profile *whose = m_profiles.find(id);
    if (!whose)
        return;
    m_services.keychain.read(
        m_services.credentials.keyName(*whose), this,
        [this, id, found](const Result<Secrets, SecretError> &read) {
            if (read)
                return found({KeyState::Home::Keychain, {}, read->keys()});
            const bool isMissing = read.error().kind == SecretError::Kind::NotFound;
            found(nowhere(id, isMissing ? std::nullopt : std::optional(read.error())));
        });
}
