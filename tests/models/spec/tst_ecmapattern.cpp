// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ecmapattern.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEcmaPattern final : public QObject
{
    Q_OBJECT

private slots:
    void aPatternMeansWhatEcmaScriptMeans_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");

        const auto row = [](const QString &pattern, const QString &text, bool matches) {
            QTest::addRow("%s on %s%s", qPrintable(pattern),
                          text.toUtf8().toPercentEncoding().constData(), matches ? "" : ", not")
                << pattern << text << matches;
        };
        row(u"^a$"_s, u"a"_s, true);
        row(u"^a$"_s, u"a\n"_s, false);
        row(u"^(a$|b$)"_s, u"a\n"_s, false);
        row(u"^(a|b)$|^c$"_s, u"c\n"_s, false);
        row(uR"(^a\$)"_s, u"a$b"_s, true);
        row(u"^[$]$"_s, u"$"_s, true);
        row(u"b"_s, u"abc"_s, true); // A match may begin anywhere.
        row(u"^b"_s, u"a\nb"_s, false); // The beginning of a line does not match `^`.
        row(u"^.$"_s, u"\r"_s, false);
        row(u"^.$"_s, u"\u2028"_s, false);
        row(u"^.$"_s, u"\u0085"_s, true);
        row(u"^.$"_s, u"\U0001f600"_s, true); // This is one code point.
        row(uR"(^\u00C0$)"_s, u"À"_s, true);
        row(uR"(^\uD83D\uDE00$)"_s, u"\U0001f600"_s, true);
        row(uR"(^\u{1F600}$)"_s, u"\U0001f600"_s, true);
        row(uR"(^\xe9$)"_s, u"é"_s, true);
        row(uR"(^\p{Letter}+$)"_s, u"Åsa"_s, true);
        row(uR"(^\p{Letter}+$)"_s, u"4"_s, false);
        row(uR"(^\p{L}\P{L}$)"_s, u"a1"_s, true);
        row(uR"(^\p{gc=Lu}$)"_s, u"A"_s, true);
        row(uR"(^\p{Cased_Letter}$)"_s, u"a"_s, true);
        row(uR"(^[\p{Script=Greek}-]+$)"_s, u"α-ω"_s, true);
        row(uR"(^[^\p{Lu}]$)"_s, u"A"_s, false);
        row(uR"(^\p{ASCII}+$)"_s, u"é"_s, false);
        row(u"^[^]$"_s, u"\n"_s, true);
        row(u"[]"_s, u"a"_s, false);
        row(u"^a[]*$"_s, u"a"_s, true);
        row(u"^[[:alpha:]$"_s, u"a"_s, true); // ECMAScript has no POSIX classes.
        row(u"^[[:alpha:]$"_s, u"b"_s, false);
        row(uR"(^\s$)"_s, u"\u00a0"_s, true);
        row(uR"(^\s$)"_s, u"\ufeff"_s, true);
        row(uR"(^\s$)"_s, u"\u200b"_s, false);
        row(uR"(^\s$)"_s, u"\u0085"_s, false);
        row(uR"(^[\S]$)"_s, u"\u2003"_s, false);
        row(uR"(^[^\S]$)"_s, u"\u2003"_s, true);
        row(uR"(^\d$)"_s, u"\u0664"_s, false); // a digit of Arabic
        row(uR"(^\D$)"_s, u"\u0664"_s, true);
        row(uR"(^\w$)"_s, u"é"_s, false);
        row(uR"(^[\W]$)"_s, u"é"_s, true);
        row(uR"(^[\D]$)"_s, u"é"_s, true);
        row(uR"(\bcaf\b)"_s, u"café"_s, true); // é is no word character
        row(uR"(^[\b]$)"_s, u"\b"_s, true);
        row(uR"(^\cA\ca$)"_s, u"\u0001\u0001"_s, true);
        row(uR"(^\v$)"_s, u"\v"_s, true);
        row(uR"(^\v$)"_s, u"\n"_s, false); // PCRE's is any vertical space
        row(uR"(^\t\n\f\r$)"_s, u"\t\n\f\r"_s, true);
        row(uR"(^\/\-\.\@$)"_s, u"/-.@"_s, true);
        row(uR"(^[\w\-.]+$)"_s, u"a-b.c"_s, true);
        row(u"^[a&~b]{2}$"_s, u"&~"_s, true);
        row(u"^(?<year>[0-9]{4})-(?:0[1-9]|1[0-2])$"_s, u"2024-07"_s, true);
        row(u"^(?=.*[0-9])(?!.*x).{3,}?$"_s, u"ab1"_s, true);
        row(u"(?<=\\.)com$"_s, u"a.com"_s, true);
        row(u"^a{2}b{1,}c{0,2}$"_s, u"aabcc"_s, true);
        row(u" #x"_s, u"a #x"_s, true);
        row(u""_s, u"anything"_s, true);
        row(uR"(\0)"_s, QString(QChar(0)), true);
        row(u"^[^a]$"_s, u"\U0001f600"_s, true);
    }

    void aPatternMeansWhatEcmaScriptMeans()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, matches);
        const auto compiled = compiledEcmaPattern(pattern);
        QVERIFY2(compiled, compiled ? "" : qPrintable(words::reason(compiled.error())));
        QCOMPARE(matchPattern(*compiled, text), matches ? PatternMatch::Yes : PatternMatch::No);
    }

    void whatCannotBeTranslatedIsRefused_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const QString &pattern : {uR"((a)\1)"_s,
                                       uR"((?<x>a)\k<x>)"_s,
                                       uR"(\A)"_s,
                                       uR"(\Z)"_s,
                                       uR"(\z)"_s,
                                       uR"(\h)"_s,
                                       uR"(\R)"_s,
                                       uR"(\Qa\E)"_s,
                                       uR"(\p{letter})"_s,
                                       uR"(\p{Xan})"_s,
                                       uR"(\pL)"_s,
                                       uR"(\p{Script=Nowhere})"_s,
                                       uR"(\uD800)"_s,
                                       uR"(\u{110000})"_s,
                                       uR"(\u12)"_s,
                                       uR"(\x1)"_s,
                                       uR"(\01)"_s,
                                       uR"(\c1)"_s,
                                       u"(?i)a"_s,
                                       u"(?>a)"_s,
                                       u"(?P<x>a)"_s,
                                       u"(?#x)"_s,
                                       u"(*FAIL)"_s,
                                       u"a++"_s,
                                       u"a{2}+"_s,
                                       u"a**"_s,
                                       u"*"_s,
                                       u"a{,3}"_s,
                                       u"a{x}"_s,
                                       u"}"_s,
                                       u"]"_s,
                                       u"[[:alpha:]]"_s,
                                       u"("_s,
                                       u")"_s,
                                       u"["_s,
                                       u"[b-a]"_s,
                                       uR"([\w-a])"_s,
                                       u"(?<=a*)b"_s,
                                       u"a{99999}"_s,
                                       u"^*"_s,
                                       uR"(\)"_s,
                                       u"a{3,2}"_s,
                                       u"(?<x"_s,
                                       uR"([\B])"_s,
                                       QString(QChar(0xd800)),
                                       QString(20'000, u'a')})
            QTest::addRow("%s", pattern.left(20).toUtf8().toPercentEncoding().constData())
                << pattern;
    }

    void whatCannotBeTranslatedIsRefused()
    {
        QFETCH(QString, pattern);
        const auto compiled = compiledEcmaPattern(pattern);
        QVERIFY(!compiled);
        QVERIFY(!words::reason(compiled.error()).isEmpty());
    }

    // Without a limit each of these patterns would take far too long.
    void aPatternThatWouldTakeForEverIsGivenUp_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const QString &pattern : {u"^(a+)+$"_s, u"(a+)+$"_s, u"(a|a)*$"_s, u"(a|aa)+$"_s,
                                       u"^(([a-z])+.)+[A-Z]([a-z])+$"_s})
            QTest::addRow("%s", qPrintable(pattern)) << pattern;
    }

    void aPatternThatWouldTakeForEverIsGivenUp()
    {
        QFETCH(QString, pattern);
        const auto compiled = compiledEcmaPattern(pattern);
        QVERIFY(compiled);
        for (int i = 0; i < 20; ++i) // After some uses Qt compiles the pattern to machine code.
            QCOMPARE(matchPattern(*compiled, QString(2000, u'a') + u'!'), PatternMatch::Undecided);
    }

    // A match from one place is fast, but the pattern is tried from every place.
    void aPatternThatIsSlowFromManyPlacesIsGivenUp()
    {
        const auto compiled = compiledEcmaPattern(u"a*a*a*a*[bc]"_s);
        QVERIFY(compiled);
        QCOMPARE(matchPattern(*compiled, QString(150, u'a')), PatternMatch::Undecided);
    }

    void aLongOrdinaryTextIsDecided()
    {
        const auto compiled = compiledEcmaPattern(uR"(^[A-Za-z0-9+/]*={0,2}$)"_s);
        QVERIFY(compiled);
        QCOMPARE(matchPattern(*compiled, QString(300'000, u'a')), PatternMatch::Yes);
        QCOMPARE(matchPattern(*compiled, QString(300'000, u'a') + u'-'), PatternMatch::No);
    }

    void halfACharacterMatchesNothing()
    {
        const auto compiled = compiledEcmaPattern(u"a"_s);
        QVERIFY(compiled);
        QCOMPARE(matchPattern(*compiled, QString(u'a') + QChar(0xd800)), PatternMatch::No);
    }
};

QTEST_APPLESS_MAIN(TestEcmaPattern)
#include "tst_ecmapattern.moc"
