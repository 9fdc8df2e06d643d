// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldkeys.h"
#include "recordform.h"
#include "records.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const FieldPath city(u"/address/city"_s);

void showAndWait(RecordForm &form)
{
    form.resize(900, 700);
    form.show();
    form.activateWindow();
    (void)QTest::qWaitForWindowActive(&form);
}

void retype(RecordForm &form, const FieldPath &path, const QString &text)
{
    form.focusField(path);
    QWidget *editor = QApplication::focusWidget();
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, text);
}

Base baseOf(const QJsonObject &record)
{
    return {Base::Kind::Read, record, {}};
}

void paste(RecordForm &form, const FieldPath &path, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    form.focusField(path);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);
}

QJsonObject weavrUser()
{
    return {
        {u"id"_s, u"112345678901234567"_s},
        {u"identity"_s, QJsonObject {{u"type"_s, u"CORPORATE"_s}, {u"id"_s, u"99"_s}}},
        {u"name"_s, u"Ada"_s},
        {u"surname"_s, u"Whitfield"_s},
        {u"email"_s, u"ada@example.org"_s},
        {u"active"_s, true},
        {u"mobile"_s, QJsonObject {{u"countryCode"_s, u"+1"_s}, {u"number"_s, u"6025550123"_s}}},
        {u"dateOfBirth"_s, QJsonObject {{u"year"_s, 1985}, {u"month"_s, 3}, {u"day"_s, 27}}},
        {u"tag"_s, u"north"_s},
        {u"countryOfResidence"_s, u"GB"_s}};
}

QJsonObject machnetUser(const QString &status)
{
    return {{u"id"_s, u"f45680e1-014d-42c7-be86-3b2899e911c3"_s},
            {u"first_name"_s, u"Tenzin"_s},
            {u"last_name"_s, u"Norgay"_s},
            {u"email"_s, u"norgay@example.org"_s},
            {u"mobile_phone"_s, u"2106603032"_s},
            {u"type"_s, u"SEND"_s},
            {u"business"_s, false},
            {u"status"_s, status},
            {u"virtual_documents"_s,
             QJsonArray {QJsonObject {{u"document_type"_s, u"SSN"_s},
                                      {u"document_value"_s, u"*****1112"_s},
                                      {u"id"_s, u"d-1"_s}}}}};
}

/// A vendor's form with a record, in an active window.
struct VendorFormFixture
{
    VendorFormFixture(const char *id, const QJsonObject &record)
        : draft(records::form(id), u"u-1"_s, baseOf(record))
        , form(draft)
    {
        showAndWait(form);
    }
    QString text(const QString &name)
    {
        const auto *line = form.findChild<QLineEdit *>(name);
        return line ? line->text() : form.findChild<QLabel *>(name)->text();
    }
    bool says(const QString &text)
    {
        const auto labels = form.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    RecordDraft draft;
    RecordForm form;
};

const FieldPath countryCode(u"/mobile/countryCode"_s);
const FieldPath number(u"/mobile/number"_s);
const FieldPath day(u"/dateOfBirth/day"_s);

QJsonObject birthDate(int year, int month, int dayOfMonth)
{
    return {{u"year"_s, year}, {u"month"_s, month}, {u"day"_s, dayOfMonth}};
}

} // namespace

/// The vendors' own forms, used through the window.
class TestVendorForms final : public QObject
{
    Q_OBJECT

private slots:
    void eachOpensOnAnyBaseWithoutAChange();
    void J3_theCountryIsProposedAndNeverChosen();
    void J10_anUnknownRaceSurvivesAnEditElsewhere();
    void J11_anUntouchedNameWithAnAccentIsAWarning();
    void aNationalNumberIsReadInTheCountryOfItsAddress();
    void theGuarantorsCountryIsAskedBeforeTheNumberItReads();

