// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "commandset.h"
#include "heading.h"
#include "keytext.h"
#include "languagecard.h"
#include "pageheading.h"
#include "personal.h"
#include "tokens.h"
#include "units.h"
#include "wheel.h"

#include <QAction>
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static void addHeading(QVBoxLayout &layout, const QString &text)
{
    auto *heading = new QLabel(text);
    setHeading(*heading, Heading::Section);
    layout.addSpacing(units(16));
    layout.addWidget(heading);
}

SettingsPage::SettingsPage(const CommandSet &commands, QWidget *parent)
    : QScrollArea(parent)
    , m_commands(commands)
    , m_language(new LanguageCard)
{
    setObjectName(u"settingsPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(units(24), units(16), units(24), units(24));
    layout->setSpacing(units(8));
    layout->addWidget(new PageHeading(tr("Settings"), content));
    addHeading(*layout, tr("Language"));
    layout->addWidget(m_language);
    addColours(*layout);
    addPrivacy(*layout);
    addLock(*layout);
    addStore(*layout);
    addKeys(*layout);
    layout->addStretch();
    setWidget(content);
}

void SettingsPage::addColours(QVBoxLayout &layout)
{
    addHeading(layout, tr("Colours"));
    for (QAction *theme : m_commands.themes()) {
        auto *choice = new QRadioButton(theme->iconText());
        choice->setChecked(theme->isChecked());
        connect(choice, &QRadioButton::clicked, theme, &QAction::trigger);
        connect(theme, &QAction::toggled, choice, &QRadioButton::setChecked);
        layout.addWidget(choice, 0, Qt::AlignLeading);
    }
    QAction &contrast = m_commands.contrast();
    auto *more = new QCheckBox(contrast.iconText());
    more->setObjectName(u"moreContrast"_s);
    more->setChecked(contrast.isChecked());
    connect(more, &QCheckBox::clicked, &contrast, &QAction::trigger);
    connect(&contrast, &QAction::toggled, more, &QCheckBox::setChecked);
    layout.addWidget(more, 0, Qt::AlignLeading);
}

void SettingsPage::addPrivacy(QVBoxLayout &layout)
{
    addHeading(layout, tr("Privacy and lock"));
    const QAction &command = m_commands.action(Command::HideValues);
    //: %1 is a key: Ctrl+Shift+H
    auto *hide = new QCheckBox(
        tr("Hide personal values, for sharing the screen (%1)").arg(keyText(command.shortcut())));
    hide->setObjectName(u"hideValues"_s);
    connect(hide, &QCheckBox::clicked, hide, &personal::setHidden);
    personal::follow(hide, [hide] { hide->setChecked(personal::areHidden()); });
    layout.addWidget(hide, 0, Qt::AlignLeading);
    //: Button: forgets which records were opened last
    m_clearRecent = new QPushButton(tr("Clear &recent"));
    m_clearRecent->setObjectName(u"clearRecentInSettings"_s);
    layout.addWidget(m_clearRecent, 0, Qt::AlignLeading);
}

void SettingsPage::setRecents(QAction &clear)
{
    const auto follow = [this, clear = &clear] { m_clearRecent->setEnabled(clear->isEnabled()); };
    connect(m_clearRecent, &QPushButton::clicked, &clear, &QAction::trigger);
    connect(&clear, &QAction::changed, this, follow);
    follow();
}

void SettingsPage::addStore(QVBoxLayout &layout)
{
    addHeading(layout, tr("Drafts and security"));
    //: Button: how the drafts are encrypted
    auto *key = new QPushButton(tr("Drafts and their &key…"));
    key->setObjectName(u"openStoreKey"_s);
    connect(key, &QPushButton::clicked, &m_commands.action(Command::StoreKey), &QAction::trigger);
    layout.addWidget(key, 0, Qt::AlignLeading);
    auto *security = new QPushButton(tr("Securit&y…"));
    security->setObjectName(u"openSecurity"_s);
    connect(security, &QPushButton::clicked, &m_commands.action(Command::Security),
            &QAction::trigger);
    layout.addWidget(security, 0, Qt::AlignLeading);
}

void SettingsPage::addLock(QVBoxLayout &layout)
{
    m_lock = new QSpinBox;
    m_lock->setObjectName(u"lockMinutes"_s);
    //: In the place of the number of minutes: Amend is not locked by itself
    m_lock->setSpecialValueText(tr("never"));
    //: Minutes, after a number, with the space that belongs before it
    m_lock->setSuffix(tr(" min"));
    m_lock->setKeyboardTracking(false); // 120 is not 1 first
    keepFromWheel(*m_lock);
    //: Before a number of minutes, or “never”
    auto *label = new QLabel(tr("Lock &Amend when it is not used:"));
    label->setBuddy(m_lock);
    auto *line = new QHBoxLayout;
    line->setSpacing(units(8));
    line->addWidget(label);
    line->addWidget(m_lock);
    line->addStretch();
    layout.addLayout(line);
    connect(m_lock, &QSpinBox::valueChanged, this, &SettingsPage::lockMinutesChosen);
}

void SettingsPage::setLockMinutes(int minutes, int most)
{
    const QSignalBlocker quiet(m_lock);
    m_lock->setRange(0, most);
    m_lock->setValue(minutes);
}

void SettingsPage::addKeys(QVBoxLayout &layout)
{
    //: Heading: keys of the keyboard
    addHeading(layout, tr("Keys"));
    auto *keys = new QGridLayout;
    keys->setHorizontalSpacing(units(24));
    keys->setColumnStretch(1, 1);
    int row = 0;
    for (const QAction *command : m_commands.all()) {
        if (command->shortcut().isEmpty())
            continue;
        auto *key = new QLabel(keyText(command->shortcut()));
        key->setForegroundRole(theme::quietRole);
        keys->addWidget(new QLabel(withoutMnemonic(command->text())), row, 0);
        keys->addWidget(key, row++, 1);
    }
    layout.addLayout(keys);
}
