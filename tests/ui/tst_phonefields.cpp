// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"
#include "records.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject machnetUser(const QString &country)
{
    return {{u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"Whitfield"_s},
            {u"email"_s, u"ada@example.org"_s},
            {u"country"_s, country},
            {u"mobile_phone"_s, u"210-660-3032"_s},
            {u"status"_s, u"UNVERIFIED"_s},
            {u"type"_s, u"SEND"_s},
            {u"business"_s, false}};
}

QJsonObject weavrUser(const QString &code)
{
    return {{u"name"_s, u"Ada"_s},
            {u"email"_s, u"ada@example.org"_s},
            {u"mobile"_s, QJsonObject {{u"countryCode"_s, code}, {u"number"_s, u"1"_s}}}};
}

QJsonObject junctionUser(const QString &country)
{
    QJsonObject record = records::jane();
    FieldPath(u"/address/country"_s).setIn(record, country);
    return record;
}

/// A vendor's form with a record. The phone field has the focus.
struct PhoneField
{
    PhoneField(const char *formId, const char *phone, const QJsonObject &record)
        : path(QString::fromLatin1(phone))
        , draft(records::form(formId), u"u-1"_s, {Base::Kind::Read, record, {}})
        , form(draft)
    {
        form.resize(900, 700);
        form.show();
        form.activateWindow();
        (void)QTest::qWaitForWindowActive(&form);
    }

    void select()
    {
        form.focusField(path);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    }
    void type(const QString &text)
    {
        select();
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        select();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
    }
    void leave() { form.focusField(FieldPath(u"/email"_s)); }

    QString shown() const { return form.findChild<QLineEdit *>(path.toString())->text(); }
    QString value(const QString &field) const { return draft.value(FieldPath(field)).toString(); }
    QString reason() const
    {
        const Findings findings = draft.findings(path);
        return findings.isEmpty() ? QString() : findings.first().args[u"reason"_s].toString();
    }
    bool says(const QString &text) const
    {
        const auto labels = form.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    FieldPath path;
    RecordDraft draft;
    RecordForm form;
};

struct Junction : PhoneField
{
    explicit Junction(const QString &country)
        : PhoneField("junction/demographics", "/phone_number", junctionUser(country))
    {
    }
};

struct Weavr : PhoneField
{
    explicit Weavr(const QString &code)
        : PhoneField("weavr/user", "/mobile/number", weavrUser(code))
    {
    }
};

struct Machnet : PhoneField
{
    explicit Machnet(const QString &country)
        : PhoneField("machnet/individual", "/mobile_phone", machnetUser(country))
    {
    }
};

} // namespace

/// Typing phone numbers in the vendors' forms.
class TestPhoneFields final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNoSureNumberStaysAsTypedAndSaysWhy_data();
    void whatIsNoSureNumberStaysAsTypedAndSaysWhy();
    void whatIsSureIsWrittenForTheVendorAndUndoBringsTheTypedBack_data();
    void whatIsSureIsWrittenForTheVendorAndUndoBringsTheTypedBack();
    void aPasteIsReadAsIfTheFieldWasLeft();
    void aPasteOverALongerNumberIsReadToo();
    void anotherCountryRewritesNothing();
    void anotherCountryCodeRewritesNothing();
    void anUntouchedNumberIsNeverRewritten();
    void theCountryCodeIsTakenBackWithItsNumber();
};

static std::unique_ptr<PhoneField> opened(const QString &vendor, const QString &beside)
{
    if (vendor == u"weavr")
        return std::make_unique<Weavr>(beside);
    if (vendor == u"machnet")
        return std::make_unique<Machnet>(beside);
    return std::make_unique<Junction>(beside);
}

void TestPhoneFields::whatIsNoSureNumberStaysAsTypedAndSaysWhy_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const QString &vendor, const QString &beside, const QString &typed,
                        const QString &sentence) {
        QTest::newRow(qPrintable(QString(vendor + u' ' + typed)))
            << vendor << beside << typed << sentence;
    };
    const QString two = u"these look like two numbers."_s, area = u"add the area code"_s,
                  signs = u"letters or other characters"_s, extension = u"extension"_s;
    for (const auto &[vendor, us] :
         {std::pair(u"junction"_s, u"US"_s), {u"machnet"_s, u"US"_s}, {u"weavr"_s, u"+1"_s}}) {
        row(vendor, us, u"602-555-0123 / 0124"_s, two);
        row(vendor, us, u"602-555-0123 602-555-0124"_s, two);
        row(vendor, us, u"555-0123 555-0124"_s, two);
        row(vendor, us, u"Mom 602-555-0123"_s, signs);
        row(vendor, us, u"602-555-0123w"_s, signs);
        row(vendor, us, u"602-555-0123 ext. 5"_s, extension);
    }
    row(u"junction"_s, u"AU"_s, u"9374 4000"_s, area);
    row(u"junction"_s, u"GB"_s, u"7946 0958"_s, area);
    row(u"junction"_s, u"US"_s, u"5550123"_s, area);
    row(u"junction"_s, u"DE"_s, u"+49 30 12345 / 12346"_s, two);
    row(u"weavr"_s, u"+1"_s, u"5550123"_s, area);
    row(u"weavr"_s, u"+61"_s, u"93744000"_s, area);
    row(u"machnet"_s, u"US"_s, u"555-0123"_s, u"needs 10 to 15 digits"_s);
}

