// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "announcer.h"
#include "barparts.h"
#include "commandpalette.h"
#include "lists.h"
#include "openbar.h"
#include "outboxmodel.h"
#include "personal.h"
#include "profile.h"
#include "readingside.h"
#include "sentences.h"
#include "speclibrary.h"
#include "storewords.h"
#include "units.h"

#include <QAction>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

/// A profile's name may have an ampersand, which is no mnemonic.
static QString plainText(const QPushButton &button)
{
    return button.text().replace(u"&&"_s, u"&"_s);
}

StatusLine::StatusLine(const SpecLibrary &library, OpenBar &openBar, const OutboxModel &outbox,
                       QWidget *parent)
    : QStatusBar(parent)
    , m_library(library)
    , m_openBar(openBar)
    , m_outbox(outbox)
    , m_online(new QLabel(this))
    , m_keychain(new QLabel(this))
    , m_key(new QLabel(this))
    , m_waiting(new QPushButton(this))
    //: Button: what is being done, and what pressing it does
    , m_readingAgain(new QPushButton(tr("Reading the record again…  Cancel"), this))
    , m_armed(new QPushButton(this))
    //: Button: the state, and what pressing it does
    , m_hidden(new QPushButton(tr("Personal values are hidden.  Show"), this))
    , m_inBar(bar::button(u"statusTool"_s, u"note"_s, &openBar))
{
    m_online->setObjectName(u"online"_s);
    m_keychain->setObjectName(u"keychain"_s);
    m_key->setObjectName(u"key"_s);
    for (QLabel *label : {m_online, m_keychain, m_key}) {
        label->setContentsMargins(marginsFromReadingSide(*label, {0, 0, units(12), 0}));
        addWidget(label);
    }
    m_waiting->setObjectName(u"outboxState"_s);
    m_readingAgain->setObjectName(u"readingAgain"_s);
    m_armed->setObjectName(u"armedElsewhere"_s);
    m_hidden->setObjectName(u"hiddenValues"_s);
    for (QPushButton *button : {m_armed, m_hidden, m_waiting, m_readingAgain}) {
        button->setFlat(true);
        button->hide();
        addWidget(button);
    }
    // QMainWindow::statusBar() sets the same. Without it, a long text makes the window wider.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setContentsMargins(marginsFromReadingSide(*this, {fontMetrics().height() / 2, 0, 0, 0}));
    connect(m_waiting, &QPushButton::clicked, this, &StatusLine::outboxWanted);
    connect(m_readingAgain, &QPushButton::clicked, this, &StatusLine::readingCancelled);
    connect(m_armed, &QPushButton::clicked, this, &StatusLine::lockElsewhereWanted);
    //: Read out as the name of a button: online, keychain, outbox
    m_inBar->setAccessibleName(tr("Status"));
    m_inBar->hide();
    openBar.layout()->addWidget(m_inBar);
    connect(m_inBar, &QToolButton::clicked, this, &StatusLine::openMenu);
    connect(&m_outbox, &OutboxModel::sendsChanged, this, &StatusLine::showWaiting);
    connect(m_hidden, &QPushButton::clicked, this, [] { personal::setHidden(false); });
    personal::follow(this, [this] { showHiding(); });
}

void StatusLine::setOnline(bool online)
{
    //: The computer has a network
    const QString isOnline = tr("● Online");
    //: The computer has no network
    m_online->setText(online ? isOnline : tr("○ Offline"));
    describe();
}

void StatusLine::setKeychain(KeychainState state, const QString &service)
{
    m_keychain->setText(keychainSentence(state, service));
    describe();
}

void StatusLine::setKeyState(const QUuid &id, const KeyState &state)
{
    const Profile *profile = m_openBar.profile();
    const ApiSpec *api = profile ? m_library.api(profile->apiId) : nullptr;
    if (!api || profile->id != id)
        return;
    const bool isFine = state.home == KeyState::Home::Keychain
        && (!state.held || missingSecrets(*api, *profile, *state.held).isEmpty());
    m_key->setText(isFine ? QString() : keySentence(state, *api, *profile));
    describe();
}

void StatusLine::showReadingAgain(bool lasts)
{
    m_readingAgain->setVisible(lasts);
}

void StatusLine::setArmedElsewhere(const QStringList &names)
{
    //: Button: the state, and what pressing it does. %1 are profiles, whose number decides the form
    const QString text = tr("%1 (production) are armed.  Lock", nullptr, int(names.size()));
    m_armed->setText(CommandPalette::literal(text.arg(words::list(names))));
    m_armed->setVisible(!names.isEmpty());
    describe();
}

void StatusLine::setClosing(bool isClosing)
{
    m_isClosing = isClosing;
    showWaiting();
}

void StatusLine::showWaiting()
{
    const QString line = words::outboxLine(m_outbox.sends());
    m_waiting->setText(line);
    m_waiting->setVisible(!line.isEmpty() && !m_isClosing);
    describe();
}

void StatusLine::showHiding()
{
    const bool isHiding = personal::areHidden();
    if (isHiding != m_hidden->isHidden())
        return;
    if (isHiding)
        withdrawAnnouncements(*window()); // they may name a person, or say a value
    m_hidden->setVisible(isHiding);
    describe();
    announce(*this, isHiding ? tr("Personal values are hidden") : tr("Personal values are shown"));
}

void StatusLine::setInBar(bool isInBar)
{
    if (m_isInBar == isInBar)
        return;
    m_isInBar = isInBar;
    setVisible(!isInBar && !m_isAway);
    m_inBar->setVisible(isInBar);
}

void StatusLine::setAway(bool isAway)
{
    m_isAway = isAway;
    setVisible(!m_isInBar && !isAway);
}

/// What is known now.
QList<QLabel *> StatusLine::sentences() const
{
    QList<QLabel *> known {m_online, m_keychain, m_key};
    known.removeIf([](const QLabel *label) { return label->text().isEmpty(); });
    return known;
}

void StatusLine::describe()
{
    QStringList lines;
    for (const QLabel *label : sentences())
        lines += label->text();
    for (const QPushButton *button : {m_armed, m_hidden, m_waiting}) {
        if (!button->isHidden())
            lines += plainText(*button);
    }
    QStringList read;
    for (const QString &line : std::as_const(lines))
        read += sentences::ended(line);
    m_inBar->setAccessibleDescription(read.join(u' '));
    m_inBar->setToolTip(lines.join(u'\n'));
}

void StatusLine::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"statusMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QLabel *label : sentences())
        menu->addAction(CommandPalette::literal(label->text()))->setEnabled(false);
    for (QPushButton *button : {m_armed, m_hidden, m_waiting, m_readingAgain}) {
        if (!button->isHidden())
            connect(menu->addAction(CommandPalette::literal(plainText(*button))),
                    &QAction::triggered, button, &QPushButton::click);
    }
    popUpBelow(*menu, *m_inBar);
}
