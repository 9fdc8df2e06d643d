// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachment.h"
#include "check.h"
#include "profile.h"
#include "recorddraft.h"
#include "speclibrary.h"
#include "words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const FieldPath papers(u"/papers"_s);
const FieldPath nameField(u"/name"_s);
const QDate today(2026, 11, 21);

QJsonObject passport(const QString &id = {})
{
    QJsonObject item {{u"document_type"_s, u"PASSPORT"_s}};
    if (!id.isEmpty())
        item[u"id"_s] = id;
    return item;
}

QJsonObject stateId(const QString &id)
{
    return {{u"document_type"_s, u"STATE_ID"_s}, {u"id"_s, id}};
}

QJsonObject held()
{
    return {{u"name"_s, u"Ada"_s},
            {u"count"_s, 122},
            {u"status"_s, u"NEW"_s},
            {u"kind"_s, u"PERSON"_s},
            {u"papers"_s, QJsonArray {passport(u"a"_s), stateId(u"b"_s)}}};
}

Base readBase(const QJsonObject &record)
{
    return {Base::Kind::Read, record, {}};
}

QStringList rulesAt(const Findings &findings, const QString &path)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (finding.path == FieldPath(path))
            rules += finding.rule;
    }
    return rules;
}

} // namespace

/// Lists that only grow, files, and rules about the whole record.
class TestLists final : public QObject
{
    Q_OBJECT

private:
    SpecLibrary m_library;
    const FormSpec *m_form = nullptr;
    const ApiSpec *m_api = nullptr;
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile target(m_folder.filePath(name));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("no file");
        return target.fileName();
    }

    Profile profileIn(const QString &environment) const
    {
        Profile profile;
        profile.id = QUuid::createUuid();
        profile.name = environment;
        profile.apiId = m_api->id;
        profile.environmentId = environment;
        if (const Environment *known = m_api->environment(environment)) {
            profile.tier = known->tier;
            profile.baseUrl = known->url;
        } else {
            profile.baseUrl = QUrl(u"https://gateway.example.org/papers"_s);
        }
        return profile;
    }