void TestPhoneFields::whatIsNoSureNumberStaysAsTypedAndSaysWhy()
{
    QFETCH(const QString, vendor);
    QFETCH(const QString, beside);
    QFETCH(const QString, typed);
    QFETCH(const QString, sentence);
    const auto field = opened(vendor, beside);
    field->type(typed);
    field->leave();
    QCOMPARE(field->shown(), typed);
    QCOMPARE(field->draft.value(field->path).toString(), typed);
    QTRY_VERIFY2(field->says(sentence), qPrintable(field->reason()));
}

void TestPhoneFields::whatIsSureIsWrittenForTheVendorAndUndoBringsTheTypedBack_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("written");
    const auto row = [](const QString &vendor, const QString &beside, const QString &typed,
                        const QString &written) {
        QTest::newRow(qPrintable(QString(vendor + u' ' + typed)))
            << vendor << beside << typed << written;
    };
    row(u"junction"_s, u"US"_s, u"(602) 555-0199"_s, u"+16025550199"_s);
    row(u"junction"_s, u"US"_s, u"011 44 20 7946 0958"_s, u"+442079460958"_s);
    row(u"junction"_s, u"DE"_s, u"030/123456"_s, u"+4930123456"_s);
    row(u"junction"_s, u"GB"_s, u"+44 (0)20 7946 0958"_s, u"+442079460958"_s);
    row(u"machnet"_s, u"US"_s, u"(602) 555-0199"_s, u"6025550199"_s);
    row(u"machnet"_s, u"US"_s, u"011 44 20 7946 0958"_s, u"442079460958"_s);
    row(u"machnet"_s, u"US"_s, u"+1 602-555-0199"_s, u"16025550199"_s);
    row(u"weavr"_s, u"+44"_s, u"07911 123456"_s, u"7911123456"_s);
    row(u"weavr"_s, u"+44"_s, u"0044 7911 123456"_s, u"7911123456"_s);
    row(u"weavr"_s, u"+1"_s, u"(602) 555-0199"_s, u"6025550199"_s);
}

void TestPhoneFields::whatIsSureIsWrittenForTheVendorAndUndoBringsTheTypedBack()
{
    QFETCH(const QString, vendor);
    QFETCH(const QString, beside);
    QFETCH(const QString, typed);
    QFETCH(const QString, written);
    const auto field = opened(vendor, beside);
    field->type(typed);
    QCOMPARE(field->shown(), typed); // The text does not change while it is typed.
    field->leave();
    QCOMPARE(field->shown(), written);
    QCOMPARE(field->draft.findings(field->path), Findings());
    QVERIFY(field->says(u"typed as "_s + typed));
    field->form.focusField(field->path);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    field->leave();
    QCOMPARE(field->shown(), typed);
}

void TestPhoneFields::aPasteIsReadAsIfTheFieldWasLeft()
{
    Junction junction(u"US"_s);
    junction.paste(u"+1 (602) 555-0199"_s);
    QCOMPARE(junction.shown(), u"+16025550199"_s);
    junction.paste(u"602-555-0123 / 602-555-0124"_s);
    QCOMPARE(junction.shown(), u"602-555-0123 / 602-555-0124"_s);
    QCOMPARE(junction.reason(), u"twoNumbers"_s);

    Weavr weavr(u"+1"_s);
    weavr.paste(u"+44 7911 123456"_s);
    QCOMPARE(weavr.value(u"/mobile/countryCode"_s), u"+44"_s);
    QCOMPARE(weavr.shown(), u"7911123456"_s);
}

void TestPhoneFields::aPasteOverALongerNumberIsReadToo()
{
    Machnet machnet(u"US"_s);
    machnet.type(u"Mom (602) 555-0198 at home"_s);
    machnet.paste(u"(602) 555-0199"_s);
    QCOMPARE(machnet.shown(), u"6025550199"_s);
}

void TestPhoneFields::anotherCountryRewritesNothing()
{
    Junction junction(u"GB"_s);
    junction.type(u"(602) 555-0199"_s);
    junction.leave();
    junction.draft.set(FieldPath(u"/address/country"_s), u"US"_s);
    QCOMPARE(junction.shown(), u"(602) 555-0199"_s);
    junction.form.focusField(junction.path);
    junction.leave();
    QCOMPARE(junction.shown(), u"(602) 555-0199"_s);
    // The country is now known, so the corrected number is offered.
    QCOMPARE(junction.reason(), u"countryCode"_s);
}

void TestPhoneFields::anotherCountryCodeRewritesNothing()
{
    Weavr weavr(u"+1"_s);
    weavr.type(u"(602) 555-0199"_s);
    weavr.leave();
    weavr.draft.set(FieldPath(u"/mobile/countryCode"_s), u"+61"_s);
    QCOMPARE(weavr.shown(), u"6025550199"_s);
    QCOMPARE(weavr.reason(), u"areaCode"_s);
}

void TestPhoneFields::theCountryCodeIsTakenBackWithItsNumber()
{
    const auto weavr = opened(u"weavr"_s, u"+44"_s);
    const FieldPath code(u"/mobile/countryCode"_s);
    weavr->type(u"+353 87 123 4567"_s);
    weavr->leave();
    QCOMPARE(weavr->draft.value(code).toString(), u"+353"_s);
    weavr->form.focusField(weavr->path);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::AltModifier);
    QCOMPARE(weavr->draft.value(code).toString(), u"+44"_s);
    QVERIFY(weavr->draft.changes().isEmpty());
}

void TestPhoneFields::anUntouchedNumberIsNeverRewritten()
{
    Machnet machnet(u"US"_s);
    machnet.form.focusField(machnet.path);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    machnet.leave();
    QCOMPARE(machnet.shown(), u"210-660-3032"_s);
    QVERIFY(machnet.draft.changes().isEmpty());
}

QTEST_MAIN(TestPhoneFields)
#include "tst_phonefields.moc"
