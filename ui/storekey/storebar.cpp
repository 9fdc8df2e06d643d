// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storebar.h"

#include "noticebar.h"
#include "storewords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StoreBar::StoreBar(QWidget *parent)
    : QWidget(parent)
    , m_state(new NoticeBar(u"storeState"_s, this))
    , m_unlock(m_state->addButton(tr("Unlo&ck…"), u"unlockStore"_s))
    , m_passphrase(m_state->addButton(tr("Set a passp&hrase…"), u"choosePassphrase"_s))
    //: Button: tries to open the drafts again
    , m_retry(m_state->addButton(tr("Try aga&in"), u"retryStore"_s))
    //: Button: drafts are kept in memory until the program is closed
    , m_thisRun(m_state->addButton(tr("&Keep in memory only"), u"keepForThisRun"_s))
    , m_damage(new NoticeBar(u"setAside"_s, this))
    , m_held(new NoticeBar(u"held"_s, this))
    //: Button: the sends that are held back go on
    , m_release(m_held->addButton(tr("Release the sen&ds"), u"releaseSends"_s))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_damage);
    layout->addWidget(m_held);
    connect(m_unlock, &QPushButton::clicked, this, &StoreBar::unlockWanted);
    connect(m_passphrase, &QPushButton::clicked, this, &StoreBar::passphraseWanted);
    connect(m_retry, &QPushButton::clicked, this, &StoreBar::retryWanted);
    connect(m_thisRun, &QPushButton::clicked, this, &StoreBar::thisRunChosen);
    //: Button: closes the notice
    connect(m_damage->addButton(tr("C&lose"), u"closeSetAside"_s), &QPushButton::clicked, m_damage,
            &QWidget::hide);
    connect(m_held->addButton(tr("Show the outbo&x"), u"lookAtOutbox"_s), &QPushButton::clicked,
            this, &StoreBar::outboxWanted);
    connect(m_release, &QPushButton::clicked, this, &StoreBar::releaseWanted);
}

void StoreBar::setHeld(bool isHeld)
{
    m_release->hide();
    if (isHeld)
        m_held->say(u"warning"_s, words::held());
    else
        m_held->hide();
}

void StoreBar::offerRelease()
{
    m_release->show();
}

void StoreBar::setState(const StoreState &state)
{
    using Kind = StoreState::Kind;
    m_unlock->setVisible(state.kind == Kind::Locked);
    m_passphrase->setVisible(state.kind == Kind::NoKeychain);
    m_retry->setVisible(state.kind == Kind::Failed || state.kind == Kind::ReadOnly);
    m_thisRun->setVisible(!state.isOnDisk());
    const bool isAsked = state.kind == Kind::Locked || state.kind == Kind::NoKeychain
        || state.kind == Kind::Failed || state.kind == Kind::ReadOnly;
    if (isAsked)
        m_state->say(u"warning"_s, words::sentence(state));
    else
        m_state->hide();
    const QString damage = words::setAside(state);
    if (!damage.isEmpty() && damage != m_shown)
        m_damage->say(u"warning"_s, damage);
    m_shown = damage;
}
