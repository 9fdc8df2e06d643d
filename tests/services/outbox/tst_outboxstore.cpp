// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "idempotencykeys.h"
#include "outboxrow.h"
#include "records.h"
#include "sentlog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'795'262'400'000;

RecordKey recordOf(const QString &user, const QString &form = u"machnet/individual"_s)
{
    static const QUuid profile = QUuid::createUuid();
    return {profile, form, user};
}

OutboxRow fullRow()
{
    OutboxRow row;
    row.id = QUuid::createUuid();
    row.record = recordOf(u"1"_s);
    row.state = QueuedSend::State::Sending;
    row.wait = QueuedSend::Wait::Resend;
    row.queued = now;
    row.nextTry = now + 1;
    row.tries = 3;
    row.version = 7;
    row.owner = u"owner"_s;
    row.lease = now + 2;
    row.title = u"Ada"_s;
    row.profileName = u"Test"_s;
    row.fields = {FieldPath(u"/email"_s), FieldPath(u"/first_name"_s)};
    row.checked = 1'700'000'000'777;
    row.begun = now + 3;
    row.error = ApiError();
    row.error->status = 500;
    row.error->code = ErrorCode::Cut;
    row.error->message = u"words"_s;
    row.error->retryAfterSeconds = 9;
    row.error->findings = {{FieldPath(u"/email"_s),
                            u"server"_s,
                            Severity::Error,
                            {{u"message"_s, u"taken"_s}},
                            Finding::Origin::Server}};
    row.changes = {{FieldPath(u"/email"_s), Change::set(u"a@b.example"_s)},
                   {FieldPath(u"/name"_s), Change::clear()}};
    row.base = {Base::Kind::Read, {{u"email"_s, u"old@b.example"_s}}, "\"tag\""};
    row.baseRead = now - 1;
    row.server = QUrl(u"https://api.example.org/v1"_s);
    row.tier = Tier::Production;
    row.canRead = false;
    row.staysQueued = false;
    row.isDraft = false;
    row.frozen = FrozenSend {{{u"email"_s, u"a@b.example"_s}}, row.changes, row.base, "key", now};
    return row;
}

} // namespace

class TestOutboxStore final : public QObject
{
    Q_OBJECT

private:
    template <typename Work>
    static auto on(Database &database, Work work)
    {
        using T = std::invoke_result_t<Work, Connection &>;
        std::optional<Result<T, StoreError>> answer;
        database.write(&database, work,
                       [&](const Result<T, StoreError> &result) { answer.emplace(result); });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return **answer;
    }
    static SentLog::Page logged(Database &database, const FormSpec *form, const Changes &changes,
                                const Base &base, const Outcome &outcome = {})
    {
        OutboxRow row = fullRow();
        row.changes = changes;
        row.base = base;
        on(database, [row, form, outcome](Connection &open) {
            SentLog::add(open, form, row, outcome, now);
            return true;
        });
        return page(database, 0, 10);
    }
    static SentLog::Page page(Database &database, qint64 before, int count)
    {
        std::optional<SentLog::Page> answer;
        SentLog log(database);
        log.list(before, count, &database, [&](const Result<SentLog::Page, StoreError> &result) {
            answer = result ? *result : SentLog::Page();
        });
        [&] { QTRY_VERIFY(answer.has_value()); }();
        return *answer;
    }

private slots:
    void rowComesBackWhole();
    void sealedColumnsCannotBeSwapped();
    void secretsAreMaskedInTheLog();
    void documentsAreNamesInTheLog();
    void withoutItsFormNothingIsShown();
    void theServersReasonsAreInTheLog();
    void logComesInPages();
    void entryThatCannotBeOpenedDoesNotEndTheLog();
    void logOfOneRecord();
    void W14_keyStaysWhileTheOutcomeIsOpen();
};

