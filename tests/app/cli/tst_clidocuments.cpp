// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "sandbox.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString id = u"f45680e1-014d-42c7-be86-3b2899e911c3"_s;
const QByteArray jpeg("\xff\xd8\xff\xe0 canary picture", 20);

QByteArray machnetUser(const QJsonObject &more = {})
{
    QJsonObject user {
        {u"id"_s, id},
        {u"first_name"_s, u"Tenzin"_s},
        {u"last_name"_s, u"Norgay"_s},
        {u"status"_s, u"UNVERIFIED"_s},
        {u"type"_s, u"SEND"_s},
        {u"business"_s, false},
        {u"occupation"_s, u"Banker"_s},
        {u"country"_s, u"US"_s},
        {u"physical_documents"_s,
         QJsonArray {QJsonObject {{u"id"_s, u"d1"_s}, {u"document_type"_s, u"PASSPORT"_s}}}},
        {u"virtual_documents"_s,
         QJsonArray {QJsonObject {{u"id"_s, u"v1"_s},
                                  {u"document_type"_s, u"SSN"_s},
                                  {u"document_value"_s, u"*****1112"_s}}}},
    };
    for (auto member = more.begin(); member != more.end(); ++member)
        user.insert(member.key(), member.value());
    return AnsweringServer::answer("200 OK", QJsonDocument(user).toJson(QJsonDocument::Compact));
}

QJsonObject newItem(const QString &type, const QString &value)
{
    return {{u"document_type"_s, type}, {u"document_value"_s, value}};
}

QByteArray bodyOf(const QString &list, const QJsonArray &items)
{
    return QJsonDocument(QJsonObject {{list, items}}).toJson();
}

QString dataUrl(const QByteArray &file)
{
    return u"data:image/jpg;base64,"_s + QString::fromLatin1(file.toBase64());
}

QStringList rules(const Ran &ran, const QString &member = u"findings"_s)
{
    QStringList found;
    for (const auto &one : ran.json().value(member).toArray()) {
        const QJsonObject object = one.toObject();
        found.append(object.value(u"severity"_s).toString() + u' '
                     + object.value(u"path"_s).toString() + u' '
                     + object.value(u"rule"_s).toString());
    }
    return found;
}

} // namespace

/// Lists that only grow, and the files in their items.
class TestCliDocuments : public QObject
{
    Q_OBJECT

private:
    /// Runs `amend patch` and checks that its output contains no secret and no content of a
    /// document.
    Ran patch(const AnsweringServer &server, const QStringList &words)
    {
        Ran ran = m_line.run(QStringList {u"patch"_s, u"machnet/individual"_s, id, u"--base-url"_s,
                                          server.url(), u"--tier"_s, u"local"_s, u"--credentials"_s,
                                          u"-"_s, u"--yes"_s, u"--json"_s}
                                 + words,
                             R"({"client_id":"canary-id","client_secret":"canary-secret"})");
        for (const QByteArray &secret :
             {QByteArray("canary"), jpeg.toBase64(), QByteArray("123456789")})
            if (ran.out.contains(secret) || ran.err.contains(secret))
                ran.exit = -2;
        return ran;
    }
    static QStringList accepted() { return {u"--accept"_s, u"documents"_s}; }
    static QJsonArray sentItems(const AnsweringServer &server, const QString &list)
    {
        return QJsonDocument::fromJson(server.body()).object().value(list).toArray();
    }

