// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "livedraft.h"
#include "records.h"
#include "waits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const FieldPath firstName(u"/first_name"_s), lastName(u"/last_name"_s), email(u"/email"_s);
const FieldPath documents(u"/physical_documents"_s);
const RecordKey ada {QUuid::fromString(u"11111111-2222-3333-4444-555555555555"_s), u"users/user"_s,
                     u"usr_1"_s};

Base read(const QJsonObject &record)
{
    return {Base::Kind::Read, record, {}};
}

/// A live draft, its store, and another program that writes the same row.
struct LiveDraftFixture
{
    explicit LiveDraftFixture(const RecordKey &record = ada,
                              const Base &base = read(records::usersRecord()))
        : key(record)
        , live(store, record, *records::library().form(record.form), base, 1)
    {
    }

    std::optional<StoredDraft> row()
    {
        std::optional<Result<StoredDraft, StoreError>> answer;
        store.load(key, &context, [&](const auto &loaded) { answer.emplace(loaded); });
        [&] { QTRY_VERIFY(answer); }();
        return *answer ? std::optional(**answer) : std::nullopt;
    }
    Changes rowChanges()
    {
        const auto held = row();
        return held ? held->changes : Changes();
    }
    void anotherWrites(const Changes &changes)
    {
        StoredDraft draft = live.snapshot();
        draft.changes = changes;
        anotherSaves(draft);
    }
    void anotherSaves(const StoredDraft &draft)
    {
        bool isDone = false;
        store.save(draft, &context, [&](const auto &error) { isDone = !error; });
        QTRY_VERIFY(isDone);
    }
    void anotherRemoves()
    {
        bool isDone = false;
        store.remove(key, &context, [&](const auto &error) { isDone = !error; });
        QTRY_VERIFY(isDone);
    }
    void saved()
    {
        live.save();
        QTRY_VERIFY(live.isSaved());
    }
    RecordDraft &draft() { return live.draft(); }

    const RecordKey key;
    QObject context;
    Database database;
    DraftStore store {database};
    LiveDraft live;
};

/// The fields that are in conflict when a read returns `theirs`.
QList<FieldPath> conflicts(LiveDraftFixture &both, const QJsonObject &theirs)
{
    const RecordDraft &draft = both.draft();
    QList<FieldPath> fields;
    for (const Conflict &one :
         merge(draft.form(), draft.base(), draft.changes(), read(theirs)).conflicts)
        fields += one.path;
    return fields;
}

} // namespace

