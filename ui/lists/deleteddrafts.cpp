// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleteddrafts.h"

#include "commandpalette.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "sentences.h"
#include "storewords.h"

#include <QAction>

using namespace Qt::StringLiterals;

DeletedDrafts::DeletedDrafts(const ProfileListModel &profiles, const PersonNames &names,
                             QWidget *parent)
    : QPushButton(parent)
    , m_profiles(profiles)
    , m_names(names)
    , m_open(new QAction(tr("Restore a deleted draft…"), this))
{
    setObjectName(u"deletedDrafts"_s);
    setFlat(true);
    m_open->setObjectName(u"restoreDraft"_s);
    connect(this, &QPushButton::clicked, m_open, &QAction::trigger);
    connect(m_open, &QAction::triggered, this, &DeletedDrafts::openList);
    setDrafts({});
}

void DeletedDrafts::setDrafts(const QList<DeletedDraft> &drafts)
{
    m_drafts = drafts;
    //: Button that opens a list. %1 is how many there are
    setText(tr("Deleted drafts (%1)…").arg(drafts.size()));
    setVisible(!drafts.isEmpty());
    m_open->setEnabled(!drafts.isEmpty());
}

void DeletedDrafts::openList()
{
    QList<CommandPalette::Choice> choices;
    for (const DeletedDraft &draft : std::as_const(m_drafts)) {
        const DraftSummary &summary = draft.summary;
        choices.append({line(draft),
                        [this, record = summary.record, at = draft.deleted] {
                            emit restoreRequested(record, at);
                        },
                        m_names.foundBy(summary.record, summary.title)});
    }
    CommandPalette::offer(tr("Restore a deleted draft"),
                          tr("Type a part of a name or of a user ID"), choices, window());
}

QString DeletedDrafts::line(const DeletedDraft &draft) const
{
    const DraftSummary &summary = draft.summary;
    //: When a draft was deleted: deleted today at 14:05
    const QString about = sentences::facts(
        {words::changeCount(summary.changes), tr("deleted %1").arg(words::moment(draft.deleted))});
    return m_names.placed(summary.record, summary.title, about,
                          m_profiles.find(summary.record.profile));
}