private slots:
    void initTestCase()
    {
        const auto errors
            = m_library.add(QStringLiteral(TEST_DATA "/apis"), SpecLibrary::Validation::Full);
        for (const SpecError &error : errors)
            qWarning().noquote() << error.file << error.pointer << words::reason(error.fault);
        QVERIFY(errors.isEmpty());
        m_form = m_library.form(u"papers/user"_s);
        m_api = m_library.api(u"papers"_s);
        QVERIFY(m_form && m_api);
    }

    void aListThatFormsCannotHoldIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("reason");
        const QString form = u"user.form.json"_s;
        const QString contract = u"openapi.json"_s;
        const auto row = [](const char *name, const QString &file, const char *before,
                            const char *after, const char *pointer, const char *reason) {
            QTest::newRow(name) << file << QByteArray(before) << QByteArray(after)
                                << QString::fromLatin1(pointer) << QString::fromLatin1(reason);
        };
        row("replaced as a whole", form, "\"append\": true,", "", "/sections/1/fields/0",
            "a list must be one that only grows");
        row("lacks a member", form,
            "{\"path\": \"/papers/*/front\", \"label\": \"Front\", "
            "\"attachment\": true},",
            "", "/sections/1/fields/0/items", "lacks \"/papers/*/front\"");
        row("no such member", form, "/papers/*/front\"", "/papers/*/back\"",
            "/sections/1/fields/0/items/1/path", "the list's items have no such value");
        row("looks at no member", form, "\"with\": [\"/papers/*/number\"]",
            "\"with\": [\"/papers/*/no\"]", "/sections/1/fields/0/items/3/rules/1/args/with/0",
            "the form has no field");
        row("look-up by no expression", form, "\"^[a-z]+$\"", "\"^[a-z+$\"", "/lookUps/1/pattern",
            "a bracket \"[\" is not closed");
        row("look-up of nothing", form, "/tags/{value}", "/tags/", "/lookUps/1/path",
            "does not match ");
        row("a list within", contract, "{\"type\": \"string\", \"maxLength\": 9}",
            "{\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {}}}",
            "/paths/~1users~1{user_id}/patch/requestBody/content/application~1json/schema/"
            "properties/papers/items",
            "forms support no objects or lists");
        row("sign-in nowhere", contract, "\"path\": \"/login\"", "\"path\": \"/enter\"",
            "/x-amend/signIn/path", "the contract has no such operation");
        row("sign-in for no time", contract, "\"idleSeconds\": 300", "\"idleSeconds\": 0",
            "/x-amend/signIn/idleSeconds", "must be 1 or more");
        row("a key without a header", contract, "\"header\": \"X-Key\", ", "", "/x-amend/secrets/0",
            "lacks \"header\"");
    }

    void aListThatFormsCannotHoldIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"papers"_s));
        for (const QString &name : {u"openapi.json"_s, u"user.form.json"_s}) {
            QFile from(QStringLiteral(TEST_DATA "/apis/papers/") + name);
            QFile to(folder.filePath(u"papers/"_s + name));
            QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
            QByteArray content = from.readAll();
            if (name == file) {
                QVERIFY(content.contains(before));
                content.replace(content.indexOf(before), before.size(), after);
            }
            to.write(content);
        }
        SpecLibrary library;
        const auto errors = library.add(folder.path(), SpecLibrary::Validation::Full);
        const bool isNamed = std::any_of(errors.begin(), errors.end(), [&](const SpecError &one) {
            return one.pointer == pointer && words::reason(one.fault).startsWith(reason);
        });
        if (!isNamed) {
            for (const SpecError &error : errors)
                qWarning().noquote() << error.file << error.pointer << words::reason(error.fault);
        }
        QVERIFY(isNamed);
        QVERIFY(!library.api(u"papers"_s));
    }

    void aMemberOfAListIsFoundByStarAndByIndex()
    {
        const FieldSpec *list = m_form->field(papers);
        QVERIFY(list && list->append);
        QCOMPARE(list->editor, EditorKind::Items);
        QCOMPARE(list->items.size(), 4);
        QCOMPARE(list->items.first().path, FieldPath(u"/papers/*/document_type"_s));
        QVERIFY(list->items.first().required);
        const FieldSpec *front = m_form->field(FieldPath(u"/papers/7/front"_s));
        QVERIFY(front && front->attachment);
        QCOMPARE(front->editor, EditorKind::File);
        QCOMPARE(m_form->field(FieldPath(u"/papers/*/front"_s)), front);
        QVERIFY(!m_form->field(FieldPath(u"/papers/7"_s)));
        QVERIFY(!m_form->field(FieldPath(u"/papers/7/unheard"_s)));
        QCOMPARE(m_form->listOf(FieldPath(u"/papers/7/front"_s)), list);
        QVERIFY(!m_form->listOf(nameField));
    }

    void aMembersRulesLookIntoItsOwnItem()
    {
        const FieldSpec &list = *m_form->field(papers);
        const FieldSpec third = itemMember(list, list.items.last(), 2);
        QCOMPARE(third.path, FieldPath(u"/papers/2/expires"_s));
        QCOMPARE(third.rules.last().with.first(), FieldPath(u"/papers/2/number"_s));
    }

    void M4_onlyNewItemsAreSentAndHeldOnesStayOnTheServer()
    {
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        QVERIFY(draft.patch().isEmpty());
        QCOMPARE(draft.heldItems(papers).size(), 2);
        QCOMPARE(draft.addItem(papers, passport()), 0);
        QCOMPARE(draft.newItems(papers), QJsonArray {passport()});
        QCOMPARE(draft.patch(), (QJsonObject {{u"papers"_s, QJsonArray {passport()}}}));
        QCOMPARE(draft.diff().size(), 1);
        QCOMPARE(draft.diff().constFirst().path, FieldPath(u"/papers/0"_s));
        QCOMPARE(draft.heldItems(papers).size(), 2);
    }

    void aChangeOfAnotherFieldSendsNoDocument()
    {
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        draft.set(nameField, u"Grace"_s);
        QCOMPARE(draft.patch(), (QJsonObject {{u"name"_s, u"Grace"_s}}));
    }

    void itemsAreEditedMemberByMemberAndUndone()
    {
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        draft.addItem(papers);
        draft.set(FieldPath(u"/papers/0/document_type"_s), u"STATE_ID"_s);
        draft.enter(FieldPath(u"/papers/0/number"_s), u"12"_s);
        QCOMPARE(draft.value(FieldPath(u"/papers/0/number"_s)), QJsonValue(u"12"_s));
        QVERIFY(draft.baseValue(FieldPath(u"/papers/0/document_type"_s)).isUndefined());
        QCOMPARE(draft.change(FieldPath(u"/papers/0/number"_s)).kind, Change::Kind::Set);
        draft.enter(FieldPath(u"/papers/0/number"_s), {});
        QVERIFY(draft.value(FieldPath(u"/papers/0/number"_s)).isUndefined());
        draft.undo();
        draft.undo();
        QCOMPARE(draft.newItems(papers), QJsonArray {QJsonObject()});
        draft.undo();
        QVERIFY(draft.changes().isEmpty());
        draft.set(FieldPath(u"/papers/3/number"_s), u"9"_s); // There is no such item.
        QVERIFY(draft.changes().isEmpty());
    }

    void removingTheLastItemLeavesNothingToSend()
    {
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        draft.addItem(papers, passport());
        draft.addItem(papers, stateId({}));
        draft.removeItem(papers, 0);
        QCOMPARE(draft.newItems(papers).size(), 1);
        QCOMPARE(draft.newItems(papers)[0]["document_type"_L1], QJsonValue(u"STATE_ID"_s));
        draft.removeItem(papers, 0);
        QVERIFY(draft.changes().isEmpty());
        QVERIFY(draft.patch().isEmpty());
    }

    void findingsOfItemsCarryTheirIndex()
    {
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        draft.setContext(today, {});
        draft.addItem(papers, {{u"document_type"_s, u"PASSPORT"_s}, {u"front"_s, u"x"_s}});
        draft.addItem(papers, {{u"number"_s, u"1234567890"_s}, {u"expires"_s, u"2026-02-30"_s}});
        const Findings findings = draft.findings();
        QCOMPARE(rulesAt(findings, u"/papers/1/document_type"_s), QStringList {u"required"_s});
        QCOMPARE(rulesAt(findings, u"/papers/1/front"_s), QStringList {u"required"_s});
        QCOMPARE(rulesAt(findings, u"/papers/1/number"_s), QStringList {u"maxLength"_s});
        QCOMPARE(rulesAt(findings, u"/papers/1/expires"_s), QStringList {u"format"_s});
        QVERIFY(!draft.isSendable());
        draft.removeItem(papers, 1);
        draft.set(FieldPath(u"/papers/0/expires"_s), u"2020-01-01"_s);
        QCOMPARE(rulesAt(draft.findings(), u"/papers/0/expires"_s), QStringList {u"pastDate"_s});
        QVERIFY(draft.isSendable());
    }

    void aFileStandsWhereTextWould()
    {
        const Attachment attachment {u"/a/b.jpg"_s, u"image/jpeg"_s, 12, 34};
        QCOMPARE(Attachment::fromJson(attachment.toJson()), attachment);
        QVERIFY(!Attachment::fromJson(QJsonObject {{u"size"_s, 1}}));
        QVERIFY(!Attachment::fromJson(u"text"_s));
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        draft.addItem(papers, passport());
        draft.set(FieldPath(u"/papers/0/front"_s), attachment.toJson());
        QVERIFY(draft.findings().isEmpty());
        // This field does not accept files.
        draft.set(FieldPath(u"/papers/0/number"_s), attachment.toJson());
        QCOMPARE(rulesAt(draft.findings(), u"/papers/0/number"_s), QStringList {u"type"_s});
    }

    void aFinishedBodyIsJudgedWithItsItems()
    {
        const QJsonObject body {{u"papers"_s,
                                 QJsonArray {QJsonObject {{u"document_type"_s, u"PASSPORT"_s},
                                                          {u"front"_s, u"x"_s},
                                                          {u"frnt"_s, 1}},
                                             u"no object"_s}},
                                {u"count"_s, u"122"_s}};
        const Findings findings = checkBody(*m_form, body, today);
        QCOMPARE(rulesAt(findings, u"/papers/0/frnt"_s), QStringList {u"unknown"_s});
        QCOMPARE(findings.last().args["nearest"_L1], QJsonValue(u"front"_s));
        QCOMPARE(rulesAt(findings, u"/papers/1"_s), QStringList {u"type"_s});
        QCOMPARE(findings.size(), 2);
    }

    void theCommandLinesBodyAppendsAndRefusesUnknownMembers()
    {
        Findings findings;
        const Changes changes = changesFromBody(
            *m_form, readBase(held()),
            {{u"papers"_s, QJsonArray {passport(u"a"_s)}}, {u"count"_s, u"122"_s}}, findings);
        QCOMPARE(changes.size(), 1); // The count has not changed.
        QCOMPARE(rulesAt(findings, u"/papers/0/id"_s), QStringList {u"unknown"_s});
        QVERIFY(hasError(findings));
    }

    void M2_anIntegerIsReadAsBothAndTravelsAsText()
    {
        const FieldPath count(u"/count"_s);
        QJsonObject reply = held();
        reply[u"count"_s] = u"122"_s;
        QCOMPARE(count.in(adaptRecord(*m_form, reply)), QJsonValue(122));
        QCOMPARE(count.in(adaptRecord(*m_form, held())), QJsonValue(122));
        const QJsonObject body {{u"count"_s, 7}, {u"name"_s, u"7"_s}};
        QCOMPARE(wireBody(*m_form, body, true)["count"_L1], QJsonValue(u"7"_s));
        QCOMPARE(wireBody(*m_form, body, false)["count"_L1], QJsonValue(7));
        for (const QJsonValue &wrong : {QJsonValue(-1), QJsonValue(1.5), QJsonValue(u"-1"_s),
                                        QJsonValue(u"1 "_s), QJsonValue(u""_s), QJsonValue()})
            QVERIFY(hasError(checkBody(*m_form, {{u"count"_s, wrong}}, today)));
        QVERIFY(!hasError(checkBody(*m_form, {{u"count"_s, u"0"_s}}, today)));
    }

    void othersDocumentsAreNoConflictWithNewOnes()
    {
        QJsonObject theirs = held();
        theirs[u"papers"_s] = QJsonArray {passport(u"a"_s)};
        const Changes mine {{papers, Change::set(QJsonArray {passport()})}};
        const Merge merged = merge(*m_form, readBase(held()), mine, readBase(theirs));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.changes, mine);
        const Merge other = merge(*m_form, readBase(held()), {{nameField, Change::set(u"G"_s)}},
                                  readBase(theirs));
        QCOMPARE(other.theirs.size(), 1);
    }

    void whatWasTakenIsHeldAfterwardsWithoutItsSecrets()
    {
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        draft.addItem(papers, passport());
        draft.set(FieldPath(u"/papers/0/number"_s), u"12"_s);
        draft.set(FieldPath(u"/papers/0/front"_s), u"data:…"_s);
        draft.accept(draft.changes(), {}, {});
        QVERIFY(draft.changes().isEmpty());
        QCOMPARE(draft.heldItems(papers),
                 (QJsonArray {passport(u"a"_s), stateId(u"b"_s), passport()}));
    }

    void M14_whatTheAnswerDoesNotListIsNamed()
    {
        const Changes sent {{papers, Change::set(QJsonArray {passport()})}};
        const auto after = [](const QJsonArray &items) {
            QJsonObject record = held();
            record[u"papers"_s] = items;
            return record;
        };
        const auto findings = [&](const QJsonArray &items) {
            QStringList rules;
            for (const Finding &one : documentFindings(*m_form, sent, held(), after(items)))
                rules += one.rule % u' ' % one.args["type"_L1].toString();
            return rules;
        };
        // The new copy has arrived, and the old one of the same type is archived.
        QCOMPARE(findings({passport(u"c"_s), stateId(u"b"_s)}), QStringList());
        QCOMPARE(findings({passport(u"a"_s), passport(u"c"_s), stateId(u"b"_s)}), QStringList());
        QCOMPARE(findings({passport(u"a"_s), stateId(u"b"_s)}),
                 QStringList {u"documentMissing PASSPORT"_s});
        QCOMPARE(findings({passport(u"c"_s)}), QStringList {u"documentVanished STATE_ID"_s});
        QCOMPARE(documentFindings(*m_form, {}, held(), after({})).size(), 2);
        // A missing item is reported where no rule says that older ones are archived (decision on
        // Machnet's document numbers).
        FormSpec keeping = *m_form;
        keeping.fields[keeping.index.value(papers)].archives = false;
        QCOMPARE(documentFindings(keeping, sent, held(), after({passport(u"c"_s), stateId(u"b"_s)}))
                     .size(),
                 1);
        // M-29: a list that the answer does not contain was not deleted.
        QJsonObject silent = held();
        silent.remove(u"papers"_s);
        QVERIFY(documentFindings(*m_form, {}, held(), silent).isEmpty());
        QCOMPARE(documentFindings(*m_form, sent, held(), silent).size(), 2);
    }

    void M18_anUnlistedStatusLocksLikeTheStrictestAndSaysSo()
    {
        const auto locked = [this](const QString &status) {
            QJsonObject record = held();
            record[u"status"_s] = status;
            return RecordDraft(*m_form, u"1"_s, readBase(record)).lockReason(nameField);
        };
        QVERIFY(locked(u"NEW"_s).isEmpty());
        QVERIFY(!locked(u"VERIFIED"_s).isEmpty());
        QVERIFY(!locked(u"NEWER"_s).isEmpty());
        QVERIFY(!locked({}).isEmpty());
        QJsonObject record = held();
        record[u"status"_s] = u"NEWER"_s;
        const Findings findings = recordFindings(*m_form, readBase(record));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"newStatus"_s);
        QCOMPARE(findings.first().args["value"_L1], QJsonValue(u"NEWER"_s));
    }

    void M6_aRecordOfTheWrongKindLocksEveryField()
    {
        QJsonObject record = held();
        record[u"kind"_s] = u"GHOST"_s;
        RecordDraft draft(*m_form, u"1"_s, readBase(record));
        QCOMPARE(draft.lockReason(nameField), u"This is a ghost."_s);
        QCOMPARE(draft.lockReason(papers), u"This is a ghost."_s);
        draft.set(FieldPath(u"/count"_s), 3);
        QCOMPARE(rulesAt(draft.findings(), u"/count"_s), QStringList {u"locked"_s});
        QVERIFY(!draft.isSendable());
    }

    void M7_anAbsentKindIsSaidWhereTheRecordGivesCause()
    {
        QJsonObject record = held();
        record.remove(u"kind"_s);
        QCOMPARE(recordFindings(*m_form, readBase(record)).constFirst().rule, u"noKind"_s);
        record.remove(u"count"_s);
        QVERIFY(recordFindings(*m_form, readBase(record)).isEmpty());
        QVERIFY(recordFindings(*m_form, {}).isEmpty());
    }

    void whatMayBeLockedIsAWarningWhereNothingWasRead()
    {
        RecordDraft draft(*m_form, u"1"_s, {});
        draft.set(nameField, u"Grace"_s);
        QCOMPARE(rulesAt(draft.findings(), u"/name"_s), QStringList {u"maybeLocked"_s});
        QVERIFY(draft.isSendable());
        // The record rules cannot be checked without the record, so the user has to confirm.
        QCOMPARE(draft.cautions().size(), 1);
        QCOMPARE(draft.cautions().constFirst().rule, unreadRecordCaution());
        RecordDraft known(*m_form, u"1"_s, readBase(held()));
        known.set(nameField, u"Grace"_s);
        QVERIFY(known.cautions().isEmpty());
    }

    void cautionsOfAListAreAsked()
    {
        RecordDraft draft(*m_form, u"1"_s, readBase(held()));
        draft.addItem(papers, passport());
        QCOMPARE(draft.cautions().size(), 1);
        QCOMPARE(draft.cautions().constFirst().rule, u"documents"_s);
    }

    void M13_theFirstBytesDecideWhatAFileIs()
    {
        const QByteArray jpeg("\xff\xd8\xff\xe0rest", 8);
        const auto taken = attach(file(u"scan.pdf"_s, jpeg), 100);
        QVERIFY(bool(taken));
        QCOMPARE(taken->mediaType, u"image/jpeg"_s);
        QCOMPARE(taken->size, 8);
        QCOMPARE(taken->name(), u"scan.pdf"_s);
        QVERIFY(!changedSince(*taken));
        QCOMPARE(attach(file(u"a.jpg"_s, "%PDF-1.4\n"), 100)->mediaType, u"application/pdf"_s);
        const auto png = attach(file(u"photo.jpg"_s, "\x89PNG\r\n"), 100);
        QCOMPARE(png.error().rule, u"fileKind"_s);
        QCOMPARE(png.error().args["kind"_L1], QJsonValue(u"PNG"_s));
        QCOMPARE(attach(file(u"b.jpg"_s, "hello"), 100).error().args["kind"_L1],
                 QJsonValue(QString()));
    }

    void theSizeIsJudgedBeforeAnythingIsRead()
    {
        const QString large = file(u"large.txt"_s, QByteArray(101, 'x'));
        const Finding refused = attach(large, 100).error();
        // The file was refused by its size and not read, so the rule is not "fileKind".
        QCOMPARE(refused.rule, u"fileTooLarge"_s);
        QCOMPARE(refused.args["limit"_L1], QJsonValue(100));
        QCOMPARE(attach(file(u"empty.jpg"_s, {}), 100).error().rule, u"fileEmpty"_s);
        QCOMPARE(attach(m_folder.filePath(u"none"_s), 100).error().rule, u"fileMissing"_s);
        QCOMPARE(attach(m_folder.path(), 100).error().rule, u"fileMissing"_s);
    }

    void aFileThatIsNoLongerTheOneChosenIsNoticed()
    {
        const QString name = file(u"c.jpg"_s, "\xff\xd8\xff\xe0one");
        const auto chosen = attach(name, 100);
        file(u"c.jpg"_s, "\xff\xd8\xff\xe0three");
        QCOMPARE(changedSince(*chosen)->rule, u"fileChanged"_s);
        QFile::remove(name);
        QCOMPARE(changedSince(*chosen)->rule, u"fileMissing"_s);
    }

    void aLookUpIsForWhatIsNoUserId()
    {
        QVERIFY(!lookUpFor(*m_form, u"12"_s));
        QCOMPARE(lookUpFor(*m_form, u"ada@example.org"_s)->label, u"email address"_s);
        QCOMPARE(lookUpFor(*m_form, u"vip"_s)->label, u"tag"_s);
        QVERIFY(!lookUpFor(*m_form, u"V I P"_s));
        QVERIFY(!lookUpFor(*m_form, {}));
    }

    void X10_aSignInStandsForATokenAndAGatewayForAKey()
    {
        const Profile own = profileIn(u"sandbox-us"_s);
        const auto lacking = [&](const Profile &profile, const QStringList &present) {
            return missingSecrets(*m_api, profile, present).join(u' ');
        };
        QCOMPARE(lacking(own, {}), u"key token"_s);
        QCOMPARE(lacking(own, {u"key"_s, u"token"_s}), QString());
        QCOMPARE(lacking(own, {u"key"_s, u"email"_s, u"password"_s}), QString());
        QCOMPARE(lacking(own, {u"key"_s, u"email"_s}), u"password"_s);
        QCOMPARE(lacking(own, {u"email"_s, u"password"_s}), u"key"_s);
        Profile gateway = profileIn(u"custom"_s);
        QCOMPARE(lacking(gateway, {u"token"_s}), QString());
        QCOMPARE(lacking(gateway, {u"email"_s, u"password"_s}), QString());
        // This is the vendor's own host, although the environment is "custom".
        gateway.baseUrl = own.baseUrl;
        QCOMPARE(lacking(gateway, {u"token"_s}), u"key"_s);
    }

    void aPasswordMayHoldASpaceAndAHeaderMayNot()
    {
        const Profile own = profileIn(u"sandbox-us"_s);
        QVERIFY(!checkKey(*m_api, own, m_api->secrets.last(), u"pass word"_s));
        QVERIFY(checkKey(*m_api, own, m_api->secrets.last(), u"pass\nword"_s));
        QVERIFY(checkKey(*m_api, own, m_api->secrets.first(), u"a key"_s));
    }

    void counterpartsAreOfTheOtherTierAndTheSameRegion()
    {
        const Profile sandbox = profileIn(u"sandbox-us"_s);
        const Profile production = profileIn(u"production-us"_s);
        const Profile elsewhere = profileIn(u"production-eu"_s);
        Profile gateway = profileIn(u"custom"_s);
        gateway.tier = Tier::Production;
        Profile foreign = production;
        foreign.apiId = u"other"_s;
        const QList<Profile> all {sandbox, foreign, elsewhere, production, gateway};
        QCOMPARE(counterpartsOf(*m_api, sandbox, all), (QList<Profile> {production, gateway}));
        QCOMPARE(counterpartsOf(*m_api, production, all), QList<Profile> {sandbox});
        QCOMPARE(counterpartsOf(*m_api, elsewhere, all), QList<Profile>());
        QCOMPARE(counterpartsOf(*m_api, localSandboxProfile(*m_api), all),
                 QList<Profile> {sandbox});
    }

    void aProfileKeepsWhatItsDocumentsNeed()
    {
        Profile profile = profileIn(u"sandbox-us"_s);
        profile.documentLimit = 5'000'000;
        profile.jpegType = u"image/jpeg"_s;
        profile.integersAsText = false;
        profile.timeFactor = 7;
        profile.armedMinutes = 90;
        QCOMPARE(Profile::fromJson(profile.toJson()), profile);
        QJsonObject older = profile.toJson();
        older.remove(u"documentLimit"_s);
        older.remove(u"jpegType"_s);
        older.remove(u"integersAsText"_s);
        older.remove(u"timeFactor"_s);
        older.remove(u"armedMinutes"_s);
        QCOMPARE(Profile::fromJson(older)->armedMinutes, 30);
        older.insert(u"armedMinutes"_s, 100'000);
        QCOMPARE(Profile::fromJson(older)->armedMinutes, Profile::mostArmedMinutes);
        older.insert(u"armedMinutes"_s, 0);
        QCOMPARE(Profile::fromJson(older)->armedMinutes, Profile::leastArmedMinutes);
        QCOMPARE(Profile::fromJson(older)->timeFactor, 1);
        older.insert(u"timeFactor"_s, -3);
        QCOMPARE(Profile::fromJson(older)->timeFactor, 1);
        older.insert(u"timeFactor"_s, 1'000'000);
        QCOMPARE(Profile::fromJson(older)->timeFactor, Profile::maximumTimeFactor);
        QCOMPARE(Profile::fromJson(older)->documentLimit, 10'000'000);
        QCOMPARE(Profile::fromJson(older)->jpegType, u"image/jpg"_s);
        QVERIFY(Profile::fromJson(older)->integersAsText);
    }
};

QTEST_APPLESS_MAIN(TestLists)
#include "tst_lists.moc"