/// The draft in memory and its row agree, although others write the row too.
class TestLiveDraft final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsWrittenByItself()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        QVERIFY(!both.live.isSaved());
        QTRY_VERIFY(both.live.isSaved());
        QCOMPARE(both.rowChanges(), Changes({{lastName, Change::set(u"King"_s)}}));
        QCOMPARE(both.live.saveState().kind, SaveState::Kind::Saved);
    }

    void whoNeverStopsTypingIsWrittenToo()
    {
        LiveDraftFixture both;
        QSignalSpy stored(&both.live, &LiveDraft::stored);
        for (int i = 0; i < 30 && stored.isEmpty(); ++i) {
            both.draft().set(lastName, u"King %1"_s.arg(i));
            // The pause is always shorter than the 250 ms after which the draft is saved.
            letPass(100ms);
        }
        QVERIFY(!stored.isEmpty());
    }

    void whatIsUndoneTakesTheRowAway()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.saved();
        both.draft().undo();
        both.saved();
        QVERIFY(!both.row());
        QCOMPARE(both.live.saveState().kind, SaveState::Kind::Idle);
    }

    void aRevertedFieldStaysRevertedThroughManySaves()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.draft().set(firstName, u"Augusta"_s);
        both.saved();
        both.draft().revert(lastName);
        both.saved();
        both.draft().set(firstName, u"Ada Augusta"_s);
        both.saved();
        QCOMPARE(both.rowChanges(), Changes({{firstName, Change::set(u"Ada Augusta"_s)}}));
    }

    void aRowThatAnotherWroteIsNotWrittenOver()
    {
        LiveDraftFixture both;
        both.anotherWrites({{email, Change::set(u"back@example.org"_s)}});
        both.draft().set(lastName, u"King"_s);
        both.saved();
        const Changes joined {{lastName, Change::set(u"King"_s)},
                              {email, Change::set(u"back@example.org"_s)}};
        QCOMPARE(both.rowChanges(), joined);
        QCOMPARE(both.draft().changes(), joined);
    }

    void whatAnotherTookAwayDoesNotComeBack()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.saved();
        both.anotherRemoves(); // Another program sends the draft.
        both.draft().set(email, u"new@example.org"_s);
        both.saved();
        QCOMPARE(both.rowChanges(), Changes({{email, Change::set(u"new@example.org"_s)}}));
        QCOMPARE(both.draft().changes(), both.rowChanges());
    }

    void followingARowKeepsWhatWasTypedSince()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.saved();
        both.draft().set(email, u"new@example.org"_s);
        StoredDraft row = both.live.snapshot();
        row.changes = {{firstName, Change::set(u"Augusta"_s)}};
        both.live.follow(row);
        QCOMPARE(both.draft().changes(),
                 Changes({{firstName, Change::set(u"Augusta"_s)},
                          {email, Change::set(u"new@example.org"_s)}}));
        QVERIFY(!both.live.isSaved()); // The typed change is not saved yet.
    }

    void followingWhatItKnowsIsNoChange()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.saved();
        both.live.follow(both.row());
        QVERIFY(both.live.isSaved());
        QCOMPARE(both.draft().changes(), Changes({{lastName, Change::set(u"King"_s)}}));
        QVERIFY(both.draft().canUndo());
    }

    void aRowThatWasLostWithTheFileIsWrittenAnew()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.saved();
        both.anotherRemoves();
        both.live.loseRow();
        both.saved();
        QCOMPARE(both.rowChanges(), Changes({{lastName, Change::set(u"King"_s)}}));
    }

    void aReleasedDraftLeavesNoRowAndNoTrace()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.saved();
        both.live.release(both.draft().changes());
        both.anotherRemoves(); // The outbox does this in its transaction.
        both.saved();
        QVERIFY(!both.row());
        both.draft().undo();
        // The change is being sent, so undo does not touch it.
        QVERIFY(both.draft().changes().isEmpty());
    }

    void aDocumentThatComesBackIsThereOnce()
    {
        const RecordKey key {ada.profile, u"machnet/individual"_s, u"usr_1"_s};
        LiveDraftFixture both(key, read({{u"status"_s, u"UNVERIFIED"_s}, {u"type"_s, u"SEND"_s}}));
        both.draft().addItem(documents, {{u"document_type"_s, u"PASSPORT"_s}});
        both.saved();
        const auto row = both.row();
        both.live.release(both.draft().changes());
        both.live.returnChanges(row->based()); // This happens when the send could not be stored.
        both.saved();
        QCOMPARE(both.draft().newItems(documents).size(), 1);
        QCOMPARE(both.row()->changes.value(documents).value.toArray().size(), 1);
    }

    void aSettledConflictDropsOnlyWhatWasChosen()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        both.draft().set(email, u"new@example.org"_s);
        QJsonObject theirs = records::usersRecord();
        theirs[u"last_name"_s] = u"Byron"_s;
        both.live.setConflict(read(theirs), {{lastName, {}, {}, {}}});
        QCOMPARE(both.live.snapshot().summary.state, DraftState::Conflict);
        both.draft().set(firstName, u"Augusta"_s); // The user goes on typing during the conflict.
        both.live.settle({lastName});
        QCOMPARE(both.draft().value(lastName), QJsonValue(u"Byron"_s));
        QCOMPARE(both.draft().changes(),
                 Changes({{email, Change::set(u"new@example.org"_s)},
                          {firstName, Change::set(u"Augusta"_s)}}));
        QVERIFY(!both.live.hasConflict());
    }

    void whatWasTypedWhileAConflictWasShownIsNotSettledWithIt()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        QJsonObject theirs = records::usersRecord();
        theirs[u"last_name"_s] = u"Byron"_s;
        theirs[u"email"_s] = u"theirs@example.org"_s;
        both.live.setConflict(read(theirs), {{lastName, {}, {}, {}}});
        // This change was made on the earlier read.
        both.draft().set(email, u"mine@example.org"_s);
        both.live.settle({});
        QCOMPARE(both.draft().baseValue(lastName), QJsonValue(u"Byron"_s));
        QCOMPARE(conflicts(both, theirs), QList {email});
    }

    void aRowComesWithTheBaseItsChangesWereMadeOn()
    {
        // A colleague changed the record between the two reads.
        QJsonObject theirs = records::usersRecord();
        theirs[u"last_name"_s] = u"Byron"_s;
        LiveDraftFixture both(ada, read(theirs));
        StoredDraft row = both.live.snapshot();
        row.base = read(records::usersRecord());
        row.baseRead = 0;
        row.changes = {{lastName, Change::set(u"King"_s)}};
        both.draft().set(email, u"new@example.org"_s);
        both.live.follow(row);
        QCOMPARE(both.draft().changes().size(), 2);
        QCOMPARE(conflicts(both, theirs), QList {lastName});
    }

    void aSaveOverAnothersRowKeepsItsBase()
    {
        QJsonObject theirs = records::usersRecord();
        theirs[u"last_name"_s] = u"Byron"_s;
        LiveDraftFixture both(ada, read(theirs));
        StoredDraft row = both.live.snapshot();
        row.base = read(records::usersRecord());
        row.baseRead = 0;
        row.changes = {{lastName, Change::set(u"King"_s)}};
        both.anotherSaves(row);
        both.draft().set(email, u"new@example.org"_s);
        both.saved();
        QCOMPARE(conflicts(both, theirs), QList {lastName});
        const auto stored = both.row();
        QCOMPARE(stored->base, both.draft().base());
        QCOMPARE(stored->changes, both.draft().changes());
    }

    void whatComesBackUnsentKeepsItsBase()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        const BasedChanges sent = both.live.snapshot().based();
        both.live.release(sent.changes);
        QJsonObject theirs = records::usersRecord();
        theirs[u"last_name"_s] = u"Byron"_s;
        both.live.rebase(read(theirs)); // The record was read again during the send.
        both.live.returnChanges({sent.base, 0, sent.changes});
        QCOMPARE(both.draft().changes(), sent.changes);
        QCOMPARE(conflicts(both, theirs), QList {lastName});
    }

    void whatWasTypedDuringASendStaysOnWhatItWasTypedOver()
    {
        LiveDraftFixture both;
        both.draft().set(lastName, u"King"_s);
        Outcome outcome;
        outcome.sent = both.draft().changes();
        both.live.release(outcome.sent);
        both.draft().set(email, u"mine@example.org"_s);
        both.draft().set(lastName, u"King-Noel"_s);
        QJsonObject theirs = records::usersRecord();
        theirs[u"email"_s] = u"theirs@example.org"_s; // A colleague changed this before the send.
        outcome.fresh = read(theirs);
        theirs[u"last_name"_s] = u"King"_s;
        outcome.record = theirs;
        both.live.accept(outcome);
        QCOMPARE(both.draft().baseValue(lastName), QJsonValue(u"King"_s));
        QCOMPARE(both.draft().value(lastName), QJsonValue(u"King-Noel"_s));
        QCOMPARE(conflicts(both, theirs), QList {email});
        outcome.record.reset(); // The same outcome without the record in the answer.
        both.live.accept(outcome);
        QCOMPARE(conflicts(both, theirs), QList {email});
    }
};

QTEST_GUILESS_MAIN(TestLiveDraft)
#include "tst_livedraft.moc"