    void X2_aPastedNumberFillsCountryCodeAndNumber();
    void X2_aTypedNumberIsSplitWhenItIsLeft();
    void X2_machnetGetsDigitsAlone();
    void X3_aPastedDateFillsAllThreeFields();
    void X3_aPastedDateWithTwoReadingsSaysBoth();
    void X3_aTypedDateFillsAllThreeFieldsWhenItIsLeft();
    void X3_dayMonthAndYearAreTypedAsUsual();
    void W15_nothingOfWeavrsIsOfferedToBeCleared();
    void W20_whatWeavrSetsItselfIsShownToBeRead();

    void M3_aMaskedNumberIsShownAsItIsAndNeverSent();
    void M5_whatTheStatusLocksSaysWhy();
    void M6_aReceiveUserIsRefusedAboveTheForm();
    void M18_anUnknownStatusLocksLikeVerified();
    void theGuarantorsAddressIsCopiedInOneStep();
    void whatIsLockedIsNotCopied();
    void aVendorsCodeIsShownInWords();
    void theStatusIsNotedAboveTheForm();
};

void TestVendorForms::eachOpensOnAnyBaseWithoutAChange()
{
    for (const auto &api : records::library().apis()) {
        for (const FormSpec &spec : api->forms) {
            for (const Base &base :
                 {baseOf(records::jane()), Base {Base::Kind::Absent, {}, {}}, Base {}}) {
                RecordDraft draft(spec, u"u-1"_s, base);
                RecordForm form(draft);
                showAndWait(form);
                for (const FieldSpec &field : spec.fields)
                    form.focusField(field.path);
                form.showAllFindings();
                QVERIFY2(draft.changes().isEmpty(), qPrintable(spec.id));
            }
        }
    }
}

void TestVendorForms::J3_theCountryIsProposedAndNeverChosen()
{
    RecordDraft draft(records::demographics(), u"u-1"_s, {Base::Kind::Absent, {}, {}});
    RecordForm form(draft);
    showAndWait(form);
    retype(form, city, u"Phoenix"_s);
    QVERIFY(draft.value(FieldPath(u"/address/country"_s)).isUndefined());
    QVERIFY(form.findChild<QLineEdit *>(u"/address/country"_s)->text().isEmpty());
}

void TestVendorForms::J10_anUnknownRaceSurvivesAnEditElsewhere()
{
    QJsonObject record = records::jane();
    record[u"race"_s] = u"martian"_s;
    RecordDraft draft(records::demographics(), u"u-1"_s, baseOf(record));
    RecordForm form(draft);
    showAndWait(form);
    form.focusField(FieldPath(u"/race"_s));
    retype(form, city, u"Tempe"_s);
    QCOMPARE(draft.changes().keys(), QList<FieldPath> {city});
    QVERIFY(form.findChild<QComboBox *>(u"/race"_s)->currentText().startsWith(u"martian"_s));
}

void TestVendorForms::J11_anUntouchedNameWithAnAccentIsAWarning()
{
    QJsonObject record = records::jane();
    record[u"first_name"_s] = u"José"_s;
    RecordDraft draft(records::demographics(), u"u-1"_s, baseOf(record));
    RecordForm form(draft);
    showAndWait(form);
    retype(form, city, u"Tempe"_s);
    form.showAllFindings();
    const Findings shown = form.shownFindings();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().path, FieldPath(u"/first_name"_s));
    QCOMPARE(shown.first().severity, Severity::Warning);
    QCOMPARE(draft.patch().value(u"first_name"_s).toString(), u"José"_s);
}

void TestVendorForms::aNationalNumberIsReadInTheCountryOfItsAddress()
{
    RecordDraft draft(records::demographics(), u"u-1"_s, baseOf(records::jane()));
    RecordForm form(draft);
    showAndWait(form);
    const FieldPath phone(u"/phone_number"_s);
    retype(form, phone, u"(602) 555-0199"_s);
    form.focusField(city);
    QCOMPARE(draft.value(phone).toString(), u"+16025550199"_s);
    draft.undo();
    QCOMPARE(form.findChild<QLineEdit *>(u"/phone_number"_s)->text(), u"(602) 555-0199"_s);
}

