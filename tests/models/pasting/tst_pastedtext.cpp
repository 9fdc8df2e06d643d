// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastedtext.h"
#include "recorddraft.h"
#include "records.h"
#include "typedvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What a pasted text means for a record.
class TestPastedText final : public QObject
{
    Q_OBJECT

private slots:
    void addressesAreFound_data();
    void addressesAreFound();
    void anOldFlatNumberDoesNotStay();
    void whatIsNoAddressIsOffered_data();
    void whatIsNoAddressIsOffered();
    void labelsLeadToTheirFields();
    void anEmptyValueClearsNothing();
    void emailPhoneAndDateSayThemselvesWhatTheyAre();
    void aValueWithinASentenceIsFound_data();
    void aValueWithinASentenceIsFound();
    void twoValuesForOneFieldHaveToBeChosen();
    void aDateWithTwoReadingsHasToBeChosen();
    void twoFieldsOfAKindHaveToBeChosen();
    void theGuarantorsFieldsCountWhenThereIsOne();
    void whatTheRecordHasAlreadyIsLeftOut();
    void lockedAndHiddenFieldsAreNeverNamed();
    void aHiddenLabelIsOneInAnItemOrItsInitials();
    void aHiddenValueIsNoPartOfAnAddress_data();
    void aHiddenValueIsNoPartOfAnAddress();
    void whatIsBehindAHiddenLabelIsNotShown();
    void nothingOfTheTextIsLost();
    void aSentenceThatAddsNothingIsOffered();
    void aHugeTextIsCutOff();
    void aHugeLineEnds_data();
    void aHugeLineEnds();
};

namespace {

Base read(const QJsonObject &record)
{
    return {Base::Kind::Read, adaptRecord(records::demographics(), record), {}};
}

/// `path = value` for each part with one field, `? text` for a part to be chosen, in their order.
QStringList shown(const QList<PastedPart> &parts, const EditedRecord &record)
{
    QStringList lines;
    for (const PastedPart &part : parts) {
        if (!part.isSure)
            lines += u"? "_s + part.text;
        else
            lines += part.fields.constFirst().toString() + u" = "_s
                + typedValue(*record.form().field(part.fields.constFirst()), part.text, record);
    }
    return lines;
}

QStringList partsOf(const QString &text, const QJsonObject &record = records::jane())
{
    const RecordDraft draft(records::demographics(), u"id"_s, read(record));
    return shown(pastedParts(text, draft), draft);
}

} // namespace

