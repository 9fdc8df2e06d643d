// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draftstore.h"

#include "deletedrows.h"
#include "documentstore.h"
#include "recordtag.h"
#include "rowsum.h"
#include "sealedjson.h"

#include <QSqlQuery>

#include <limits>

using namespace Qt::StringLiterals;
using deletedrows::DeletedRow;
using deletedrows::summaryPlace;

namespace {

constexpr int pageRows = 500;
const auto byTag = u"tag = ?"_s;
constexpr qint64 keptDeleted = 30LL * 24 * 3'600'000;
constexpr int mostDeleted = 10;
const auto whereaboutsKey = u"sealed.whereabouts"_s;

using Listed = std::function<void(const Result<DraftStore::Page, StoreError> &, int unreadable)>;

Vault::Place payloadPlace(const QByteArray &tag, qint64 version)
{
    return {"draft.payload", tag, version};
}

Vault::Place lastPositionPlace()
{
    return {"meta", whereaboutsKey.toLatin1(), 0};
}

/// Where the next page begins. A draft that is saved meanwhile moves before it.
struct Cursor
{
    qint64 updated = std::numeric_limits<qint64>::max();
    QByteArray tag = ""; ///< not null, because nothing compares as less than NULL
    int unreadable = 0; ///< number of unreadable rows so far
    bool isAtEnd = false;
};

struct ReadPage
{
    DraftStore::Page drafts;
    Cursor next;
};

ReadPage readPage(Connection &open, const Cursor &from)
{
    ReadPage page {{}, from};
    QSqlQuery &rows = open.run(u"SELECT updated, tag, version, summary FROM draft"
                               " WHERE deleted IS NULL AND (updated, tag) < (?, ?)"
                               " ORDER BY updated DESC, tag DESC LIMIT ?"_s,
                               {from.updated, from.tag, pageRows});
    page.next.isAtEnd = true;
    while (rows.next()) {
        page.next.isAtEnd = false;
        page.next.updated = rows.value(0).toLongLong();
        page.next.tag = rows.value(1).toByteArray();
        const QJsonObject summary
            = sealedjson::open(open, rows.value(3).toByteArray(),
                               summaryPlace(page.next.tag, rows.value(2).toLongLong()));
        if (const auto draft = summaryFromJson(summary))
            page.drafts += *draft;
        else
            ++page.next.unreadable;
    }
    return page;
}

void listFrom(Database &database, QObject *context, const Cursor &from, const Listed &taken)
{
    database.read(
        context, [from](Connection &open) { return readPage(open, from); },
        [&database, context, from, taken](const Result<ReadPage, StoreError> &page) {
            if (!page)
                return taken(Failure {page.error()}, from.unreadable);
            // An empty page means the end, so a page without a readable row is not delivered.
            if (!page->next.isAtEnd)
                listFrom(database, context, page->next, taken);
            if (page->next.isAtEnd || !page->drafts.isEmpty())
                taken(page->drafts, page->next.unreadable);
        });
}

void putAway(Connection &open, const RecordKey &record, qint64 now)
{
    const QByteArray tag = recordTag(open.vault(), record);
    rowsum::change(open, u"draft"_s, byTag, {tag}, [&] {
        open.run(u"UPDATE draft SET deleted = ? WHERE tag = ? AND deleted IS NULL"_s, {now, tag});
    });
}

void removeRow(Connection &open, const QByteArray &tag)
{
    rowsum::change(open, u"draft"_s, byTag, {tag},
                   [&] { open.run(u"DELETE FROM draft WHERE tag = ?"_s, {tag}); });
}

/// Rows that cannot be opened take none of the places. They go by their age only.
void purgeDeleted(Connection &open, qint64 now)
{
    QList<QByteArray> surplus;
    const QList<DeletedRow> readable = deletedrows::all(open);
    for (qsizetype place = mostDeleted; place < readable.size(); ++place)
        surplus += readable.at(place).tag;
    QSqlQuery &old = open.run(u"SELECT tag FROM draft WHERE deleted < ?"_s, {now - keptDeleted});
    while (old.next())
        surplus += old.value(0).toByteArray();
    for (const QByteArray &tag : std::as_const(surplus))
        removeRow(open, tag);
    documentstore::purge(open);
}

StoredDraft undelete(Connection &open, const RecordKey &record, qint64 deleted,
                     const FormSpec &form)
{
    for (const DeletedRow &row : deletedrows::all(open)) {
        if (row.draft.summary.record != record || (deleted != 0 && row.draft.deleted != deleted))
            continue;
        QSqlQuery &payload = open.run(u"SELECT payload FROM draft WHERE tag = ?"_s, {row.tag});
        payload.next();
        auto draft = StoredDraft::fromJson(sealedjson::open(open, payload.value(0).toByteArray(),
                                                            payloadPlace(row.tag, row.version)));
        if (!draft)
            break;
        if (const auto since = DraftStore::find(open, record))
            draft->setBased(form, joined(form, draft->based(), since->based()));
        removeRow(open, row.tag);
        DraftStore::put(open, *draft);
        documentstore::keepAll(open, record, draft->changes);
        return *draft;
    }
    throw StoreError {StoreError::Kind::Missing, {}};
}

/// Moves an unreadable row out of the way instead of overwriting it.
void renameUnreadable(Connection &open, const QByteArray &tag)
{
    QSqlQuery &query = open.run(u"SELECT rowid FROM draft WHERE tag = ?"_s, {tag});
    if (!query.next())
        return;
    const QVariant row = query.value(0);
    rowsum::change(open, u"draft"_s, u"rowid = ?"_s, {row}, [&] {
        open.run(u"UPDATE draft SET tag = randomblob(32) WHERE rowid = ?"_s, {row});
    });
}

/// Makes room for a new draft of the record. The deleted one stays under a name of its own.
void renameDeleted(Connection &open, const QByteArray &tag)
{
    QSqlQuery &row = open.run(u"SELECT version, state, updated, deleted, summary, payload"
                              " FROM draft WHERE tag = ? AND deleted IS NOT NULL"_s,
                              {tag});
    if (!row.next())
        return;
    const qint64 version = row.value(0).toLongLong();
    const QVariantList kept {row.value(1), row.value(2), row.value(3)};
    const QJsonObject summary
        = sealedjson::open(open, row.value(4).toByteArray(), summaryPlace(tag, version));
    const QJsonObject payload
        = sealedjson::open(open, row.value(5).toByteArray(), payloadPlace(tag, version));
    if (summary.isEmpty() || payload.isEmpty())
        return renameUnreadable(open, tag);
    const QByteArray name = Vault::makeName();
    const qint64 first = rowsum::firstVersion();
    rowsum::change(open, u"draft"_s, u"tag IN (?, ?)"_s, {tag, name}, [&] {
        open.run(u"DELETE FROM draft WHERE tag = ?"_s, {tag});
        open.run(u"INSERT INTO draft(tag, version, state, updated, deleted, summary, payload)"
                 " VALUES(?, ?, ?, ?, ?, ?, ?)"_s,
                 QVariantList {name, first} + kept
                     + QVariantList {sealedjson::seal(open, summary, summaryPlace(name, first)),
                                     sealedjson::seal(open, payload, payloadPlace(name, first))});
    });
}

} // namespace

