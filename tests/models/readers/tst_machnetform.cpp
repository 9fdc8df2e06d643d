// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares Machnet's two forms with the two tables of the vendor's page and with Amend's
// decisions. The vendor's samples in tests/data/machnet were only changed into valid JSON: no
// comma after a last member, UUIDs in quotes, Base64 without extra padding (M-10, M-11, M-12).

#include "attachment.h"
#include "change.h"
#include "check.h"
#include "recorddraft.h"
#include "records.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);
const QString jpegUrl = u"data:image/jpg;base64,/9j/"_s;
const QString pdfUrl = u"data:application/pdf;base64,JVBERi0x"_s;

FieldPath at(const QString &path)
{
    return FieldPath(path);
}

QJsonObject sample(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/machnet/") + name + u".json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

const FormSpec &formOf(const QString &kind)
{
    return *records::library().form(u"machnet/"_s + kind);
}

/// The sample of a response, with the members that it lacks according to M-7 and M-29.
QJsonObject record(const QString &kind, const QJsonValue &status = u"UNVERIFIED"_s)
{
    QJsonObject held = sample(kind + u".response"_s);
    held[u"type"_s] = u"SEND"_s;
    held[u"business"_s] = kind == "business"_L1;
    if (status.isUndefined())
        held.remove(u"status"_s);
    else
        held[u"status"_s] = status;
    return held;
}

Base base(const QString &kind, const QJsonValue &status = u"UNVERIFIED"_s)
{
    return {Base::Kind::Read, adaptRecord(formOf(kind), record(kind, status)), {}};
}

QJsonObject item(const QString &type, const QJsonValue &value)
{
    return {{u"document_type"_s, type}, {u"document_value"_s, value}};
}

QJsonObject file(const QString &mediaType)
{
    return Attachment {u"/papers/a"_s, mediaType, 9, 1}.toJson();
}

/// A row of a table on the vendor's page: whether the field may be updated when the user is
/// verified, and when not.
struct TableRow
{
    const char *field;
    bool verified;
    bool unverified;
};

/// "Conditional" depends on the document type. The list itself accepts new items.
const QList<TableRow> &individualTable()
{
    static const QList<TableRow> rows {
        {"first_name", false, true},
        {"middle_name", false, true},
        {"last_name", false, true},
        {"mobile_phone", true, true},
        {"email", false, true},
        {"address_line1", true, true},
        {"address_line2", true, true},
        {"city", true, true},
        {"state", true, true},
        {"country", false, false},
        {"zipcode", true, true},
        {"date_of_birth", false, true},
        {"gender", false, true},
        {"user_scope", false, true},
        {"occupation", true, true},
        {"type", false, false},
        {"physical_documents", true, true},
        {"virtual_documents", true, true},
        {"company_details/company_name", true, true},
        {"company_details/address", true, true},
        {"company_details/phone_number", true, true},
    };
    return rows;
}

const QList<TableRow> &businessTable()
{
    static const QList<TableRow> rows {
        {"first_name", false, true},
        {"mobile_phone", true, true},
        {"email", true, true},
        {"address_line1", true, true},
        {"address_line2", true, true},
        {"city", true, true},
        {"state", true, true},
        {"country", false, false},
        {"zipcode", true, true},
        {"date_of_birth", false, true},
        {"business", false, false},
        {"business_type", false, true},
        {"user_scope", false, true},
        {"company_website", true, true},
        {"number_of_employee", true, true},
        {"mailing_address/address_line1", true, true},
        {"mailing_address/address_line2", true, true},
        {"mailing_address/city", true, true},
        {"mailing_address/state", true, true},
        {"mailing_address/country", true, true},
        {"mailing_address/zipcode", true, true},
        {"virtual_documents", false, true},
        {"physical_documents", true, true},
        {"user_relationship", false, false},
        {"number_of_transaction_per_month", true, true},
        {"transaction_frequency", true, true},
    };
    return rows;
}

const QList<TableRow> &tableOf(const QString &kind)
{
    return kind == "business"_L1 ? businessTable() : individualTable();
}

const QStringList kinds {u"individual"_s, u"business"_s};

QStringList errorsOf(const Findings &findings)
{
    QStringList errors;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            errors += QString(finding.path.toString() + u' ' + finding.rule);
    }
    return errors;
}

