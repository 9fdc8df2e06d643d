// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Profiles and their keys; app.cpp has the records and their sends.

#include "app.h"

#include "filewords.h"
#include "sandboxwords.h"

#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int goneAfter = 1'000; ///< a file that is away for longer is gone, milliseconds

/// A token that was stored would be used before a sign-in, though it is long dead: what signs in
/// takes its place.
Secrets joined(const ApiSpec &api, Secrets held, const Secrets &typed)
{
    if (api.signIn
        && std::any_of(api.signIn->with.begin(), api.signIn->with.end(),
                       [&](const QString &name) { return typed.contains(name); }))
        held.remove(api.signIn->secret);
    held.insert(typed);
    return held;
}

/// Nothing is there that could be lost. Of every other error nobody knows that.
bool holdsNone(const SecretError &error)
{
    using Kind = SecretError::Kind;
    return error.kind == Kind::NotFound || error.kind == Kind::NoService
        || error.kind == Kind::NoKeyring;
}

} // namespace

void App::connectProfiles()
{
    connect(&m_window, &MainWindow::profileEdited, this, &App::editProfile);
    connect(&m_window, &MainWindow::profileRemoved, this, &App::removeProfile);
    connect(&m_window, &MainWindow::keyForgotten, this, &App::forgetKey);
    connect(&m_window, &MainWindow::profilesResetRequested, this, &App::startAnew);
    connect(&m_window, &MainWindow::keyStateWanted, this,
            [this](const QUuid &id) { tellKeyState(id); });
    connect(&m_localSandbox, &LocalSandbox::ready, this, [this] {
        if (const Profile *chosen = m_profiles.find(m_window.profileId()))
            m_window.showPeople(peopleOf(*chosen));
    });
    connect(&m_localSandbox, &LocalSandbox::failed, this,
            [this](const SandboxError &error) { m_window.showTrouble(words::sentence(error)); });
}

/// The command line may have written the file meanwhile. What cannot be read leaves what is known.
void App::reloadProfiles()
{
    if (m_profilesError)
        return;
    if (m_store.reload()) {
        m_isLossReported = false;
        return takeProfiles();
    }
    // A person's editor may be between two steps.
    QTimer::singleShot(goneAfter, this, &App::reportProfilesGone);
}

void App::reportProfilesGone()
{
    const auto now = m_store.reload();
    if (now)
        return takeProfiles();
    const bool isExpected = m_store.notice() && m_store.notice()->kind == ProfilesNotice::Kind::Lost
        && now.error().kind == FileError::Kind::Missing;
    if (!isExpected && !std::exchange(m_isLossReported, true))
        m_window.showProfilesGone(now.error());
}

void App::takeProfiles()
{
    m_services.credentials.setInstallId(m_store.contents().installId);
    const QList<Profile> now = m_services.library.withKnownTiers(m_store.contents().profiles);
    if (now == m_services.profiles)
        return;
    m_services.profiles = now;
    listProfiles();
    m_services.outbox.start(); // what waited for a profile may go on
}

/// In the file, on what it holds now. False, and said why, when that failed.
bool App::changeProfiles(const ProfileStore::Edit &edit)
{
    // Never overwrite what could not be read.
    auto error = m_profilesError;
    if (!error) {
        m_store.fillInstallId(m_services.storage.installId());
        error = m_store.change(edit);
    }
    if (error)
        m_window.showTrouble(words::sentence(*error));
    if (!m_profilesError)
        takeProfiles(); // also of a change that failed: as the file is then
    return !error;
}

/// A person's word about a damaged file.
void App::startAnew()
{
    const auto aside = m_store.startAnew();
    if (!aside)
        m_window.showTrouble(words::sentence(aside.error()));
    if (!m_store.reload()) // the file may be there all the same
        return;
    m_profilesError.reset();
    takeProfiles();
}

void App::listProfiles()
{
    m_profiles.setProfiles(m_localSandbox.profiles() + m_services.profiles);
}

/// Those of the local sandbox; a server's own are never listed.
QList<Person> App::peopleOf(const Profile &profile) const
{
    QList<Person> people;
    if (profile.isLocalSandbox()) {
        for (const SandboxProcess::Person &one : m_localSandbox.people(profile.apiId))
            people += Person {one.id, one.name, one.about, one.formId};
    }
    return people;
}

