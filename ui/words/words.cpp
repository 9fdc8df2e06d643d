// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "attachment.h"
#include "context.h"
#include "datewords.h"
#include "formats.h"
#include "json.h"
#include "language.h"
#include "lists.h"
#include "personal.h"

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

/// "Identity documents 2", of an item of a list.
static QString itemName(const QString &list, int index)
{
    //: %1 is the label of a list, %2 the number of an entry in it: “Identity documents 2”.
    return Words::tr("%1 %2", "entry of a list").arg(list).arg(index + 1);
}

QString fieldName(const FormSpec &form, const FieldPath &path)
{
    if (path.isRoot())
        return form.title;

    QStringList names;
    int place = -1; // of an item in its list
    for (FieldPath at = path; !at.isRoot(); at = at.parent()) {
        bool isIndex = false;
        const int index = at.name().toInt(&isIndex);
        const FieldSpec *field = form.field(at);
        if (!field && isIndex && form.listOf(at))
            place = index;
        if (!field || field->label.isEmpty())
            continue;
        names.prepend(field->append && place >= 0 ? itemName(field->label, place) : field->label);
    }
    if (names.isEmpty())
        return path.toString();
    // Members that no field names are called by their keys.
    const qsizetype keysStart = names.size();
    for (FieldPath at = path; !form.field(at) && !form.listOf(at); at = at.parent())
        names.insert(keysStart, at.name());
    QString name = names.constFirst();
    for (qsizetype i = 1; i < names.size(); ++i)
        name = withColon(name, names.at(i));
    return name;
}

QString severity(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        //: How grave a finding is. It stands before a colon: “Error: …”
        return Words::tr("Error");
    case Severity::Warning:
        //: How grave a finding is. It stands before a colon: “Warning: …”
        return Words::tr("Warning");
    case Severity::Note:
        break;
    }
    //: How grave a finding is: least of all. It stands before a colon: “Note: …”
    return Words::tr("Note");
}

QString tier(Tier tier)
{
    switch (tier) {
    case Tier::Local:
        //: A tier: the server runs on this computer. A mark in capital letters, where the script
        //: has them.
        return Words::tr("LOCAL");
    case Tier::Sandbox:
        //: A tier: the vendor's server for trying things out, with invented people. A mark in
        //: capital letters, where the script has them.
        return Words::tr("SANDBOX");
    case Tier::Production:
        break;
    }
    //: A tier: the vendor's server with real people. A mark in capital letters, where the script
    //: has them.
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
    return turns ? isolate + shown + endOfIt : language::isolated(shown);
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
    //: It follows the new value of a field, of which the old value looks the same.
    return u' ' + Words::tr("(looks the same: its letters are written in another form)");
}

static QString textValue(const FieldSpec &field, const QString &text)
{
    if (text.isEmpty())
        //: Stands in place of a value: an empty text.
        return Words::tr("empty", "value");
    const qsizetype choice = field.choices.indexOf(text);
    if (choice >= 0 && choice < field.choiceLabels.size())
        return field.choiceLabels.at(choice);
    if (field.typing && text == text.toUpper() && field.suggestions.contains(text))
        return spelledCode(text) == text ? text : withBrackets(spelledCode(text), text);
    if (field.format == "date"_L1) {
        const QDate day = formats::isoDate(text);
        if (day.isValid())
            return date(day);
    }
    return spelledOut(text.toUcs4(), Spaces::Marked);
}

QString headerValue(const QString &value)
{
    //: Stands in place of the value of a request's header, which does not exist yet.
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
        //: Stands in place of a value: some file of which nothing more is known.
        return Words::tr("file", "value");
    const QString size = fileSize(file->size);
    if (isPdf)
        //: A value: a file of this kind. Its size follows in brackets.
        return withBrackets(Words::tr("PDF file"), size);
    //: A value: a file of this kind. Its size follows in brackets.
    return withBrackets(Words::tr("JPEG picture"), size);
}

QString kindOfFile(const QString &mediaType)
{
    return mediaType == "application/pdf"_L1 ? u"PDF"_s : u"JPEG"_s;
}

static QString fileValue(const QJsonValue &value)
{
    if (const auto file = Attachment::fromJson(value))
        //: %1 is the name of a file, %2 its kind (JPEG), %3 its size (2.1 MB).
        return Words::tr("%1 (%2, %3)")
            .arg(visible(file->name()), kindOfFile(file->mediaType), fileSize(file->size));
    return value.isString() ? dataUrlValue(value.toString()) : u"—"_s;
}

/// "Driving licence · Front: lic.jpg (JPEG, 2.1 MB) · Issuing country: US".
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
            parts += withColon(member.label, value(member, held, reveal && !member.secret));
    }
    return facts(QStringList {kind} + parts);
}

static QString listValue(const FieldSpec &list, const QJsonArray &items, bool reveal)
{
    QStringList parts;
    for (const QJsonValue &item : items)
        parts += json::isObject(item) && !list.items.isEmpty()
            ? itemValue(list, item.toObject(), reveal)
            : visible(json::text(item));
    parts.removeAll(QString());
    if (items.isEmpty())
        //: Stands in place of the entries of a list.
        return Words::tr("none", "entries");
    if (parts.isEmpty())
        return Words::tr("a list with %n entries", nullptr, int(items.size()));
    return list.items.isEmpty() ? words::list(parts) : parts.join(u"; "_s);
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
        //: Stands in place of a value: a group of fields that is there.
        return field.items.isEmpty() ? Words::tr("filled in", "value")
                                     : itemValue(field, value.toObject(), reveal);
    if (value.isArray())
        return listValue(field, value.toArray(), reveal);
    if ((field.secret || field.masked) && !reveal)
        return maskedSecret;
    if (value.isString())
        return textValue(field, value.toString());
    if (value.isBool() && value.toBool())
        //: A value, the opposite of “No”.
        return Words::tr("Yes", "value");
    if (value.isBool())
        //: A value, the opposite of “Yes”.
        return Words::tr("No", "value");
    return visible(json::text(value));
}

} // namespace words
