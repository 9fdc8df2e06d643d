// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "json.h"
#include "schemaformats.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSchemaFormats final : public QObject
{
    Q_OBJECT

private slots:
    void aFormatTakesWhatItsStandardSays_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("value"); // The value as JSON.
        QTest::addColumn<bool>("fits");

        const auto row = [](const char *format, const QByteArray &value, bool fits) {
            QTest::addRow("%s %s%s", format, value.constData(), fits ? "" : ", not")
                << QString::fromLatin1(format) << value << fits;
        };
        const auto text = [&](const char *format, const QByteArray &value, bool fits) {
            row(format, '"' + value + '"', fits);
        };
        text("date-time", "2024-02-29T23:59:59.5+02:00", true);
        text("date-time", "2024-02-29t23:59:59z", true);
        text("date-time", "1998-12-31T23:59:60Z", true);
        text("date-time", "1998-12-31T15:59:60.1-08:00", true);
        text("date-time", "1998-12-31T22:59:60Z", false);
        text("date-time", "2023-02-29T00:00:00Z", false);
        text("date-time", "2024-02-29 00:00:00Z", false);
        text("date-time", "2024-02-29T24:00:00Z", false);
        text("date-time", "2024-02-29T00:00:00", false);
        text("date-time", "2024-02-29T00:00:00+24:00", false);
        text("date-time", "2024-02-29T00:00:00Z\\n", false);
        text("date-time", "2024-02-2\xd9\xa9T00:00:00Z", false); // One digit is an Arabic one.
        text("date", "2024-02-30", false);
        text("email", "jane@example.com", true);
        text("email", "jane", false);
        text("uuid", "5a0d3c1e-7b42-4f6a-9e10-000000000001", true);
        text("uuid", "5a0d3c1e7b424f6a9e10000000000001", false);
        text("ipv4", "192.0.2.1", true);
        text("ipv4", "192.0.2.256", false);
        text("ipv4", "192.0.02.1", false);
        text("ipv4", "192.0.2", false);
        text("ipv4", "192.0.2.1\\n", false);
        text("ipv6", "::", true);
        text("ipv6", "2001:db8::1", true);
        text("ipv6", "::ffff:192.0.2.1", true);
        text("ipv6", "1:2:3:4:5:6:7:8", true);
        text("ipv6", "1:2:3:4:5:6:7", false);
        text("ipv6", "1:2:3:4:5:6:7::", true);
        // "::" replaces no group here, because all eight are there.
        text("ipv6", "1:2:3:4:5:6:7::8", false);
        text("ipv6", "1:2:3:4:5:6:7:8::", false);
        text("ipv6", "1::2::3", false);
        text("ipv6", ":1:2:3:4:5:6:7:8", false);
        text("ipv6", "::192.0.2.1:1", false);
        text("ipv6", "fe80::1%eth0", false);
        text("hostname", "mail.example.com", true);
        text("hostname", "localhost", true);
        text("hostname", "-a.example.com", false);
        text("hostname", "a_b.example.com", false);
        text("hostname", "a..example.com", false);
        text("hostname", "", false);
        text("hostname", QByteArray(64, 'a'), false);
        text("hostname", "xn--mnchen-3ya.de", true);
        text("hostname", "ab--c.de", false);
        text("uri", "https://jane:x@example.com:8080/a/b%20c?d=e&f#g", true);
        text("uri", "urn:isbn:0451450523", true);
        text("uri", "mailto:jane@example.com", true);
        text("uri", "http://[2001:db8::1]/", true);
        text("uri", "http://[2001:db8::1::2]/", false);
        text("uri", "example.com", false);
        text("uri", "//example.com/a", false);
        text("uri", "https://example.com/a b", false);
        text("uri", "https://example.com/%zz", false);
        text("uri", "https://example.com/<x>", false);
        text("uri", "http://example.com:80a/", false);
        text("uri", "bar,baz:foo", false);
        row("int32", "2147483647", true);
        row("int32", "2147483648", false);
        row("int32", "-2147483649", false);
        row("int32", "1.5", false);
        row("int64", "9223372036854775807", true);
        row("int64", "9223372036854775808", false);
        row("int64", "1e3", true);
        row("int32", "\"x\"", true); // This format does not apply to strings.
        row("date", "5", true); // This format does not apply to numbers.
        text("password", "x", true); // This format is only an annotation.
        text("binary", "x", true);
    }

    void aFormatTakesWhatItsStandardSays()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, value);
        QFETCH(bool, fits);
        const auto parsed = json::parse(value);
        QVERIFY(parsed);
        QCOMPARE(schemaformats::matches(format, *parsed), fits);
    }

    void aLongTextIsJudgedToo()
    {
        const QString path = QString(100'000, u'a');
        QVERIFY(schemaformats::matches(u"uri"_s, QString(u"https://example.com/"_s + path)));
        QVERIFY(
            !schemaformats::matches(u"uri"_s, QString(u"https://example.com/"_s + path + u' ')));
    }
};

QTEST_APPLESS_MAIN(TestSchemaFormats)
#include "tst_schemaformats.moc"
