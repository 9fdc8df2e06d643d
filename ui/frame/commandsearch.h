// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"
#include "recordkey.h"

#include <QObject>

class DraftListModel;
class PersonNames;
class ProfileListModel;
class QAction;
class QWidget;
class RecentListModel;
struct ApiSpec;
struct FormSpec;

/// The palette of everything that can be found and done now: the commands, the buttons of the
/// notices, the fields of the open form, the forms, the recent records, the newest drafts, the
/// profiles.
class CommandSearch final : public QObject
{
    Q_OBJECT

public:
    /// What can be found at any time. All of it must outlive the search.
    struct Sources
    {
        const DraftListModel &drafts;
        const ProfileListModel &profiles;
        const RecentListModel &recents;
        const PersonNames &names;
    };
    /// `window` is the parent of the palette. The palette includes the buttons of its notices.
    CommandSearch(const Sources &sources, QWidget &window);

    /// `commands` come first. They must outlive the palette. `api` has the forms that can be
    /// chosen, `open` the fields that can be gone to; both may be null.
    void open(QList<QAction *> commands, const ApiSpec *api, const FormSpec *open);

signals:
    void fieldChosen(const FieldPath &path);
    void formChosen(const QString &formId);
    /// A draft or a recent record.
    void recordChosen(const RecordKey &record);
    void profileChosen(const QUuid &profile);

private:
    template <typename Run>
    QAction &add(QList<QAction *> &actions, QObject &owner, const QString &text, Run run);
    void addNotices(QList<QAction *> &actions, QObject &owner) const;
    void addFields(QList<QAction *> &actions, QObject &owner, const FormSpec &form);
    void addForms(QList<QAction *> &actions, QObject &owner, const ApiSpec &api);
    void addRecents(QList<QAction *> &actions, QObject &owner);
    void addDrafts(QList<QAction *> &actions, QObject &owner);
    void addProfiles(QList<QAction *> &actions, QObject &owner);
    void addRecord(QList<QAction *> &actions, QObject &owner, const QString &text,
                   const RecordKey &record, const QString &title);

    const Sources m_sources;
    QWidget &m_window;
};
