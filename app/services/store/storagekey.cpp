// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage.h"

#include "databaseworker.h"

// The part of Storage that changes the key of an open store.

void Storage::changePassphrase(const Secret &old, const Secret &fresh, QObject *context, Done done)
{
    done = whileContextLives(context, std::move(done));
    if (m_state.kind != StoreState::Kind::Ready || !m_state.hasPassphrase)
        return done(notNow());
    const auto change = [old, fresh, cost = m_cost](Worker &worker) -> std::optional<StoreError> {
        auto key = worker.key();
        if (!key)
            return key.error();
        const auto dataKey = key->unwrap(old);
        if (!dataKey)
            return StoreError {StoreError::Kind::WrongPassphrase, {}};
        StoreKey rewrapped = *key;
        if (!rewrapped.wrap(*dataKey, fresh, cost))
            return StoreError {StoreError::Kind::Failed, {}};
        return worker.setKey(rewrapped);
    };
    ask(change, done);
}

void Storage::rotateKey(const Secret &passphrase, QObject *context, Done done)
{
    done = whileContextLives(context, std::move(done));
    if (m_state.kind != StoreState::Kind::Ready || m_rotation)
        return done(notNow());
    try {
        m_rotation = std::make_unique<StoreFile::Lock>(m_file, StoreFile::Lock::Of::Key);
    } catch (const StoreError &error) {
        return done(error);
    }
    const auto finished = [this, done](const std::optional<StoreError> &error) {
        // After a success and after a failure, one of the two keys is no longer needed.
        removeSpares([this, done, error] {
            m_rotation.reset();
            done(error);
        });
    };
    if (m_state.hasPassphrase)
        return rotateUnderPassphrase(passphrase, finished);
    rotateInKeychain(finished);
}

void Storage::rotateUnderPassphrase(const Secret &passphrase, Done done)
{
    const auto rotate = [passphrase, cost = m_cost](Worker &worker) -> std::optional<StoreError> {
        const auto held = worker.key();
        if (!held)
            return held.error();
        if (!held->unwrap(passphrase))
            return StoreError {StoreError::Kind::WrongPassphrase, {}};
        const SecretBytes dataKey = Vault::makeKey();
        StoreKey fresh = worker.withNewKey(*held, dataKey);
        if (!fresh.wrap(dataKey, passphrase, cost))
            return StoreError {StoreError::Kind::Failed, {}};
        return worker.replaceKey(fresh, fresh.vault(dataKey));
    };
    ask(rotate, done);
}

/// Writes the file's list of spare keys first, then the new key to the keychain, then seals the
/// rows. Wherever the program ends, the file opens, and no entry is left behind for ever.
void Storage::rotateInKeychain(Done done)
{
    struct Planned
    {
        std::optional<StoreError> error;
        SecretBytes dataKey;
        StoreKey fresh;
    };
    const auto plan = [](Worker &worker) {
        Planned planned;
        const auto held = worker.key();
        if (!held) {
            planned.error = held.error();
            return planned;
        }
        planned.dataKey = Vault::makeKey();
        planned.fresh = worker.withNewKey(*held, planned.dataKey);
        StoreKey announced = *held;
        announced.spare += planned.fresh.id;
        planned.error = worker.setKey(announced);
        planned.fresh.spare += held->id;
        return planned;
    };
    ask(plan, [this, done](const Planned &planned) {
        if (planned.error)
            return done(planned.error);
        const auto written = [this, planned, done](const std::optional<SecretError> &error) {
            if (error)
                return done(StoreError {StoreError::Kind::Failed, error->detail});
            reseal(planned.fresh, planned.dataKey, done);
        };
        m_keychain.write(planned.fresh.entryName(planned.fresh.id), entryOf(planned.dataKey), this,
                         written);
    });
}

void Storage::reseal(const StoreKey &fresh, const SecretBytes &dataKey, Done done)
{
    const auto replaceKey = [fresh, dataKey](Worker &worker) {
        return worker.replaceKey(fresh, fresh.vault(dataKey));
    };
    ask(replaceKey, done);
}

/// Removes the keychain entries that the last key change left, unless another change is under way.
void Storage::removeSpares(std::function<void()> then)
{
    if (m_state.hasPassphrase)
        return then();
    auto lock = std::make_shared<std::unique_ptr<StoreFile::Lock>>();
    try {
        if (!m_rotation)
            *lock = std::make_unique<StoreFile::Lock>(m_file, StoreFile::Lock::Of::Key);
    } catch (const StoreError &) {
        return then(); // another program does so, or the next start will
    }
    const auto look = [](Worker &worker) -> std::optional<StoreKey> {
        const auto held = worker.key();
        // The copy is written first, because it must not name a missing key.
        return held && worker.copyKey() ? std::optional(*held) : std::nullopt;
    };
    ask(look, [this, lock, then](const std::optional<StoreKey> &held) {
        if (!held)
            return then();
        removeSpare(*held, [lock, then] {
            lock->reset();
            then();
        });
    });
}

void Storage::removeSpare(StoreKey key, std::function<void()> then)
{
    if (key.spare.isEmpty())
        return then();
    const QString id = key.spare.takeFirst();
    const auto removed = [this, key, then](const std::optional<SecretError> &error) {
        if (error)
            return then(); // the next start tries again
        ask([key](Worker &worker) { return worker.setKey(key); },
            [this, key, then](const std::optional<StoreError> &unwritten) {
                if (unwritten)
                    return then();
                removeSpare(key, then);
            });
    };
    m_keychain.remove(key.entryName(id), this, removed);
}