DraftStore::DraftStore(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

template <typename Write, typename Answer>
void DraftStore::writeWithFiles(const StoredDraft &draft, QObject *context, Write write,
                                Answer answer)
{
    if (documentstore::filesOf(draft.changes).isEmpty())
        return m_database.write(context, write, answer);
    // Two jobs: the text does not wait for a large file, and is kept when there is no room for the
    // file.
    using Written = std::invoke_result_t<Write, Connection &>;
    const auto written = std::make_shared<std::optional<Result<Written, StoreError>>>();
    m_database.write(context, write, [written](const auto &end) { written->emplace(end); });
    m_database.write(
        context,
        [record = draft.summary.record, changes = draft.changes](Connection &open) {
            documentstore::keepAll(open, record, changes);
            return true;
        },
        [written, answer](const Result<bool, StoreError> &end) {
            if (**written && !end)
                answer(Result<Written, StoreError>(Failure {end.error()}));
            else
                answer(**written);
        });
}

void DraftStore::save(const StoredDraft &draft, QObject *context, Done done)
{
    writeWithFiles(
        draft, context,
        [draft](Connection &open) {
            put(open, draft);
            return true;
        },
        [done = std::move(done)](const Result<bool, StoreError> &end) { done(errorOf(end)); });
}

void DraftStore::update(const StoredDraft &draft, const FormSpec &form, const Changes &seen,
                        QObject *context, Updated done)
{
    writeWithFiles(
        draft, context,
        [draft, &form, seen](Connection &open) {
            StoredDraft next = draft;
            const auto row = find(open, draft.summary.record);
            const Changes held = row ? row->changes : Changes();
            if (row && held != seen) {
                const Changes typed = without(form, without(form, draft.changes, seen), held);
                next.setBased(form,
                              joined(form, row->based(), {draft.base, draft.baseRead, typed}));
            } else if (held != seen) {
                next.setBased(form,
                              {draft.base, draft.baseRead, without(form, draft.changes, seen)});
            }
            if (!next.changes.isEmpty() || !next.serverFindings.isEmpty())
                put(open, next);
            else if (row)
                erase(open, draft.summary.record);
            return next;
        },
        std::move(done));
}

void DraftStore::copy(const StoredDraft &source, const RecordKey &to, const FormSpec &form,
                      const Base &base, QObject *context, Updated done)
{
    const QString name = base.kind == Base::Kind::Read ? recordTitle(form, base.record) : QString();
    const qint64 now = m_clock();
    StoredDraft copy;
    copy.summary = {to, name.isEmpty() ? to.userId : name, 0, DraftState::Editing, now};
    copy.base = base;
    copy.baseRead = base.kind == Base::Kind::Unknown ? 0 : now;
    copy.changes = effective(form, base, source.changes);
    writeWithFiles(
        copy, context,
        [copy, &form](Connection &open) {
            StoredDraft next = copy;
            BasedChanges both = copy.based();
            if (const auto row = find(open, copy.summary.record)) {
                both = joined(form, row->based(), both);
                if (!merge(form, both.base, both.changes, copy.base).conflicts.isEmpty())
                    next.summary.state = DraftState::Conflict;
            }
            next.setBased(form, both);
            if (!next.changes.isEmpty())
                put(open, next);
            return next;
        },
        std::move(done));
}

void DraftStore::remove(const RecordKey &record, QObject *context, Done done)
{
    m_database.write(
        context,
        [record, now = m_clock()](Connection &open) {
            putAway(open, record, now);
            return true;
        },
        [done = std::move(done)](const auto &end) { done(errorOf(end)); });
}

void DraftStore::listDeleted(QObject *context, std::function<void(const Deleted &)> taken)
{
    m_database.read(
        context,
        [oldest = m_clock() - keptDeleted](Connection &open) {
            QList<DeletedDraft> all;
            for (const DeletedRow &row : deletedrows::all(open)) {
                if (all.size() < mostDeleted && row.draft.deleted >= oldest)
                    all += row.draft;
            }
            return all;
        },
        std::move(taken));
}

void DraftStore::restore(const RecordKey &record, qint64 deleted, const FormSpec &form,
                         QObject *context, Updated done)
{
    m_database.write(
        context,
        [record, deleted, &form](Connection &open) {
            return undelete(open, record, deleted, form);
        },
        std::move(done));
}

void DraftStore::forgetDeleted(const QUuid &profile, QObject *context, Done done)
{
    m_database.write(
        context,
        [profile](Connection &open) {
            for (const DeletedRow &row : deletedrows::all(open)) {
                if (row.draft.summary.record.profile == profile)
                    removeRow(open, row.tag);
            }
            documentstore::purge(open);
            return true;
        },
        [done = std::move(done)](const auto &end) { done(errorOf(end)); });
}

void DraftStore::load(const RecordKey &record, QObject *context, Loaded loaded)
{
    m_database.read(
        context,
        [record](Connection &open) {
            auto draft = find(open, record);
            if (!draft)
                throw StoreError {StoreError::Kind::Missing, {}};
            return *draft;
        },
        std::move(loaded));
}

void DraftStore::list(QObject *context, Listed taken)
{
    listFrom(m_database, context, {}, taken);
    m_database.write(
        context,
        [now = m_clock()](Connection &open) {
            purgeDeleted(open, now);
            return true;
        },
        [](const auto &) {}); // rows that remain are deleted with the next list
}

void DraftStore::saveLastPosition(const std::optional<LastPosition> &where)
{
    const auto work = [where](Connection &open) {
        if (!where) {
            open.run(u"DELETE FROM meta WHERE key = ?"_s, {whereaboutsKey});
            return true;
        }
        const QJsonObject text {{u"record"_s, recordToJson(where->record)},
                                {u"field"_s, where->field.toString()},
                                {u"window"_s, where->window}};
        open.run(u"INSERT INTO meta(key, value) VALUES(?, ?)"
                 " ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s,
                 {whereaboutsKey, sealedjson::seal(open, text, lastPositionPlace())});
        return true;
    };
    // An error is ignored, because this is only a convenience.
    m_database.write(&m_database, work, [](const auto &) {});
}

void DraftStore::loadLastPosition(QObject *context,
                                  std::function<void(const std::optional<LastPosition> &)> loaded)
{
    m_database.read(
        context,
        [](Connection &open) -> std::optional<LastPosition> {
            QSqlQuery &row = open.run(u"SELECT value FROM meta WHERE key = ?"_s, {whereaboutsKey});
            if (!row.next())
                return std::nullopt;
            const QJsonObject text
                = sealedjson::open(open, row.value(0).toByteArray(), lastPositionPlace());
            const auto record = recordFromJson(text["record"_L1].toObject());
            const auto field = FieldPath::parse(text["field"_L1].toString());
            if (!record || !field)
                return std::nullopt;
            return LastPosition {*record, *field, text["window"_L1].toObject()};
        },
        [loaded = std::move(loaded)](const Result<std::optional<LastPosition>, StoreError> &where) {
            loaded(where ? *where : std::nullopt);
        });
}

std::optional<StoredDraft> DraftStore::find(Connection &open, const RecordKey &record)
{
    const QByteArray tag = recordTag(open.vault(), record);
    QSqlQuery &row = open.run(
        u"SELECT version, payload FROM draft WHERE tag = ? AND deleted IS NULL"_s, {tag});
    if (!row.next())
        return std::nullopt;
    return StoredDraft::fromJson(sealedjson::open(open, row.value(1).toByteArray(),
                                                  payloadPlace(tag, row.value(0).toLongLong())));
}

void DraftStore::put(Connection &open, const StoredDraft &draft)
{
    const DraftSummary &summary = draft.summary;
    const QByteArray tag = recordTag(open.vault(), summary.record);
    renameDeleted(open, tag);
    QSqlQuery &row = open.run(u"SELECT version, payload FROM draft WHERE tag = ?"_s, {tag});
    qint64 version = rowsum::firstVersion();
    if (row.next()) {
        version = row.value(0).toLongLong();
        if (sealedjson::open(open, row.value(1).toByteArray(), payloadPlace(tag, version))
                .isEmpty())
            renameUnreadable(open, tag);
    }
    ++version;
    const auto write = [&] {
        open.run(u"INSERT INTO draft(tag, version, state, updated, deleted, summary, payload)"
                 " VALUES(?, ?, ?, ?, NULL, ?, ?) ON CONFLICT(tag) DO UPDATE SET"
                 " version = excluded.version, state = excluded.state, updated = excluded.updated,"
                 " summary = excluded.summary, payload = excluded.payload"_s,
                 {tag, version, int(summary.state), summary.updated,
                  sealedjson::seal(open, summaryToJson(summary), summaryPlace(tag, version)),
                  sealedjson::seal(open, draft.toJson(), payloadPlace(tag, version))});
    };
    rowsum::change(open, u"draft"_s, byTag, {tag}, write);
}

void DraftStore::erase(Connection &open, const RecordKey &record)
{
    const QByteArray tag = recordTag(open.vault(), record);
    rowsum::change(open, u"draft"_s, byTag, {tag}, [&] {
        open.run(u"DELETE FROM draft WHERE tag = ? AND deleted IS NULL"_s, {tag});
    });
}
