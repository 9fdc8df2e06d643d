// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor.h"
#include "json.h"
#include "ownapi.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// A field of the type `number`, which an API of the user's own may contain.
class TestNumberField final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsSentWithItsDigits_data()
    {
        QTest::addColumn<QByteArray>("held");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("sent");
        const auto row = [](const QByteArray &held, const QString &typed, const QByteArray &sent) {
            QTest::newRow(qPrintable(typed)) << held << typed << sent;
        };
        // On the way to "1.05" the text is "1.0", which equals the held value.
        row("1", u"1.05"_s, "1.05");
        row("10", u"10.05"_s, "10.05");
        row("2", u"1.10"_s, "1.10");
        row("2", u"-0.5"_s, "-0.5");
        row("2", u"12345678901234567890.5"_s, "12345678901234567890.5");
        row("2", u"1e3"_s, "1e3");
        // A comma may be a decimal sign, so the text is kept and gets a finding.
        row("2", u"1,234"_s, "\"1,234\"");
        row("2", u"1.5.2"_s, "\"1.5.2\"");
    }

    void whatIsTypedIsSentWithItsDigits()
    {
        QFETCH(QByteArray, held);
        QFETCH(QString, typed);
        QFETCH(QByteArray, sent);
        OwnApi api;
        api.setSchema(R"({"type": "number"})");
        QVERIFY2(api.load().isEmpty(), "the API is one");
        const FormSpec &form = *api.loaded();
        const FieldPath path(u"/value"_s);
        RecordDraft draft(form, u"17"_s,
                          {Base::Kind::Read, {{u"value"_s, OwnApi::parsed(held)}}, {}});
        QWidget window;
        auto *line
            = qobject_cast<QLineEdit *>(keyWidget(createEditor(*form.field(path), draft, &window)));
        QVERIFY(line);
        window.show();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, typed);
        QCOMPARE(line->text(), typed);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(json::write(draft.value(path)), sent);
        QCOMPARE(line->text(), typed);
        QCOMPARE(draft.findings(path).isEmpty(), json::isNumber(draft.value(path)));
    }
};

QTEST_MAIN(TestNumberField)
#include "tst_numberfield.moc"