void TestVendorForms::theGuarantorsCountryIsAskedBeforeTheNumberItReads()
{
    const FormSpec &spec = records::demographics();
    const int country = spec.index.value(FieldPath(u"/medical_proxy/address/country"_s));
    const int phone = spec.index.value(FieldPath(u"/medical_proxy/phone_number"_s));
    const QList<int> &order = spec.sections.last().fields;
    QVERIFY(order.indexOf(country) >= 0 && order.indexOf(country) < order.indexOf(phone));
}

void TestVendorForms::X2_aPastedNumberFillsCountryCodeAndNumber()
{
    VendorFormFixture weavr("weavr/user", weavrUser());
    paste(weavr.form, number, u"+44 7911 123456"_s);
    QCOMPARE(weavr.draft.patch().value(u"mobile"_s).toObject(),
             (QJsonObject {{u"countryCode"_s, u"+44"_s}, {u"number"_s, u"7911123456"_s}}));
    QCOMPARE(weavr.text(countryCode.toString()), u"+44"_s);
    QCOMPARE(weavr.text(number.toString()), u"7911123456"_s);
    QVERIFY(weavr.says(u"typed as +44 7911 123456"_s));
    // One undo restores both fields as they were after the paste.
    weavr.draft.undo();
    QCOMPARE(weavr.text(countryCode.toString()), u"+1"_s);
    QCOMPARE(weavr.text(number.toString()), u"+44 7911 123456"_s);
    weavr.draft.undo();
    QVERIFY(weavr.draft.changes().isEmpty());
}

void TestVendorForms::X2_aTypedNumberIsSplitWhenItIsLeft()
{
    VendorFormFixture weavr("weavr/user", weavrUser());
    retype(weavr.form, number, u"+44 7911 123456"_s);
    // The text does not change while it is typed.
    QCOMPARE(weavr.text(number.toString()), u"+44 7911 123456"_s);
    weavr.form.focusField(day);
    QCOMPARE(weavr.text(countryCode.toString()), u"+44"_s);
    QCOMPARE(weavr.text(number.toString()), u"7911123456"_s);
    // A national number keeps the country code that was entered before.
    retype(weavr.form, number, u"07911 123457"_s);
    weavr.form.focusField(day);
    QCOMPARE(weavr.text(countryCode.toString()), u"+44"_s);
    QCOMPARE(weavr.text(number.toString()), u"7911123457"_s);
}

void TestVendorForms::X2_machnetGetsDigitsAlone()
{
    VendorFormFixture machnet("machnet/individual", machnetUser(u"UNVERIFIED"_s));
    const FieldPath phone(u"/mobile_phone"_s);
    retype(machnet.form, phone, u"+1 (210) 660-3033"_s);
    machnet.form.focusField(FieldPath(u"/email"_s));
    QCOMPARE(machnet.draft.value(phone), QJsonValue(u"12106603033"_s));
    QVERIFY(machnet.says(u"typed as +1 (210) 660-3033"_s));
}

void TestVendorForms::X3_aPastedDateFillsAllThreeFields()
{
    for (const QString &text : {u"13 March 1980"_s, u"1980-03-13"_s, u"March 13, 1980"_s}) {
        VendorFormFixture weavr("weavr/user", weavrUser());
        QVERIFY(weavr.says(u"27 March 1985, age "_s));
        paste(weavr.form, day, text);
        QCOMPARE(weavr.draft.patch(), (QJsonObject {{u"dateOfBirth"_s, birthDate(1980, 3, 13)}}));
        QCOMPARE(weavr.text(u"/dateOfBirth/day"_s), u"13"_s);
        QCOMPARE(weavr.text(u"/dateOfBirth/year"_s), u"1980"_s);
        QVERIFY(weavr.says(u"13 March 1980, age "_s));
        weavr.draft.undo();
        weavr.draft.undo();
        QVERIFY(weavr.draft.changes().isEmpty());
    }
}

