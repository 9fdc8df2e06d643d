// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles.h"

#include "draftlistmodel.h"
#include "filewords.h"
#include "keys.h"
#include "livedrafts.h"
#include "localsandbox.h"
#include "mainwindow.h"
#include "openrecord.h"
#include "outboxmodel.h"
#include "profilelistmodel.h"
#include "profilespage.h"
#include "services.h"
#include "troubles.h"

#include <QTimer>

#include <algorithm>
#include <utility>

static bool hasOtherServer(const Profile &before, const Profile &now)
{
    return before.origin() != now.origin() || before.baseUrl != now.baseUrl
        || before.apiId != now.apiId;
}

constexpr int goneAfter = 1'000; ///< a file that is away for longer is gone, milliseconds

Profiles::Profiles(Services &services, ProfileStore &store, const std::optional<FileError> &unread,
                   ProfileListModel &listed, const LocalSandbox &sandbox, Work work,
                   OpenRecord &record, Keys &keys, MainWindow &window)
    : m_services(services)
    , m_store(store)
    , m_unread(unread)
    , m_listed(listed)
    , m_sandbox(sandbox)
    , m_work(work)
    , m_record(record)
    , m_keys(keys)
    , m_window(window)
{
    connect(&m_window, &MainWindow::profilesOpened, this, [this](const ProfilesPage &page) {
        connect(&page, &ProfilesPage::profileEdited, this, &Profiles::edit);
        connect(&page, &ProfilesPage::profileRemoved, this, &Profiles::remove);
    });
    list();
}

void Profiles::list()
{
    m_listed.setProfiles(m_sandbox.profiles() + m_services.profiles);
}

void Profiles::showTrouble()
{
    if (m_unread && m_unread->kind == FileError::Kind::Damaged)
        troubles::showDamagedProfiles(m_window, *m_unread, [this] { startWithoutProfiles(); });
    else if (m_unread)
        troubles::show(m_window, words::sentence(*m_unread));
    else if (m_store.notice())
        troubles::show(m_window, words::sentence(*m_store.notice()));
}

void Profiles::followFile(const QString &folder)
{
    m_watch.addPath(folder);
    connect(&m_watch, &QFileSystemWatcher::directoryChanged, this, &Profiles::reload);
    reload(); // the file may have changed since it was read
}

/// Keeps the known profiles when the file cannot be read.
void Profiles::reload()
{
    if (m_unread)
        return;
    if (m_store.reload()) {
        m_isLossReported = false;
        return apply();
    }
    // A text editor may be about to replace the file.
    QTimer::singleShot(goneAfter, this, &Profiles::reportGone);
}

void Profiles::reportGone()
{
    const auto now = m_store.reload();
    if (now)
        return apply();
    const bool isExpected = m_store.notice() && m_store.notice()->kind == ProfilesNotice::Kind::Lost
        && now.error().kind == FileError::Kind::Missing;
    if (!isExpected && !std::exchange(m_isLossReported, true))
        troubles::showProfilesGone(m_window, now.error());
}

/// Applies the contents of the file.
void Profiles::apply()
{
    m_services.credentials.setInstallId(m_store.contents().installId);
    const QList<Profile> now = m_services.library.withKnownTiers(m_store.contents().profiles);
    if (now == m_services.profiles)
        return;
    const QList<Profile> before = std::exchange(m_services.profiles, now);
    list();
    for (const Profile &one : before) {
        const Profile *found = findProfile(now, one.id);
        if (found && hasOtherServer(one, *found))
            leave(one.id);
    }
    m_services.outbox.start(); // what waited for a profile may go on
}

/// Changes the current contents of the file. After an error, shows it and returns false.
bool Profiles::change(const ProfileStore::Edit &edit)
{
    // A file that could not be read must not be overwritten.
    auto error = m_unread;
    if (!error) {
        m_store.fillInstallId(m_services.storage.installId());
        error = m_store.change(edit);
    }
    if (error)
        troubles::show(m_window, words::sentence(*error));
    if (!m_unread)
        apply(); // also after an error, because the file may have changed
    return !error;
}

