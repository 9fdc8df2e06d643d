// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "attachment.h"
#include "context.h"
#include "formats.h"
#include "json.h"
#include "personal.h"

#include <QDate>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace words {

QString onOtherDisplay(const QString &display)
{
    //: %1 is the name of an X or Wayland display, such as “:1”
    return Words::tr("Amend is already open on the display %1. Its window is in front there.")
        .arg(display);
}

QString fieldName(const FormSpec &form, const FieldPath &path)
{
    if (path.isRoot())
        return form.title;

    QStringList labels;
    QString place; // position of an item in its list, counted from 1
    for (FieldPath at = path; !at.isRoot(); at = at.parent()) {
        bool isIndex = false;
        const int index = at.name().toInt(&isIndex);
        const FieldSpec *field = form.field(at);
        if (!field && isIndex && form.listOf(at))
            place = u' ' + QString::number(index + 1);
        if (!field || field->label.isEmpty())
            continue;
        labels.prepend(field->append ? field->label + place : field->label);
    }
    if (labels.isEmpty())
        return path.toString();
    // Members that no field names are called by their keys.
    QStringList keys;
    for (FieldPath at = path; !form.field(at) && !form.listOf(at); at = at.parent())
        keys.prepend(at.name());
    return (labels + keys).join(u": "_s);
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
        || sign == 0x34f || within(0x115f, 0x1160) || within(0x17b4, 0x17b5) || sign == 0x2800
        || sign == 0x3164 || sign == 0xffa0 || sign == 0xfeff || within(0xfff9, 0xfffb)
        || within(0xe0000, 0xe007f);
}

/// Marked: shows spaces that are easily missed (at the end, or next to another space), and
/// characters that look like a space.
enum class Spaces { AsTheyAre, Marked };

static bool isOddSpace(char32_t sign)
{
    return sign != U' ' && QChar::category(sign) == QChar::Separator_Space;
}

static QString spelledOut(const QList<uint> &signs, Spaces spaces)
{
    const qsizetype end = signs.size();
    const auto isSpaceAt
        = [&](qsizetype i) { return i < 0 || i >= end || QChar::isSpace(signs[i]); };
    QString shown;
    bool turns = false;
    for (qsizetype i = 0; i < end; ++i) {
        const char32_t sign = signs[i];
        const bool isMarked = spaces == Spaces::Marked && (isSpaceAt(i - 1) || i + 1 == end);
        const bool isOdd = spaces == Spaces::Marked && isOddSpace(sign)
            && (sign != 0x3000 || isMarked); // it separates words in Japanese and Chinese names
        if (sign == U'\n') {
            shown += u"↵ "_s; // a line break on the server, shown within one line
            continue;
        }
        if (hides(sign) || isOdd) {
            shown += u"⟨U+%1⟩"_s.arg(uint(sign), 4, 16, QLatin1Char('0')).toUpper();
            continue;
        }
        const auto direction = QChar::direction(sign);
        turns = turns || direction == QChar::DirR || direction == QChar::DirAL;
        shown += sign == U' ' && isMarked ? u"␣"_s : QString::fromUcs4(&sign, 1);
    }
    const QChar isolate(0x2068), endOfIt(0x2069);
    return turns ? isolate + shown + endOfIt : shown;
}

QString visible(const QString &text)
{
    return spelledOut(text.toUcs4(), Spaces::AsTheyAre);
}

QString otherForm(const QJsonValue &before, const QJsonValue &after)
{
    if (personal::areHidden())
        return {};
    const auto composed = [](const QJsonValue &value) {
        return value.toString().normalized(QString::NormalizationForm_C);
    };
    if (!before.isString() || !after.isString() || before == after
        || composed(before) != composed(after))
        return {};
    return u' ' + Words::tr("(looks the same: its letters are written in another form)");
}

static QString textValue(const FieldSpec &field, const QString &text)
{
    if (text.isEmpty())
        return Words::tr("empty");
    const qsizetype choice = field.choices.indexOf(text);
    if (choice >= 0 && choice < field.choiceLabels.size())
        return field.choiceLabels.at(choice);
    if (field.typing && text == text.toUpper() && field.suggestions.contains(text))
        return spelledCode(text) == text ? text : u"%1 (%2)"_s.arg(spelledCode(text), text);
    if (field.format == "date"_L1) {
        const QDate date = formats::isoDate(text);
        if (date.isValid())
            return QLocale().toString(date, u"d MMMM yyyy"_s);
    }
    return spelledOut(text.toUcs4(), Spaces::Marked);
}