void TestVendorForms::X3_aPastedDateWithTwoReadingsSaysBoth()
{
    VendorFormFixture weavr("weavr/user", weavrUser());
    paste(weavr.form, day, u"03/04/1980"_s);
    QVERIFY(weavr.says(u"Read as "_s));
    QVERIFY(weavr.says(u"March 1980"_s) && weavr.says(u"April 1980"_s));
    paste(weavr.form, day, u"1980-04-03"_s);
    QVERIFY(!weavr.says(u"Read as "_s));
}

void TestVendorForms::X3_aTypedDateFillsAllThreeFieldsWhenItIsLeft()
{
    VendorFormFixture weavr("weavr/user", weavrUser());
    retype(weavr.form, FieldPath(u"/dateOfBirth/year"_s), u"13 March 1980"_s);
    weavr.form.focusField(number);
    QCOMPARE(weavr.draft.patch(), (QJsonObject {{u"dateOfBirth"_s, birthDate(1980, 3, 13)}}));
}

void TestVendorForms::X3_dayMonthAndYearAreTypedAsUsual()
{
    VendorFormFixture weavr("weavr/user", weavrUser());
    retype(weavr.form, day, u"31"_s);
    retype(weavr.form, FieldPath(u"/dateOfBirth/month"_s), u"2"_s);
    weavr.form.focusField(number);
    QCOMPARE(weavr.draft.patch(), (QJsonObject {{u"dateOfBirth"_s, birthDate(1985, 2, 31)}}));
    QVERIFY(!weavr.says(u", age "_s));
    weavr.form.showAllFindings();
    QVERIFY(!weavr.form.shownFindings().isEmpty());
}

