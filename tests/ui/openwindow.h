// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "closingpages.h"
#include "commandsearch.h"
#include "commandset.h"
#include "draftlistmodel.h"
#include "draftsview.h"
#include "environmentswitch.h"
#include "listcolumn.h"
#include "logview.h"
#include "mainwindow.h"
#include "notices.h"
#include "openbar.h"
#include "outboxmodel.h"
#include "outboxview.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "recentlistmodel.h"
#include "recentsview.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "reviews.h"
#include "statusline.h"
#include "storeaccess.h"
#include "storebar.h"
#include "troubles.h"
#include "workarea.h"

#include "../support/records.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>

/// The main window of the program, active, with profiles, drafts and sends for tests.
namespace opened {

using namespace Qt::StringLiterals;

inline const QString janesId = u"56bd81c9-6219-4000-a775-ae85526eba18"_s;

inline Profile profile(const QString &name, Tier tier, const QString &environment,
                       const QString &api = u"junction"_s)
{
    return {.id = QUuid::createUuidV5(QUuid(), name),
            .name = name,
            .apiId = api,
            .environmentId = environment,
            .baseUrl = QUrl(u"https://api.sandbox.us.junction.com"_s),
            .tier = tier,
            .canRead = true,
            .allowed = {}};
}

inline const Profile sandbox = profile(u"Junction sandbox"_s, Tier::Sandbox, u"sandbox-us"_s);
inline const Profile production = profile(u"Junction live"_s, Tier::Production, u"production-us"_s);
inline const Profile weavr = profile(u"Weavr sandbox"_s, Tier::Sandbox, u"sandbox"_s, u"weavr"_s);
inline const Profile users = profile(u"Users live"_s, Tier::Production, u"custom"_s, u"users"_s);

inline const RecordKey janesRecord {sandbox.id, u"junction/demographics"_s, janesId};

inline DraftSummary draftOf(const QString &title, const RecordKey &record = janesRecord,
                            DraftState state = DraftState::Editing)
{
    return {record, title, 2, state, QDateTime::currentMSecsSinceEpoch()};
}

/// A send of Jane's record that waits for the network.
inline QueuedSend sendOf(const RecordKey &record = janesRecord)
{
    QueuedSend send;
    send.id = QUuid::createUuid();
    send.record = record;
    send.title = u"Jane Doe"_s;
    send.fields = {FieldPath(u"/first_name"_s), FieldPath(u"/last_name"_s)};
    send.wait = QueuedSend::Wait::Unreachable;
    return send;
}

struct Window
{
    Window()
        : main(records::library(), profiles, drafts, outbox, recents, names)
    {
        profiles.setProfiles({sandbox, production, users, weavr});
        main.openBar().chooseProfile(sandbox.id);
        main.resize(1280, 800);
        main.show();
        front();
    }

    void front()
    {
        main.activateWindow();
        (void)QTest::qWaitForWindowActive(&main);
    }
    void openJane(const Profile &where = sandbox)
    {
        main.work().showRecord(jane, where);
        front();
    }
    template <typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        return main.findChild<Widget *>(name);
    }
    /// Sends the key to the widget that has the focus.
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : &main, key, modifiers);
    }
    /// Replaces the text with real key presses.
    void type(const QString &name, const QString &text)
    {
        auto *line = find<QLineEdit>(name);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    /// Goes to the counterpart, which is production, and answers the question.
    void enterProduction()
    {
        keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(find(u"enterProduction"_s), Qt::Key_Space);
        front();
    }
    /// Opens the list and chooses its next entry.
    void choose(const QString &name)
    {
        auto *box = find<QComboBox>(name);
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Down);
        QTest::keyClick(box->view(), Qt::Key_Return);
    }
    /// Chooses the entry of the menu of profiles that contains `name`.
    void chooseProfile(const QString &name)
    {
        keys(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        const auto menus = main.findChildren<QMenu *>(u"profiles"_s);
        QMenu *menu = menus.constLast(); // an older one may be about to go
        for (int i = 0; i < 20 && !menu->activeAction()->text().contains(name); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
    }
    int problems() { return find(u"problems"_s)->findChild<QListWidget *>()->count(); }
    bool says(const QString &text)
    {
        const auto labels = main.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    QAction *command(const QString &text)
    {
        const auto all = main.actions();
        const auto found = std::find_if(all.begin(), all.end(), [&](const QAction *action) {
            return action->text().remove(u'&').startsWith(text);
        });
        return found == all.end() ? nullptr : *found;
    }

    ProfileListModel profiles;
    DraftListModel drafts;
    OutboxModel outbox;
    RecentListModel recents;
    PersonNames names {records::library(), drafts, outbox, recents};
    RecordDraft jane {records::demographics(), janesId, {Base::Kind::Read, records::jane(), {}}};
    MainWindow main; ///< Declared last, so that it is destroyed before the objects that it shows.
};

} // namespace opened
