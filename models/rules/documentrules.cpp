// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachment.h"
#include "rules.h"

using namespace Qt::StringLiterals;

// Rules of documents: files, document numbers, and document types that can still be changed.

namespace {

/// Finds a masked value of Machnet (`*****1112`) in place of the real one.
void maskedValue(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &, Findings &findings)
{
    if (value.toString().contains(u'*'))
        found(rule, field, findings);
}

/// Normalises a document type, so that `ssn ` is checked like `SSN`.
QString typeOf(const QJsonValue &value)
{
    return value.toString().trimmed().toUpper();
}

void ssn(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
         const CheckContext &context, Findings &findings)
{
    static const QRegularExpression nineDigits(uR"(\A[0-9]{9}\z)"_s);
    const QString text = value.toString();
    if (typeOf(other(rule, context)) != "SSN"_L1 || text.contains(u'*')
        || nineDigits.match(text).hasMatch())
        return;
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (c.category() != QChar::Punctuation_Dash && !c.isSpace())
            digits += c;
    }
    found(rule, field, findings, {}, nineDigits.match(digits).hasMatch() ? digits : QString());
}

/// Items whose `document_type` is in `values` are only sent while the record's status (`with`) is
/// in `statuses`. An unknown type locks too (docs/architecture.md M-1, M-18).
void lockedTypes(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &context, Findings &findings)
{
    const QJsonValue status = other(rule, context);
    if (!context.hasRecord || rule.args["statuses"_L1].toArray().contains(status))
        return;
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QJsonValue type = items[i]["document_type"_L1];
        if (rule.args["values"_L1].toArray().contains(typeOf(type)))
            findings += Finding {field.path.child(QString::number(i)).child(u"document_type"_s),
                                 rule.name,
                                 rule.severity,
                                 {{u"type"_s, type}, {u"status"_s, status.toString()}}};
    }
}

/// Checks a data URL. An attachment is not text yet and was checked when it was chosen.
void dataUrl(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
             const CheckContext &, Findings &findings)
{
    static const QRegularExpression head(
        uR"(\Adata:(image/jpg|image/jpeg|application/pdf);base64,)"_s);
    if (!value.isString())
        return;
    const QString text = value.toString();
    const auto match = head.match(text);
    if (!match.hasMatch())
        return found(rule, field, findings, {{u"reason"_s, u"kind"_s}});
    const QByteArray base64 = text.mid(match.capturedLength()).toLatin1();
    const auto decoded
        = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    // Qt also decodes base64 with missing or surplus padding.
    if (!decoded || (*decoded).isEmpty() || (*decoded).toBase64() != base64)
        return found(rule, field, findings, {{u"reason"_s, u"base64"_s}});
    const bool saysPdf = match.captured(1) == "application/pdf"_L1;
    const QString is = mediaTypeOf((*decoded).left(8));
    // The vendor's samples have only these two types.
    if (is != (saysPdf ? "application/pdf"_L1 : "image/jpeg"_L1))
        findings
            += Finding {field.path, rule.name, Severity::Warning, {{u"reason"_s, u"content"_s}}};
}

void pdf(const Rule &rule, const FieldSpec &field, const QJsonValue &value, const CheckContext &,
         Findings &findings)
{
    const auto file = Attachment::fromJson(value);
    if (file ? file->mediaType == "application/pdf"_L1
             : value.toString().startsWith("data:application/pdf"_L1))
        found(rule, field, findings);
}

} // namespace

QHash<QString, Rule::Function> documentRules()
{
    return {
        {u"dataUrl"_s, dataUrl},
        {u"lockedTypes"_s, lockedTypes},
        {u"maskedValue"_s, maskedValue},
        {u"pdf"_s, pdf},
        {u"ssn"_s, ssn},
    };
}
