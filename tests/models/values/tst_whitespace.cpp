// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anyrecord.h"
#include "check.h"
#include "whitespace.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace records;
using whitespace::Joiners;
using whitespace::Lines;

Q_DECLARE_METATYPE(Severity)

namespace {

const QDate today(2026, 11, 21);

Findings at(const QString &pointer, const QString &value)
{
    QJsonObject body = jane();
    body[u"medical_proxy"_s] = guarantor();
    FieldPath(pointer).setIn(body, value);
    Findings own;
    for (const Finding &finding : checkBody(demographics(), body, today)) {
        if (finding.path.toString() == pointer)
            own += finding;
    }
    return own;
}

/// White space and invisible characters that come with text from a spreadsheet, a web page or a
/// chat.
const QString blanks
    = u" \t\n\r\v\f\u0085\u00a0\u1680\u2000\u2003\u2007\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"_s;
const QString breaks = u"\n\r\v\f\u0085\u2028\u2029"_s;

rc::Gen<QString> textOf(const QString &signs)
{
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(signs.size()))),
        [signs](const std::vector<int> &places) {
            QString text;
            for (const int place : places)
                text += signs[place];
            return text;
        });
}

/// Words with white space and invisible characters around them.
rc::Gen<QString> anyText()
{
    return textOf(u"abcXYZ019é'-.@علي"_s + blanks + u"\u202e\u200e\u200c\u200d\u00ad\u001b"_s);
}

bool isAboutSigns(const Finding &finding)
{
    return finding.rule == u"spaces" || finding.rule == u"invisible";
}

const FieldSpec &anyTextField()
{
    static const QStringList pointers {u"/first_name"_s,   u"/email"_s,
                                       u"/phone_number"_s, u"/address/first_line"_s,
                                       u"/address/zip"_s,  u"/address/access_notes"_s,
                                       u"/address/city"_s, u"/race"_s,
                                       u"/dob"_s,          u"/gender"_s};
    return *demographics().field(FieldPath(pointers[*rc::gen::inRange(0, int(pointers.size()))]));
}

} // namespace

/// White space at the ends, line breaks, and characters that nobody can see.
class TestWhiteSpace final : public QObject
{
    Q_OBJECT

private slots:
    void everySignThatShowsNothingIsFoundAtBothEnds()
    {
        for (const QChar blank : blanks) {
            for (const QString &text :
                 {QString(u"Phoenix"_s + blank), QString(blank + u"Phoenix"_s),
                  QString(blank + u"Phoenix"_s + blank)}) {
                const Findings findings = at(u"/address/city"_s, text);
                const QString code = QString::number(blank.unicode(), 16);
                QVERIFY2(findings.size() == 1, qPrintable(code));
                QCOMPARE(findings[0].rule, u"spaces"_s);
                QCOMPARE(findings[0].args["suggestion"_L1].toString(), u"Phoenix"_s);
            }
        }
    }

