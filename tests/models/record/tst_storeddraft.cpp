// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anyrecord.h"
#include "attachment.h"
#include "storeddraft.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anyrecord;

namespace {

const FieldPath papers(u"/physical_documents"_s);
const FieldPath proxy(u"/medical_proxy"_s);
const FieldPath proxyName(u"/medical_proxy/first_name"_s);
const FieldPath proxyCity(u"/medical_proxy/address/city"_s);
const FieldPath email(u"/email"_s);

const Change ada = Change::set(u"Ada"_s);
const Change on = Change::set(QJsonObject());

QJsonObject paper(const QString &name)
{
    const Attachment file {u"/folder/agent/"_s + name, u"image/jpeg"_s, 2'100'000,
                           1'700'000'000'123};
    return {{u"document_type"_s, u"PASSPORT"_s}, {u"document_value"_s, file.toJson()}};
}

/// Any value, including values that no editor produces.
rc::Gen<QJsonValue> strangeValue()
{
    return rc::gen::map(rc::gen::inRange(0, 9), [](int n) -> QJsonValue {
        switch (n) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return QJsonValue(QJsonValue::Undefined);
        case 2:
            return QJsonValue(qint64(9'007'199'254'740'993));
        case 3:
            return QJsonValue(0.1);
        case 4:
            return QJsonArray {paper(u"a.jpg"_s), QJsonValue::Null, QJsonArray {1}};
        case 5:
            return QJsonObject();
        case 6:
            return QJsonValue(true);
        case 7:
            return QString(u"\u0000\"\\\n\U0001F600"_s);
        default:
            return u""_s;
        }
    });
}

Changes strangeChanges(const FormSpec &form)
{
    Changes changes = *anyChanges(form);
    changes[FieldPath(u"/a~1b/~0/0"_s)] = Change::set(*strangeValue());
    changes[FieldPath(u"/"_s)] = Change::set(*strangeValue());
    changes[email] = *rc::gen::element(Change::clear(), Change(), Change::set(*strangeValue()));
    return changes;
}

StoredDraft anyDraft()
{
    const FormSpec &form = anyForm();
    StoredDraft draft;
    draft.summary.record = {QUuid::createUuid(), form.id, words[*rc::gen::inRange(0, 12)]};
    draft.summary.title = words[*rc::gen::inRange(0, 12)];
    draft.summary.changes = *rc::gen::inRange(0, 1'000);
    draft.summary.state
        = *rc::gen::element(DraftState::Editing, DraftState::Refused, DraftState::Conflict);
    draft.summary.updated = *rc::gen::inRange<qint64>(0, 4'000'000'000'000);
    draft.changes = strangeChanges(form);
    draft.base.kind = *rc::gen::element(Base::Kind::Read, Base::Kind::Absent, Base::Kind::Unknown);
    draft.base.record = *anyRecord(form);
    draft.base.etag = *rc::gen::element<QByteArray>("", "\"1\"", "W/\"\xe4\xff\"");
    draft.baseRead = draft.summary.updated / 2;
    draft.serverFindings += Finding {FieldPath(u"/email"_s),
                                     u"server"_s,
                                     Severity::Warning,
                                     {{u"message"_s, u"no"_s}},
                                     Finding::Origin::Server};
    draft.serverFindings += Finding {{}, u"fileMissing"_s, Severity::Note, {}};
    return draft;
}

/// Writes the object as text and reads it again.
QJsonObject thereAndBack(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

/// The object with one value replaced, at any depth.
QJsonValue broken(const QJsonValue &value, int &where)
{
    if (where-- == 0)
        return *strangeValue();
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end() && where >= 0; ++it)
            *it = broken(QJsonValue(*it), where);
        return object;
    }
    QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size() && where >= 0; ++i)
        array[i] = broken(array.at(i), where);
    return value.isArray() ? QJsonValue(array) : value;
}

bool touch(const FieldPath &a, const FieldPath &b)
{
    return a.contains(b) || b.contains(a);
}

} // namespace

