// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

class DraftListModel;
class OutboxModel;
class RecentListModel;
class SpecLibrary;
struct Profile;
struct RecordKey;

/// The names of people in lists. Some forms of an API do not have the name of their person; then
/// another form of the same user may have it.
class PersonNames final
{
public:
    /// All of these must outlive it.
    PersonNames(const SpecLibrary &library, const DraftListModel &drafts, const OutboxModel &outbox,
                const RecentListModel &recents);

    /// The person's name where any of the lists knows it, else `title`, else the user id.
    QString titleOf(const RecordKey &record, const QString &title) const;

    /// The same as it may be shown now.
    QString shown(const RecordKey &record, const QString &title) const;

    /// What a record is found by, also while names are hidden.
    QString foundBy(const RecordKey &record, const QString &title) const;

    /// "Jane Doe   2 changes   SANDBOX   Junction sandbox   56bd81c9…", for a list of choices.
    /// `about` and `profile` may be empty and null. The id is last, because the end may not fit.
    QString placed(const RecordKey &record, const QString &title, const QString &about,
                   const Profile *profile) const;

private:
    QString knownTitle(const RecordKey &record) const;

    const SpecLibrary &m_library;
    const QSet<QString> m_naming; ///< the forms whose title is a name
    const DraftListModel &m_drafts;
    const OutboxModel &m_outbox;
    const RecentListModel &m_recents;
};
