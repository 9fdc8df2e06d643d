// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordform.h"
#include "records.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
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

} // namespace

/// The vendors' own forms through the window.
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
                form.speakAll();
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
    form.speakAll();
    const Findings spoken = form.spokenFindings();
    QCOMPARE(spoken.size(), 1);
    QCOMPARE(spoken.first().path, FieldPath(u"/first_name"_s));
    QCOMPARE(spoken.first().severity, Severity::Warning);
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

QTEST_MAIN(TestVendorForms)
#include "tst_vendorforms.moc"