void App::showProfile(const QUuid &id)
{
    closeRecord();
    stopReading();
    const Profile *chosen = m_profiles.find(id);
    if (!chosen)
        return m_window.showStart();
    if (chosen->tier != Tier::Production)
        m_settings.setLastProfile(id);
    if (chosen->isLocalSandbox())
        m_localSandbox.start();
    m_window.showStart(peopleOf(*chosen));
    saveWhereabouts();
    dropSaved();
    tellKeyState(id);
}

void App::editProfile(const Profile &given, const Secrets &secrets)
{
    const Profile edited = given; // which may stand in the list that is made anew here
    reloadProfiles();
    const bool isIdComing = m_store.contents().installId.isEmpty()
        && m_services.storage.state().kind == StoreState::Kind::Opening;
    if (!isIdComing || m_profilesError)
        return storeProfile(edited, secrets);
    // The file is lost, and is made anew with the id that the store has.
    connect(
        &m_services.storage, &Storage::stateChanged, this,
        [this, edited, secrets] { storeProfile(edited, secrets); }, Qt::SingleShotConnection);
}

void App::storeProfile(const Profile &edited, const Secrets &secrets)
{
    const Profile *found = findProfile(m_services.profiles, edited.id);
    const auto before = found ? std::optional(*found) : std::nullopt;
    const bool moves = before
        && (before->origin() != edited.origin() || before->baseUrl != edited.baseUrl
            || before->tier != edited.tier || before->apiId != edited.apiId
            || before->canRead != edited.canRead);
    // A draft belongs to its server: it never moves to another with its profile.
    if (moves && hasUnsent(edited.id))
        return m_window.showUnsentIn(*before);
    if (moves && areDraftsLocked())
        return m_window.showDraftsLocked(*before);
    const auto replace = [&edited](QList<Profile> &profiles) {
        const auto held = std::find_if(profiles.begin(), profiles.end(),
                                       [&](const Profile &one) { return one.id == edited.id; });
        if (held == profiles.end())
            profiles += edited;
        else
            *held = edited;
        return true;
    };
    if (!changeProfiles(replace))
        return;
    if (moves)
        closeProfile(edited.id);
    if (before && before->origin() != edited.origin())
        m_services.credentials.forget(
            *before, this,
            [this](const std::optional<SecretError> &error) { tellForgotten(error); });
    const ApiSpec *api = m_services.library.api(edited.apiId);
    if (secrets.isEmpty() || !api)
        return tellKeyState(edited.id);
    if (!before || secrets.size() == api->secrets.size())
        return saveKey(edited, secrets);
    // Some of several: the others stay as they are.
    m_services.credentials.held(edited, this, [=, this](const Result<Secrets, SecretError> &held) {
        if (!held && !holdsNone(held.error()))
            return tellKeyState(edited.id, held.error());
        saveKey(edited, joined(*api, held ? *held : Secrets(), secrets));
    });
}

void App::saveKey(const Profile &whose, const Secrets &secrets)
{
    m_services.credentials.save(whose, secrets, this,
                                [this, id = whose.id](const std::optional<SecretError> &error) {
                                    tellKeyState(id, error);
                                    tellKeychain();
                                    m_services.outbox.resume(id); // with the new one
                                });
}

void App::removeProfile(const QUuid &id)
{
    reloadProfiles();
    const Profile *listed = m_profiles.find(id);
    if (!listed)
        return;
    const Profile gone = *listed;
    if (hasUnsent(id))
        return m_window.showUnsentIn(gone);
    if (areDraftsLocked())
        return m_window.showDraftsLocked(gone);
    const bool isRemoved = changeProfiles([&](QList<Profile> &profiles) {
        return profiles.removeIf([&](const Profile &one) { return one.id == gone.id; }) > 0;
    });
    if (!isRemoved)
        return;
    m_services.credentials.forget(
        gone, this, [this](const std::optional<SecretError> &error) { tellForgotten(error); });
    closeProfile(gone.id);
}

