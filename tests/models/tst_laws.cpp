// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"
#include "recorddraft.h"
#include "records.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace records;

namespace {

const QStringList words {u""_s,      u"Jane"_s,         u"José"_s,
                         u"02139"_s, u"US"_s,           u"1980-03-13"_s,
                         u"asian"_s, u"+16025550123"_s, u"O\"Neil, Jr"_s,
                         u"علي"_s,   u"Cambridge"_s,    u"a@example.org"_s};

rc::Gen<QJsonValue> anyValue()
{
    return rc::gen::map(rc::gen::inRange(0, int(words.size()) + 3), [](int n) -> QJsonValue {
        if (n < words.size())
            return words[n];
        return n == words.size() ? QJsonValue(QJsonValue::Null) : QJsonValue(n);
    });
}

QList<int> editableLeaves(const FormSpec &form)
{
    QList<int> leaves;
    for (int i = 0; i < form.fields.size(); ++i) {
        const FieldSpec &field = form.fields[i];
        if (field.type != ValueType::Object && !field.readOnly && !field.append)
            leaves += i;
    }
    return leaves;
}

/// A record with some members, some null, some unknown.
rc::Gen<QJsonObject> anyRecord(const FormSpec &form)
{
    return rc::gen::map(rc::gen::container<std::vector<std::pair<int, QJsonValue>>>(
                            rc::gen::pair(rc::gen::inRange(0, 1000), anyValue())),
                        [&form](const std::vector<std::pair<int, QJsonValue>> &values) {
                            const QList<int> leaves = editableLeaves(form);
                            QJsonObject record = &form == &demographics() ? jane() : QJsonObject();
                            for (const auto &[n, value] : values)
                                form.fields[leaves[n % leaves.size()]].path.setIn(record, value);
                            if (values.size() % 3 == 1)
                                record[u"unknown_member"_s] = u"kept"_s;
                            if (values.size() % 3 == 2 && record[u"address"_s].isObject())
                                FieldPath(u"/address/unknown"_s).setIn(record, u"kept"_s);
                            return record;
                        });
}

rc::Gen<Changes> anyChanges(const FormSpec &form)
{
    return rc::gen::map(rc::gen::container<std::vector<std::pair<int, QJsonValue>>>(
                            rc::gen::pair(rc::gen::inRange(0, 1000), anyValue())),
                        [&form](const std::vector<std::pair<int, QJsonValue>> &values) {
                            const QList<int> leaves = editableLeaves(form);
                            Changes changes;
                            for (const auto &[n, value] : values) {
                                const FieldSpec &field = form.fields[leaves[n % leaves.size()]];
                                const bool clears = value.isNull() && field.clear != Clear::Never;
                                if (clears)
                                    changes[field.path] = Change::clear();
                                else if (!value.isNull())
                                    changes[field.path] = Change::set(value);
                            }
                            return changes;
                        });
}

const FormSpec &anyForm()
{
    static const char *const ids[] {
        "junction/demographics", "junction/user",   "users/user", "weavr/user",
        "machnet/individual",    "machnet/business"};
    return form(ids[*rc::gen::inRange(0, 6)]);
}

const FormSpec &formWithDocuments()
{
    return form(*rc::gen::arbitrary<bool>() ? "machnet/individual" : "machnet/business");
}

/// Entries with any members, some of them unheard of.
rc::Gen<QJsonArray> anyItems()
{
    return rc::gen::map(
        rc::gen::container<std::vector<std::pair<int, QJsonValue>>>(
            rc::gen::pair(rc::gen::inRange(0, 6), anyValue())),
        [](const std::vector<std::pair<int, QJsonValue>> &values) {
            static const QStringList names {
                u"document_type"_s, u"document_value"_s, u"country"_s, u"state"_s, u"id"_s,
                u"unheard"_s};
            QJsonArray items;
            for (const auto &[n, value] : values)
                items.append(QJsonObject {{names[n], value}, {u"country"_s, u"US"_s}});
            return items;
        });
}

/// The law's counter-example goes to the test log.
template <typename Law>
bool holds(const std::string &name, Law law)
{
    return rc::check(name, law);
}

} // namespace