void TestPastedText::addressesAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    const QStringList tempe {u"/address/first_line = 77 E Mill Ave"_s, u"/address/city = Tempe"_s,
                             u"/address/state = AZ"_s, u"/address/zip = 85281"_s};
    QTest::newRow("US") << u"77 E Mill Ave\nTempe, AZ 85281"_s << tempe;
    QTest::newRow("US, state in full") << u"77 E Mill Ave\nTempe, Arizona 85281"_s << tempe;
    QTest::newRow("US, without a comma") << u"77 E Mill Ave\nTempe AZ  85281\nUSA"_s << tempe;
    QTest::newRow("US, on one line") << u"77 E Mill Ave, Tempe, AZ 85281"_s << tempe;
    QTest::newRow("US, on one line with the country")
        << u"77 E Mill Ave, Tempe AZ 85281, USA"_s << tempe;
    QTest::newRow("US, behind a label")
        << u"New address: 77 E Mill Ave, Tempe, AZ 85281"_s << tempe;
    QTest::newRow("US, two lines, ZIP+4")
        << u"4821 E Camelback Rd\nApt 12\nNew York, New York 10001-1234"_s
        << QStringList {u"/address/first_line = 4821 E Camelback Rd"_s,
                        u"/address/second_line = Apt 12"_s, u"/address/city = New York"_s,
                        u"/address/state = NY"_s, u"/address/zip = 10001-1234"_s};
    QTest::newRow("US, below the name") << u"Ada Whitfield\n77 E Mill Ave\nTempe, AZ 85281"_s
                                        << QStringList {u"? Ada Whitfield"_s} + tempe;
    QTest::newRow("US, below a label") << u"Hello,\nCase: 4711\n77 E Mill Ave\nTempe, AZ 85281"_s
                                       << QStringList {u"? Hello,"_s, u"? Case: 4711"_s} + tempe;
    QTest::newRow("CA") << u"111 Wellington St\nOttawa, ON K1A 0A9"_s
                        << QStringList {u"/address/country = CA"_s,
                                        u"/address/first_line = 111 Wellington St"_s,
                                        u"/address/city = Ottawa"_s, u"/address/state = ON"_s,
                                        u"/address/zip = K1A 0A9"_s};
    QTest::newRow("GB") << u"10 Downing Street\nLondon\nsw1a 2aa\nUnited Kingdom"_s
                        << QStringList {u"/address/country = GB"_s,
                                        u"/address/first_line = 10 Downing Street"_s,
                                        u"/address/city = London"_s, u"/address/zip = SW1A 2AA"_s};
    QTest::newRow("GB, on one line")
        << u"10 Downing Street, London SW1A 2AA"_s
        << QStringList {u"/address/country = GB"_s, u"/address/first_line = 10 Downing Street"_s,
                        u"/address/city = London"_s, u"/address/zip = SW1A 2AA"_s};
    QTest::newRow("AU") << u"12 Wattle Rd\nBrunswick VIC 3056"_s
                        << QStringList {u"/address/country = AU"_s,
                                        u"/address/first_line = 12 Wattle Rd"_s,
                                        u"/address/city = Brunswick"_s, u"/address/state = VIC"_s,
                                        u"/address/zip = 3056"_s};
    QTest::newRow("DE") << u"Torstraße 140\n10119 Berlin"_s
                        << QStringList {u"/address/country = DE"_s,
                                        u"/address/first_line = Torstraße 140"_s,
                                        u"/address/city = Berlin"_s, u"/address/zip = 10119"_s};
    QTest::newRow("another country's post code in that form")
        << u"12 rue de Rivoli\n75004 Paris\nFrance"_s
        << QStringList {u"/address/country = FR"_s, u"/address/first_line = 12 rue de Rivoli"_s,
                        u"/address/city = Paris"_s, u"/address/zip = 75004"_s};
}

void TestPastedText::addressesAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    QCOMPARE(partsOf(text), parts);
}

void TestPastedText::anOldFlatNumberDoesNotStay()
{
    QJsonObject jane = records::jane();
    QJsonObject address = records::address();
    address[u"second_line"_s] = u"Apt 9"_s;
    jane[u"address"_s] = address;
    const QString cleared = u"/address/second_line = "_s;
    QVERIFY(partsOf(u"77 E Mill Ave\nTempe, AZ 85281"_s, jane).contains(cleared));
    for (const QString &unit : {u"Apt 12"_s, u"#12"_s, u"Suite 12b"_s}) {
        const QStringList parts
            = partsOf(u"77 E Mill Ave, "_s + unit + u"\nTempe, AZ 85281"_s, jane);
        QVERIFY(parts.contains(u"/address/first_line = 77 E Mill Ave"_s));
        QVERIFY(parts.contains(u"/address/second_line = "_s + unit));
    }
}

void TestPastedText::whatIsNoAddressIsOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a street alone") << u"12345 Main Street"_s;
    QTest::newRow("a ticket's number") << u"SUP-20418"_s;
    QTest::newRow("a year at the end") << u"Customer since 2019"_s;
    QTest::newRow("an amount") << u"Paid 20000 dollars"_s;
    QTest::newRow("no such state") << u"Springfield, ZZ 12345"_s;
    QTest::newRow("a sentence with a comma") << u"Please change it, thank you"_s;
}

void TestPastedText::whatIsNoAddressIsOffered()
{
    QFETCH(const QString, text);
    QCOMPARE(partsOf(text), QStringList {u"? "_s + text});
}

