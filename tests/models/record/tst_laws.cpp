// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anyrecord.h"
#include "check.h"
#include "recorddraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace records;
using namespace anyrecord;

namespace {

const FormSpec &formWithDocuments()
{
    return form(*rc::gen::arbitrary<bool>() ? "machnet/individual" : "machnet/business");
}

/// List items with arbitrary members, some of them unknown.
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

} // namespace

namespace {

/// Does one of the things that a user can do to a draft.
void edit(RecordDraft &draft, int what, int where, const QJsonValue &value)
{
    const QList<int> leaves = editableLeaves(draft.form());
    const FieldPath field = draft.form().fields[leaves[where % leaves.size()]].path;
    const auto list = std::find_if(draft.form().fields.begin(), draft.form().fields.end(),
                                   [](const FieldSpec &one) { return one.append; });
    const bool hasList = list != draft.form().fields.end();
    switch (what) {
    case 0:
        return draft.set(field, value);
    case 1:
        return draft.enter(field, value.toString());
    case 2:
        return draft.clear(field);
    case 3:
        return draft.revert(field);
    case 4:
        return draft.endUndoStep();
    case 5:
        if (hasList)
            draft.addItem(list->path, {{u"country"_s, value}});
        return;
    case 6:
        if (hasList)
            draft.removeItem(list->path, where % 3);
        return;
    }
}

} // namespace

/// Laws that hold for every record and every change.
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

    void anySequenceOfEditsIsUndoneAndRedone()
    {
        QVERIFY(holds("undo of everything", [] {
            const FormSpec &form = anyForm();
            RecordDraft draft(form, u"id"_s, read(*anyRecord(form)));
            draft.restore(draft.base(), *anyChanges(form), {});
            const Changes start = draft.changes();
            const auto edits = *rc::gen::container<std::vector<std::tuple<int, int, QJsonValue>>>(
                rc::gen::tuple(rc::gen::inRange(0, 7), rc::gen::inRange(0, 1000), anyValue()));
            for (const auto &[what, where, value] : edits)
                edit(draft, what, where, value);
            const Changes end = draft.changes();
            while (draft.canUndo())
                draft.undo();
            RC_ASSERT(draft.changes() == start);
            while (draft.canRedo())
                draft.redo();
            RC_ASSERT(draft.changes() == end);
        }));
    }

    void changesToDifferentFieldsAreNoConflict()
    {
        QVERIFY(holds("disjoint", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const Changes mine = effective(form, base, *anyChanges(form));
            Changes others = effective(form, base, *anyChanges(form));
            others.removeIf([&](Changes::iterator it) { return mine.contains(it.key()); });
            const Merge merged = merge(form, base, mine, read(applied(form, base, others)));
            RC_ASSERT(merged.conflicts.isEmpty());
            RC_ASSERT(merged.changes == mine);
            RC_ASSERT(merged.theirs.size() == others.size());
        }));
    }

    void whoIsFirstDoesNotDecideWhatConflicts()
    {
        QVERIFY(holds("symmetry", [] {
            const FormSpec &form = anyForm();
            const Base base = read(*anyRecord(form));
            const Changes one = effective(form, base, *anyChanges(form));
            const Changes other = effective(form, base, *anyChanges(form));
            const auto conflicts = [&](const Changes &mine, const Changes &theirs) {
                QList<FieldPath> paths;
                const Base after = read(applied(form, base, theirs));
                for (const Conflict &conflict : merge(form, base, mine, after).conflicts)
                    paths += conflict.path;
                return paths;
            };
            RC_ASSERT(conflicts(one, other) == conflicts(other, one));
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