QString headerValue(const QString &value)
{
    return value.isEmpty() ? Words::tr("(made when it is sent)") : value;
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString spelledCode(const QString &code)
{
    static const QStringList shortened {u"EIN"_s, u"ID"_s, u"SSN"_s};
    QStringList spelled = code.split(u'_', Qt::SkipEmptyParts);
    if (spelled.value(0) == u"BETWEEN")
        spelled.removeFirst(); // `BETWEEN_25_TO_50` is "25 to 50"
    for (QString &word : spelled) {
        if (!shortened.contains(word))
            word = word.toLower();
    }
    if (!spelled.isEmpty())
        spelled.first()[0] = spelled.first().at(0).toUpper();
    return visible(spelled.join(u' '));
}

/// The type and size of a data URL, without its content.
static QString dataUrlValue(const QString &url)
{
    const auto file = DataUrl::parse(url);
    const bool isPdf = file && file->mediaType == "application/pdf"_L1;
    const bool isJpeg
        = file && (file->mediaType == "image/jpg"_L1 || file->mediaType == "image/jpeg"_L1);
    if (!isJpeg && !isPdf)
        return Words::tr("file");
    return u"%1 (%2)"_s.arg(isJpeg ? Words::tr("JPEG picture") : Words::tr("PDF file"),
                            fileSize(file->size));
}

QString kindOfFile(const QString &mediaType)
{
    return mediaType == "application/pdf"_L1 ? u"PDF"_s : u"JPEG"_s;
}

static QString fileValue(const QJsonValue &value)
{
    if (const auto file = Attachment::fromJson(value))
        return u"%1 (%2, %3)"_s.arg(visible(file->name()), kindOfFile(file->mediaType),
                                    fileSize(file->size));
    return value.isString() ? dataUrlValue(value.toString()) : u"—"_s;
}

/// "Driving licence: front lic.jpg (JPEG, 2.1 MB), issuing country US".
static QString itemValue(const FieldSpec &list, const QJsonObject &item, bool reveal)
{
    QString kind;
    QStringList parts;
    for (const FieldSpec &member : list.items) {
        const QJsonValue held = item.value(member.path.name());
        if (held.isUndefined() || held.isNull())
            continue;
        if (kind.isEmpty() && member.editor == EditorKind::Choice)
            kind = spelledCode(held.toString());
        else
            // `reveal` is for the list as a whole, and does not apply to secrets in it.
            parts += member.label.toLower() + u' ' + value(member, held, reveal && !member.secret);
    }
    const QString members = parts.join(u", "_s);
    const QString between = kind.isEmpty() || members.isEmpty() ? QString() : u": "_s;
    return kind % between % members;
}

static QString listValue(const FieldSpec &list, const QJsonArray &items, bool reveal)
{
    QStringList parts;
    for (const QJsonValue &item : items)
        parts += json::isObject(item) && !list.items.isEmpty()
            ? itemValue(list, item.toObject(), reveal)
            : visible(json::text(item));
    parts.removeAll(QString());
    if (parts.isEmpty())
        return items.isEmpty() ? Words::tr("none") : Words::tr("a list of %1").arg(items.size());
    return parts.join(list.items.isEmpty() ? u", "_s : u"; "_s);
}

QString value(const FieldSpec &field, const QJsonValue &value, bool reveal)
{
    if (value.isUndefined() || value.isNull())
        return u"—"_s;
    if (personal::areHidden())
        return personal::dots;
    if (field.attachment)
        return fileValue(value);
    if (json::isObject(value))
        return field.items.isEmpty() ? Words::tr("filled in")
                                     : itemValue(field, value.toObject(), reveal);
    if (value.isArray())
        return listValue(field, value.toArray(), reveal);
    if ((field.secret || field.masked) && !reveal)
        return maskedSecret;
    if (value.isString())
        return textValue(field, value.toString());
    if (value.isBool())
        return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    return visible(json::text(value));
}

} // namespace words