class TestStoredDraft final : public QObject
{
    Q_OBJECT

private slots:
    void everyDraftComesBackAsItWas()
    {
        QVERIFY(holds("there and back", [] {
            const StoredDraft draft = anyDraft();
            RC_ASSERT(StoredDraft::fromJson(thereAndBack(draft.toJson())) == draft);
            RC_ASSERT(summaryFromJson(thereAndBack(draft.toJson())) == draft.summary);
        }));
    }

    void whatALaterVersionAddsIsPassedOver()
    {
        QJsonObject object = StoredDraft {
            .summary = {{QUuid::createUuid(), u"f"_s, u"1"_s}, {}, 0, DraftState::Editing, 0},
            .changes = {{email, ada}},
            .base = {},
            .baseRead = 0,
            .serverFindings = {}}.toJson();
        const auto draft = StoredDraft::fromJson(object);
        object[u"added"_s] = 1;
        for (const QString &part : {u"record"_s, u"changes"_s, u"base"_s}) {
            QJsonObject inner = object[part].toObject();
            if (part != u"changes"_s)
                inner[u"added"_s] = QJsonArray();
            object[part] = inner;
        }
        QVERIFY(draft);
        QCOMPARE(StoredDraft::fromJson(object), draft);
    }

    void brokenOnesAreNothingOrADraftButNeverACrash()
    {
        QVERIFY(holds("broken", [] {
            int where = *rc::gen::inRange(0, 60);
            const QJsonObject object = broken(anyDraft().toJson(), where).toObject();
            // A stored draft is always read from text.
            const auto draft = StoredDraft::fromJson(thereAndBack(object));
            if (draft)
                RC_ASSERT(StoredDraft::fromJson(thereAndBack(draft->toJson())) == draft);
        }));
        QVERIFY(!StoredDraft::fromJson({}));
    }

