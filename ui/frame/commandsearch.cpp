// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsearch.h"

#include "apispec.h"
#include "commandpalette.h"
#include "draftlistmodel.h"
#include "fieldnames.h"
#include "lists.h"
#include "noticebar.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "recentlistmodel.h"
#include "words.h"

#include <QAction>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

CommandSearch::CommandSearch(const Sources &sources, QWidget &window)
    : QObject(&window)
    , m_sources(sources)
    , m_window(window)
{
}

void CommandSearch::open(QList<QAction *> commands, const ApiSpec *api, const FormSpec *open)
{
    auto *owner = new QObject(this);
    addNotices(commands, *owner);
    if (open)
        addFields(commands, *owner, *open);
    if (api)
        addForms(commands, *owner, *api);
    addRecents(commands, *owner);
    addDrafts(commands, *owner);
    addProfiles(commands, *owner);
    auto *palette = new CommandPalette(
        //: Title of a list of commands, fields, forms, profiles and people
        tr("Find anything"),
        tr("Type a part of the name of a command, field, form, profile or person"), commands,
        &m_window);
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
                words::facts({button->text(), CommandPalette::literal(bar->sentence())}), &owner);
            connect(action, &QAction::triggered, button, &QPushButton::click);
            actions += action;
        }
    }
}

/// `text` comes from elsewhere in part.
template <typename Run>
QAction &CommandSearch::add(QList<QAction *> &actions, QObject &owner, const QString &text, Run run)
{
    auto *action = new QAction(CommandPalette::literal(text), &owner);
    connect(action, &QAction::triggered, this, run);
    actions += action;
    return *action;
}

void CommandSearch::addFields(QList<QAction *> &actions, QObject &owner, const FormSpec &form)
{
    const QList<FieldName> names = fieldNames(form);
    for (const FieldName &field : names)
        //: %1 is the name of a field. Choosing it leads there
        CommandPalette::setFoundBy(add(actions, owner, tr("Field: %1").arg(field.name),
                                       [this, path = field.path] { emit fieldChosen(path); }),
                                   field.foundBy);
}

void CommandSearch::addForms(QList<QAction *> &actions, QObject &owner, const ApiSpec &api)
{
    for (const FormSpec &form : api.forms)
        //: %1 is the name of a form. Choosing it opens it
        CommandPalette::setFoundBy(add(actions, owner, tr("Form: %1").arg(form.title),
                                       [this, id = form.id] { emit formChosen(id); }),
                                   form.titleInEnglish);
}

void CommandSearch::addRecents(QList<QAction *> &actions, QObject &owner)
{
    for (const RecentRecord &one : m_sources.recents.recents()) {
        if (m_sources.profiles.find(one.record.profile))
            //: A record that was opened lately. %1 says whose, and where
            addRecord(actions, owner, tr("Recent: %1"), one.record, one.title);
    }
}

void CommandSearch::addDrafts(QList<QAction *> &actions, QObject &owner)
{
    constexpr int most = 100;
    for (int row = 0; row < std::min(m_sources.drafts.rowCount(), most); ++row) {
        const DraftSummary draft = m_sources.drafts.at(row);
        //: %1 says whose draft it is, and where
        addRecord(actions, owner, tr("Draft: %1"), draft.record, draft.title);
    }
}

void CommandSearch::addProfiles(QList<QAction *> &actions, QObject &owner)
{
    for (const Profile &profile : m_sources.profiles.profiles())
        add(actions, owner,
            //: %1 is the name of a profile, and its tier
            tr("Profile: %1").arg(words::facts({profile.name, words::tier(profile.tier)})),
            [this, id = profile.id] { emit profileChosen(id); });
}

/// `text` has a place for the record's name.
void CommandSearch::addRecord(QList<QAction *> &actions, QObject &owner, const QString &text,
                              const RecordKey &record, const QString &title)
{
    const PersonNames &names = m_sources.names;
    const Profile *profile = m_sources.profiles.find(record.profile);
    QAction &action = add(actions, owner, text.arg(names.placed(record, title, {}, profile)),
                          [this, record] { emit recordChosen(record); });
    CommandPalette::setFoundBy(action, names.foundBy(record, title));
}