void showValue(const QJsonObject &object, std::ostream &out)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// What must be true of every record and every change.
class TestLaws final : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedFieldIsSentOnlyBecauseTheFormSaysSoAndThenAsRead()
    {
        QVERIFY(holds("untouched", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const Changes changes = *anyChanges(form);
            const Changes wanted = effective(form, base, changes);
            const QJsonObject body = makePatch(form, base, changes);
            for (const FieldSpec &field : form.fields) {
                if (field.type == ValueType::Object || wanted.contains(field.path))
                    continue;
                const QJsonValue sent = field.path.in(body);
                if (sent.isUndefined())
                    continue;
                RC_ASSERT(form.complete || field.whole.has_value());
                RC_ASSERT(sent == field.path.in(base.record));
            }
        }));
    }

    void theBodyAppliedToTheBaseIsTheDraft()
    {
        QVERIFY(holds("patch(base, draft) on base = draft", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const Changes changes = *anyChanges(form);
            const QJsonObject body = makePatch(form, base, changes);
            QJsonObject after = base.record;
            for (auto it = body.begin(); it != body.end(); ++it)
                after[it.key()] = it.value();
            const Changes wanted = effective(form, base, changes);
            const QJsonObject values = applied(form, base, wanted);
            for (const FieldSpec &field : form.fields) {
                if (field.type == ValueType::Object)
                    continue;
                const QJsonValue one = field.path.in(after);
                const QJsonValue other = field.path.in(values);
                const bool bothNone = (one.isNull() || one.isUndefined())
                    && (other.isNull() || other.isUndefined());
                RC_ASSERT(bothNone || one == other);
            }
        }));
    }

    void noEffectMeansNoBodyAndNoDiff()
    {
        QVERIFY(holds("empty", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const Changes changes = *anyChanges(form);
            const bool isNothing = effective(form, base, changes).isEmpty();
            RC_ASSERT(makePatch(form, base, changes).isEmpty() == isNothing);
            RC_ASSERT(diff(form, base, changes).isEmpty() == isNothing);
        }));
    }

    void nothingUnknownLeavesExceptInsideAWholeObject()
    {
        QVERIFY(holds("unknown", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const QJsonObject body = makePatch(form, base, *anyChanges(form));
            RC_ASSERT(!body.contains(u"unknown_member"_s));
            for (auto it = body.begin(); it != body.end(); ++it) {
                const FieldSpec *field = form.field(FieldPath().child(it.key()));
                RC_ASSERT(field && !field->readOnly);
            }
        }));
    }

    void undoAndRedoGoThereAndBack()
    {
        QVERIFY(holds("undo", [] {
            const FormSpec &form = anyForm();
            RecordDraft draft(form, u"id"_s, read(*anyRecord(form)));
            QList<Changes> seen {draft.changes()};
            const Changes edits = *anyChanges(form);
            for (auto it = edits.begin(); it != edits.end(); ++it) {
                if (it->kind == Change::Kind::Clear)
                    draft.clear(it.key());
                else
                    draft.set(it.key(), it->value);
                draft.endUndoStep();
                if (draft.changes() != seen.last())
                    seen += draft.changes();
            }
            for (qsizetype i = seen.size() - 1; i > 0; --i) {
                RC_ASSERT(draft.changes() == seen[i]);
                draft.undo();
            }
            RC_ASSERT(draft.changes() == seen[0]);
            RC_ASSERT(!draft.canUndo());
            for (qsizetype i = 1; i < seen.size(); ++i) {
                draft.redo();
                RC_ASSERT(draft.changes() == seen[i]);
            }
            RC_ASSERT(!draft.canRedo());
        }));
    }

    void mergeKeepsMineAndTheirsWhereTheyDoNotMeet()
    {
        QVERIFY(holds("merge", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const Changes mine = effective(form, base, *anyChanges(form));
            const Changes others = effective(form, base, *anyChanges(form));
            const Base theirs = read(applied(form, base, others));
            const Merge merged = merge(form, base, mine, theirs);

            for (const Conflict &conflict : merged.conflicts)
                RC_ASSERT(mine.contains(conflict.path));
            const QJsonObject result = applied(form, theirs, merged.changes);
            for (auto it = mine.begin(); it != mine.end(); ++it) {
                const QJsonValue wanted = it.key().in(applied(form, base, mine));
                const QJsonValue got = it.key().in(result);
                RC_ASSERT(wanted == got || (wanted.isNull() && got.isUndefined()));
            }
            for (auto it = others.begin(); it != others.end(); ++it) {
                if (!mine.contains(it.key()))
                    RC_ASSERT(it.key().in(result) == it.key().in(theirs.record));
            }
            RC_ASSERT(merge(form, base, mine, base).conflicts.isEmpty());
            RC_ASSERT(merge(form, base, mine, base).changes == mine);
        }));
    }

    void aListThatGrowsSendsItsNewItemsAndNothingOfWhatIsHeld()
    {
        QVERIFY(holds("append", [] {
            const FormSpec &form = formWithDocuments();
            const FieldPath list(u"/physical_documents"_s);
            QJsonObject record = *anyRecord(form);
            record[list.name()] = *anyItems();
            const Base base = read(record);
            Changes changes = *anyChanges(form);
            RC_ASSERT(!makePatch(form, base, changes).contains(list.name()));

            const QJsonArray added = *anyItems();
            changes[list] = Change::set(added);
            const QJsonObject body = makePatch(form, base, changes);
            RC_ASSERT(list.in(body).toArray() == added);
            RC_ASSERT(list.in(taken(form, base, changes)).toArray().size()
                      == record[list.name()].toArray().size() + added.size());
            record[list.name()] = *anyItems();
            for (const Conflict &conflict : merge(form, base, changes, read(record)).conflicts)
                RC_ASSERT(!(conflict.path == list));
            checkChanges(form, base, changes, QDate(2026, 11, 21), {});
        }));
    }

    void noValueMakesTheChecksFail()
    {
        QVERIFY(holds("total", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const Changes changes = *anyChanges(form);
            const QDate day(2026, 11, 21);
            for (const Finding &finding : checkChanges(form, base, changes, day, {}))
                RC_ASSERT(!finding.rule.isEmpty());
            checkBody(form, makePatch(form, base, changes), day);
        }));
    }
};

QTEST_APPLESS_MAIN(TestLaws)
#include "tst_laws.moc"
