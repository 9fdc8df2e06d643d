// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsearch.h"

#include "commandpalette.h"
#include "draftlistmodel.h"
#include "noticebar.h"
#include "profilelistmodel.h"
#include "words.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

CommandSearch::CommandSearch(const DraftListModel &drafts, const ProfileListModel &profiles,
                             QWidget &window)
    : QObject(&window)
    , m_drafts(drafts)
    , m_profiles(profiles)
    , m_window(window)
{
}

void CommandSearch::open(QList<QAction *> commands)
{
    auto *owner = new QObject(this);
    addNotices(commands, *owner);
    addDrafts(commands, *owner);
    addProfiles(commands, *owner);
    auto *palette = new CommandPalette(
        tr("Commands"), tr("Type a part of a command, of a profile's name or of a draft's"),
        commands, &m_window);
    owner->setParent(palette);
    palette->open();
}

void CommandSearch::addNotices(QList<QAction *> &actions, QObject &owner) const
{
    for (const NoticeBar *bar : m_window.findChildren<NoticeBar *>()) {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (!button->isVisible())
                continue;
            auto *action = new QAction(
                u"%1   %2"_s.arg(button->text(), CommandPalette::literal(bar->sentence())), &owner);
            connect(action, &QAction::triggered, button, &QPushButton::click);
            actions += action;
        }
    }
}

void CommandSearch::addDrafts(QList<QAction *> &actions, QObject &owner)
{
    constexpr int most = 100;
    for (int row = 0; row < std::min(m_drafts.rowCount(), most); ++row) {
        const DraftSummary draft = m_drafts.at(row);
        const Profile *profile = m_profiles.find(draft.record.profile);
        const QString where = profile ? u"   "_s + profile->name : QString();
        auto *action = new QAction(
            tr("Draft: %1").arg(CommandPalette::literal(words::visible(draft.title) + where)),
            &owner);
        connect(action, &QAction::triggered, this,
                [this, record = draft.record] { emit draftChosen(record); });
        actions += action;
    }
}

void CommandSearch::addProfiles(QList<QAction *> &actions, QObject &owner)
{
    for (const Profile &profile : m_profiles.profiles()) {
        auto *action
            = new QAction(tr("Profile: %1").arg(CommandPalette::literal(profile.name)), &owner);
        connect(action, &QAction::triggered, this,
                [this, id = profile.id] { emit profileChosen(id); });
        actions += action;
    }
}
