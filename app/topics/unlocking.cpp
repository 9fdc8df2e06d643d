// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlocking.h"

#include "mainwindow.h"
#include "storeaccess.h"
#include "storebar.h"

Unlocking::Unlocking(Storage &storage, MainWindow &window)
    : m_storage(storage)
    , m_window(window)
{
    const StoreAccess &access = m_window.storeAccess();
    connect(&m_storage, &Storage::stateChanged, &access, &StoreAccess::setState);
    connect(&access, &StoreAccess::unlockRequested, &m_storage, qOverload<>(&Storage::unlock));
    connect(&access, &StoreAccess::retryRequested, &m_storage, &Storage::open);
    connect(&m_window.storeBar(), &StoreBar::thisRunChosen, &m_storage, &Storage::keepForThisRun);
    connect(&access, &StoreAccess::passphraseGiven, this,
            [this](const Secret &passphrase) { m_storage.unlock(passphrase, this, answer()); });
    connect(&access, &StoreAccess::passphraseChosen, this, [this](const Secret &passphrase) {
        m_storage.choosePassphrase(passphrase, this, answer());
    });
    connect(&access, &StoreAccess::passphraseChangeRequested, this,
            [this](const Secret &old, const Secret &fresh) {
                m_storage.changePassphrase(old, fresh, this, answer());
            });
    connect(&access, &StoreAccess::keyRotationRequested, this,
            [this](const Secret &passphrase) { m_storage.rotateKey(passphrase, this, answer()); });
}

void Unlocking::begin()
{
    if (m_storage.state().isOnDisk()) { // opened on the page of a locked window
        emit begun(false);
        return;
    }
    connect(
        &m_storage, &Storage::inspected, this,
        [this](bool wantsPassphrase) {
            if (wantsPassphrase)
                m_window.storeAccess().unlock();
            emit begun(wantsPassphrase);
        },
        Qt::SingleShotConnection);
    m_storage.open();
}

Storage::Done Unlocking::answer()
{
    return [this](const std::optional<StoreError> &error) {
        if (error)
            m_window.storeAccess().showError(*error);
        else
            m_window.storeAccess().showDone();
    };
}