void TestVendorForms::W15_nothingOfWeavrsIsOfferedToBeCleared()
{
    VendorFormFixture weavr("weavr/user", weavrUser());
    for (const FieldSpec &field : weavr.draft.form().fields)
        QVERIFY2(!canClear(field, weavr.draft), qPrintable(field.path.toString()));
    retype(weavr.form, FieldPath(u"/tag"_s), u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(weavr.draft.patch().value(u"tag"_s).isUndefined()
            || !weavr.draft.isSendable()); // An emptied field is an error, never null.
}

void TestVendorForms::W20_whatWeavrSetsItselfIsShownToBeRead()
{
    VendorFormFixture weavr("weavr/user", weavrUser());
    for (const QString &path :
         {u"/id"_s, u"/identity/type"_s, u"/identity/id"_s, u"/active"_s, u"/countryOfResidence"_s})
        QVERIFY2(weavr.form.findChild<QLabel *>(path), qPrintable(path));
    QCOMPARE(weavr.text(u"/active"_s), u"Yes"_s);
    QCOMPARE(weavr.text(u"/countryOfResidence"_s), u"GB"_s);
}

void TestVendorForms::M3_aMaskedNumberIsShownAsItIsAndNeverSent()
{
    VendorFormFixture machnet("machnet/individual", machnetUser(u"UNVERIFIED"_s));
    QVERIFY(machnet.text(u"/virtual_documents#held"_s).contains("SSN, *****1112"_L1));
    auto *add = machnet.form.findChild<QPushButton *>(u"/virtual_documents"_s);
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    retype(machnet.form, FieldPath(u"/virtual_documents/0/document_type"_s), u"SSN"_s);
    retype(machnet.form, FieldPath(u"/virtual_documents/0/document_value"_s), u"111-22-3333"_s);
    const QByteArray body = QJsonDocument(machnet.draft.patch()).toJson();
    QVERIFY(body.contains("111") && !body.contains("*****"));
    QCOMPARE(
        machnet.form.findChild<QLineEdit *>(u"/virtual_documents/0/document_value"_s)->echoMode(),
        QLineEdit::Password);
}

void TestVendorForms::M5_whatTheStatusLocksSaysWhy()
{
    VendorFormFixture free("machnet/individual", machnetUser(u"UNVERIFIED"_s));
    QVERIFY(!free.form.findChild<QLineEdit *>(u"/first_name"_s)->isReadOnly());
    VendorFormFixture locked("machnet/individual", machnetUser(u"VERIFIED"_s));
    QVERIFY(locked.form.findChild<QLineEdit *>(u"/first_name"_s)->isReadOnly());
    QVERIFY(!locked.form.findChild<QLineEdit *>(u"/mobile_phone"_s)->isReadOnly());
    const auto *hint = locked.form.findChild<QLabel *>(u"/first_name#hint"_s);
    QVERIFY(hint->text().startsWith("Locked: "_L1));
    QVERIFY(locked.form.findChild<QLineEdit *>(u"/first_name"_s)
                ->accessibleDescription()
                .contains(hint->text()));
}

void TestVendorForms::M6_aReceiveUserIsRefusedAboveTheForm()
{
    QJsonObject record = machnetUser(u"UNVERIFIED"_s);
    record[u"type"_s] = u"RECEIVE"_s;
    VendorFormFixture machnet("machnet/individual", record);
    const auto *notes = machnet.form.findChild<QWidget *>(u"recordNotes"_s);
    QVERIFY(notes->isVisible());
    QVERIFY(notes->accessibleName().startsWith("Error: This user receives money."_L1));
    for (const FieldSpec &field : machnet.draft.form().fields) {
        QWidget *editor = machnet.form.findChild<QWidget *>(field.path.toString());
        auto *line = qobject_cast<QLineEdit *>(editor);
        const bool isReadable = !editor || qobject_cast<QLabel *>(editor);
        QVERIFY2(isReadable || (line ? line->isReadOnly() : !editor->isEnabled()),
                 qPrintable(field.path.toString()));
    }
    const auto *lock = machnet.form.findChild<QLabel *>(u"sectionLock"_s);
    QVERIFY(lock && lock->isVisible());
    QCOMPARE(lock->text(), u"Locked: see above."_s);
    QVERIFY(!machnet.form.findChild<QLabel *>(u"/first_name#hint"_s)->isVisible());
    // A screen reader gets the reason itself.
    QVERIFY(machnet.form.findChild<QLineEdit *>(u"/first_name"_s)
                ->accessibleDescription()
                .contains("This user receives money"_L1));
}

void TestVendorForms::M18_anUnknownStatusLocksLikeVerified()
{
    VendorFormFixture machnet("machnet/individual", machnetUser(u"FROZEN"_s));
    QVERIFY(machnet.form.findChild<QLineEdit *>(u"/first_name"_s)->isReadOnly());
    QVERIFY(!machnet.form.findChild<QLineEdit *>(u"/mobile_phone"_s)->isReadOnly());
}

void TestVendorForms::theStatusIsNotedAboveTheForm()
{
    VendorFormFixture quiet("machnet/individual", machnetUser(u"UNVERIFIED"_s));
    const auto notesOf = [](VendorFormFixture &opened) {
        return opened.form.findChild<QWidget *>(u"recordNotes"_s);
    };
    QVERIFY(!notesOf(quiet)->isVisible());
    VendorFormFixture noted("machnet/individual", machnetUser(u"IN_PROGRESS"_s));
    QVERIFY(notesOf(noted)->accessibleName().startsWith("Note: "_L1));
    QVERIFY(!noted.form.findChild<QLineEdit *>(u"/first_name"_s)->isReadOnly());
    // A newer read shows its notes at once and removes those that no longer apply.
    quiet.draft.rebase(baseOf(machnetUser(u"IN_PROGRESS"_s)));
    QVERIFY(notesOf(quiet)->isVisible());
    quiet.draft.rebase(baseOf(machnetUser(u"UNVERIFIED"_s)));
    QVERIFY(!notesOf(quiet)->isVisible());
}

void TestVendorForms::theGuarantorsAddressIsCopiedInOneStep()
{
    VendorFormFixture junction("junction/demographics", records::jane());
    const FieldPath proxy(u"/medical_proxy"_s), address(u"/medical_proxy/address"_s);
    auto *same = junction.form.findChild<QPushButton *>(address.toString() % u"#same"_s);
    QVERIFY(same && !same->isVisible());
    QVERIFY(!junction.form.findChild<QPushButton *>(u"/address#same"_s));
    junction.draft.setPresent(proxy, true);
    junction.draft.enter(city, u"Boston"_s);
    junction.draft.endUndoStep();
    same->setFocus();
    QCOMPARE(same->text(), u"Address: same as the person"_s);
    QTest::keyClick(same, Qt::Key_Space);
    QJsonObject whole = records::address();
    whole[u"city"_s] = u"Boston"_s;
    whole.remove(u"second_line"_s); // it is empty
    const QJsonObject copied = junction.draft.value(address).toObject();
    for (auto member = whole.begin(); member != whole.end(); ++member)
        QCOMPARE(copied[member.key()], member.value());
    QCOMPARE(junction.text(u"/medical_proxy/address/city"_s), u"Boston"_s);
    QVERIFY(same->hasFocus());
    junction.draft.undo();
    QCOMPARE(junction.text(u"/medical_proxy/address/city"_s), QString());
    QCOMPARE(junction.draft.value(city).toString(), u"Boston"_s);
}

void TestVendorForms::whatIsLockedIsNotCopied()
{
    FormSpec form = records::demographics();
    FieldSpec &zip = form.fields[form.index.value(FieldPath(u"/medical_proxy/address/zip"_s))];
    zip.editable.ever = false;
    zip.editable.reason = u"It stays."_s;
    const FieldPath secret(u"/medical_proxy/address/first_line"_s);
    form.fields[form.index.value(secret)].secret = true;
    RecordDraft draft(form, u"u-1"_s, baseOf(records::jane()));
    RecordForm shown(draft);
    draft.setPresent(FieldPath(u"/medical_proxy"_s), true);
    shown.findChild<QPushButton *>(u"/medical_proxy/address#same"_s)->click();
    QVERIFY(draft.value(zip.path).isUndefined());
    QVERIFY(draft.value(secret).isUndefined());
    QCOMPARE(draft.value(FieldPath(u"/medical_proxy/address/city"_s)).toString(), u"Cambridge"_s);
}

void TestVendorForms::aVendorsCodeIsShownInWords()
{
    const FieldPath employees(u"/number_of_employee"_s);
    QJsonObject record = machnetUser(u"UNVERIFIED"_s);
    record[u"business"_s] = true;
    record[employees.name()] = u"BETWEEN_25_TO_50"_s;
    VendorFormFixture machnet("machnet/business", record);
    QCOMPARE(machnet.text(employees.toString()), u"25 to 50"_s);
    QVERIFY(machnet.says(u"BETWEEN_25_TO_50"_s));
    machnet.form.focusField(employees);
    machnet.form.focusField(FieldPath(u"/email"_s));
    QVERIFY(machnet.draft.changes().isEmpty());

    retype(machnet.form, employees, u"OVER_9000"_s); // a code that nobody has listed
    QCOMPARE(machnet.draft.value(employees).toString(), u"OVER_9000"_s);
    retype(machnet.form, employees, u"25 to 50"_s);
    machnet.form.focusField(FieldPath(u"/email"_s));
    QCOMPARE(machnet.draft.value(employees).toString(), u"BETWEEN_25_TO_50"_s);
    QVERIFY(machnet.draft.diff().isEmpty());
    QCOMPARE(machnet.text(employees.toString()), u"25 to 50"_s);
}

QTEST_MAIN(TestVendorForms)
#include "tst_vendorforms.moc"