const Finding *firstOf(const Findings &findings, const QString &rule)
{
    for (const Finding &finding : findings) {
        if (finding.rule == rule)
            return &finding;
    }
    return nullptr;
}

} // namespace

class TestMachnetForm final : public QObject
{
    Q_OBJECT

private:
    const ApiSpec &m_api = *records::library().api(u"machnet"_s);

    static Findings checked(const QString &kind, const QJsonObject &body)
    {
        return checkBody(formOf(kind), body, today);
    }
    static Findings changed(const QString &kind, const QJsonValue &status, const QString &path,
                            const QJsonValue &value)
    {
        return checkChanges(formOf(kind), base(kind, status), {{at(path), Change::set(value)}},
                            today, {});
    }

private slots:
    void M5_eachRowOfBothTablesInEveryStatus_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("status");
        QTest::addColumn<bool>("isEditable");
        for (const QString &kind : kinds) {
            for (const TableRow &row : tableOf(kind)) {
                const QString path = u'/' + QString::fromLatin1(row.field);
                const auto add = [&](const QJsonValue &status, bool isEditable) {
                    QTest::addRow("%s %s %s", qPrintable(kind), row.field,
                                  qPrintable(status.toString(u"(none)"_s)))
                        << kind << path << status << isEditable;
                };
                add(u"VERIFIED"_s, row.verified);
                for (const QString &status : {u"UNVERIFIED"_s, u"IN_PROGRESS"_s, u"RETRY"_s,
                                              u"REVIEW_PENDING"_s, u"SUSPENDED"_s})
                    add(status, row.unverified);
                add(u"FROZEN"_s, row.verified);
                add(QJsonValue(QJsonValue::Undefined), row.verified);
            }
        }
    }
    void M5_eachRowOfBothTablesInEveryStatus()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, path);
        QFETCH(const QJsonValue, status);
        QFETCH(const bool, isEditable);
        const FieldSpec *field = formOf(kind).field(at(path));
        QVERIFY(field);
        const QString reason = lockReason(formOf(kind), *field, base(kind, status));
        QCOMPARE(reason.isEmpty(), isEditable);
        QVERIFY2(isEditable || reason.endsWith(u'.'), qPrintable(reason));
    }

    void M5_theFormsHaveTheRowsOfTheTablesAndNoOthers()
    {
        for (const QString &kind : kinds) {
            QStringList rows, fields, never, locked;
            for (const TableRow &row : tableOf(kind)) {
                if (row.verified || row.unverified)
                    rows += u'/' + QString::fromLatin1(row.field);
                else
                    never += u'/' + QString::fromLatin1(row.field);
            }
            for (const FieldSpec &field : formOf(kind).fields) {
                if (!field.readOnly && field.type != ValueType::Object)
                    (field.editable.ever ? fields : locked) += field.path.toString();
            }
            for (const QString &path : std::as_const(never))
                QVERIFY2(locked.contains(path), qPrintable(path));
            rows.sort();
            fields.sort();
            QCOMPARE(fields, rows);
        }
    }

    void M5_aStatusThatChangedBetweenReadAndSendBlocksWhatItLocks()
    {
        QCOMPARE(errorsOf(changed(u"individual"_s, u"UNVERIFIED"_s, u"/last_name"_s, u"Hillary"_s)),
                 QStringList());
        QCOMPARE(errorsOf(changed(u"individual"_s, u"VERIFIED"_s, u"/last_name"_s, u"Hillary"_s)),
                 QStringList {u"/last_name locked"_s});
    }

    void M1_someTypesOfDocumentsAreLockedOnceVerified_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isLocked");
        const auto row
            = [](const QString &kind, const QString &list, const QString &type, bool isLocked) {
                  QTest::addRow("%s %s", qPrintable(kind), qPrintable(type))
                      << kind << list << type << isLocked;
              };
        const QString paper = u"/physical_documents"_s, number = u"/virtual_documents"_s;
        row(u"individual"_s, number, u"SSN"_s, true);
        row(u"individual"_s, number, u"PASSPORT"_s, false);
        row(u"individual"_s, paper, u"DRIVING_LICENCE"_s, false);
        row(u"business"_s, paper, u"EIN"_s, true);
        row(u"business"_s, paper, u"CERTIFICATE_OF_INCORPORATION"_s, true);
        row(u"business"_s, paper, u"CERTIFICATION_OF_INCORPORATION"_s, true);
        row(u"business"_s, paper, u"AUDITED_FINANCIALS"_s, false);
    }
    void M1_someTypesOfDocumentsAreLockedOnceVerified()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, list);
        QFETCH(const QString, type);
        QFETCH(const bool, isLocked);
        const bool isNumber = list == "/virtual_documents"_L1;
        const QJsonArray items {item(u"PASSPORT"_s, isNumber ? u"X1"_s : jpegUrl),
                                item(type, isNumber ? u"111111112"_s : jpegUrl)};
        const QStringList found {QString(list + u"/1/document_type lockedTypes"_s)};
        for (const QJsonValue &status : {QJsonValue(u"VERIFIED"_s), QJsonValue(u"FROZEN"_s),
                                         QJsonValue(QJsonValue::Undefined)})
            QCOMPARE(errorsOf(changed(kind, status, list, items)),
                     isLocked ? found : QStringList());
        for (const QString &status : {u"UNVERIFIED"_s, u"RETRY"_s, u"SUSPENDED"_s})
            QCOMPARE(errorsOf(changed(kind, status, list, items)), QStringList());
        const QJsonArray small {
            items[0], item(type.toLower() + u' ', items[1]["document_value"_L1].toString())};
        QCOMPARE(errorsOf(changed(kind, u"VERIFIED"_s, list, small)).contains(found.constFirst()),
                 isLocked);
        // Without a read record this is not checked.
        QCOMPARE(errorsOf(checked(kind, {{list.mid(1), items}})), QStringList());
    }

    void M1_theSpellingOfTheSamplesIsOffered()
    {
        const FieldSpec *type
            = formOf(u"business"_s).field(at(u"/physical_documents/*/document_type"_s));
        QVERIFY(type->suggestions.contains(u"CERTIFICATE_OF_INCORPORATION"_s));
        QVERIFY(!type->suggestions.contains(u"CERTIFICATION_OF_INCORPORATION"_s));
    }

    void M2_transactionsAMonthAreANumberThatTravelsAsText()
    {
        const FieldSpec *field
            = formOf(u"business"_s).field(at(u"/number_of_transaction_per_month"_s));
        QCOMPARE(field->type, ValueType::Integer);
        QCOMPARE(field->minimum, QJsonValue(0));
        QVERIFY(field->integerAsText);
        for (const QJsonValue &good : {QJsonValue(122), QJsonValue(u"122"_s), QJsonValue(0)})
            QCOMPARE(checked(u"business"_s, {{field->path.name(), good}}), Findings());
        for (const QJsonValue &bad : {QJsonValue(-1), QJsonValue(1.5), QJsonValue(u"many"_s)})
            QVERIFY(hasError(checked(u"business"_s, {{field->path.name(), bad}})));
        QCOMPARE(effective(formOf(u"business"_s), base(u"business"_s),
                           {{field->path, Change::set(122)}}),
                 Changes());
    }

    void M3_aMaskedNumberIsNeverSentBack()
    {
        const QJsonArray items {item(u"SSN"_s, u"*****1112"_s)};
        QCOMPARE(errorsOf(checked(u"individual"_s, {{u"virtual_documents"_s, items}})),
                 QStringList {u"/virtual_documents/0/document_value maskedValue"_s});
        const FieldSpec *value
            = formOf(u"individual"_s).field(at(u"/virtual_documents/*/document_value"_s));
        QVERIFY(value->secret && value->masked);
    }

    void M4_onlyNewDocumentsTravelAndAreToBeConfirmed()
    {
        for (const QString &kind : kinds) {
            for (const QString &list : {u"/physical_documents"_s, u"/virtual_documents"_s}) {
                const FormSpec &form = formOf(kind);
                const FieldSpec *field = form.field(at(list));
                QVERIFY(field->append && field->editor == EditorKind::Items);
                const QJsonArray items {item(u"PASSPORT"_s, jpegUrl)};
                const Changes changes {{at(list), Change::set(items)}};
                QCOMPARE(makePatch(form, base(kind), changes),
                         (QJsonObject {{list.mid(1), items}}));
                QCOMPARE(cautions(form, base(kind), changes).constFirst().rule, u"documents"_s);
            }
        }
    }

    void M6_usersWhoReceiveAreNotEdited()
    {
        for (const QString &kind : kinds) {
            QJsonObject held = record(kind);
            held[u"type"_s] = u"RECEIVE"_s;
            const Base receiver = records::read(held);
            const Findings findings = recordFindings(formOf(kind), receiver);
            QVERIFY(firstOf(findings, u"receiveUser"_s)->severity == Severity::Error);
            for (const FieldSpec &field : formOf(kind).fields)
                QVERIFY(!lockReason(formOf(kind), field, receiver).isEmpty());
            held.remove(u"type"_s);
            const Findings silent = recordFindings(formOf(kind), records::read(held));
            QVERIFY(firstOf(silent, u"typeAbsent"_s)->severity == Severity::Warning);
            QVERIFY(!hasError(silent));
            QCOMPARE(recordFindings(formOf(kind), base(kind)), Findings());
        }
    }

    void M7_theOtherKindIsNamed_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("other");
        QTest::newRow("a business in the individual's form") << u"individual"_s << u"business"_s;
        QTest::newRow("a person in the business form") << u"business"_s << u"individual"_s;
    }
    void M7_theOtherKindIsNamed()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, other);
        const FormSpec &form = formOf(kind);
        QJsonObject held = record(other);
        const Findings findings = recordFindings(form, records::read(held));
        const Finding *found = firstOf(findings, u"otherKind"_s);
        QVERIFY(found && found->severity == Severity::Error);
        QVERIFY(lockingRule(form, records::read(held))
                    ->text.contains(u'“' + formOf(other).title + u'”'));
        held.remove(u"business"_s);
        const Findings silent = recordFindings(form, records::read(held));
        QCOMPARE(firstOf(silent, u"maybeOtherKind"_s)->severity, Severity::Warning);
        QVERIFY(!hasError(silent));
        QJsonObject own = record(kind);
        own.remove(u"business"_s);
        QVERIFY(!firstOf(recordFindings(form, records::read(own)), u"maybeOtherKind"_s));
    }

    void M8_M9_M36_whatMachnetNeverChangesIsShownAndNeverSent()
    {
        for (const QString &kind : kinds) {
            for (const QString &key :
                 {u"country"_s, u"id"_s, u"ip_address"_s, u"type"_s, u"business"_s,
                  u"user_relationship"_s, u"created_at"_s, u"status"_s}) {
                const FieldSpec *field = formOf(kind).field(at(u'/' + key));
                QVERIFY2(field && (field->readOnly || !field->editable.ever), qPrintable(key));
                QCOMPARE(errorsOf(checked(kind, {{key, u"x"_s}})),
                         QStringList {QString(u'/' + key + u" readOnly"_s)});
            }
        }
    }

    void M10_M12_theRequestSamplesAreTakenButForWhatIsNeverSent()
    {
        QCOMPARE(
            errorsOf(checked(u"individual"_s, sample(u"individual.request"_s))),
            QStringList({u"/country readOnly"_s, u"/id readOnly"_s, u"/ip_address readOnly"_s}));
        QCOMPARE(errorsOf(checked(u"business"_s, sample(u"business.request"_s))), QStringList());
    }

    void M11_theResponseSamplesAreReadWithoutAChange()
    {
        for (const QString &kind : kinds) {
            RecordDraft draft(formOf(kind), u"u-1"_s,
                              {Base::Kind::Read, sample(kind + u".response"_s), {}});
            QVERIFY(!draft.value(at(u"/first_name"_s)).toString().isEmpty());
            QVERIFY(draft.changes().isEmpty());
            QCOMPARE(draft.heldItems(at(u"/physical_documents"_s)).size(), 2);
        }
    }

    void M12_aFileAsTextIsADataUrlInCorrectBase64_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &url, const QString &reason) {
            QTest::newRow(name) << url << reason;
        };
        row("as the sample has it", u"data:image/jpg;base64,SUQs=="_s, u"base64"_s);
        row("corrected", jpegUrl, {});
        row("registered name", u"data:image/jpeg;base64,/9j/"_s, {});
        row("PDF", pdfUrl, {});
        row("padding", u"data:image/jpg;base64,/9j/4A=="_s, {});
        row("no picture", u"data:image/jpg;base64,SUQs"_s, u"content"_s);
        row("no PDF", u"data:application/pdf;base64,/9j/"_s, u"content"_s);
        row("no padding", u"data:image/jpg;base64,SUQ"_s, u"base64"_s);
        row("URL alphabet", u"data:image/jpg;base64,-_-_"_s, u"base64"_s);
        row("line break", u"data:image/jpg;base64,SUQs\n"_s, u"base64"_s);
        row("nothing in it", u"data:image/jpg;base64,"_s, u"base64"_s);
        row("PNG", u"data:image/png;base64,SUQs"_s, u"kind"_s);
        row("no base64", u"data:image/jpg,SUQs"_s, u"kind"_s);
        row("a file name", u"passport.jpg"_s, u"kind"_s);
    }
    void M12_aFileAsTextIsADataUrlInCorrectBase64()
    {
        QFETCH(const QString, url);
        const Findings findings
            = checked(u"business"_s,
                      {{u"physical_documents"_s, QJsonArray {item(u"BANK_STATEMENT"_s, url)}}});
        const Finding *found = firstOf(findings, u"dataUrl"_s);
        QTEST(found ? found->args["reason"_L1].toString() : QString(), "reason");
        QVERIFY(!found || found->path == at(u"/physical_documents/0/document_value"_s));
    }

    void M13_aPdfIsABusinessPaperAndDoubtfulForAPerson()
    {
        const auto severity = [](const QString &kind, const QJsonValue &value) {
            const QJsonObject one = item(kind == "business"_L1 ? u"EIN"_s : u"PASSPORT"_s, value);
            const Findings findings = checked(kind, {{u"physical_documents"_s, QJsonArray {one}}});
            return findings.isEmpty() ? std::optional<Severity>()
                                      : std::optional(findings.constFirst().severity);
        };
        for (const QJsonValue &pdf : {QJsonValue(pdfUrl), QJsonValue(file(u"application/pdf"_s))}) {
            QCOMPARE(severity(u"individual"_s, pdf), Severity::Warning);
            QCOMPARE(severity(u"business"_s, pdf), Severity::Note);
        }
        for (const QJsonValue &jpeg : {QJsonValue(jpegUrl), QJsonValue(file(u"image/jpeg"_s))}) {
            QCOMPARE(severity(u"individual"_s, jpeg), std::nullopt);
            QCOMPARE(severity(u"business"_s, jpeg), std::nullopt);
        }
    }

    void M14_theAnswerSampleDoesNotListWhatTheRequestSampleSent()
    {
        const QJsonArray sent = sample(u"business.request"_s)["physical_documents"_L1].toArray();
        const Findings findings = documentFindings(
            formOf(u"business"_s), {{at(u"/physical_documents"_s), Change::set(sent)}}, {},
            sample(u"business.response"_s));
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].rule, u"documentMissing"_s);
        QCOMPARE(findings[0].args["type"_L1], QJsonValue(u"AUDITED_FINANCIALS"_s));
    }

    void M17_threeStatusesAreNoted()
    {
        for (const QString &kind : kinds) {
            for (const QString &status : {u"IN_PROGRESS"_s, u"REVIEW_PENDING"_s, u"SUSPENDED"_s}) {
                const Findings findings = recordFindings(formOf(kind), base(kind, status));
                QCOMPARE(findings.size(), 1);
                QCOMPARE(findings[0].severity, Severity::Note);
            }
            for (const QString &status : {u"UNVERIFIED"_s, u"RETRY"_s, u"VERIFIED"_s})
                QCOMPARE(recordFindings(formOf(kind), base(kind, status)), Findings());
        }
    }

    void M18_anUnknownOrMissingStatusIsSaid()
    {
        for (const QString &kind : kinds) {
            const Findings unknown = recordFindings(formOf(kind), base(kind, u"FROZEN"_s));
            QCOMPARE(unknown.size(), 1);
            QCOMPARE(unknown[0].rule, u"unlistedStatus"_s);
            QCOMPARE(unknown[0].severity, Severity::Warning);
            const Findings missing
                = recordFindings(formOf(kind), base(kind, QJsonValue(QJsonValue::Undefined)));
            QCOMPARE(missing.size(), 1);
            QCOMPARE(missing[0].rule, u"statusAbsent"_s);
        }
    }

    void M19_openListsTakeTypingAndWarn_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("seen");
        QTest::newRow("user_scope")
            << u"individual"_s << u"/user_scope"_s << u"ARTS_ENTERTAINMENT"_s;
        QTest::newRow("business_type") << u"business"_s << u"/business_type"_s << u""_s;
        QTest::newRow("number_of_employee")
            << u"business"_s << u"/number_of_employee"_s << u"BETWEEN_25_TO_50"_s;
        QTest::newRow("transaction_frequency")
            << u"business"_s << u"/transaction_frequency"_s << u"WEEKLY"_s;
    }
    void M19_openListsTakeTypingAndWarn()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, path);
        QFETCH(const QString, seen);
        const FieldSpec *field = formOf(kind).field(at(path));
        QVERIFY(field->typing && field->editor == EditorKind::Choice && field->choices.isEmpty());
        QVERIFY(seen.isEmpty() ? field->suggestions.isEmpty() : field->suggestions.contains(seen));
        const auto reason = [&](const QString &value) {
            const Findings findings = checked(kind, {{field->path.name(), value}});
            for (const Finding &finding : findings) {
                if (finding.severity != Severity::Warning)
                    return u"not a warning"_s;
            }
            return findings.isEmpty() ? QString() : findings[0].args["reason"_L1].toString();
        };
        if (!seen.isEmpty())
            QCOMPARE(reason(seen), QString());
        QCOMPARE(reason(u"NEW_ONE_2"_s), u"unlisted"_s);
        QCOMPARE(reason(u"new one"_s), u"shape"_s);
        QCOMPARE(reason(u"NEW-ONE"_s), u"shape"_s);
    }

    void M19_aSlipInTheSpellingIsMended()
    {
        const Findings findings
            = checked(u"individual"_s, {{u"user_scope"_s, u"arts-entertainment"_s}});
        QCOMPARE(findings.constFirst().args["suggestion"_L1], QJsonValue(u"ARTS_ENTERTAINMENT"_s));
    }

    void M20_aMobilePhoneHasTenToFifteenDigits_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<QString>("suggestion");
        const auto row
            = [](const char *name, const QString &phone, bool isTaken, const QString &suggestion) {
                  QTest::newRow(name) << phone << isTaken << suggestion;
              };
        row("10", u"2106603032"_s, true, {});
        row("15", u"123456789012345"_s, true, {});
        row("9, as in a sample", u"222222222"_s, false, {});
        row("16", u"1234567890123456"_s, false, {});
        row("with a plus", u"+12106603032"_s, false, u"12106603032"_s);
        row("as people write it", u"(210) 660-3032"_s, false, u"2106603032"_s);
        row("words", u"call me"_s, false, {});
    }
    void M20_aMobilePhoneHasTenToFifteenDigits()
    {
        QFETCH(const QString, phone);
        QFETCH(const bool, isTaken);
        QFETCH(const QString, suggestion);
        for (const QString &kind : kinds) {
            const Findings findings = checked(kind, {{u"mobile_phone"_s, phone}});
            QCOMPARE(!hasError(findings), isTaken);
            if (!isTaken)
                QCOMPARE(findings[0].args["suggestion"_L1].toString(), suggestion);
        }
        const Findings company = checked(
            u"individual"_s, {{u"company_details"_s, QJsonObject {{u"phone_number"_s, phone}}}});
        QVERIFY(!hasError(company));
        QCOMPARE(company.isEmpty(), isTaken);
    }

    void M21_nothingIsRequiredAndOnlyChangesTravel()
    {
        for (const QString &kind : kinds) {
            for (const FieldSpec &field : formOf(kind).fields)
                QVERIFY(!field.required && !field.nullable);
            QVERIFY(!formOf(kind).complete);
            QCOMPARE(makePatch(formOf(kind), base(kind), {{at(u"/city"_s), Change::set(u"X"_s)}}),
                     (QJsonObject {{u"city"_s, u"X"_s}}));
        }
    }

    void M22_fourTextsAreEmptiedByEmptyTextWithAWarning()
    {
        const QHash<QString, QStringList> emptied {
            {u"individual"_s, {u"/middle_name"_s, u"/address_line2"_s, u"/occupation"_s}},
            {u"business"_s,
             {u"/address_line2"_s, u"/company_website"_s, u"/mailing_address/address_line2"_s}}};
        for (const QString &kind : kinds) {
            for (const FieldSpec &field : formOf(kind).fields) {
                const bool isEmptied = emptied[kind].contains(field.path.toString());
                QVERIFY2((field.clear == Clear::Empty) == isEmptied,
                         qPrintable(field.path.toString()));
                QVERIFY(field.clear != Clear::Null);
                if (!isEmptied || field.whole)
                    continue;
                const Findings findings = checked(kind, {{field.path.name(), u""_s}});
                QCOMPARE(findings.size(), 1);
                QCOMPARE(findings[0].rule, u"emptied"_s);
                QCOMPARE(findings[0].severity, Severity::Warning);
            }
        }
    }

    void M23_theMailingAddressTravelsWholeWithItsCountry()
    {
        const QJsonObject body = makePatch(formOf(u"business"_s), base(u"business"_s),
                                           {{at(u"/mailing_address/city"_s), Change::set(u"X"_s)}});
        QCOMPARE(body.keys(), QStringList {u"mailing_address"_s});
        const QJsonObject address = body["mailing_address"_L1].toObject();
        QCOMPARE(
            address.keys(),
            QStringList({u"address_line1"_s, u"city"_s, u"country"_s, u"state"_s, u"zipcode"_s}));
        QCOMPARE(address["city"_L1], QJsonValue(u"X"_s));
    }

    void M24_theCompanysThreeFieldsTravelTogether()
    {
        const QJsonObject body
            = makePatch(formOf(u"individual"_s), base(u"individual"_s),
                        {{at(u"/company_details/address"_s), Change::set(u"1 New St"_s)}});
        QCOMPARE(body["company_details"_L1].toObject().keys(),
                 QStringList({u"address"_s, u"company_name"_s, u"phone_number"_s}));
    }

    void M25_aDocumentNeedsItsTypeAndItsValueAndMayHaveMore()
    {
        const auto members = [](const QString &list) {
            QStringList all;
            for (const FieldSpec &one : formOf(u"individual"_s).field(at(list))->items)
                all += one.path.name() + (one.required ? u"*"_s : QString());
            return all.join(u' ');
        };
        QCOMPARE(members(u"/physical_documents"_s),
                 u"document_type* document_value* document_value_back country state"_s);
        QCOMPARE(
            members(u"/virtual_documents"_s),
            u"document_type* document_value* country state expiry_date id_issuing_authority"_s);
        QCOMPARE(errorsOf(checked(u"individual"_s,
                                  {{u"physical_documents"_s, QJsonArray {QJsonObject()}}})),
                 QStringList({u"/physical_documents/0/document_type required"_s,
                              u"/physical_documents/0/document_value required"_s}));
    }

    void M25_anExpiryDateIsADateAndInThePastAWarning()
    {
        const auto findings = [](const QString &date) {
            QJsonObject licence = item(u"DRIVING_LICENCE"_s, u"1111111111"_s);
            licence[u"expiry_date"_s] = date;
            return checked(u"individual"_s, {{u"virtual_documents"_s, QJsonArray {licence}}});
        };
        QCOMPARE(findings(u"2031-03-09"_s), Findings());
        QCOMPARE(findings(u"2025-03-09"_s).constFirst().rule, u"pastDate"_s);
        QVERIFY(!hasError(findings(u"2025-03-09"_s)));
        QVERIFY(hasError(findings(u"09/03/2031"_s)));
    }

    void M26_theServersAreKnownWithTheirTiers()
    {
        QCOMPARE(m_api.dialect, u"generic"_s);
        const Environment *sandbox = m_api.environment(u"sandbox"_s);
        QCOMPARE(sandbox->url, QUrl(u"https://v4sandbox.machpay.com/v4"_s));
        QCOMPARE(m_api.environmentOfHost(QUrl(u"https://v4test.machpay.com/v4"_s)), sandbox);
        const Environment *production = m_api.environment(u"production"_s);
        QCOMPARE(production->url, QUrl(u"https://api.machpay.com/v4"_s));
        QCOMPARE(production->tier, Tier::Production);
    }

    void M27_theCheckHasToBeInitiatedAgainAfterAnyChange()
    {
        QVERIFY(formOf(u"individual"_s).afterApplied.contains(u"KYC"));
        QVERIFY(formOf(u"business"_s).afterApplied.contains(u"KYB"));
        QVERIFY(formOf(u"business"_s).idempotencyHeader.isEmpty());
    }

    void M28_noTimeZoneIsGuessed()
    {
        const FieldSpec *created = formOf(u"individual"_s).field(at(u"/created_at"_s));
        QVERIFY(created->format.isEmpty());
        QVERIFY(created->hint.contains(u"time zone is not stated"));
    }

    void M31_aWebsiteNeedsNoSchemeAndHasNoSpaces()
    {
        QCOMPARE(checked(u"business"_s, {{u"company_website"_s, u"www.example.com"_s}}),
                 Findings());
        const Findings spaced
            = checked(u"business"_s, {{u"company_website"_s, u"www. example.com"_s}});
        QCOMPARE(spaced.size(), 1);
        QCOMPARE(spaced[0].severity, Severity::Warning);
        QCOMPARE(spaced[0].args["suggestion"_L1], QJsonValue(u"www.example.com"_s));
    }

    void M35_anSsnHasNineDigits_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isTaken");
        QTest::addColumn<QString>("suggestion");
        QTest::newRow("as in the sample") << u"111111112"_s << true << QString();
        QTest::newRow("dashes") << u"111-11-1112"_s << false << u"111111112"_s;
        QTest::newRow("spaces") << u"111 11 1112"_s << false << u"111111112"_s;
        QTest::newRow("en dashes") << u"111–11–1112"_s << false << u"111111112"_s;
        QTest::newRow("full width") << u"１１１１１１１１２"_s << false << u"111111112"_s;
        QTest::newRow("eight") << u"11111111"_s << false << QString();
        QTest::newRow("letters") << u"11111111a"_s << false << QString();
    }
    void M35_anSsnHasNineDigits()
    {
        QFETCH(const QString, number);
        QFETCH(const QString, suggestion);
        const auto findings = [&](const QString &type) {
            return checked(u"individual"_s,
                           {{u"virtual_documents"_s, QJsonArray {item(type, number)}}});
        };
        const Findings ssn = findings(u"SSN"_s);
        QTEST(!hasError(ssn), "isTaken");
        if (const Finding *found = firstOf(ssn, u"ssn"_s))
            QCOMPARE(found->args["suggestion"_L1].toString(), suggestion);
        QVERIFY(!hasError(findings(u"PASSPORT"_s)));
        // Another spelling does not avoid the rule.
        QCOMPARE(hasError(findings(u"ssn "_s)), hasError(ssn));
    }

    void X1_otherVendorsNamesOfThePostCodeAreUnderstood()
    {
        for (const QString &key : {u"zip"_s, u"zip_code"_s}) {
            const Findings findings = checked(u"individual"_s, {{key, u"95053"_s}});
            QCOMPARE(findings.constFirst().args["nearest"_L1], QJsonValue(u"zipcode"_s));
        }
    }

    void X10_bothHeadersMayBeLeftToAGateway()
    {
        QCOMPARE(m_api.secrets.size(), 2);
        QCOMPARE(m_api.secrets[0].header, "X-Client-Id");
        QCOMPARE(m_api.secrets[1].header, "X-Client-Secret");
        QVERIFY(m_api.secrets[0].gateway && m_api.secrets[1].gateway);
    }

    void aStateIsHeldToItsCountry()
    {
        const QJsonObject held = record(u"individual"_s);
        const auto state = [&](const QString &text) {
            return checkChanges(formOf(u"individual"_s), records::read(held),
                                {{at(u"/state"_s), Change::set(text)}}, today, {});
        };
        QCOMPARE(state(u"AZ"_s), Findings());
        QCOMPARE(state(u"US-AZ"_s).constFirst().args["suggestion"_L1], QJsonValue(u"AZ"_s));
        QVERIFY(!hasError(state(u"Arizona"_s)));
    }

    void whatIsNoPersonalValueIsMarkedSo()
    {
        for (const QString &path : {u"/user_scope"_s, u"/status"_s, u"/type"_s, u"/business"_s,
                                    u"/physical_documents/0/document_type"_s})
            QVERIFY2(!formOf(u"individual"_s).field(at(path))->personal, qPrintable(path));
        QVERIFY(formOf(u"individual"_s).field(at(u"/first_name"_s))->personal);
    }
};

QTEST_APPLESS_MAIN(TestMachnetForm)
#include "tst_machnetform.moc"