void TestPastedText::labelsLeadToTheirFields()
{
    QCOMPARE(
        partsOf(u"first name: Ada\nLast Name = Whitfield\n ZIP code :85281\nAddress City: Tempe"_s),
        (QStringList {u"/first_name = Ada"_s, u"/last_name = Whitfield"_s,
                      u"/address/zip = 85281"_s, u"/address/city = Tempe"_s}));
    QCOMPARE(partsOf(u"DOB: 4 May 1981\nFirst: Ada"_s),
             (QStringList {u"/dob = 1981-05-04"_s, u"? Ada"_s}));
    const RecordDraft draft(records::demographics(), u"id"_s, read(records::jane()));
    const QList<PastedPart> begun = pastedParts(u"Phone: 213-555-0167"_s, draft);
    QCOMPARE(begun.size(), 1);
    QVERIFY(!begun.constFirst().isSure);
    QCOMPARE(begun.constFirst().fields, QList<FieldPath> {FieldPath(u"/phone_number"_s)});
    QCOMPARE(partsOf(u"State: arizona\nGender: MALE\nDate of birth: 4 May 1981"_s),
             (QStringList {u"/address/state = AZ"_s, u"/gender = male"_s, u"/dob = 1981-05-04"_s}));
}

void TestPastedText::anEmptyValueClearsNothing()
{
    QCOMPARE(partsOf(u"First name:\nLast name: "_s), QStringList());
}

void TestPastedText::emailPhoneAndDateSayThemselvesWhatTheyAre()
{
    QCOMPARE(partsOf(u"<ada@example.com>\n+1 (213) 555-0167\n2 March 1979"_s),
             (QStringList {u"/email = ada@example.com"_s, u"/phone_number = +12135550167"_s,
                           u"/dob = 1979-03-02"_s}));
    // Behind a label that is no field's, it may be something else.
    QCOMPARE(partsOf(u"my new mail: ada@example.com\nSSN: 123-45-6789\nExpiry: 2 March 2030"_s),
             (QStringList {u"? ada@example.com"_s, u"? 123-45-6789"_s, u"? 2 March 2030"_s}));
}

void TestPastedText::aValueWithinASentenceIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("phone") << u"Hi, my new number is 213-555-0167, thanks"_s
                           << QStringList {u"/phone_number = +12135550167"_s};
    QTest::newRow("email") << u"Write to ada@example.com, from now on."_s
                           << QStringList {u"/email = ada@example.com"_s};
    QTest::newRow("email in brackets")
        << u"Ada (ada@example.com)"_s << QStringList {u"/email = ada@example.com"_s};
    QTest::newRow("both") << u"I am at ada@example.com or (213) 555-0167."_s
                          << QStringList {u"/email = ada@example.com"_s,
                                          u"/phone_number = +12135550167"_s};
    QTest::newRow("phone above an address")
        << u"my number is 213-555-0167\n77 E Mill Ave\nTempe, AZ 85281"_s
        << QStringList {u"/phone_number = +12135550167"_s, u"/address/first_line = 77 E Mill Ave"_s,
                        u"/address/city = Tempe"_s, u"/address/state = AZ"_s,
                        u"/address/zip = 85281"_s};
    // It may be the day of anything.
    QTest::newRow("date") << u"I was born on 2 March 1979 in Ohio"_s
                          << QStringList {u"? 2 March 1979"_s};
    QTest::newRow("ISO date") << u"since 1979-03-02 at the latest"_s
                              << QStringList {u"? 1979-03-02"_s};
    for (const char *none : {"order 2135550167 came", "it cost 12.50, paid 2 of 3",
                             "flat 12-34, door 5678", "SSN is 123-45-6789 as you know"})
        QTest::newRow(none) << QString::fromLatin1(none)
                            << QStringList {u"? "_s + QString::fromLatin1(none)};
}

void TestPastedText::aValueWithinASentenceIsFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, parts);
    QCOMPARE(partsOf(text), parts);
}

