// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anyrecord.h"
#include "basedchanges.h"
#include "storeddraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anyrecord;

namespace {

const FieldPath firstName(u"/first_name"_s), lastName(u"/last_name"_s), email(u"/email"_s);

Change set(const char *text)
{
    return Change::set(QString::fromUtf8(text));
}

/// A record of the users API.
Base holding(const char *first, const char *last, const char *mail = "a@example.org")
{
    return records::read({{u"first_name"_s, QString::fromUtf8(first)},
                          {u"last_name"_s, QString::fromUtf8(last)},
                          {u"email"_s, QString::fromUtf8(mail)}});
}

const FormSpec &users()
{
    return form("users/user");
}

QList<FieldPath> conflictsOf(const FormSpec &form, const BasedChanges &mine, const Base &fresh)
{
    QList<FieldPath> paths;
    const QList<Conflict> conflicts = merge(form, mine.base, mine.changes, fresh).conflicts;
    for (const Conflict &conflict : conflicts)
        paths += conflict.path;
    return paths;
}

BasedChanges anyBased(const FormSpec &form, qint64 read)
{
    const Base base = records::read(*anyRecord(form));
    return {base, read, effective(form, base, *anyChanges(form))};
}

/// Whether one of the two fields contains the other.
bool touch(const FieldPath &a, const FieldPath &b)
{
    return a.contains(b) || b.contains(a);
}

bool touches(const Changes &changes, const FieldPath &path)
{
    return std::any_of(changes.keyBegin(), changes.keyEnd(),
                       [&](const FieldPath &field) { return touch(field, path); });
}

} // namespace

/// Two sets of changes of one record are joined. No typed value is lost, and no change by somebody
/// else is hidden.
class TestBasedChanges final : public QObject
{
    Q_OBJECT

private slots:
    void aColleaguesChangeIsStillAConflictAfterTheJoin()
    {
        // My change was typed before the colleague wrote "Byron"; the other set is based on a
        // later read.
        const BasedChanges mine {holding("Ada", "Lovelace"), 1, {{lastName, set("King")}}};
        const BasedChanges other {holding("Ada", "Byron"), 2, {{firstName, set("Augusta")}}};
        for (const BasedChanges &both :
             {joined(users(), mine, other), joined(users(), other, mine)}) {
            QCOMPARE(both.changes, Changes({{lastName, set("King")}, {firstName, set("Augusta")}}));
            QCOMPARE(conflictsOf(users(), both, other.base), QList {lastName});
        }
    }

    void whatNobodyChangedIsAsItWasReadLast()
    {
        const BasedChanges mine {
            holding("Ada", "Lovelace", "old@example.org"), 1, {{lastName, set("King")}}};
        const BasedChanges other {
            holding("Ada", "Lovelace", "new@example.org"), 2, {{firstName, set("Augusta")}}};
        const BasedChanges both = joined(users(), mine, other);
        QCOMPARE(email.in(both.base.record), QJsonValue(u"new@example.org"_s));
        QVERIFY(conflictsOf(users(), both, other.base).isEmpty());
    }

    void aFieldThatBothChangeKeepsTheOlderBase()
    {
        const BasedChanges mine {holding("Ada", "Lovelace"), 1, {{lastName, set("King")}}};
        const BasedChanges other {holding("Ada", "Byron"), 2, {{lastName, set("Noel")}}};
        const BasedChanges both = joined(users(), mine, other);
        QCOMPARE(both.changes, Changes({{lastName, set("Noel")}}));
        QCOMPARE(conflictsOf(users(), both, other.base), QList {lastName});
    }

    void aChangeBackToTheOlderValueIsNotLost()
    {
        const BasedChanges mine {holding("Ada", "Lovelace"), 1, {{lastName, set("King")}}};
        const BasedChanges other {holding("Ada", "Byron"), 2, {{lastName, set("Lovelace")}}};
        const BasedChanges both = joined(users(), mine, other);
        QCOMPARE(both.changes, Changes({{lastName, set("Lovelace")}}));
    }