/// The user agreed to set the damaged file aside.
void Profiles::startWithoutProfiles()
{
    const auto aside = m_store.startWithoutProfiles();
    if (!aside)
        troubles::show(m_window, words::sentence(aside.error()));
    if (!m_store.reload()) // the file may be there all the same
        return;
    m_unread.reset();
    apply();
}

void Profiles::edit(const Profile &given, const Secrets &secrets)
{
    const Profile edited = given; // a copy, because `given` may be in the list that reload replaces
    reload();
    const bool isIdComing = m_store.contents().installId.isEmpty()
        && m_services.storage.state().kind == StoreState::Kind::Opening;
    if (!isIdComing || m_unread)
        return storeEdited(edited, secrets);
    // The file is lost and gets the id of the store, which is not known yet.
    connect(
        &m_services.storage, &Storage::stateChanged, this,
        [this, edited, secrets] { storeEdited(edited, secrets); }, Qt::SingleShotConnection);
}

void Profiles::storeEdited(const Profile &edited, const Secrets &secrets)
{
    const auto isIt = [&edited](const Profile &one) { return one.id == edited.id; };
    const Profile *found = findProfile(m_services.profiles, edited.id);
    const auto before = found ? std::optional(*found) : std::nullopt;
    const bool moves = before
        && (hasOtherServer(*before, edited) || before->tier != edited.tier
            || before->canRead != edited.canRead);
    if (moves && !mayMove(*before))
        return;
    const bool isStored = change([&](QList<Profile> &profiles) {
        const auto held = std::find_if(profiles.begin(), profiles.end(), isIt);
        if (held == profiles.end())
            profiles += edited;
        else
            *held = edited;
        return true;
    });
    if (!isStored)
        return;
    if (moves)
        closeRecords(edited.id);
    if (before && before->origin() != edited.origin())
        m_keys.forgetLeft(*before);
    m_keys.enter(edited, secrets, !before);
}

void Profiles::remove(const QUuid &id)
{
    reload();
    const Profile *listed = m_listed.find(id);
    if (!listed)
        return;
    const Profile gone = *listed;
    if (!mayMove(gone))
        return;
    const bool isRemoved = change([&](QList<Profile> &profiles) {
        return profiles.removeIf([&](const Profile &one) { return one.id == gone.id; }) > 0;
    });
    if (!isRemoved)
        return;
    m_keys.forgetLeft(gone);
    leave(gone.id);
}

/// A draft belongs to its server, so its profile cannot get another one. Shows why not.
bool Profiles::mayMove(const Profile &profile)
{
    const bool isUnsent = hasUnsent(profile.id);
    const bool isLocked = !isUnsent && areDraftsLocked();
    if (isUnsent)
        troubles::showUnsentIn(m_window, profile);
    else if (isLocked)
        troubles::showDraftsLocked(m_window, profile);
    return !isUnsent && !isLocked;
}

bool Profiles::hasUnsent(const QUuid &id) const
{
    const auto &live = m_work.live.all();
    const QList<QueuedSend> &sends = m_work.outbox.sends();
    return m_work.drafts.hasDraftOf(id)
        || std::any_of(live.begin(), live.end(),
                       [&](const auto &entry) {
                           return entry.first.profile == id
                               && !entry.second->draft().changes().isEmpty();
                       })
        || std::any_of(sends.begin(), sends.end(),
                       [&](const QueuedSend &send) { return send.record.profile == id; });
}

/// Whether there is a store in which the drafts of a profile cannot be seen.
bool Profiles::areDraftsLocked() const
{
    using Kind = StoreState::Kind;
    const Kind kind = m_services.storage.state().kind;
    return kind == Kind::Opening || kind == Kind::Locked || kind == Kind::Failed;
}

/// Closes the profile's record and drops its drafts in memory, which have nothing to send.
void Profiles::closeRecords(const QUuid &id)
{
    m_record.leaveProfile(id);
    m_work.live.dropOf(id);
}

void Profiles::leave(const QUuid &id)
{
    if (!hasUnsent(id)) // the file may have been changed although it has
        closeRecords(id);
    emit left(id);
}
