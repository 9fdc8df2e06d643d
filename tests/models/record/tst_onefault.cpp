// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onefault.h"
#include "recorddraft.h"
#include "records.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const FieldPath zip(u"/address/zip"_s);

Finding ours(const QString &rule, Severity severity = Severity::Warning,
             const FieldPath &path = zip)
{
    return {path, rule, severity, {}};
}

Finding theirs(const QString &words, const QString &code = {}, const FieldPath &path = zip)
{
    Finding said {
        path, u"server"_s, Severity::Error, {{u"message"_s, words}}, Finding::Origin::Server};
    if (!code.isEmpty())
        said.args[u"code"_s] = code;
    return said;
}

} // namespace

/// When the server and one of Amend's rules report the same fault of a field, only one message is
/// shown.
class TestOneFault final : public QObject
{
    Q_OBJECT

private slots:
    void sameKindIsOneMessage_data();
    void sameKindIsOneMessage();
    void otherKindsStayTwo_data();
    void otherKindsStayTwo();
    void suggestionOfOursStays();
    void errorOfOursStillBlocks();
    void draftShowsOneFaultOnce();
};

void TestOneFault::sameKindIsOneMessage_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *rule, const char *words, const char *code = "") {
        QTest::addRow("%s: %s%s", rule, words, code)
            << QString::fromLatin1(rule) << QString::fromLatin1(words) << QString::fromLatin1(code);
    };
    row("required", "Field required");
    row("required", "can't be blank");
    row("notEmpty", "must not be empty");
    row("required", "REQUIRED", "REQUIRED");
    row("required", "none is not an allowed value");
    row("usZip", "is not valid");
    row("usZip", "Postal code must be valid");
    row("pattern", "string does not match regex \"^[0-9]{5}$\"");
    row("type", "str type expected");
    row("phone", "Invalid phone number");
    row("format", "value is not a valid email address");
    row("pattern", "String should match pattern '^[0-9]{5}$'");
    row("pattern", "REGEX", "REGEX");
    row("enum", "Input should be one of: 'a', 'b'");
    row("maxLength", "String should have at most 9 characters");
    row("minLength", "is too short");
    row("notFuture", "must be in the past");
    row("maximum", "must be less than or equal to 5");
}

void TestOneFault::sameKindIsOneMessage()
{
    QFETCH(QString, rule);
    QFETCH(QString, words);
    QFETCH(QString, code);
    const Findings shown = united({ours(rule)}, {theirs(words, code)});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().origin, Finding::Origin::Server);
    QCOMPARE(shown.first().args["message"_L1].toString(), words);
    QCOMPARE(shown.first().args["local"_L1].toString(), rule);
}

void TestOneFault::otherKindsStayTwo_data()
{
    QTest::addColumn<Finding>("mine");
    QTest::addColumn<Finding>("said");
    QTest::newRow("taken, and not valid")
        << ours(u"format"_s) << theirs(u"is already taken, enter a valid one"_s);
    QTest::newRow("missing, and too long") << ours(u"required"_s) << theirs(u"is too long"_s);
    QTest::newRow("words of no kind") << ours(u"format"_s) << theirs(u"Computer says no"_s);
    QTest::newRow("a rule of no kind") << ours(u"personalData"_s) << theirs(u"is invalid"_s);
    QTest::newRow("another field")
        << ours(u"required"_s) << theirs(u"Field required"_s, {}, FieldPath(u"/address/city"_s));
    QTest::newRow("the record") << ours(u"required"_s, Severity::Error, {})
                                << theirs(u"Field required"_s, {}, {});
    QTest::newRow("a note") << ours(u"phone"_s, Severity::Note) << theirs(u"is invalid"_s);
    Finding member = theirs(u"Field required"_s, {}, FieldPath(u"/address"_s));
    member.args[u"field"_s] = u"county"_s;
    QTest::newRow("a member that the form does not have")
        << ours(u"required"_s, Severity::Error, FieldPath(u"/address"_s)) << member;
}

void TestOneFault::otherKindsStayTwo()
{
    QFETCH(Finding, mine);
    QFETCH(Finding, said);
    QCOMPARE(united({mine}, {said}), (Findings {mine, said}));
}

void TestOneFault::suggestionOfOursStays()
{
    Finding mine = ours(u"country"_s);
    mine.args[u"suggestion"_s] = u"BT"_s;
    const Findings shown = united({mine}, {theirs(u"is not a valid country"_s)});
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().args["suggestion"_L1].toString(), u"BT"_s);
}

void TestOneFault::errorOfOursStillBlocks()
{
    const Finding said = theirs(u"Field required"_s);
    QVERIFY(!blocks(said));
    QVERIFY(!blocks(united({ours(u"required"_s, Severity::Warning)}, {said}).constFirst()));
    QVERIFY(blocks(united({ours(u"required"_s, Severity::Error)}, {said}).constFirst()));
    QVERIFY(blocks(ours(u"required"_s, Severity::Error)));
}

void TestOneFault::draftShowsOneFaultOnce()
{
    RecordDraft draft(records::demographics(), u"56bd81c9-6219-4000-a775-ae85526eba18"_s,
                      {Base::Kind::Read, records::jane(), {}});
    draft.set(zip, u"1"_s);
    const Findings before = draft.findings(zip);
    QCOMPARE(before.size(), 1);

    draft.setServerFindings({theirs(u"is not a valid ZIP code"_s)});

    QCOMPARE(draft.findings(zip).size(), 1);
    QCOMPARE(draft.findings(zip).constFirst().args["message"_L1].toString(),
             u"is not a valid ZIP code"_s);
    QCOMPARE(draft.serverFindings(), (Findings {theirs(u"is not a valid ZIP code"_s)}));
    draft.set(zip, u"2"_s); // The server's message was about another value.
    QCOMPARE(draft.findings(zip).size(), 1);
    QCOMPARE(draft.findings(zip).constFirst().origin, Finding::Origin::Local);
}

QTEST_GUILESS_MAIN(TestOneFault)
#include "tst_onefault.moc"
