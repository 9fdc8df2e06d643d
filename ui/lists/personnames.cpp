// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "personnames.h"

#include "draftlistmodel.h"
#include "lists.h"
#include "outboxmodel.h"
#include "personal.h"
#include "recentlistmodel.h"
#include "speclibrary.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// Whether the form's title is a name, and not for example the customer's number.
static bool namesPerson(const FormSpec &form)
{
    return std::any_of(form.recordTitle.begin(), form.recordTitle.end(), [](const FieldPath &path) {
        return path.toString().section(u'/', -1).contains("name"_L1);
    });
}

static QSet<QString> formsThatName(const SpecLibrary &library)
{
    QSet<QString> ids;
    for (const auto &api : library.apis()) {
        for (const FormSpec &form : api->forms) {
            if (namesPerson(form))
                ids += form.id;
        }
    }
    return ids;
}

PersonNames::PersonNames(const SpecLibrary &library, const DraftListModel &drafts,
                         const OutboxModel &outbox, const RecentListModel &recents)
    : m_library(library)
    , m_naming(formsThatName(library))
    , m_drafts(drafts)
    , m_outbox(outbox)
    , m_recents(recents)
{
}

QString PersonNames::titleOf(const RecordKey &record, const QString &title) const
{
    const auto isName
        = [&record](const QString &text) { return !text.isEmpty() && text != record.userId; };
    if (m_naming.contains(record.form) && isName(title))
        return title;
    const FormSpec *own = m_library.form(record.form);
    const ApiSpec *api = own ? m_library.api(own->apiId) : nullptr;
    if (api) {
        for (const FormSpec &form : api->forms) {
            const QString known = m_naming.contains(form.id)
                ? knownTitle({record.profile, form.id, record.userId})
                : QString();
            if (isName(known))
                return known;
        }
    }
    return title.isEmpty() ? record.userId : title;
}

QString PersonNames::shown(const RecordKey &record, const QString &title) const
{
    return personal::name(titleOf(record, title), record.userId);
}

QString PersonNames::foundBy(const RecordKey &record, const QString &title) const
{
    return titleOf(record, title) % u' ' % record.userId;
}

QString PersonNames::placed(const RecordKey &record, const QString &title, const QString &about,
                            const Profile *profile) const
{
    QStringList parts {shown(record, title)};
    if (!about.isEmpty())
        parts += about;
    if (profile)
        parts += QStringList {words::tier(profile->tier), profile->name};
    parts += personal::id(record.userId);
    parts.removeDuplicates(); // a record without a name has its user id as its title
    return words::facts(parts);
}

/// The latest one first: a name may have been changed.
QString PersonNames::knownTitle(const RecordKey &record) const
{
    if (const QString recent = m_recents.titleOf(record); !recent.isEmpty())
        return recent;
    if (const QString draft = m_drafts.titleOf(record); !draft.isEmpty())
        return draft;
    return m_outbox.titleOf(record);
}