void TestOutboxStore::rowComesBackWhole()
{
    Database database;
    const OutboxRow row = fullRow();
    auto found = on(database, [row](Connection &open) {
        outboxrow::insert(open, row);
        return outboxrow::find(open, row.id);
    });
    for (int round = 0; round < 2; ++round) {
        QVERIFY(found);
        QCOMPARE(found->version, row.version + round);
        QCOMPARE(found->record, row.record);
        QCOMPARE(found->state, row.state);
        QCOMPARE(found->wait, row.wait);
        QCOMPARE(found->queued, row.queued);
        QCOMPARE(found->nextTry, row.nextTry);
        QCOMPARE(found->tries, row.tries);
        QCOMPARE(found->owner, row.owner);
        QCOMPARE(found->lease, row.lease);
        QCOMPARE(found->title, row.title);
        QCOMPARE(found->profileName, row.profileName);
        QCOMPARE(found->fields, row.fields);
        QCOMPARE(found->checked, row.checked);
        QCOMPARE(found->begun, row.begun);
        QCOMPARE(found->error->status, 500);
        QCOMPARE(found->error->code, row.error->code);
        QCOMPARE(found->error->message, row.error->message);
        QCOMPARE(found->error->findings, row.error->findings);
        QCOMPARE(found->error->retryAfterSeconds, row.error->retryAfterSeconds);
        QCOMPARE(found->changes, row.changes);
        QCOMPARE(found->base, row.base);
        QCOMPARE(found->baseRead, row.baseRead);
        QCOMPARE(found->server, row.server);
        QCOMPARE(found->tier, row.tier);
        QVERIFY(!found->canRead && !found->staysQueued && !found->isDraft);
        QCOMPARE(found->frozen->body, row.frozen->body);
        QCOMPARE(found->frozen->sent, row.frozen->sent);
        QCOMPARE(found->frozen->fresh, row.frozen->fresh);
        QCOMPARE(found->frozen->key, row.frozen->key);
        QCOMPARE(found->frozen->keyMade, row.frozen->keyMade);
        found = on(database, [row](Connection &open) {
            OutboxRow again = row;
            outboxrow::update(open, again);
            return outboxrow::find(open, row.id);
        });
    }
}

void TestOutboxStore::sealedColumnsCannotBeSwapped()
{
    Database database;
    const OutboxRow mine = fullRow();
    const OutboxRow other = fullRow();
    const auto found = on(database, [mine, other](Connection &open) {
        outboxrow::insert(open, mine);
        outboxrow::insert(open, other);
        open.run(u"UPDATE outbox SET payload=(SELECT payload FROM outbox WHERE id=?) WHERE id=?"_s,
                 {other.id.toRfc4122(), mine.id.toRfc4122()});
        return outboxrow::find(open, mine.id);
    });
    QVERIFY(!found);
}

void TestOutboxStore::secretsAreMaskedInTheLog()
{
    const FormSpec &form = records::form("machnet/individual");
    const FieldPath numbers(u"/virtual_documents"_s);
    QVERIFY(form.field(FieldPath(u"/virtual_documents/0/document_value"_s))->secret);
    const QJsonObject item {{u"document_type"_s, u"SSN"_s}, {u"document_value"_s, u"123456789"_s}};
    Database database;
    const auto log = logged(database, &form, {{numbers, Change::set(QJsonArray {item})}}, {});
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.value(0).changes.size(), 1);
    const QJsonValue after = log.value(0).changes.value(0).after;
    const QByteArray text = QJsonDocument(QJsonArray {after}).toJson(QJsonDocument::Compact);
    QVERIFY2(text.contains("SSN") && text.contains("●●●"), text.constData());
    QVERIFY2(!text.contains("123456789"), text.constData());
}