    CommandLine m_line;

private slots:
    void aFilesNameMayHaveCommasAndWhatLooksLikeAKey()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const QString front = m_line.file(u"Norgay, Tenzin, x=1.jpg"_s, jpeg);
        const QString back = m_line.file(u"back.jpg"_s, jpeg + "2");
        const Ran ran
            = patch(server,
                    QStringList {u"--attach"_s, u"physical_documents"_s,
                                 u"type=DRIVING_LICENCE,front=%1,back=%2,country=US,state=CA"_s.arg(
                                     front, back)}
                        + accepted());
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QCOMPARE(sentItems(server, u"physical_documents"_s),
                 (QJsonArray {QJsonObject {{u"document_type"_s, u"DRIVING_LICENCE"_s},
                                           {u"document_value"_s, dataUrl(jpeg)},
                                           {u"document_value_back"_s, dataUrl(jpeg + "2")},
                                           {u"country"_s, u"US"_s},
                                           {u"state"_s, u"CA"_s}}}));
        const auto change = ran.json().value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"path"_s), QJsonValue(u"/physical_documents/0"_s));
        QCOMPARE(change.value(u"new"_s).toObject().value(u"document_value"_s),
                 QJsonValue(QJsonObject {{u"name"_s, u"Norgay, Tenzin, x=1.jpg"_s},
                                         {u"mediaType"_s, u"image/jpeg"_s},
                                         {u"size"_s, jpeg.size()}}));
        const auto body = ran.json().value(u"request"_s).toObject().value(u"body"_s).toObject();
        const auto item = body.value(u"physical_documents"_s).toArray().first().toObject();
        QVERIFY(
            item.value(u"document_value"_s).toString().startsWith(u"data:image/jpg;base64,… ("_s));
    }

    void severalDocumentsGoAfterThoseOfTheBody()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const QString picture = m_line.file(u"front.jpg"_s, jpeg);
        const QString body
            = m_line.file(u"body.json"_s,
                          bodyOf(u"physical_documents"_s, {newItem(u"STATE_ID"_s, dataUrl(jpeg))}));
        const QString attached = u"type=%1,front="_s + picture;
        const Ran ran
            = patch(server,
                    QStringList {u"--body"_s, body, u"--attach"_s, u"/physical_documents"_s,
                                 attached.arg(u"PASSPORT"_s), u"--attach"_s,
                                 u"/physical_documents"_s, attached.arg(u"BANK_STATEMENT"_s)}
                        + accepted());
        QVERIFY2(ran.exit == 0, ran.all().constData());
        QStringList types;
        for (const auto &item : sentItems(server, u"physical_documents"_s))
            types.append(item.toObject().value(u"document_type"_s).toString());
        QCOMPARE(types, (QStringList {u"STATE_ID"_s, u"PASSPORT"_s, u"BANK_STATEMENT"_s}));
        const auto first = ran.json().value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"new"_s).toObject().value(u"document_value"_s).toObject(),
                 (QJsonObject {{u"mediaType"_s, u"image/jpg"_s}, {u"size"_s, jpeg.size()}}));
    }

    void whatCannotBeAttachedIsUsage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("says");
        const QString docs = u"physical_documents"_s;
        const auto row = [](const char *name, const QStringList &words, const QByteArray &says) {
            QTest::newRow(name) << words << says;
        };
        row("no such list", {u"--attach"_s, u"papers"_s, u"type=X"_s}, "/physical_documents");
        row("a list without files", {u"--attach"_s, u"virtual_documents"_s, u"type=SSN"_s},
            "--body -");
        row("no key", {u"--attach"_s, docs, u"X,front=a.jpg"_s}, "keys are");
        row("a key twice", {u"--attach"_s, docs, u"type=X,document_type=Y"_s}, "twice");
        row("no file", {u"--attach"_s, docs, u"type=X,front=/no/such/file.jpg"_s},
            "Cannot read /no/such/file.jpg: No such file or directory.");
        row("no body", {u"--body"_s, u"/no/such/file.jpg"_s},
            "Cannot read /no/such/file.jpg: No such file or directory.");
        row("a folder", {u"--attach"_s, docs, u"type=X,front=/tmp"_s},
            "Cannot read /tmp: It is not a file.");
        row("half of it", {u"--attach"_s, docs}, "needs a value");
        row("a list in --set", {u"--set"_s, u"/physical_documents=[]"_s}, "--attach");
        row("an item in --set", {u"--set"_s, u"/physical_documents/0/document_type=X"_s},
            "given whole");
        row("secrets in --set",
            {u"--set"_s, u"/virtual_documents=[{\"document_value\":\"123456789\"}]"_s}, "--body -");
        row("a secret's own path", {u"--set"_s, u"/virtual_documents/0/document_value=123456789"_s},
            "given whole");
        row("cleared too",
            {u"--clear"_s, u"/physical_documents"_s, u"--attach"_s, docs, u"type=X"_s},
            "not a list");
    }
    void whatCannotBeAttachedIsUsage()
    {
        QFETCH(QStringList, words);
        QFETCH(QByteArray, says);
        AnsweringServer server(machnetUser(), machnetUser());
        const Ran ran = patch(server, words);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(server.requests().isEmpty());
    }

    void aBodyNamesNoFiles()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const QString picture = m_line.file(u"front.jpg"_s, jpeg);
        QJsonObject item = newItem(u"PASSPORT"_s, {});
        item.insert(u"document_value"_s,
                    QJsonObject {{u"amend:file"_s, picture},
                                 {u"mediaType"_s, u"image/jpeg"_s},
                                 {u"size"_s, jpeg.size()},
                                 {u"modified"_s, 1}});
        const QByteArray body = bodyOf(u"physical_documents"_s, {item});
        const Ran ran = patch(server, {u"--body"_s, m_line.file(u"files.json"_s, body)});
        QCOMPARE(ran.exit, 2);
        QVERIFY(server.requests().isEmpty());
        const Ran judged
            = m_line.run({u"validate"_s, u"machnet/individual"_s, u"-"_s, u"--json"_s}, body);
        QCOMPARE(judged.exit, 1);
        QCOMPARE(judged.json().value(u"path"_s),
                 QJsonValue(u"/physical_documents/0/document_value"_s));
    }

    void aFileThatCannotBeSentIsAFindingOfItsMember_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("rule");
        QTest::newRow("another kind") << QByteArray("\x89PNG\r\n\x1a\n....") << u"fileKind"_s;
        QTest::newRow("nothing in it") << QByteArray() << u"fileEmpty"_s;
        QTest::newRow("too large") << jpeg + QByteArray(10'000'000, 'x') << u"fileTooLarge"_s;
    }
    void aFileThatCannotBeSentIsAFindingOfItsMember()
    {
        QFETCH(QByteArray, contents);
        QFETCH(QString, rule);
        AnsweringServer server(machnetUser(), machnetUser());
        const QString good = m_line.file(u"good.jpg"_s, jpeg);
        const QString bad = m_line.file(u"bad.jpg"_s, contents);
        const Ran ran
            = patch(server,
                    {u"--attach"_s, u"physical_documents"_s, u"type=PASSPORT,front="_s + good,
                     u"--attach"_s, u"physical_documents"_s,
                     u"type=STATE_ID,front=%1,back=%2"_s.arg(good, bad)});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.outcome(), u"refused"_s);
        QCOMPARE(rules(ran),
                 QStringList {u"error /physical_documents/1/document_value_back "_s + rule});
        QVERIFY(server.requests().isEmpty());
    }

    void documentsAreACaution()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const QString picture = m_line.file(u"front.jpg"_s, jpeg);
        const QStringList words {u"--attach"_s, u"physical_documents"_s,
                                 u"type=PASSPORT,front="_s + picture};
        const Ran refused = patch(server, words);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.json().value(u"message"_s).toString().contains(u"--accept documents"_s));
        QCOMPARE(server.patches(), 0);
        QCOMPARE(patch(server, words + accepted()).exit, 0);
        QCOMPARE(server.patches(), 1);
    }

    void M3_aMaskedNumberIsNotSentBackAndATypedOneIsNotShown()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const auto withNumber = [&](const QString &number) {
            const QByteArray body = bodyOf(u"virtual_documents"_s, {newItem(u"SSN"_s, number)});
            return QStringList {u"--body"_s, m_line.file(u"ssn.json"_s, body)};
        };
        const Ran masked = patch(server, withNumber(u"*****1112"_s) + accepted());
        QCOMPARE(masked.exit, 1);
        QVERIFY(rules(masked).contains(u"error /virtual_documents/0/document_value maskedValue"_s));
        QCOMPARE(server.patches(), 0);

        const Ran typed = patch(server, withNumber(u"123456789"_s) + accepted());
        QCOMPARE(typed.exit, 0);
        QCOMPARE(
            sentItems(server, u"virtual_documents"_s).first().toObject().value(u"document_value"_s),
            QJsonValue(u"123456789"_s));
        const auto change = typed.json().value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"path"_s), QJsonValue(u"/virtual_documents/0"_s));
        QCOMPARE(change.value(u"new"_s).toObject().value(u"document_value"_s),
                 QJsonValue(u"●●●"_s));
    }

    void aNumberInTheWrongPlaceIsNotShownEither()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        for (const auto &wrong :
             {QJsonValue(u"123456789"_s), QJsonValue(QJsonArray {123456789}),
              QJsonValue(QJsonObject {{u"SSN"_s, u"123456789"_s}}),
              QJsonValue(QJsonArray {QJsonObject {{u"document_valu"_s, u"123456789"_s}}})}) {
            const QJsonObject body {{u"virtual_documents"_s, wrong}};
            const Ran ran = patch(
                server, {u"--body"_s, m_line.file(u"wrong.json"_s, QJsonDocument(body).toJson())});
            QCOMPARE(ran.exit, 1);
        }
        QCOMPARE(server.patches(), 0);
    }

    void aSecretIsNoArgument()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const Ran ran
            = patch(server, {u"--set"_s, u"/virtual_documents/0/document_value=canary-1"_s});
        QCOMPARE(ran.exit, 2);
        const QByteArray said = ran.out + ran.err;
        QVERIFY2(said.contains("--body"), said.constData());
        QVERIFY2(!said.contains("canary-1"), said.constData());
        QVERIFY(server.requests().isEmpty());
    }

    void M5_aStatusLocksItsTypesWithTheirIndex()
    {
        AnsweringServer server(machnetUser({{u"status"_s, u"VERIFIED"_s}}), machnetUser());
        const QString body = m_line.file(
            u"ssn.json"_s,
            R"({"virtual_documents":[{"document_type":"PASSPORT","document_value":"X1"},
                {"document_type":"SSN","document_value":"123456789"}]})");
        const Ran ran = patch(server, QStringList {u"--body"_s, body} + accepted());
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.out.contains("/virtual_documents/1"), ran.out.constData());
        QCOMPARE(server.patches(), 0);
        const Ran name = patch(server, {u"--set"_s, u"/first_name=Eve"_s});
        QCOMPARE(rules(name).constFirst(), u"error /first_name locked"_s);
        QCOMPARE(server.patches(), 0);
    }

    void M5_aStatusThatChangedMeanwhileIsSeenRightBeforeTheSend()
    {
        QString lena;
        for (const auto &person : Sandbox().people(u"machnet"_s))
            if (person.about.contains(u"second read"_s))
                lena = person.id;
        const Ran ran
            = m_line.run({u"patch"_s, u"machnet/individual"_s, lena, u"--profile"_s, u"local"_s,
                          u"--set"_s, u"/first_name=Eve"_s, u"--yes"_s, u"--json"_s});
        QCOMPARE(ran.exit, 1);
        QCOMPARE(rules(ran), QStringList {u"error /first_name locked"_s});
        QVERIFY(ran.json().value(u"request"_s).isNull());
    }

    void M6_aUserWhoReceivesIsRefusedBeforeAnythingIsSent()
    {
        AnsweringServer server(machnetUser({{u"type"_s, u"RECEIVE"_s}}), machnetUser());
        const Ran ran = patch(server, {u"--set"_s, u"/occupation=Teacher"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY(rules(ran).contains(u"error /type receiveUser"_s));
        QCOMPARE(server.patches(), 0);
    }

    void M8_aKeyThatIsNeverSentIsRefusedUnlessItRepeatsTheRecord()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const auto with = [&](const QString &country) {
            const QJsonObject body {{u"occupation"_s, u"Cook"_s}, {u"country"_s, country}};
            return QStringList {u"--body"_s,
                                m_line.file(u"body.json"_s, QJsonDocument(body).toJson())};
        };
        const Ran refused = patch(server, with(u"CA"_s));
        QCOMPARE(refused.exit, 1);
        QVERIFY(rules(refused).contains(u"error /country readOnly"_s));
        const Ran repeated = patch(server, with(u"US"_s));
        QCOMPARE(repeated.exit, 0);
        QCOMPARE(server.body(), R"({"occupation":"Cook"})");
        const auto note = repeated.json().value(u"findings"_s).toArray().first().toObject();
        QCOMPARE(note.value(u"severity"_s), QJsonValue(u"note"_s));
        QCOMPARE(
            note.value(u"message"_s),
            QJsonValue(u"“Country” was left out, because the record already has this value."_s));
    }

    void M8_whatIsNeverUpdatedCannotBeSet_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("country") << u"/country=CA"_s;
        QTest::newRow("type") << u"/type=RECEIVE"_s;
        QTest::newRow("business") << u"/business=true"_s;
        QTest::newRow("user_relationship") << u"/user_relationship=FRIEND"_s;
    }
    void M8_whatIsNeverUpdatedCannotBeSet()
    {
        QFETCH(QString, word);
        AnsweringServer server(machnetUser(), machnetUser());
        const Ran ran = patch(server, {u"--set"_s, word, u"--set"_s, u"/occupation=Cook"_s});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(rules(ran).contains(u"error %1 readOnly"_s.arg(word.section(u'=', 0, 0))),
                 ran.out.constData());
        QCOMPARE(server.patches(), 0);
    }

    void aDocumentThatIsGoneIsNamedAndTheNextStepIs()
    {
        const QJsonArray none;
        AnsweringServer server(machnetUser(), machnetUser({{u"physical_documents"_s, none}}));
        server.laterAnswer(machnetUser({{u"physical_documents"_s, none}}));
        const QString picture = m_line.file(u"front.jpg"_s, jpeg);
        const Ran ran = patch(server,
                              QStringList {u"--attach"_s, u"physical_documents"_s,
                                           u"type=STATE_ID,front="_s + picture}
                                  + accepted());
        QCOMPARE(ran.exit, 0);
        QVERIFY(
            rules(ran, u"notices"_s).contains(u"warning /physical_documents documentVanished"_s));
        QVERIFY(
            rules(ran, u"notices"_s).contains(u"warning /physical_documents documentMissing"_s));
        const QString message = ran.json().value(u"message"_s).toString();
        QVERIFY2(message.contains(u"look at this"_s) && !message.contains(u"has what you"_s),
                 qPrintable(message));
        const auto steps = ran.json().value(u"nextSteps"_s).toArray();
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.first().toString().contains(u"KYC"_s)); // This is decision M-27.
    }

    void M29_aFieldThatNoAnswerShowsIsNotClaimed()
    {
        const QByteArray partly = AnsweringServer::answer("200 OK", R"({"first_name":"Tenzin"})");
        AnsweringServer server(machnetUser(), partly);
        server.laterAnswer(AnsweringServer::answer("500 No"));
        const Ran ran = patch(server, {u"--set"_s, u"/occupation=Cook"_s});
        QCOMPARE(ran.exit, 0);
        const QString message = ran.json().value(u"message"_s).toString();
        QVERIFY2(!message.contains(u"has what you"_s), qPrintable(message));
    }

    void aPersonReadsOfADataUrlItsKindAndSize()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const QByteArray body
            = bodyOf(u"physical_documents"_s, {newItem(u"STATE_ID"_s, dataUrl(jpeg))});
        const Ran ran
            = m_line.run({u"patch"_s, u"machnet/individual"_s, id, u"--base-url"_s, server.url(),
                          u"--tier"_s, u"local"_s, u"--credentials"_s, u"-"_s, u"--dry-run"_s,
                          u"--body"_s, m_line.file(u"body.json"_s, body)},
                         R"({"client_id":"i","client_secret":"s"})");
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("(new): State ID · Front: JPEG picture (20 bytes)"),
                 ran.out.constData());
    }

    void aPersonReadsOfADocumentItsNameAndSize()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const QString picture = m_line.file(u"front.jpg"_s, jpeg);
        const QStringList words {u"patch"_s,
                                 u"machnet/individual"_s,
                                 id,
                                 u"--base-url"_s,
                                 server.url(),
                                 u"--tier"_s,
                                 u"local"_s,
                                 u"--credentials"_s,
                                 u"-"_s,
                                 u"--dry-run"_s,
                                 u"--attach"_s,
                                 u"physical_documents"_s,
                                 u"type=STATE_ID,front="_s + picture};
        const Ran ran = m_line.run(words, R"({"client_id":"i","client_secret":"s"})");
        QCOMPARE(ran.exit, 0);
        QVERIFY2(ran.out.contains("Identity documents 1 (new): State ID · Front: ")
                     && ran.out.contains("front.jpg (JPEG, 20 "),
                 ran.out.constData());
        QVERIFY(!ran.out.contains(jpeg.toBase64()) && !ran.out.contains(picture.toUtf8()));
        const Ran shown
            = m_line.run({u"show"_s, u"machnet/individual"_s, id, u"--base-url"_s, server.url(),
                          u"--tier"_s, u"local"_s, u"--credentials"_s, u"-"_s},
                         R"({"client_id":"i","client_secret":"s"})");
        QVERIFY(shown.out.contains("Identity documents 1: Passport"));
    }

    void anUploadTellsHowFarItIsOnATerminalOnly()
    {
        AnsweringServer server(machnetUser(), machnetUser());
        const QString picture = m_line.file(u"large.jpg"_s, jpeg + QByteArray(3'000'000, 'x'));
        const QStringList words {u"--attach"_s, u"physical_documents"_s,
                                 u"type=PASSPORT,front="_s + picture};
        const Ran quiet = patch(server, words + accepted());
        QCOMPARE(quiet.exit, 0);
        QVERIFY(quiet.err.isEmpty());

        PseudoTerminal terminal;
        QProcess process;
        m_line.start(process,
                     QStringList {u"patch"_s, u"machnet/individual"_s, id, u"--base-url"_s,
                                  server.url(), u"--tier"_s, u"local"_s, u"--credentials"_s, u"-"_s,
                                  u"--yes"_s}
                         + words + accepted(),
                     terminal.forChild());
        terminal.type(R"({"client_id":"i","client_secret":"s"})"
                      "\n\x04"); // Ctrl+D ends the input.
        const Ran ran = CommandLine::finish(process);
        QCOMPARE(ran.exit, 0);
        QVERIFY2(terminal.shown().contains(" % of 4.0 MB"), terminal.shown().constData());
        QVERIFY(terminal.shown().endsWith("\r\x1b[K")); // The progress line is erased at the end.
    }

    void validateJudgesItemsByTheirPlace()
    {
        const auto judged = [&](const QByteArray &body) {
            QStringList found;
            const Ran ran
                = m_line.run({u"validate"_s, u"machnet/individual"_s, u"-"_s, u"--json"_s}, body);
            for (const auto &line : ran.out.trimmed().split('\n')) {
                const QJsonObject one = QJsonDocument::fromJson(line).object();
                if (!one.isEmpty())
                    found.append(one.value(u"path"_s).toString() + u' '
                                 + one.value(u"rule"_s).toString());
            }
            found.append(QString::number(ran.exit));
            return found;
        };
        const QJsonObject good = newItem(u"PASSPORT"_s, dataUrl(jpeg));
        const QString list = u"physical_documents"_s;
        QCOMPARE(judged(bodyOf(list, {good})), QStringList {u"0"_s});
        const QJsonObject none {{u"document_type"_s, u"PASSPORT"_s}};
        QVERIFY(judged(bodyOf(list, {good, none}))
                    .contains(u"/physical_documents/1/document_value required"_s));
        QVERIFY(judged(bodyOf(list, {newItem(u"PASSPORT"_s, u"x"_s)}))
                    .contains(u"/physical_documents/0/document_value dataUrl"_s));
        QVERIFY(judged(R"({"country":"US","occupation":"Cook"})").contains(u"/country readOnly"_s));
        QVERIFY(judged(R"({"physical_documents":{}})").contains(u"/physical_documents type"_s));
        QVERIFY(judged(R"({"physical_documents":[7]})").contains(u"/physical_documents/0 type"_s));
        QVERIFY(m_line
                    .run({u"validate"_s, u"machnet/individual"_s, u"-"_s},
                         R"({"virtual_documents":[7]})")
                    .out.contains(
                        "Document numbers 1 (/virtual_documents/0) must be a group of fields"));
        QVERIFY(judged(R"({"virtual_documents":[{"document_type":"SSN","document_value":"12"}]})")
                    .contains(u"/virtual_documents/0/document_value ssn"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliDocuments)
#include "tst_clidocuments.moc"
