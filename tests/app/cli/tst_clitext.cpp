// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "records.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// How the command line reports characters that nobody can see, and what it suggests instead.
class TestCliText : public QObject
{
    Q_OBJECT

private:
    /// Runs `amend patch` with Jane's demographics.
    Ran patch(const QStringList &sets, const QStringList &more = {})
    {
        const QByteArray record
            = QJsonDocument(QJsonObject(m_record)).toJson(QJsonDocument::Compact);
        AnsweringServer server(AnsweringServer::answer("200 OK", record), {});
        QStringList words {u"patch"_s, u"junction/demographics"_s,
                           u"56bd81c9-6219-4000-a775-ae85526eba18"_s};
        for (const QString &set : sets)
            words += {u"--set"_s, set};
        words += QStringList {u"--dry-run"_s, u"--yes"_s,   u"--base-url"_s,    server.url(),
                              u"--tier"_s,    u"local"_s,   u"--credentials"_s, u"-"_s,
                              u"--home"_s,    m_line.home()};
        return m_line.run(words + more, R"({"api_key":"canary-key"})");
    }
    Ran validate(const QString &form, const QJsonObject &body, const QStringList &more = {})
    {
        const QString file = m_line.file(u"body.json"_s, QJsonDocument(body).toJson());
        return m_line.run(QStringList {u"validate"_s, form, file} + more);
    }
    static QJsonObject findingAt(const Ran &ran, const QString &path)
    {
        QJsonArray findings = ran.json().value(u"findings"_s).toArray();
        // `validate` prints one finding on each line.
        for (const QByteArray &line : ran.out.split('\n'))
            findings.append(QJsonDocument::fromJson(line).object());
        for (const auto &one : findings) {
            if (one.toObject().value(u"path"_s) == path)
                return one.toObject();
        }
        return {};
    }

    CommandLine m_line;
    QJsonObject m_record = records::jane();

private slots:
    void init() { m_record = records::jane(); }

    void whiteSpaceIsAFindingWithItsFix()
    {
        const Ran ran = patch({u"/email=ada@example.com\n"_s}, {u"--json"_s});
        QCOMPARE(ran.exit, 1);
        const QJsonObject finding = findingAt(ran, u"/email"_s);
        QCOMPARE(finding.value(u"rule"_s).toString(), u"spaces"_s);
        QCOMPARE(finding.value(u"severity"_s).toString(), u"error"_s);
        QCOMPARE(finding.value(u"suggestion"_s).toString(), u"ada@example.com"_s);
        QCOMPARE(ran.json().value(u"findings"_s).toArray().size(), 1);
    }

    void validateFindsALineBreakAndNamesTheLine()
    {
        QJsonObject body = records::jane();
        FieldPath(u"/address/first_line"_s).setIn(body, u"12 Oak St\r\nApt 4"_s);
        const Ran ran = validate(u"junction/demographics"_s, body);
        QVERIFY2(ran.all().contains("Use “12 Oak St Apt 4”?"), ran.all().constData());
        const QJsonObject finding = findingAt(
            validate(u"junction/demographics"_s, body, {u"--json"_s}), u"/address/first_line"_s);
        QCOMPARE(finding.value(u"severity"_s).toString(), u"warning"_s);
        QCOMPARE(finding.value(u"suggestion"_s).toString(), u"12 Oak St Apt 4"_s);
    }

    void aDateIsOfferedAndTwoReadingsAreNamed()
    {
        const Ran one = patch({u"/dob=3 avril 2000"_s});
        QCOMPARE(one.exit, 1);
        QVERIFY2(one.all().contains("Use “2000-04-03”?"), one.all().constData());
        const Ran two = patch({u"/dob=03/04/2000"_s});
        QVERIFY2(two.all().contains("This may mean 2000-04-03 or 2000-03-04."),
                 two.all().constData());
    }

    void aZipCodeAndAListedValueAreOffered()
    {
        const Ran ran
            = patch({u"/address/zip=850041226"_s, u"/race=Asian"_s, u"/last_name=O´Brien"_s},
                    {u"--json"_s});
        const auto offered = [&](const QString &path) {
            return findingAt(ran, path).value(u"suggestion"_s).toString();
        };
        QCOMPARE(offered(u"/address/zip"_s), u"85004-1226"_s);
        QCOMPARE(offered(u"/race"_s), u"asian"_s);
        QCOMPARE(offered(u"/last_name"_s), u"O'Brien"_s);
    }

    void whatIsHiddenIsNotInAFinding()
    {
        const QJsonObject paper {{u"document_type"_s, u"SSN"_s},
                                 {u"document_value"_s, u"123-45-6789 "_s}};
        const QJsonObject body {{u"virtual_documents"_s, QJsonArray {paper}}};
        for (const QStringList &more : {QStringList(), QStringList {u"--json"_s}}) {
            const Ran ran = validate(u"machnet/individual"_s, body, more);
            QVERIFY2(ran.all().contains("document_value"), ran.all().constData());
            QVERIFY2(!ran.all().contains("6789"), ran.all().constData());
        }
    }

    void theChangesShowWhatCannotBeSeen()
    {
        FieldPath(u"/address/city"_s).setIn(m_record, u"M\u00e9rida"_s);
        const Ran ran
            = patch({u"/address/city=Me\u0301rida"_s, u"/address/first_line=12\u00a0Oak  St "_s});
        QVERIFY2(ran.all().contains("looks the same"), ran.all().constData());
        QVERIFY2(ran.all().contains("12⟨U+00A0⟩Oak ␣St␣"), ran.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliText)
#include "tst_clitext.moc"
