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

static bool hides(char32_t sign)
{
    const auto within
        = [sign](char32_t first, char32_t last) { return sign >= first && sign <= last; };
    return sign < 0x20 || within(0x7f, 0x9f) || sign == 0xad || sign == 0x61c
        || within(0x200b, 0x200f) || within(0x2028, 0x202e) || within(0x2060, 0x206f)
        || sign == 0xfeff || within(0xfff9, 0xfffb) || within(0xe0000, 0xe007f);
}

QString visible(const QString &text)
{
    QString shown;
    bool turns = false;
    for (const char32_t sign : text.toUcs4()) {
        if (sign == U'\n') {
            shown += u"↵ "_s; // a line of its own on the server, one line here
            continue;
        }
        if (hides(sign)) {
            shown += u"⟨U+%1⟩"_s.arg(uint(sign), 4, 16, QLatin1Char('0')).toUpper();
            continue;
        }
        const auto direction = QChar::direction(sign);
        turns = turns || direction == QChar::DirR || direction == QChar::DirAL;
        shown += QString::fromUcs4(&sign, 1);
    }
    const QChar isolate(0x2068), end(0x2069);
    return turns ? isolate + shown + end : shown;
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
    return visible(text);
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
    return visible(value.toVariant().toString());
}

} // namespace words