/// There is a store, and nobody can look whether a profile has drafts in it.
bool App::areDraftsLocked() const
{
    using Kind = StoreState::Kind;
    const Kind kind = m_services.storage.state().kind;
    return kind == Kind::Opening || kind == Kind::Locked || kind == Kind::Failed;
}

bool App::hasUnsent(const QUuid &profileId) const
{
    const QList<QueuedSend> &sends = m_outboxList.sends();
    return m_draftList.hasDraftOf(profileId)
        || std::any_of(m_drafts.begin(), m_drafts.end(),
                       [&](const auto &entry) {
                           return entry.first.profile == profileId
                               && !entry.second->draft().changes().isEmpty();
                       })
        || std::any_of(sends.begin(), sends.end(),
                       [&](const QueuedSend &send) { return send.record.profile == profileId; });
}

/// Its record is no longer shown or read, and its drafts, which have nothing to send, are gone.
void App::closeProfile(const QUuid &id)
{
    if (m_key.profile == id || m_wanted.profile == id || m_window.profileId() == id)
        showProfile(m_window.profileId());
    std::erase_if(m_drafts, [&](const auto &entry) { return entry.first.profile == id; });
}

/// With no keychain at all there was nothing to forget.
void App::tellForgotten(const std::optional<SecretError> &error)
{
    if (error && !holdsNone(*error))
        m_window.showKeyLeft(*error);
}

void App::forgetKey(const QUuid &id)
{
    if (const Profile *whose = m_profiles.find(id))
        m_services.credentials.forget(
            *whose, this,
            [this, id](const std::optional<SecretError> &error) { tellKeyState(id, error); });
}

void App::tellKeyState(const QUuid &id, const std::optional<SecretError> &error)
{
    const Profile *whose = m_profiles.find(id);
    const ApiSpec *api = whose ? m_services.library.api(whose->apiId) : nullptr;
    if (!api)
        return;
    if (id == m_window.profileId())
        m_keyShownOf = id;
    if (whose->isLocalSandbox())
        return m_window.setKeyState(id, {KeyState::Home::BuiltIn, {}});
    if (m_services.credentials.isKeptForThisRunOnly(*whose))
        return m_services.credentials.held(
            *whose, this, [this, id, error](const Result<Secrets, SecretError> &held) {
                m_window.setKeyState(id,
                                     {KeyState::Home::ThisRun, error,
                                      held ? std::optional(held->keys()) : std::nullopt});
            });
    if (error)
        return m_window.setKeyState(id, {KeyState::Home::Nowhere, error});
    m_services.keychain.status(
        this, [this, id](const KeychainSecretStore::Status &status) { findKey(id, status.kind); });
}

/// Only where nobody is asked for a password: looking must not open a prompt.
void App::findKey(const QUuid &id, KeychainState keychain)
{
    const Profile *whose = m_profiles.find(id);
    if (!whose)
        return;
    const auto tell = [this, id](KeyState::Home home, std::optional<SecretError> error = {}) {
        m_window.setKeyState(id, {home, error});
    };
    if (keychain == KeychainState::Locked)
        return tell(KeyState::Home::BehindLock);
    if (keychain != KeychainState::Unlocked)
        return tell(KeyState::Home::Nowhere);
    m_services.keychain.read(
        m_services.credentials.keyName(*whose), this,
        [this, id, tell](const Result<Secrets, SecretError> &found) {
            if (found)
                return m_window.setKeyState(id, {KeyState::Home::Keychain, {}, found->keys()});
            const bool isMissing = found.error().kind == SecretError::Kind::NotFound;
            tell(KeyState::Home::Nowhere, isMissing ? std::nullopt : std::optional(found.error()));
        });
}

/// It may have been locked, unlocked or made while the program runs. Who chose that drafts are kept
/// for this run only has chosen.
void App::tellKeychain()
{
    m_services.keychain.status(this, [this](const KeychainSecretStore::Status &status) {
        m_window.setKeychain(status.kind, status.service);
        const StoreState &store = m_services.storage.state();
        const bool waitsForIt = store.kind == StoreState::Kind::NoKeychain
            || (store.kind == StoreState::Kind::Locked && !store.hasPassphrase);
        if (status.kind == KeychainState::Unlocked && waitsForIt)
            m_services.storage.open();
    });
}