void TestOutboxStore::documentsAreNamesInTheLog()
{
    const FormSpec &form = records::form("machnet/individual");
    const Attachment scan {u"/folder/ada/passport.jpg"_s, u"image/jpeg"_s, 2'000, 5};
    const QJsonObject item {{u"document_type"_s, u"PASSPORT"_s},
                            {u"document_value"_s, scan.toJson()},
                            {u"document_value_back"_s, u"data:image/png;base64,AAAA"_s}};
    Database database;
    const auto log
        = logged(database, &form,
                 {{FieldPath(u"/physical_documents"_s), Change::set(QJsonArray {item})}}, {});
    QCOMPARE(log.value(0).changes.size(), 1);
    const QJsonValue after = log.value(0).changes.value(0).after;
    const QByteArray text = QJsonDocument(QJsonArray {after}).toJson(QJsonDocument::Compact);
    QVERIFY2(text.contains("passport.jpg") && text.contains("PASSPORT"), text.constData());
    QVERIFY2(!text.contains("/folder/ada") && !text.contains("AAAA"), text.constData());
}

void TestOutboxStore::withoutItsFormNothingIsShown()
{
    Database database;
    const auto log
        = logged(database, nullptr, {{FieldPath(u"/email"_s), Change::set(u"a@b.example"_s)}}, {});
    QCOMPARE(log.value(0).changes.value(0).path, FieldPath(u"/email"_s));
    QCOMPARE(log.value(0).changes.value(0).after, QJsonValue(u"●●●"_s));
}

/// About a hidden field it may repeat the value.
void TestOutboxStore::theServersReasonsAreInTheLog()
{
    Database database;
    const auto said = [](const FieldPath &path, const QString &words) {
        return Finding {
            path, u"server"_s, Severity::Error, {{u"message"_s, words}}, Finding::Origin::Server};
    };
    Outcome refused;
    refused.kind = Outcome::Kind::Refused;
    refused.error = ApiError();
    refused.error->findings
        = {said(FieldPath(u"/address/city"_s), u"no such town"_s),
           said(FieldPath(u"/medical_proxy/household_income"_s), u"71234 is too much"_s)};
    const auto log = logged(database, &records::demographics(), {}, {}, refused);
    QCOMPARE(log.constFirst().message, u"no such town"_s);
}

void TestOutboxStore::logComesInPages()
{
    Database database;
    on(database, [](Connection &open) {
        for (int i = 0; i < 25; ++i) {
            OutboxRow row = fullRow();
            // Five entries have the same millisecond.
            SentLog::add(open, nullptr, row, Outcome(), now + i / 5);
        }
        return true;
    });
    QSet<QUuid> seen;
    qint64 before = 0;
    int pages = 0;
    for (auto part = page(database, before, 7); !part.isEmpty();
         part = page(database, before, 7), ++pages) {
        for (const auto &entry : part) {
            QVERIFY(!seen.contains(entry.id));
            QVERIFY(before == 0 || entry.at < before);
            seen.insert(entry.id);
        }
        before = part.constLast().at;
    }
    QCOMPARE(seen.size(), 25);
    QCOMPARE(pages, 3); // The pages have ten, ten and five entries.
}

void TestOutboxStore::entryThatCannotBeOpenedDoesNotEndTheLog()
{
    Database database;
    on(database, [](Connection &open) {
        for (int i = 0; i < 10; ++i)
            SentLog::add(open, nullptr, fullRow(), Outcome(), now + i);
        open.run(u"UPDATE sent SET payload=x'00' WHERE at>=?"_s, {now + 4});
        return true;
    });
    const auto part = page(database, 0, 3);
    QCOMPARE(part.size(), 3);
    QCOMPARE(part.constFirst().at, now + 3);
    QCOMPARE(page(database, part.constLast().at, 3).size(), 1);
}

void TestOutboxStore::logOfOneRecord()
{
    Database database;
    on(database, [](Connection &open) {
        for (const QString &user : {u"1"_s, u"2"_s, u"1"_s}) {
            OutboxRow row = fullRow();
            row.record = recordOf(user);
            SentLog::add(open, nullptr, row, Outcome(), now);
        }
        return true;
    });
    std::optional<SentLog::Page> answer;
    SentLog(database).list(recordOf(u"1"_s), &database,
                           [&](const auto &page) { answer = page ? *page : SentLog::Page(); });
    QTRY_VERIFY(answer.has_value());
    QCOMPARE(answer->size(), 2);
    QCOMPARE(answer->value(0).record, recordOf(u"1"_s));
}

void TestOutboxStore::W14_keyStaysWhileTheOutcomeIsOpen()
{
    Database database;
    const RecordKey record = recordOf(u"1"_s, u"weavr/user"_s);
    const QJsonObject body {{u"name"_s, u"Ada"_s}};
    const auto keyAt = [&](qint64 time) {
        return on(database,
                  [=](Connection &open) {
                      return idempotencykeys::keyFor(open, record, body, time);
                  })
            .text;
    };
    const auto settle = [&](Outcome::Kind kind, bool wasSent) {
        on(database, [=](Connection &open) {
            idempotencykeys::settle(open, record, kind, wasSent, now);
            return true;
        });
    };
    const QByteArray key = keyAt(now);
    settle(Outcome::Kind::Unknown, true);
    QCOMPARE(keyAt(now), key);
    settle(Outcome::Kind::Unreachable, false);
    QCOMPARE(keyAt(now + idempotencykeys::remembered - 1), key);
    QVERIFY(keyAt(now + idempotencykeys::remembered) != key);
    const QByteArray next = keyAt(now);
    settle(Outcome::Kind::Unknown, true);
    QVERIFY2(keyAt(now - 1) != next, "one from the future is of no use");
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
