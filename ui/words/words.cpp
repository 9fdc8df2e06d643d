// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "context.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace words {

QString fieldName(const FormSpec &form, const FieldPath &path)
{
    if (path.isRoot())
        return form.title;

    QStringList labels;
    for (FieldPath at = path; !at.isRoot(); at = at.parent()) {
        if (const FieldSpec *field = form.field(at); field && !field->label.isEmpty())
            labels.prepend(field->label);
    }
    return labels.isEmpty() ? path.toString() : labels.join(u": "_s);
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Note:
        break;
    }
    return Words::tr("Note");
}

QString tier(Tier tier)
{
    switch (tier) {
    case Tier::Local:
        return Words::tr("LOCAL");
    case Tier::Sandbox:
        return Words::tr("SANDBOX");
    case Tier::Production:
        break;
    }
    return Words::tr("PRODUCTION");
}

static QString textValue(const FieldSpec &field, const QString &text)
{
    if (text.isEmpty())
        return Words::tr("empty");
    const qsizetype choice = field.choices.indexOf(text);
    if (choice >= 0 && choice < field.choiceLabels.size())
        return field.choiceLabels.at(choice);
    if (field.format == "date"_L1) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (date.isValid())
            return QLocale().toString(date, u"d MMMM yyyy"_s);
    }
    return text;
}

QString value(const FieldSpec &field, const QJsonValue &value, bool reveal)
{
    switch (value.type()) {
    case QJsonValue::Undefined:
    case QJsonValue::Null:
        return u"—"_s;
    case QJsonValue::Object:
        return Words::tr("filled in");
    case QJsonValue::Array:
        return Words::tr("a list of %1").arg(value.toArray().size());
    default:
        break;
    }
    if ((field.secret || field.masked) && !reveal)
        return u"●●●"_s;
    if (value.isString())
        return textValue(field, value.toString());
    if (value.isBool())
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    return value.toVariant().toString();
}

} // namespace words
