// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentstore.h"
#include "draftstore.h"
#include "openfile.h"
#include "records.h"
#include "recordtag.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QUuid profile = QUuid::createUuid();
constexpr qint64 day = 24 * 3'600'000;
const FieldPath email(u"/email"_s);

StoredDraft draftOf(const QString &userId, qint64 updated = 1'000)
{
    StoredDraft draft;
    draft.summary
        = {{profile, u"users/user"_s, userId}, u"Ada "_s + userId, 2, DraftState::Refused, updated};
    draft.changes = {{email, Change::set(u"ada@new.example"_s)},
                     {FieldPath(u"/last_name"_s), Change::clear()}};
    draft.base = {Base::Kind::Read, {{u"email"_s, u"ada@old.example"_s}}, "\"7\""};
    draft.baseRead = 900;
    draft.serverFindings = {{email,
                             u"server"_s,
                             Severity::Error,
                             {{u"message"_s, u"taken"_s}},
                             Finding::Origin::Server}};
    return draft;
}

RecordKey keyOf(const QString &userId)
{
    return draftOf(userId).summary.record;
}

/// A draft store in memory, and what it answered.
struct DraftStoreFixture
{
    QObject context;
    Database database;
    qint64 now = 1'795'262'400'000;
    DraftStore store {database, [this] { return now; }};
    const FormSpec &form = records::form("users/user");

    template <typename Work>
    auto inside(Work work)
    {
        using T = std::invoke_result_t<Work, Connection &>;
        std::optional<T> result;
        database.write(&context, work, [&](const Result<T, StoreError> &answer) {
            QVERIFY(answer);
            result = *answer;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result, 60'000); }();
        return *result;
    }
    int run(const QString &sql, const QVariantList &values = {})
    {
        return inside([=](Connection &open) { return open.run(sql, values).numRowsAffected(); });
    }
    qint64 number(const QString &sql)
    {
        return inside([=](Connection &open) {
            QSqlQuery &query = open.run(sql);
            return query.next() ? query.value(0).toLongLong() : -1;
        });
    }

    std::optional<StoreError> errorOf(const std::function<void(DraftStore::Done)> &ask)
    {
        std::optional<std::optional<StoreError>> answer;
        ask([&](const std::optional<StoreError> &error) { answer = error; });
        [&] { QTRY_VERIFY(answer); }();
        return *answer;
    }
    std::optional<StoreError> save(const StoredDraft &draft)
    {
        return errorOf([&](auto done) { store.save(draft, &context, done); });
    }
    std::optional<StoreError> remove(const QString &userId)
    {
        return errorOf([&](auto done) { store.remove(keyOf(userId), &context, done); });
    }
    std::optional<StoreError> restore(const QString &userId, qint64 deleted = 0)
    {
        return errorOf([&](auto done) {
            store.restore(keyOf(userId), deleted, form, &context, [done](const auto &back) {
                done(back ? std::nullopt : std::optional(back.error()));
            });
        });
    }
    QStringList deletedIds()
    {
        std::optional<QStringList> ids;
        store.listDeleted(&context, [&](const DraftStore::Deleted &all) {
            ids.emplace();
            for (const DeletedDraft &one : all ? *all : QList<DeletedDraft>())
                *ids += one.summary.record.userId;
        });
        [&] { QTRY_VERIFY(ids); }();
        return *ids;
    }
    std::optional<StoredDraft> load(const QString &userId)
    {
        std::optional<Result<StoredDraft, StoreError>> answer;
        store.load(keyOf(userId), &context, [&](const auto &loaded) { answer.emplace(loaded); });
        [&] { QTRY_VERIFY(answer); }();
        return *answer ? std::optional(**answer) : std::nullopt;
    }

    QList<DraftSummary> listed;
    QList<qsizetype> pages;
    int unreadable = 0;
    void list()
    {
        listed.clear();
        pages.clear();
        store.list(&context, [this](const Result<DraftStore::Page, StoreError> &page, int lost) {
            QVERIFY(page);
            listed += *page;
            pages += page->size();
            unreadable = lost;
        });
    }
    bool isListed() const { return !pages.isEmpty() && pages.last() == 0; }
    QStringList ids()
    {
        list();
        [&] { QTRY_VERIFY(isListed()); }();
        QStringList ids;
        for (const DraftSummary &draft : listed)
            ids += draft.record.userId;
        return ids;
    }
    QStringList sortedIds()
    {
        QStringList sorted = ids();
        sorted.sort();
        return sorted;
    }
};

const QString seal
    = u"UPDATE draft SET payload = (SELECT payload FROM draft WHERE updated = %1),"
      " summary = (SELECT summary FROM draft WHERE updated = %1) WHERE updated = %2"_s;

} // namespace

class TestDraftStore final : public QObject
{
    Q_OBJECT

private slots:
    void draftComesBackAsItWas_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("read") << int(Base::Kind::Read);
        QTest::newRow("absent") << int(Base::Kind::Absent);
        QTest::newRow("unknown") << int(Base::Kind::Unknown);
    }

    void draftComesBackAsItWas()
    {
        QFETCH(int, kind);
        DraftStoreFixture fixture;
        StoredDraft draft = draftOf(u"usr_1"_s);
        draft.base.kind = Base::Kind(kind);
        QVERIFY(!fixture.save(draft));
        QCOMPARE(fixture.load(u"usr_1"_s), draft);
        QCOMPARE(fixture.ids(), QStringList {u"usr_1"_s});
        QCOMPARE(fixture.listed.constFirst(), draft.summary);
        QVERIFY(!fixture.load(u"usr_2"_s));
    }

    void aRecordIsOneProfilesAndOneForms()
    {
        DraftStoreFixture fixture;
        StoredDraft other = draftOf(u"usr_1"_s);
        other.summary.record.profile = QUuid::createUuid();
        StoredDraft form = draftOf(u"usr_1"_s);
        form.summary.record.form = u"junction/user"_s;
        QVERIFY(!fixture.save(other));
        QVERIFY(!fixture.save(form));
        QVERIFY(!fixture.load(u"usr_1"_s));
        QCOMPARE(fixture.ids().size(), 2);
    }

    void savingAgainReplacesIt()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        StoredDraft later = draftOf(u"usr_1"_s, 2'000);
        later.changes = {{email, Change::set(u"ada@newest.example"_s)}};
        later.summary.state = DraftState::Editing;
        fixture.save(later);
        QCOMPARE(fixture.load(u"usr_1"_s), later);
        QCOMPARE(fixture.ids().size(), 1);
    }

    void anOlderTextOfARowDoesNotPassForTheNewest()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        fixture.run(u"CREATE TABLE kept AS SELECT summary, payload FROM draft"_s);
        fixture.save(draftOf(u"usr_1"_s, 2'000));
        fixture.run(u"UPDATE draft SET payload = (SELECT payload FROM kept)"_s);
        QVERIFY(!fixture.load(u"usr_1"_s));
        fixture.run(u"UPDATE draft SET summary = (SELECT summary FROM kept)"_s);
        QCOMPARE(fixture.ids(), QStringList());
        QCOMPARE(fixture.unreadable, 1);
    }

    void rowsThatCannotBeReadStayAndAreCounted()
    {
        DraftStoreFixture fixture;
        for (int i = 1; i <= 3; ++i)
            fixture.save(draftOf(u"usr_%1"_s.arg(i), i));
        // This copies the sealed value of row 1 into row 3.
        QCOMPARE(fixture.run(seal.arg(1).arg(3)), 1);
        QCOMPARE(fixture.sortedIds(), QStringList({u"usr_1"_s, u"usr_2"_s}));
        QCOMPARE(fixture.unreadable, 1);
        QVERIFY(!fixture.load(u"usr_3"_s));
        QCOMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 3);
    }

    void aRowThatCannotBeReadIsNotWrittenOver()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        fixture.run(u"UPDATE draft SET version = 9"_s);
        QVERIFY(!fixture.load(u"usr_1"_s));
        fixture.save(draftOf(u"usr_1"_s, 2'000));
        QCOMPARE(fixture.load(u"usr_1"_s), draftOf(u"usr_1"_s, 2'000));
        QCOMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 2);
        QCOMPARE(fixture.ids(), QStringList {u"usr_1"_s});
        QCOMPARE(fixture.unreadable, 1);
    }

    void aPageOfWhichNothingCanBeReadIsNotTheEnd()
    {
        DraftStoreFixture fixture;
        fixture.inside([](Connection &open) {
            for (int i = 0; i < 1'200; ++i)
                DraftStore::put(open, draftOf(u"usr_%1"_s.arg(i), i));
            open.run(u"UPDATE draft SET version = 9 WHERE updated >= 10 AND updated < 1110"_s);
            return true;
        });
        QCOMPARE(fixture.ids().size(), 100);
        QCOMPARE(fixture.unreadable, 1'100);
    }

    void listedNewestFirst()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s, 1'000));
        fixture.save(draftOf(u"usr_3"_s, 3'000));
        fixture.save(draftOf(u"usr_2"_s, 2'000));
        QCOMPARE(fixture.ids(), QStringList({u"usr_3"_s, u"usr_2"_s, u"usr_1"_s}));
        fixture.save(draftOf(u"usr_1"_s, 4'000));
        QCOMPARE(fixture.ids().constFirst(), u"usr_1"_s);
    }

    void draftsOfOneMillisecondAreAllListed()
    {
        DraftStoreFixture fixture;
        fixture.inside([](Connection &open) {
            for (int i = 0; i < 1'300; ++i)
                DraftStore::put(open, draftOf(u"usr_%1"_s.arg(i)));
            return true;
        });
        const QStringList ids = fixture.ids();
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 1'300);
        QCOMPARE(ids.size(), 1'300);
        QVERIFY(fixture.pages.size() > 2);
    }

    void aSaveDoesNotWaitForALongList()
    {
        const int rows = qEnvironmentVariable("AMEND_ROWS", u"10000"_s).toInt();
        DraftStoreFixture fixture;
        fixture.inside([rows](Connection &open) {
            for (int i = 0; i < rows; ++i)
                DraftStore::put(open, draftOf(u"usr_%1"_s.arg(i), i));
            return true;
        });
        fixture.list();
        int saved = 0;
        qsizetype listedByThen = 0;
        // Each save moves a draft to the front. That draft may have been listed already or not.
        const std::function<void(int)> saveNext = [&](int n) {
            fixture.store.save(draftOf(u"usr_%1"_s.arg(n * 997), 2 * rows + n), &fixture.context,
                               [&, n](const std::optional<StoreError> &error) {
                                   QVERIFY(!error);
                                   ++saved;
                                   listedByThen = fixture.listed.size();
                                   if (n < 9)
                                       saveNext(n + 1);
                               });
        };
        saveNext(0);
        QTRY_COMPARE(saved, 10);
        QVERIFY(listedByThen < rows);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isListed(), 60'000);
        QSet<QString> seen;
        for (const DraftSummary &draft : fixture.listed)
            seen += draft.record.userId;
        QCOMPARE(seen.size(), fixture.listed.size()); // No draft is listed twice.
        for (int n = 0; n < 10; ++n)
            seen += u"usr_%1"_s.arg(n * 997); // These drafts are reported by their saves.
        QCOMPARE(seen.size(), rows);
    }

    void aDeletedDraftComesBackWhole()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        QVERIFY(!fixture.remove(u"usr_1"_s));
        QVERIFY(!fixture.load(u"usr_1"_s));
        QCOMPARE(fixture.ids(), QStringList());
        QVERIFY(!fixture.restore(u"usr_1"_s));
        QCOMPARE(fixture.load(u"usr_1"_s), draftOf(u"usr_1"_s));
        QCOMPARE(fixture.ids(), QStringList {u"usr_1"_s});
        QCOMPARE(fixture.restore(u"usr_1"_s)->kind, StoreError::Kind::Missing);
        QVERIFY(!fixture.remove(u"usr_2"_s)); // This draft never existed.
    }

    void whatComesBackUnderAnotherDraftKeepsItsBase()
    {
        DraftStoreFixture fixture;
        const FormSpec &form = fixture.form;
        const FieldPath first(u"/first_name"_s), last(u"/last_name"_s);
        const auto holding = [](const QString &name) {
            return records::read({{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, name}});
        };
        StoredDraft deleted;
        deleted.summary.record = {QUuid::createUuid(), form.id, u"usr_1"_s};
        deleted.base = holding(u"Lovelace"_s);
        deleted.baseRead = 1;
        deleted.changes = {{last, Change::set(u"King"_s)}};
        StoredDraft since = deleted;
        since.base = holding(u"Byron"_s); // A colleague changed the record.
        since.baseRead = 2;
        since.changes = {{first, Change::set(u"Augusta"_s)}};
        QVERIFY(!fixture.save(deleted));
        QVERIFY(!fixture.errorOf([&](auto done) {
            fixture.store.remove(deleted.summary.record, &fixture.context, done);
        }));
        QVERIFY(!fixture.save(since));
        std::optional<Result<StoredDraft, StoreError>> standing;
        fixture.store.restore(deleted.summary.record, 0, form, &fixture.context,
                              [&](const auto &answer) { standing.emplace(answer); });
        QTRY_VERIFY(standing);
        QVERIFY(*standing);
        const StoredDraft &both = **standing;
        QCOMPARE(both.changes.size(), 2);
        QCOMPARE(both.summary.changes, 2);
        const Merge merged = merge(form, both.base, both.changes, since.base);
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.constFirst().path, last);
        QCOMPARE(fixture.deletedIds(), QStringList());
    }

    void aLaterDraftDoesNotTakeTheDeletedOnesPlace()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        fixture.remove(u"usr_1"_s);
        fixture.save(draftOf(u"usr_1"_s, 2'000));
        const qint64 first = fixture.now;
        fixture.now += 1;
        fixture.remove(u"usr_1"_s);
        QCOMPARE(fixture.deletedIds(), (QStringList {u"usr_1"_s, u"usr_1"_s}));
        QVERIFY(!fixture.restore(u"usr_1"_s, first));
        QCOMPARE(fixture.load(u"usr_1"_s)->summary.updated, 1'000);
        QCOMPARE(fixture.deletedIds(), QStringList {u"usr_1"_s});
        QCOMPARE(fixture.restore(u"usr_1"_s, first)->kind, StoreError::Kind::Missing);
    }

    void theLastTenDeletedAreKeptForThirtyDays()
    {
        DraftStoreFixture fixture;
        for (int i = 0; i < 12; ++i) {
            fixture.now += 1;
            fixture.save(draftOf(QString::number(i)));
            fixture.remove(QString::number(i));
        }
        QCOMPARE(fixture.deletedIds().size(), 10);
        QCOMPARE(fixture.deletedIds().constFirst(), u"11"_s);
        QCOMPARE(fixture.deletedIds().constLast(), u"2"_s);
        fixture.ids();
        QTRY_COMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 10);
        fixture.now += 30 * day;
        QCOMPARE(fixture.deletedIds(), QStringList {u"11"_s});
        fixture.now += 1;
        QCOMPARE(fixture.deletedIds(), QStringList());
        fixture.ids();
        QTRY_COMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 0);
    }

    void deletedOnesGoWithTheirProfile()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        fixture.remove(u"usr_1"_s);
        const auto forget = [&](const QUuid &id) {
            return fixture.errorOf(
                [&](auto done) { fixture.store.forgetDeleted(id, &fixture.context, done); });
        };
        QVERIFY(!forget(QUuid::createUuid()));
        QCOMPARE(fixture.deletedIds(), QStringList {u"usr_1"_s});
        QVERIFY(!forget(profile));
        QCOMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 0);
    }

    void whatWasUndoneIsNotAmongTheDeleted()
    {
        DraftStoreFixture fixture;
        const StoredDraft draft = draftOf(u"usr_1"_s);
        fixture.save(draft);
        StoredDraft undone = draft;
        undone.changes.clear();
        undone.serverFindings.clear();
        std::optional<bool> isStored;
        fixture.store.update(undone, fixture.form, draft.changes, &fixture.context,
                             [&](const auto &end) { isStored = bool(end); });
        QTRY_VERIFY(isStored);
        QVERIFY(*isStored);
        QCOMPARE(fixture.deletedIds(), QStringList());
        QCOMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 0);
    }

    void itsFilesAreCopiedOnceAndGoWithIt()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"scan.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-" + QByteArray(500'000, 'x'));
        file.close();
        const auto chosen = attach(file.fileName(), 1'000'000);
        QVERIFY(chosen);
        StoredDraft draft = draftOf(u"usr_1"_s);
        const QJsonArray items {QJsonObject {{u"document_value"_s, chosen->toJson()}}};
        draft.changes[FieldPath(u"/physical_documents"_s)] = Change::set(items);
        DraftStoreFixture fixture;
        QVERIFY(!fixture.save(draft));
        QVERIFY(file.remove());
        // There is no error, because the draft already has its copy.
        QVERIFY(!fixture.save(draft));
        QCOMPARE(fixture.number(u"SELECT count(*) FROM document"_s), 3);
        QCOMPARE(fixture.number(u"SELECT max(rowid) FROM document"_s), 3);
        const auto isThere = [&] {
            return fixture.inside([&](Connection &open) {
                return documentstore::load(open, keyOf(u"usr_1"_s), *chosen).has_value();
            });
        };
        QVERIFY(isThere());
        fixture.remove(u"usr_1"_s);
        fixture.ids();
        QVERIFY(isThere()); // The draft can still be restored.
        fixture.now += 31 * day;
        fixture.ids();
        QVERIFY(!isThere());
        QCOMPARE(fixture.number(u"SELECT count(*) FROM document"_s), 0);
    }

    void theFilesOfADeletedDraftOutliveAnotherDraft()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"scan.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1");
        file.close();
        StoredDraft draft = draftOf(u"usr_1"_s);
        const Attachment chosen = attach(file.fileName(), 100).value();
        draft.changes[email] = Change::set(chosen.toJson());
        DraftStoreFixture fixture;
        QVERIFY(!fixture.save(draft));
        QVERIFY(file.remove());
        fixture.remove(u"usr_1"_s);
        QVERIFY(!fixture.save(draftOf(u"usr_1"_s, 2'000)));
        fixture.inside([](Connection &open) { // as a send that ends
            DraftStore::erase(open, keyOf(u"usr_1"_s));
            documentstore::purge(open, keyOf(u"usr_1"_s));
            return true;
        });
        fixture.ids(); // purges all records
        QVERIFY(!fixture.restore(u"usr_1"_s));
        QVERIFY(fixture.inside([&](Connection &open) {
            return documentstore::load(open, keyOf(u"usr_1"_s), chosen).has_value();
        }));
    }

    void unreadableDeletedRowsTakeNoPlace()
    {
        DraftStoreFixture fixture;
        for (int i = 0; i < 12; ++i) {
            fixture.now += 1;
            fixture.save(draftOf(QString::number(i)));
            fixture.remove(QString::number(i));
        }
        fixture.run(u"UPDATE draft SET summary = x'00' WHERE deleted > ?"_s, {fixture.now - 5});
        QCOMPARE(fixture.deletedIds().size(), 7);
        fixture.ids();
        QCOMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 12);
        QCOMPARE(fixture.deletedIds().size(), 7);
        fixture.now += 31 * day;
        fixture.ids();
        QTRY_COMPARE(fixture.number(u"SELECT count(*) FROM draft"_s), 0);
    }

    void anUnreadableDeletedRowIsNotOverwritten_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("summary") << u"summary"_s;
        QTest::newRow("payload") << u"payload"_s;
    }

    void anUnreadableDeletedRowIsNotOverwritten()
    {
        QFETCH(const QString, column);
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        fixture.remove(u"usr_1"_s);
        fixture.run(u"UPDATE draft SET %1 = x'00'"_s.arg(column));
        fixture.save(draftOf(u"usr_1"_s, 2'000));
        QCOMPARE(fixture.number(u"SELECT count(*) FROM draft WHERE %1 = x'00'"_s.arg(column)), 1);
        QCOMPARE(fixture.load(u"usr_1"_s), draftOf(u"usr_1"_s, 2'000));
    }

    void aFileThatIsGoneKeepsNothingFromBeingSaved()
    {
        StoredDraft draft = draftOf(u"usr_1"_s);
        draft.changes[email] = Change::set(Attachment {u"/nowhere"_s, {}, 5, 6}.toJson());
        DraftStoreFixture fixture;
        QVERIFY(!fixture.save(draft));
        QCOMPARE(fixture.load(u"usr_1"_s), draft);
    }

    void whatWasTypedIsKeptWhereItsFileIsNot()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"scan.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1");
        file.close();
        StoredDraft draft = draftOf(u"usr_1"_s);
        draft.changes[email] = Change::set(attach(file.fileName(), 100).value().toJson());
        DraftStoreFixture fixture;
        fixture.run(u"CREATE TRIGGER full BEFORE INSERT ON document"
                    " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        QVERIFY(fixture.save(draft)); // The save reports the error.
        QCOMPARE(fixture.load(u"usr_1"_s), draft);
    }

    void aSaveThatFailsLeavesTheOneBefore()
    {
        DraftStoreFixture fixture;
        fixture.save(draftOf(u"usr_1"_s));
        fixture.run(u"CREATE TRIGGER full BEFORE UPDATE ON draft"
                    " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s);
        QVERIFY(fixture.save(draftOf(u"usr_1"_s, 2'000)));
        QCOMPARE(fixture.load(u"usr_1"_s), draftOf(u"usr_1"_s));
    }

    void whoIsGoneGetsNoAnswer()
    {
        DraftStoreFixture fixture;
        auto context = std::make_unique<QObject>();
        bool isAnswered = false;
        fixture.store.save(draftOf(u"usr_1"_s), context.get(),
                           [&](const auto &) { isAnswered = true; });
        context.reset();
        QVERIFY(fixture.load(u"usr_1"_s));
        QVERIFY(!isAnswered);
    }

    void whereaboutsComeBack()
    {
        DraftStoreFixture fixture;
        const auto loaded = [&] {
            std::optional<std::optional<DraftStore::LastPosition>> where;
            fixture.store.loadLastPosition(&fixture.context,
                                           [&](const auto &found) { where = found; });
            [&] { QTRY_VERIFY(where); }();
            return *where;
        };
        QVERIFY(!loaded());
        fixture.store.saveLastPosition(DraftStore::LastPosition {keyOf(u"usr_1"_s), email});
        fixture.store.saveLastPosition(DraftStore::LastPosition {keyOf(u"usr_2"_s), email});
        QVERIFY(loaded());
        QCOMPARE(loaded()->record, keyOf(u"usr_2"_s));
        QCOMPARE(loaded()->field, email);
        QCOMPARE(fixture.run(u"UPDATE meta SET value = x'00' WHERE key = 'sealed.whereabouts'"_s),
                 1);
        QVERIFY(!loaded());
        fixture.store.saveLastPosition(std::nullopt);
        QVERIFY(!loaded());
        QCOMPARE(fixture.number(u"SELECT count(*) FROM meta WHERE key = 'sealed.whereabouts'"_s),
                 0);
    }

    void nothingStandsInTheClear()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"amend.sqlite"_s);
        const QList<QByteArray> personal {
            "usr_canary",     "Ada Canary", "canary@new.example", "canary@old.example",
            "canary-message", "canary-tag", "users/user",         "/last_name"};
        StoredDraft draft = draftOf(u"usr_canary"_s);
        draft.summary.title = u"Ada Canary"_s;
        draft.changes[email] = Change::set(u"canary@new.example"_s);
        draft.base.record[u"email"_s] = u"canary@old.example"_s;
        draft.base.etag = "canary-tag";
        draft.serverFindings[0].args[u"message"_s] = u"canary-message"_s;
        QByteArray whileOpen;
        {
            OpenFile file(path, Vault::makeKey());
            file.write([&](Connection &open) {
                DraftStore::put(open, draft);
                return true;
            });
            whileOpen = bytesIn(folder.path());
            QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
            const auto found = file.write(
                [&](Connection &open) { return DraftStore::find(open, draft.summary.record); });
            QCOMPARE(found, std::optional(draft));
        }
        const QByteArray afterwards = bytesIn(folder.path());
        QVERIFY(afterwards.contains("CREATE TABLE draft"));
        for (const QByteArray &text : personal) {
            const QString wide = QString::fromLatin1(text);
            const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
            for (const QByteArray &bytes : {whileOpen, afterwards}) {
                QVERIFY2(!bytes.contains(text), text.constData());
                QVERIFY2(!bytes.contains(utf16), text.constData());
            }
        }
    }

    void twoProgramsSeeEachOthersDrafts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"amend.sqlite"_s);
        const SecretBytes key = Vault::makeKey();
        OpenFile one(path, key);
        OpenFile other(path, key);
        const auto put = [](OpenFile &file, const StoredDraft &draft) {
            file.write([&](Connection &open) {
                DraftStore::put(open, draft);
                return true;
            });
        };
        const auto find = [](OpenFile &file) {
            return file.write(
                [](Connection &open) { return DraftStore::find(open, keyOf(u"usr_1"_s)); });
        };
        put(one, draftOf(u"usr_1"_s));
        QCOMPARE(find(other), std::optional(draftOf(u"usr_1"_s)));
        put(other, draftOf(u"usr_1"_s, 2'000));
        put(one, draftOf(u"usr_1"_s, 3'000));
        QCOMPARE(find(other), std::optional(draftOf(u"usr_1"_s, 3'000)));
        OpenFile stranger(path, Vault::makeKey());
        QVERIFY(!find(stranger));
    }

    void aDraftThatMovesIsInOnePlaceWhateverFails()
    {
        const QTemporaryDir folder;
        OpenFile file(folder.filePath(u"amend.sqlite"_s), Vault::makeKey());
        const auto find = [&] {
            return file.write(
                [](Connection &open) { return DraftStore::find(open, keyOf(u"usr_1"_s)); });
        };
        file.write([](Connection &open) {
            DraftStore::put(open, draftOf(u"usr_1"_s));
            return true;
        });
        const auto eraseAndFail = [](Connection &open) -> bool {
            DraftStore::erase(open, keyOf(u"usr_1"_s));
            throw StoreError {};
        };
        QVERIFY_THROWS_EXCEPTION(StoreError, file.write(eraseAndFail));
        QVERIFY(find());
        file.write([](Connection &open) {
            DraftStore::erase(open, keyOf(u"usr_1"_s));
            return true;
        });
        QVERIFY(!find());
    }
};

QTEST_GUILESS_MAIN(TestDraftStore)
#include "tst_draftstore.moc"
