// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeaccess.h"

#include "draftsview.h"
#include "notices.h"
#include "storebar.h"
#include "storekeydialog.h"
#include "storewords.h"
#include "troubles.h"

using namespace Qt::StringLiterals;

using Purpose = PassphraseDialog::Purpose;

StoreAccess::StoreAccess(StoreBar &bar, DraftsView &drafts, Notices &notices, QWidget &window)
    : QObject(&window)
    , m_bar(bar)
    , m_drafts(drafts)
    , m_notices(notices)
    , m_window(window)
{
    connect(&m_bar, &StoreBar::unlockWanted, this, &StoreAccess::unlock);
    connect(&m_bar, &StoreBar::passphraseWanted, this, &StoreAccess::choosePassphrase);
    connect(&m_bar, &StoreBar::retryWanted, this, &StoreAccess::retryRequested);
    connect(&m_drafts, &DraftsView::unlockRequested, this, &StoreAccess::unlock);
    connect(&m_drafts, &DraftsView::retryRequested, this, &StoreAccess::retryRequested);
}

void StoreAccess::setState(const StoreState &state)
{
    m_state = state;
    m_bar.setState(state);
    m_drafts.setStore(state.kind);
    if (m_key)
        m_key->setState(state);
}

void StoreAccess::unlock()
{
    if (m_state.hasPassphrase)
        ask(Purpose::Unlock);
    else
        emit unlockRequested();
}

void StoreAccess::choosePassphrase()
{
    ask(Purpose::Choose);
}

void StoreAccess::ask(Purpose purpose)
{
    if (m_passphrase)
        return;
    QWidget *over = m_key ? static_cast<QWidget *>(m_key) : &m_window;
    m_passphrase = new PassphraseDialog(purpose, m_state.hasPassphrase, over);
    connect(m_passphrase, &PassphraseDialog::given, this,
            [this, purpose](const Secret &old, const Secret &fresh) {
                switch (purpose) {
                case Purpose::Unlock:
                    return emit passphraseGiven(old);
                case Purpose::Choose:
                    return emit passphraseChosen(fresh);
                case Purpose::Change:
                    return emit passphraseChangeRequested(old, fresh);
                case Purpose::NewKey:
                    return emit keyRotationRequested(old);
                }
            });
    m_passphrase->open();
}

void StoreAccess::showError(const StoreError &error)
{
    if (m_passphrase)
        m_passphrase->showError(error);
    else
        troubles::show(m_window, words::sentence(error));
}

void StoreAccess::showDone()
{
    if (!m_passphrase)
        return;
    const Purpose purpose = m_passphrase->purpose();
    m_passphrase->close();
    m_passphrase.clear();
    const QString done = purpose == Purpose::Unlock ? tr("The drafts are unlocked.")
        : purpose == Purpose::Choose                ? tr("The passphrase was set.")
        : purpose == Purpose::Change                ? tr("The passphrase was changed.")
                                     : tr("Everything is encrypted under a new key.");
    m_notices.show(u"storeDone"_s, u"done"_s, done);
}

void StoreAccess::openKeyDialog()
{
    m_key = new StoreKeyDialog(m_state, &m_window);
    connect(m_key, &StoreKeyDialog::unlockWanted, this, &StoreAccess::unlock);
    connect(m_key, &StoreKeyDialog::passphraseWanted, this, &StoreAccess::choosePassphrase);
    connect(m_key, &StoreKeyDialog::changeWanted, this, [this] { ask(Purpose::Change); });
    connect(m_key, &StoreKeyDialog::newKeyWanted, this, [this] { ask(Purpose::NewKey); });
    connect(m_key, &StoreKeyDialog::retryWanted, this, &StoreAccess::retryRequested);
    m_key->open();
}