void TestPastedText::twoValuesForOneFieldHaveToBeChosen()
{
    QCOMPARE(partsOf(u"not ada@example.com but ada@example.org"_s),
             (QStringList {u"? ada@example.com"_s, u"? ada@example.org"_s}));
    QCOMPARE(partsOf(u"City: Tempe\nCity: Mesa"_s), (QStringList {u"? Tempe"_s, u"? Mesa"_s}));
    // The same value twice is one.
    QCOMPARE(partsOf(u"ada@example.com\nmy mail is ada@example.com"_s),
             QStringList {u"/email = ada@example.com"_s});
}

void TestPastedText::aDateWithTwoReadingsHasToBeChosen()
{
    QCOMPARE(partsOf(u"03/04/1981"_s), QStringList {u"? 03/04/1981"_s});
    QCOMPARE(partsOf(u"23/04/1981"_s), QStringList {u"/dob = 1981-04-23"_s});
}

void TestPastedText::twoFieldsOfAKindHaveToBeChosen()
{
    QJsonObject guardian = records::jane();
    guardian[u"medical_proxy"_s]
        = QJsonObject {{u"first_name"_s, u"Max"_s}, {u"address"_s, records::address()}};
    const RecordDraft draft(records::demographics(), u"id"_s, read(guardian));
    const QList<PastedPart> parts = pastedParts(u"ada@example.com"_s, draft);
    QCOMPARE(parts.size(), 1);
    QVERIFY(!parts.constFirst().isSure);
    QCOMPARE(parts.constFirst().fields,
             (QList<FieldPath> {FieldPath(u"/email"_s), FieldPath(u"/medical_proxy/email"_s)}));
}

void TestPastedText::theGuarantorsFieldsCountWhenThereIsOne()
{
    const QString text = u"City: Tempe"_s;
    QCOMPARE(partsOf(text), QStringList {u"/address/city = Tempe"_s});
    RecordDraft draft(records::demographics(), u"id"_s, read(records::jane()));
    draft.setPresent(FieldPath(u"/medical_proxy"_s), true);
    QCOMPARE(shown(pastedParts(text, draft), draft), QStringList {u"? Tempe"_s});
}

void TestPastedText::whatTheRecordHasAlreadyIsLeftOut()
{
    QCOMPARE(partsOf(u"First name: Jane\n+1 602 555 0123\n1 Main Street\nCambridge, MA 02139"_s),
             QStringList());
}

void TestPastedText::lockedAndHiddenFieldsAreNeverNamed()
{
    FormSpec form = records::demographics();
    const auto field = [&form](const QString &path) -> FieldSpec & {
        return form.fields[form.index.value(FieldPath(path))];
    };
    field(u"/email"_s).masked = true;
    field(u"/first_name"_s).secret = true;
    field(u"/last_name"_s).editable.ever = false;
    field(u"/last_name"_s).editable.reason = u"Locked."_s;
    const RecordDraft draft(form, u"id"_s, read(records::jane()));
    const QList<PastedPart> parts
        = pastedParts(u"ada@example.com\nFirst name: Ada\nLast name: Whitfield"_s, draft);
    QStringList texts;
    for (const PastedPart &part : parts) {
        QCOMPARE(part.fields, QList<FieldPath>());
        texts += part.text;
    }
    // The line of the secret field is not even shown.
    QCOMPARE(texts, (QStringList {u"ada@example.com"_s, u"Last name: Whitfield"_s}));
    const QList<FieldPath> fillable = fillableFields(draft);
    for (const char *path : {"/email", "/first_name", "/last_name"})
        QVERIFY(!fillable.contains(FieldPath(QString::fromLatin1(path))));
    QVERIFY(fillable.contains(FieldPath(u"/address/city"_s)));
}

void TestPastedText::aHiddenLabelIsOneInAnItemOrItsInitials()
{
    // The number of a document is masked.
    const FormSpec &machnet = records::form("machnet/individual");
    const RecordDraft customer(machnet, u"id"_s, {Base::Kind::Read, {}, {}});
    QVERIFY(pastedParts(u"Number: 602-555-0199"_s, customer).isEmpty());
    FormSpec form = records::demographics();
    FieldSpec &race = form.fields[form.index.value(FieldPath(u"/race"_s))];
    race.masked = true;
    race.label = u"Social security number"_s;
    const RecordDraft draft(form, u"id"_s, read(records::jane()));
    QVERIFY(pastedParts(u"SSN: 602-555-0199"_s, draft).isEmpty());
}

