// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "records.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Scripts and support read the command line, so it is English for everybody.
class TestCliLanguage : public QObject
{
    Q_OBJECT

private:
    /// Without what Qt says where the C library does not know the locale.
    static QByteArray withoutQtsRemark(const QByteArray &text)
    {
        QByteArrayList lines = text.split('\n');
        lines.removeIf([](const QByteArray &line) {
            return line.contains("Qt depends on a UTF-8 locale")
                || line.startsWith("Detected locale ")
                || line.startsWith("If this causes problems");
        });
        return lines.join('\n');
    }

    Ran runIn(const QString &locale, const QStringList &arguments)
    {
        m_line.useLocale(locale);
        Ran ran = m_line.run(arguments, R"({"api_key":"canary-key"})");
        ran.err = withoutQtsRemark(ran.err);
        return ran;
    }

    CommandLine m_line;

private slots:
    void itIsEnglishForEverybody_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QByteArray>("english");
        const QStringList patch {u"patch"_s,
                                 u"junction/demographics"_s,
                                 u"56bd81c9-6219-4000-a775-ae85526eba18"_s,
                                 u"--dry-run"_s,
                                 u"--yes"_s,
                                 u"--tier"_s,
                                 u"local"_s,
                                 u"--credentials"_s,
                                 u"-"_s,
                                 u"--set"_s,
                                 u"/dob=2000-03-14"_s};
        const QStringList wrong {u"--set"_s, u"/address/zip=1"_s, u"--set"_s, u"/email=ada"_s};
        QTest::newRow("the changes") << patch << QByteArray("14 March 2000");
        QTest::newRow("the changes as JSON")
            << patch + QStringList {u"--json"_s} << QByteArray("\"ready\"");
        QTest::newRow("the faults") << patch + wrong << QByteArray("Error [");
        QTest::newRow("the faults as JSON")
            << patch + wrong + QStringList {u"--json"_s} << QByteArray("\"message\"");
        QTest::newRow("the help") << QStringList {u"--help"_s} << QByteArray("opens the window");
        QTest::newRow("a missing file")
            << QStringList {u"validate"_s, u"junction/demographics"_s, u"/nowhere/body.json"_s}
            << QByteArray("No such file");
        QTest::newRow("no command") << QStringList {u"pach"_s} << QByteArray("Did you mean patch?");
        QTest::newRow("an empty outbox")
            << QStringList {u"outbox"_s, u"list"_s} << QByteArray("outbox");
    }
    void itIsEnglishForEverybody()
    {
        QFETCH(QStringList, words);
        QFETCH(const QByteArray, english);
        AnsweringServer server(
            AnsweringServer::answer("200 OK",
                                    QJsonDocument(records::jane()).toJson(QJsonDocument::Compact)),
            {});
        if (words.first() == u"patch")
            words += {u"--base-url"_s, server.url()};
        words += {u"--home"_s, m_line.home()};
        const Ran expected = runIn(u"C.UTF-8"_s, words);
        QVERIFY2(expected.all().contains(english), expected.all().constData());
        for (const QString &locale : {u"de_DE.UTF-8"_s, u"ar_EG.UTF-8"_s, u"ja_JP.UTF-8"_s}) {
            const Ran ran = runIn(locale, words);
            QCOMPARE(ran.exit, expected.exit);
            QCOMPARE(ran.out, expected.out);
            QCOMPARE(ran.err, expected.err);
        }
    }
};

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
