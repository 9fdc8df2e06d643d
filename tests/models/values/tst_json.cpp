// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {

/// Any number that RFC 8259 allows, including unusual spellings.
rc::Gen<std::string> anyNumber()
{
    return rc::gen::exec([] {
        const auto digits = [](int least, int most) {
            const auto length = *rc::gen::inRange(least, most + 1);
            return *rc::gen::container<std::string>(size_t(length),
                                                    rc::gen::inRange('0', char('9' + 1)));
        };
        std::string text = *rc::gen::element<std::string>("", "-");
        text += *rc::gen::element<std::string>(
            "0", std::to_string(*rc::gen::inRange(1, 10)) + digits(0, 30));
        if (*rc::gen::arbitrary<bool>())
            text += "." + digits(1, 30);
        if (*rc::gen::arbitrary<bool>())
            text += *rc::gen::element<std::string>("e", "E")
                + *rc::gen::element<std::string>("", "+", "-") + digits(1, 4);
        return text;
    });
}

QJsonValue read(const QByteArray &text)
{
    const auto value = json::parse(text);
    return value ? *value : QJsonValue(u"<not read>"_s);
}

} // namespace

class TestJson final : public QObject
{
    Q_OBJECT

private slots:
    void aNumberKeepsItsDigits_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"12345678901234567890",
                                   "53.07705961249196001",
                                   "1.10",
                                   "1.0",
                                   "100.00",
                                   "1E5",
                                   "1e+05",
                                   "-0",
                                   "-0.0",
                                   "0.1",
                                   "9007199254740993",
                                   "9223372036854775807",
                                   "9223372036854775808",
                                   "-9223372036854775809",
                                   "1e400",
                                   "1e-400",
                                   "0.30000000000000000001",
                                   "33.3",
                                   "12345678901234567000",
                                   "1e99999999999999999999",
                                   "5"})
            QTest::newRow(number) << QByteArray(number);
        QTest::newRow("a thousand digits") << QByteArray(1000, '7');
    }
    void aNumberKeepsItsDigits()
    {
        QFETCH(QByteArray, number);
        const QByteArray text = "{\"a\":[" + number + "],\"b\":{\"c\":" + number + "}}";
        const QJsonValue value = read(text);
        QCOMPARE(json::write(value), text);
        const QJsonValue held = value["b"_L1]["c"_L1];
        QVERIFY(json::isNumber(held));
        QVERIFY(!json::isObject(held));
        QCOMPARE(json::numberText(held), QString::fromLatin1(number));
        QCOMPARE(json::text(held), QString::fromLatin1(number));
        QCOMPARE(json::number(QString::fromLatin1(number)), held);
        QCOMPARE(json::write(held), number);
    }

    void anyNumberKeepsItsDigits()
    {
        QVERIFY(rc::check([] {
            const std::string number = *anyNumber();
            const QByteArray text = QByteArray::fromStdString(number);
            RC_ASSERT(json::write(read(text)) == text);
            RC_ASSERT(json::write(read("[\"x\", " + text + "]")) == "[\"x\"," + text + "]");
            RC_ASSERT(json::same(read(text), read(text)));
        }));
    }

    void numbersAreComparedByTheirValue_data()
    {
        QTest::addColumn<QString>("less");
        QTest::addColumn<QString>("more");
        QTest::newRow("near 2⁵³") << u"9007199254740992"_s << u"9007199254740993"_s;
        QTest::newRow("past 2⁶⁴") << u"18446744073709551616"_s << u"18446744073709551617"_s;
        QTest::newRow("fractions") << u"0.10000000000000000001"_s << u"0.10000000000000000002"_s;
        QTest::newRow("exponents") << u"9e2"_s << u"1e3"_s;
        QTest::newRow("signs") << u"-1e400"_s << u"1e-400"_s;
        QTest::newRow("below zero") << u"-2"_s << u"-1.5"_s;
        QTest::newRow("zero and more") << u"0"_s << u"1e-9"_s;
        QTest::newRow("zero and less") << u"-1e-9"_s << u"0"_s;
        QTest::newRow("size before digits") << u"99"_s << u"100"_s;
    }
    void numbersAreComparedByTheirValue()
    {
        QFETCH(QString, less);
        QFETCH(QString, more);
        const QJsonValue a = json::number(less);
        const QJsonValue b = json::number(more);
        QVERIFY(json::compare(a, b) < 0);
        QVERIFY(json::compare(b, a) > 0);
        QVERIFY(!json::same(a, b));
    }

    void anotherSpellingIsTheSameNumber_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("trailing zero") << u"1.10"_s << u"1.1"_s;
        QTest::newRow("exponent") << u"1e3"_s << u"1000"_s;
        QTest::newRow("negative exponent") << u"125e-2"_s << u"1.250"_s;
        QTest::newRow("zero") << u"-0"_s << u"0.00e5"_s;
        QTest::newRow("past a double") << u"12345678901234567890"_s << u"12345678901234567890.0"_s;
    }
    void anotherSpellingIsTheSameNumber()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(json::same(json::number(one), json::number(other)));
        QVERIFY(json::same(read("{\"a\": [" + one.toLatin1() + "]}"),
                           read("{\"a\": [" + other.toLatin1() + "]}")));
        QVERIFY(!json::same(json::number(one), one));
        QVERIFY(
            !json::same(read("[" + one.toLatin1() + "]"), read("[\"" + one.toLatin1() + "\"]")));
        QVERIFY(!json::same(read("[" + one.toLatin1() + "]"), read("[]")));
    }

    void aWholeNumberIsOneHoweverItIsWritten()
    {
        for (const auto &whole : {u"3"_s, u"3.0"_s, u"3e2"_s, u"0"_s, u"-12.50e1"_s, u"1e400"_s})
            QVERIFY2(json::isWholeNumber(json::number(whole)), qPrintable(whole));
        for (const auto &other : {u"3.5"_s, u"35e-1"_s, u"0.1"_s, u"1e-400"_s})
            QVERIFY2(!json::isWholeNumber(json::number(other)), qPrintable(other));
        QVERIFY(!json::isWholeNumber(u"3"_s));
        QVERIFY(!json::isWholeNumber(QJsonObject()));
    }

    void aWholeNumberHasDigitsAlone()
    {
        QCOMPARE(json::wholeText(json::number(u"3e2"_s)), u"300"_s);
        QCOMPARE(json::wholeText(json::number(u"-12.50e1"_s)), u"-125"_s);
        QCOMPARE(json::wholeText(json::number(u"0.0"_s)), u"0"_s);
        QCOMPARE(json::wholeText(122), u"122"_s);
        QCOMPARE(json::wholeText(json::number(u"12345678901234567890"_s)),
                 u"12345678901234567890"_s);
        QCOMPARE(json::wholeText(json::number(u"1.5"_s)), u"1.5"_s);
        QCOMPARE(json::wholeText(json::number(u"1e1001"_s)), u"1e1001"_s);
    }

    void textThatIsNoNumberMakesNone()
    {
        for (const auto &text :
             {u""_s, u"-"_s, u"01"_s, u"1."_s, u".5"_s, u"+1"_s, u"1e"_s, u"1e+"_s, u"0x1"_s,
              u"NaN"_s, u"1 "_s, u"１"_s, QString(1001, u'1')})
            QVERIFY2(json::number(text).isUndefined(), qPrintable(text));
    }

    void aKeyThatStandsTwiceIsNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::newRow("at the top") << QByteArray(R"({"a": 1, "b": 2, "a": 1})") << u"/a"_s;
        QTest::newRow("deep") << QByteArray(
            R"({"a": {"b": [{"c": 1}, {"c": 1, "d": {}, "c": 2}]}})")
                              << u"/a/b/1/c"_s;
        QTest::newRow("written with an escape")
            << QByteArray(R"({"a": 1, "\u0061": 2})") << u"/a"_s;
        QTest::newRow("a key with a slash") << QByteArray(R"({"a/b": 1, "a/b": 2})") << u"/a~1b"_s;
        QTest::newRow("empty key") << QByteArray(R"({"": 1, "": 2})") << u"/"_s;
    }
    void aKeyThatStandsTwiceIsNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        const auto value = json::parse(text, json::Duplicates::Refused);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, json::Fault::Kind::DuplicateKey);
        QCOMPARE(value.error().path.toString(), path);
        QVERIFY(json::parse(text)); // In a server's answer the last of equal keys counts.
    }

    void theSameKeyInTwoObjectsIsNoDuplicate()
    {
        QVERIFY(json::parse(R"([{"a": 1, "b": {"a": "a"}}, {"a": ["a", "a"]}])",
                            json::Duplicates::Refused));
    }

    void whatIsNoJsonIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::newRow("a missing comma") << QByteArray("{\n  \"a\": 1\n  \"b\": 2\n}") << 3 << 4;
        QTest::newRow("after a number that keeps its digits")
            << QByteArray("{\"a\": 1.10,\n\"b\" 2}") << 2 << 6;
        QTest::newRow("a number without a digit before the point")
            << QByteArray("[1, .5]") << 1 << 5;
        QTest::newRow("a number with a plus") << QByteArray("[+5]") << 1 << 2;
        QTest::newRow("a cut number") << QByteArray("[1.]") << 1 << 2;
        QTest::newRow("two values") << QByteArray("1, 2") << 1 << 1;
        QTest::newRow("a cut key") << QByteArray("{\"") << 1 << 3;
        QTest::newRow("a cut text") << QByteArray("[\"a\\") << 1 << 5;
        QTest::newRow("nothing") << QByteArray() << 1 << 1;
    }
    void whatIsNoJsonIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        const auto value = json::parse(text);
        QVERIFY(!value);
        using Kind = json::Fault::Kind;
        const Kind kind = value.error().kind;
        QVERIFY(kind == Kind::Syntax || kind == Kind::TooDeep || kind == Kind::BadNumber
                || kind == Kind::NotOneValue);
        QCOMPARE(value.error().detail.isEmpty(), kind != Kind::Syntax);
        QTEST(value.error().line, "line");
        QTEST(value.error().column, "column");
    }

    void anythingElseIsReadAsQtReadsIt()
    {
        for (const char *text :
             {"null", "true", "\"x\"", "{}", "[]", "[{\"a\":\"\\\"{\\\\\",\"b\":[null,false]}]",
              "\"\\ud83d\\ude00\"", "{\"k\":\"12345678901234567890\"}"}) {
            QCOMPARE(
                json::write(read(text)),
                json::write(QJsonDocument::fromJson("[" + QByteArray(text) + "]").array().first()));
        }
        QVERIFY(read("null").isNull());
        QCOMPARE(read("\xef\xbb\xbf{\"a\": 1}"), (QJsonValue(QJsonObject {{u"a"_s, 1}})));
    }

    void aByteOrderMarkWithinATextIsKept()
    {
        const QByteArray mark = "\xef\xbb\xbf";
        const QByteArray text = "{\"" + mark + "k\":\"" + mark + mark + "v\",\"k\":[\"" + mark
            + "\",\"a" + mark + "b\",1.10]}";
        const auto value = json::parse(text, json::Duplicates::Refused);
        QVERIFY(value);
        QCOMPARE(value->toObject().value(u"\uFEFFk"_s).toString(), u"\uFEFF\uFEFFv"_s);
        QCOMPARE(read(json::write(*value)), *value);
        QCOMPARE(json::write(read(mark + "[\"" + mark + "\"]")), "[\"" + mark + "\"]");
        // A fault after the byte order mark is reported at its place in the document.
        const auto broken = json::parse("{\"a\": \"" + mark + "\",\n\"b\" 2}");
        QVERIFY(!broken);
        QCOMPARE(broken.error().line, 2);
        QCOMPARE(broken.error().column, 6);
    }

    void noDocumentHoldsTheShapeOfANumber()
    {
        const QByteArray shape = QJsonDocument(json::number(u"1.10"_s).toObject()).toJson();
        const auto value = json::parse("{\"a\": " + shape + "}");
        QVERIFY(!value);
        QCOMPARE(value.error().kind, json::Fault::Kind::ReservedKey);
        // An escaped key is recognised, too.
        QVERIFY(!json::parse(R"({"\ufdd0digits": "7"})"));
        // A string value may contain the same characters.
        const QByteArray text = "[" + json::write(QString::fromUtf8(shape)) + "]";
        QCOMPARE(json::write(read(text)), text);
    }

    void anIndentedDocumentKeepsTheDigits()
    {
        const QJsonObject object {{u"a"_s, QJsonObject {{u"rate"_s, json::number(u"1.10"_s)}}},
                                  {u"b"_s, QJsonArray {json::number(u"1E5"_s)}}};
        const QByteArray text = json::write(object, json::Layout::Indented);
        QVERIFY(text.contains("\"rate\": 1.10\n"));
        QVERIFY(text.contains("        1E5\n"));
        QCOMPARE(read(text), QJsonValue(object));
    }

    void roundedIsWhatDoublesHeld()
    {
        const QByteArray text = R"({"id":12345678901234567890,"list":[1.10,"1.10"],"n":3})";
        QCOMPARE(json::rounded(read(text)), QJsonValue(QJsonDocument::fromJson(text).object()));
    }

    void whatIsNestedTooDeepIsRefused()
    {
        const auto nested = [](qsizetype levels, const QByteArray &within) -> QByteArray {
            return QByteArray(levels, '[') + within + QByteArray(levels, ']');
        };
        QVERIFY(json::parse(nested(json::maxDepth, "1")));
        // Nothing below the maximum depth is read, however much it is.
        for (const QByteArray &text :
             QList<QByteArray> {nested(json::maxDepth + 1, "1"), nested(4'000'000, "01"),
                                QByteArray("{\"a\":").repeated(1'000'000)}) {
            const auto value = json::parse(text, json::Duplicates::Refused);
            QVERIFY(!value);
            QCOMPARE(value.error().kind, json::Fault::Kind::TooDeep);
            QVERIFY(value.error().path.isRoot());
        }
    }

    void aWholeNumberIsAnIntHoweverItIsWritten()
    {
        for (const auto &thirty : {u"30"_s, u"30.0"_s, u"3e1"_s, u"300e-1"_s})
            QCOMPARE(json::toInt(json::number(thirty), 7), 30);
        for (const auto &other : {u"30.5"_s, u"2147483648"_s, u"1e400"_s})
            QCOMPARE(json::toInt(json::number(other), 7), 7);
        QCOMPARE(json::toInt(u"30"_s, 7), 7);
        QCOMPARE(json::toInt(QJsonValue::Undefined, 7), 7);
    }

    void aNumberPastItsLengthIsRefused()
    {
        const auto value = json::parse("{\"a\": [0, " + QByteArray(1001, '7') + "]}");
        QVERIFY(!value);
        QCOMPARE(value.error().kind, json::Fault::Kind::NumberTooLong);
        QCOMPARE(value.error().path.toString(), u"/a/1"_s);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