void TestPastedText::aHiddenValueIsNoPartOfAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("above the street")
        << u"Hello,\nHousehold income: 85000\n1 Mill Street\nTempe, AZ 85281"_s;
    QTest::newRow("between street and town")
        << u"Hello,\n1 Mill Street\nHousehold income: 85000\nTempe, AZ 85281"_s;
}

void TestPastedText::aHiddenValueIsNoPartOfAnAddress()
{
    QFETCH(const QString, text);
    QCOMPARE(partsOf(text),
             (QStringList {u"? Hello,"_s, u"/address/first_line = 1 Mill Street"_s,
                           u"/address/city = Tempe"_s, u"/address/state = AZ"_s,
                           u"/address/zip = 85281"_s}));
}

void TestPastedText::whatIsBehindAHiddenLabelIsNotShown()
{
    QCOMPARE(partsOf(u"1 Mill Street, Household income: 85000, Tempe, AZ 85281"_s),
             QStringList {u"? 1 Mill Street"_s});
    QCOMPARE(partsOf(u"ada@example.com; household income = 85,000"_s),
             QStringList {u"/email = ada@example.com"_s});
    // The value may be below its label.
    const QString below = u"\n\n85000\n1 Mill Street\nTempe, AZ 85281"_s;
    for (const QString &label : {u"Household income:"_s, u"Household income"_s})
        QVERIFY(!partsOf(label + below).join(u'\n').contains(u"85000"_s));
    QCOMPARE(partsOf(u"Household income:\nCity: Tempe"_s),
             QStringList {u"/address/city = Tempe"_s});
}

/// Every word of a text is in a part, in the text's order.
void TestPastedText::nothingOfTheTextIsLost()
{
    const QString text = u"Hello,\nI moved last week. My new address is\nAda Whitfield\n"
                         "c/o Miller\n77 E Mill Ave\nTempe, AZ 85281\n\nCall me: 213-555-0167\n"
                         "Thank you!\nP.S. Door code 1234"_s;
    QCOMPARE(partsOf(text),
             (QStringList {u"? Hello,"_s, u"? I moved last week. My new address is"_s,
                           u"? Ada Whitfield"_s, u"? c/o Miller"_s,
                           u"/address/first_line = 77 E Mill Ave"_s, u"/address/city = Tempe"_s,
                           u"/address/state = AZ"_s, u"/address/zip = 85281"_s, u"? 213-555-0167"_s,
                           u"? Thank you!"_s, u"? P.S. Door code 1234"_s}));
}

/// An address or a number that the record has is no part, so the rest of its line would be lost.
void TestPastedText::aSentenceThatAddsNothingIsOffered()
{
    const QString text = u"Call +1 602 555 0123 after six, the gate is locked"_s;
    QCOMPARE(partsOf(text), QStringList {u"? "_s + text});
}

void TestPastedText::aHugeTextIsCutOff()
{
    const QStringList parts = partsOf(u"x\n"_s.repeated(100'000));
    QCOMPARE(parts.size(), 32'768);
}

void TestPastedText::aHugeLineEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("brackets") << u"("_s;
    QTest::newRow("commas") << u","_s;
    QTest::newRow("spaces and commas") << u", "_s;
    QTest::newRow("letters") << u"a"_s;
    QTest::newRow("digits") << u"1"_s;
    QTest::newRow("digits apart") << u"1 "_s;
}

/// No form takes the square of the length of a line.
void TestPastedText::aHugeLineEnds()
{
    QFETCH(const QString, text);
    const QString line = text.repeated(65'000 / text.size()) + u"@ 1"_s;
    QCOMPARE(partsOf(line), QStringList {u"? "_s + line});
    // It is the street of an address, too.
    QVERIFY(partsOf(line + u"\nTempe, AZ 85281"_s).contains(u"/address/zip = 85281"_s));
}

QTEST_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