    void whatWasNeverReadIsReviewedOnWhatWas()
    {
        const BasedChanges blind {{}, 0, {{lastName, set("King")}}};
        const BasedChanges seen {holding("Ada", "Byron"), 2, {{firstName, set("Augusta")}}};
        for (const BasedChanges &both :
             {joined(users(), blind, seen), joined(users(), seen, blind)}) {
            QCOMPARE(both.base, seen.base);
            QCOMPARE(both.changes.size(), 2);
        }
    }

    void aRecordThatIsGoneIsNoNewBase()
    {
        const BasedChanges mine {holding("Ada", "Lovelace"), 1, {{lastName, set("King")}}};
        const BasedChanges other {{Base::Kind::Absent, {}, {}}, 2, {{firstName, set("Augusta")}}};
        const BasedChanges both = joined(users(), mine, other);
        QCOMPARE(both.base, mine.base);
        QCOMPARE(both.baseRead, 1);
        QVERIFY(conflictsOf(users(), both, other.base).contains(lastName));
    }

    void aMixedBaseIsNoReadOfTheServer()
    {
        BasedChanges mine {holding("Ada", "Lovelace"), 1, {{lastName, set("King")}}};
        BasedChanges other {holding("Ada", "Byron"), 2, {}};
        mine.base.isRounded = true;
        other.base.etag = "\"2\"";
        const BasedChanges both = joined(users(), mine, other);
        QVERIFY(both.base.etag.isEmpty());
        QVERIFY(both.base.isRounded);
        QCOMPARE(both.baseRead, 1);
        other.base.record = mine.base.record;
        QCOMPARE(joined(users(), mine, other).base.etag, QByteArray("\"2\""));
    }

    void nothingThatWasTypedIsLost()
    {
        QVERIFY(holds("joined, changes", [] {
            const FormSpec &form = anyForm();
            const BasedChanges under = anyBased(form, *rc::gen::inRange(1, 3));
            const BasedChanges over = anyBased(form, *rc::gen::inRange(1, 3));
            const BasedChanges both = joined(form, under, over);
            const Changes expected = overlaid(form, under.changes, over.changes);
            for (auto it = expected.begin(); it != expected.end(); ++it)
                RC_ASSERT(both.changes.value(it.key()) == *it);
        }));
    }

    void noConflictIsHidden()
    {
        QVERIFY(holds("joined, conflicts", [] {
            const FormSpec &form = anyForm();
            const BasedChanges under = anyBased(form, *rc::gen::inRange(1, 3));
            const BasedChanges over = anyBased(form, *rc::gen::inRange(1, 3));
            const Base fresh = records::read(*anyRecord(form));
            const QList<FieldPath> found = conflictsOf(form, joined(form, under, over), fresh);
            for (const FieldPath &path : conflictsOf(form, under, fresh))
                RC_ASSERT(touches(over.changes, path) || found.contains(path));
            for (const FieldPath &path : conflictsOf(form, over, fresh))
                RC_ASSERT(touches(under.changes, path) || found.contains(path));
        }));
    }

    void aNewerReadUnderChangesKeepsTheirConflicts()
    {
        QVERIFY(holds("baseFor", [] {
            const FormSpec &form = anyForm();
            const BasedChanges mine = anyBased(form, 1);
            const Base fresh = records::read(*anyRecord(form));
            const Base kept = baseFor(form, mine.base, mine.changes, fresh);
            RC_ASSERT(conflictsOf(form, {kept, 2, mine.changes}, fresh)
                      == conflictsOf(form, mine, fresh));
            for (const FieldSpec &field : form.fields) {
                if (field.type != ValueType::Object && !touches(mine.changes, field.path))
                    RC_ASSERT(field.path.in(kept.record) == field.path.in(fresh.record));
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestBasedChanges)
#include "tst_basedchanges.moc"
