// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storekeydialog.h"

#include "fitting.h"
#include "storewords.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

StoreKeyDialog::StoreKeyDialog(const StoreState &state, QWidget *parent)
    : SteadyFocus(parent)
    , m_state(new QLabel(this))
    , m_setAside(new QLabel(this))
    , m_unlock(new QPushButton(tr("&Unlock…"), this))
    , m_retry(new QPushButton(tr("&Try to open the drafts…"), this))
    , m_passphrase(new QPushButton(tr("Set a &passphrase…"), this))
    , m_change(new QPushButton(tr("Change the &passphrase…"), this))
    , m_newKey(new QPushButton(tr("Create a &new key…"), this))
{
    setObjectName(u"storeKeyDialog"_s);
    setWindowTitle(tr("Drafts and their key"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    setLayout(new QVBoxLayout);
    QVBoxLayout *content = scrolledContent(*this);
    content->setSpacing(fontMetrics().height() / 2);
    m_state->setObjectName(u"storeKeyState"_s);
    for (QLabel *label : {m_state, m_setAside}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        content->addWidget(label);
    }
    m_unlock->setObjectName(u"keyUnlock"_s);
    m_retry->setObjectName(u"keyRetry"_s);
    m_passphrase->setObjectName(u"keyPassphrase"_s);
    m_change->setObjectName(u"keyChange"_s);
    m_newKey->setObjectName(u"keyNew"_s);
    for (QPushButton *button : {m_unlock, m_retry, m_passphrase, m_change, m_newKey}) {
        button->setAutoDefault(false);
        content->addWidget(button, 0, Qt::AlignLeading);
    }
    content->addStretch();
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    layout()->addWidget(close);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_unlock, &QPushButton::clicked, this, &StoreKeyDialog::unlockWanted);
    connect(m_retry, &QPushButton::clicked, this, &StoreKeyDialog::retryWanted);
    connect(m_passphrase, &QPushButton::clicked, this, &StoreKeyDialog::passphraseWanted);
    connect(m_change, &QPushButton::clicked, this, &StoreKeyDialog::changeWanted);
    connect(m_newKey, &QPushButton::clicked, this, &StoreKeyDialog::newKeyWanted);
    setState(state);
}

void StoreKeyDialog::setState(const StoreState &state)
{
    using Kind = StoreState::Kind;
    m_state->setText(words::sentence(state));
    m_setAside->setText(words::setAside(state));
    m_setAside->setVisible(!m_setAside->text().isEmpty());
    m_unlock->setVisible(state.kind == Kind::Locked);
    // The user may have chosen this run while a store existed or while there was none. Which one is
    // not known any more, so both buttons are shown.
    m_retry->setVisible(state.kind == Kind::ThisRun);
    m_passphrase->setVisible(state.kind == Kind::NoKeychain || state.kind == Kind::ThisRun);
    m_change->setVisible(state.kind == Kind::Ready && state.hasPassphrase);
    m_newKey->setVisible(state.kind == Kind::Ready);
    fitContent(*this, isVisible() ? width() : fontMetrics().averageCharWidth() * 64);
}