    void whatIsFoundStandsBeforeFormatAndLengthAndReplacesThem_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("rules");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("fix");
        const auto row = [](const char *name, const QString &pointer, const QString &value,
                            const QStringList &rules, Severity severity, const QString &fix) {
            QTest::newRow(name) << pointer << value << rules << severity << fix;
        };
        const Severity error = Severity::Error;
        const Severity warning = Severity::Warning;
        const QStringList spaces {u"spaces"_s};
        const QStringList invisible {u"invisible"_s};
        row("email from a spreadsheet", u"/email"_s, u"ada@example.com\n"_s, spaces, error,
            u"ada@example.com"_s);
        row("email with a byte order mark", u"/email"_s, u"\ufeffada@example.com"_s, spaces, error,
            u"ada@example.com"_s);
        row("email, still wrong", u"/email"_s, u" ada@ "_s, {u"spaces"_s, u"format"_s}, error,
            u"ada@"_s);
        row("email with a sign inside", u"/email"_s, u"ada@exam\u200bple.com"_s, invisible, error,
            u"ada@example.com"_s);
        row("email with a joiner inside", u"/email"_s, u"ada@exam\u200dple.com"_s, invisible, error,
            u"ada@example.com"_s);
        row("email in marks of direction", u"/email"_s, u"\u202aada@example.com\u202c"_s, invisible,
            error, u"ada@example.com"_s);
        row("ZIP with a zero width space", u"/address/zip"_s, u"85004\u200b"_s, spaces, warning,
            u"85004"_s);
        row("ZIP, still short", u"/address/zip"_s, u"850\u00a0"_s, {u"spaces"_s, u"usZip"_s},
            warning, u"850"_s);
        row("date", u"/dob"_s, u" 1980-03-13"_s, spaces, error, u"1980-03-13"_s);
        row("name", u"/first_name"_s, u"\u00a0Jane\u2028"_s, spaces, error, u"Jane"_s);
        row("guarantor's name", u"/medical_proxy/first_name"_s, u"Ada\r\n"_s, spaces, warning,
            u"Ada"_s);
        row("race, which is open", u"/race"_s, u"asian "_s, spaces, warning, u"asian"_s);
        row("too long by its end", u"/medical_proxy/address/access_notes"_s,
            QString(QString(1000, u'x') + u"\n"_s), spaces, error, QString(1000, u'x'));
        row("too long without it", u"/medical_proxy/address/access_notes"_s,
            QString(QString(1001, u'x') + u"\n"_s), {u"spaces"_s, u"maxLength"_s}, error,
            QString(1001, u'x'));
        row("two lines in one", u"/address/first_line"_s, u"12 Oak St\nApt 4"_s, spaces, warning,
            u"12 Oak St Apt 4"_s);
        row("two lines from Windows", u"/address/first_line"_s, u"12 Oak St\r\nApt 4\r\n"_s, spaces,
            warning, u"12 Oak St Apt 4"_s);
        row("spaces around the break", u"/address/first_line"_s, u"12 Oak St, \n  Apt 4"_s, spaces,
            warning, u"12 Oak St, Apt 4"_s);
        row("cells of a row", u"/address/first_line"_s, u"12 Oak St\tApt 4"_s, spaces, warning,
            u"12 Oak St Apt 4"_s);
        row("two spaces are no line break", u"/address/first_line"_s, u"12  Oak St"_s, {}, warning,
            u""_s);
        row("lines and an end", u"/address/access_notes"_s, u"Gate 4\r\nDog \n"_s, spaces, warning,
            u"Gate 4\r\nDog"_s);
        row("turned around", u"/address/city"_s, u"Phoenix\u202eabc "_s, invisible, warning,
            u"Phoenixabc"_s);
        row("soft hyphen", u"/address/city"_s, u"Phoe\u00adnix"_s, invisible, warning,
            u"Phoenix"_s);
        row("nothing else", u"/address/second_line"_s, u" \u00a0\n"_s, spaces, warning, u""_s);
        row("nothing else, and needed", u"/first_name"_s, u"  "_s, {u"spaces"_s, u"notEmpty"_s},
            error, u""_s);
    }
    void whatIsFoundStandsBeforeFormatAndLengthAndReplacesThem()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QStringList, rules);
        QFETCH(Severity, severity);
        QFETCH(QString, fix);
        const Findings findings = at(pointer, value);
        QStringList found;
        for (const Finding &finding : findings)
            found += finding.rule;
        QCOMPARE(found, rules);
        if (rules.isEmpty())
            return;
        QCOMPARE(findings[0].severity, severity);
        QCOMPARE(findings[0].args["suggestion"_L1], QJsonValue(fix));
    }

    void everyKindOfLineBreakIsOneSpaceInALineAndStaysInSeveral()
    {
        for (const QChar one : breaks) {
            const QString text = u"12 Oak St"_s + one + u"Apt 4"_s;
            const Findings findings = at(u"/address/first_line"_s, text);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings[0].args["suggestion"_L1].toString(), u"12 Oak St Apt 4"_s);
            QCOMPARE(at(u"/address/access_notes"_s, text).size(), 0);
        }
        QCOMPARE(at(u"/address/access_notes"_s, u"Gate\t4"_s).size(), 0);
    }

    void joinersInsideAWordAreLetters()
    {
        QCOMPARE(at(u"/address/city"_s, u"می\u200cخواهم"_s).size(), 0);
        QCOMPARE(at(u"/address/city"_s, u"क्\u200dष"_s).size(), 0);
        QCOMPARE(at(u"/address/city"_s, u"می\u200c"_s).at(0).rule, u"spaces"_s);
        QCOMPARE(at(u"/address/zip"_s, u"85\u200d004"_s).at(0).rule, u"invisible"_s);
        QCOMPARE(at(u"/first_name"_s, u"Ja\u200cne"_s).at(0).rule, u"invisible"_s);
    }

    void aPatternThatTakesNoJoinerFindsIt()
    {
        FieldSpec field = *demographics().field(FieldPath(u"/address/city"_s));
        field.pattern = u"^[a-z]+$"_s;
        field.expression = QRegularExpression(u"^[a-z]+\\z"_s);
        const QJsonObject values;
        const Findings findings = check(field, u"tem\u200dpe"_s, {today, values, {}});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, u"invisible"_s);
        QCOMPARE(findings[0].severity, Severity::Error);
    }

    void aLetterThatWasLostOnTheWayWarns()
    {
        const Findings findings = at(u"/address/city"_s, u"M\ufffdrida"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, u"brokenText"_s);
        QCOMPARE(findings[0].severity, Severity::Warning);
        QVERIFY(!findings[0].args.contains("suggestion"_L1));
    }

    void anUntouchedValueWarnsUnlessTheSchemaRefusesIt()
    {
        const auto severityAt = [](const QString &pointer, const QString &value) {
            QJsonObject record = jane();
            FieldPath(pointer).setIn(record, value);
            const Base base {Base::Kind::Read, record, {}};
            const Changes changes {{FieldPath(u"/last_name"_s), Change::set(u"Smith"_s)}};
            const Finding *found = nullptr;
            const Findings all = checkChanges(demographics(), base, changes, today, {});
            for (const Finding &finding : all) {
                if (finding.path.toString() == pointer && finding.rule == u"spaces")
                    found = &finding;
            }
            return found ? severityName(found->severity) : QString();
        };
        QCOMPARE(severityAt(u"/first_name"_s, u"Jane "_s), u"warning"_s);
        QCOMPARE(severityAt(u"/email"_s, u"jane@example.org "_s), u"error"_s);
        QCOMPARE(severityAt(u"/address/city"_s, u"Tempe "_s), u"warning"_s);
    }

    void aUserIdWithAZeroWidthSpaceIsNone()
    {
        const auto finding = checkUserId(form("users/user"), u"usr_1\u200b"_s);
        QVERIFY(finding);
        QCOMPARE(finding->args["reason"_L1].toString(), u"spaces"_s);
    }

    void whatIsPastedBecomesOneLine_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("joint");
        QTest::newRow("a cell") << u"Tempe\r\n"_s << u"Tempe"_s << -1;
        QTest::newRow("a row") << u"\tTempe\tAZ\n"_s << u"Tempe AZ"_s << 5;
        QTest::newRow("lines") << u"12 Oak St\n\nApt 4\nTempe"_s << u"12 Oak St Apt 4 Tempe"_s << 9;
        QTest::newRow("spaces stay") << u" 12  Oak\u00a0St "_s << u" 12  Oak\u00a0St "_s << -1;
        QTest::newRow("a space before the break") << u"Oak St \u2028 Apt"_s << u"Oak St Apt"_s << 6;
        QTest::newRow("nothing but breaks") << u"\r\n\t"_s << u""_s << -1;
        QTest::newRow("nothing") << u""_s << u""_s << -1;
    }
    void whatIsPastedBecomesOneLine()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, line);
        QFETCH(int, joint);
        const whitespace::Pasted result = whitespace::pasted(pasted);
        QCOMPARE(result.text, line);
        QCOMPARE(result.joint, joint);
    }

    void aFixIsAcceptedByItsRuleAndTakesNothingElse()
    {
        QVERIFY(anyrecord::holds("the fix of a white space finding", [] {
            const FieldSpec &field = anyTextField();
            const QJsonObject values = jane();
            const CheckContext context {today, values, {}};
            const QString text = *anyText();
            const Findings findings = check(field, text, context);
            const auto found = std::find_if(findings.begin(), findings.end(), isAboutSigns);
            if (found == findings.end())
                return;
            RC_ASSERT(found == findings.begin());
            const QString fix = found->args["suggestion"_L1].toString();
            const Findings left = check(field, fix, context);
            RC_ASSERT(std::none_of(left.begin(), left.end(), isAboutSigns));
            const auto letters = [](QString some) {
                some.removeIf([](QChar sign) {
                    return whitespace::isBlank(sign) || sign.category() == QChar::Other_Control
                        || sign.category() == QChar::Other_Format;
                });
                return some;
            };
            RC_ASSERT(letters(fix) == letters(text));
        }));
    }

    void plainTextIsNeverFound()
    {
        QVERIFY(anyrecord::holds("plain", [] {
            const QString text = *textOf(u"abcXYZ019é'-.@, علي"_s);
            const QString plain = text.trimmed();
            const QJsonObject values = jane();
            const Findings findings = check(anyTextField(), plain, {today, values, {}});
            RC_ASSERT(std::none_of(findings.begin(), findings.end(), isAboutSigns));
        }));
    }

    void whatIsPastedHasNoBreakAndEveryOtherSign()
    {
        QVERIFY(anyrecord::holds("pasted", [] {
            const QString text = *anyText();
            const whitespace::Pasted line = whitespace::pasted(text);
            RC_ASSERT(std::none_of(line.text.begin(), line.text.end(), [](QChar sign) {
                return sign == u'\t' || whitespace::isBreak(sign);
            }));
            RC_ASSERT(whitespace::pasted(line.text).text == line.text);
            RC_ASSERT(line.joint < 0 || line.text.mid(line.joint, 1) == u" "_s);
            QString before = text;
            QString after = line.text;
            before.removeIf(whitespace::isBlank);
            after.removeIf(whitespace::isBlank);
            RC_ASSERT(before == after);
        }));
    }
};

QTEST_APPLESS_MAIN(TestWhiteSpace)
#include "tst_whitespace.moc"