    void aChangeThatCannotBeReadIsNoDraft_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QJsonValue>("value");
        const QJsonObject cleared {{u"kind"_s, u"clear"_s}};
        QTest::newRow("no path") << u"changes"_s << QJsonValue(QJsonObject {{u"email"_s, cleared}});
        QTest::newRow("no kind") << u"changes"_s
                                 << QJsonValue(QJsonObject {{u"/email"_s, QJsonObject()}});
        QTest::newRow("no changes") << u"changes"_s << QJsonValue(1);
        QTest::newRow("no base") << u"base"_s << QJsonValue(QJsonObject());
        QTest::newRow("no state") << u"state"_s << QJsonValue(u"?"_s);
        QTest::newRow("no record") << u"record"_s << QJsonValue(QJsonObject());
    }

    void aChangeThatCannotBeReadIsNoDraft()
    {
        QFETCH(QString, part);
        QFETCH(QJsonValue, value);
        StoredDraft draft;
        draft.summary.record = {QUuid::createUuid(), u"users/user"_s, u"usr_1"_s};
        QJsonObject object = draft.toJson();
        QVERIFY(StoredDraft::fromJson(object));
        object[part] = value;
        QVERIFY(!StoredDraft::fromJson(object));
    }

    void chosenFilesComeBack()
    {
        const Changes changes {{papers, Change::set(QJsonArray {paper(u"a.jpg"_s)})}};
        const auto back = changesFromJson(thereAndBack(changesToJson(changes)));
        QVERIFY(back);
        const QList<Attachment> files = attachmentsIn(back->value(papers).value);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().modified, 1'700'000'000'123);
        QCOMPARE(files, attachmentsIn(changes[papers].value));
    }

    void theUpperFieldsWinAndNothingElseIsLost()
    {
        QVERIFY(holds("overlaid", [] {
            const FormSpec &form = anyForm();
            const Changes under = *anyChanges(form);
            const Changes over = *anyChanges(form);
            const Changes both = overlaid(form, under, over);
            for (auto it = over.begin(); it != over.end(); ++it)
                RC_ASSERT(both.value(it.key()) == *it);
            for (auto it = under.begin(); it != under.end(); ++it) {
                const bool isTouched = std::any_of(over.keyBegin(), over.keyEnd(), [&](auto &path) {
                    return touch(path, it.key());
                });
                RC_ASSERT(isTouched || both.value(it.key()) == *it);
            }
            for (auto it = both.begin(); it != both.end(); ++it)
                RC_ASSERT(over.value(it.key()) == *it || under.value(it.key()) == *it);
            RC_ASSERT(overlaid(form, under, {}) == under);
            RC_ASSERT(overlaid(form, {}, over) == over);
            RC_ASSERT(overlaid(form, over, over) == over);
        }));
    }

    void theResultHasNoValueOfNeither()
    {
        QVERIFY(holds("overlaid, applied", [] {
            const FormSpec &form = anyForm();
            const Base base = records::read(*anyRecord(form));
            const Changes under = *anyChanges(form);
            const Changes over = *anyChanges(form);
            const QJsonObject mixed = applied(form, base, overlaid(form, under, over));
            const QJsonObject lower = applied(form, base, under);
            const QJsonObject upper = applied(form, base, over);
            for (const FieldSpec &field : form.fields) {
                if (field.type == ValueType::Object)
                    continue;
                const QJsonValue value = field.path.in(mixed);
                RC_ASSERT(value == field.path.in(lower) || value == field.path.in(upper));
            }
        }));
    }

    void differentFieldsAreJoined()
    {
        QVERIFY(holds("union", [] {
            const FormSpec &form = anyForm();
            const Changes under = *anyChanges(form);
            Changes over = *anyChanges(form);
            over.removeIf([&](Changes::iterator it) { return under.contains(it.key()); });
            RC_ASSERT(overlaid(form, under, over) == overlaid(form, over, under));
            RC_ASSERT(overlaid(form, under, over).size() == under.size() + over.size());
        }));
    }

    void objectsAndTheirMembers_data()
    {
        QTest::addColumn<Changes>("under");
        QTest::addColumn<Changes>("over");
        QTest::addColumn<Changes>("both");
        const Change off = Change::clear();
        QTest::newRow("off takes its members away")
            << Changes {{proxyName, ada}, {proxyCity, ada}, {email, ada}} << Changes {{proxy, off}}
            << Changes {{proxy, off}, {email, ada}};
        QTest::newRow("a member takes off away")
            << Changes {{proxy, off}} << Changes {{proxyName, ada}} << Changes {{proxyName, ada}};
        QTest::newRow("on leaves the members")
            << Changes {{proxyName, ada}} << Changes {{proxy, on}}
            << Changes {{proxy, on}, {proxyName, ada}};
        QTest::newRow("a member leaves it on")
            << Changes {{proxy, on}} << Changes {{proxyName, ada}}
            << Changes {{proxy, on}, {proxyName, ada}};
        QTest::newRow("on after off")
            << Changes {{proxy, off}} << Changes {{proxy, on}} << Changes {{proxy, on}};
    }

    void objectsAndTheirMembers()
    {
        QFETCH(Changes, under);
        QFETCH(Changes, over);
        QTEST(overlaid(demographics(), under, over), "both");
    }

    void newItemsAreJoinedThoseOfBelowFirst()
    {
        const FormSpec &machnet = form("machnet/individual");
        const QJsonObject a = paper(u"a.jpg"_s);
        const QJsonObject b = paper(u"b.jpg"_s);
        const Changes both = overlaid(machnet, {{papers, Change::set(QJsonArray {a})}},
                                      {{papers, Change::set(QJsonArray {b})}});
        QCOMPARE(both, (Changes {{papers, Change::set(QJsonArray {a, b})}}));
        QCOMPARE(without(machnet, both, {{papers, Change::set(QJsonArray {a})}}),
                 (Changes {{papers, Change::set(QJsonArray {b})}}));
    }

    void whatIsTakenOutAndPutBackIsThereAgain()
    {
        QVERIFY(holds("out and in", [] {
            const FormSpec &form = anyForm();
            const Changes sent = *anyChanges(form);
            const Changes changes = overlaid(form, sent, *anyChanges(form));
            RC_ASSERT(overlaid(form, sent, without(form, changes, sent)) == changes);
            RC_ASSERT(without(form, changes, changes).isEmpty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestStoredDraft)
#include "tst_storeddraft.moc"
