// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replytext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPage = 20'000; // characters of a page that are examined

QString formatOf(const QByteArray &body)
{
    static const std::pair<QByteArray, QString> formats[] {
        {"\x1f\x8b", u"gzip"_s},
        {"\x28\xb5\x2f\xfd", u"Zstandard"_s},
        {"PK\x03\x04", u"ZIP"_s},
        {"%PDF-", u"PDF"_s},
        {"\x89PNG", u"PNG"_s},
        {"\xff\xd8\xff", u"JPEG"_s},
        {"GIF8", u"GIF"_s},
        {"\xfd"
         "7zXZ",
         u"XZ"_s},
    };
    for (const auto &[magic, format] : formats) {
        if (body.startsWith(magic))
            return format;
    }
    return {};
}

QByteArray declaredCharset(const HttpReply &reply)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*\"?([^\";\\s]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(reply.header("Content-Type")))
        .captured(1)
        .toLatin1()
        .toUpper();
}

/// By a byte order mark, or by the first characters, which are always ASCII in JSON and markup.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &body)
{
    auto found = QStringConverter::encodingForData(body);
    for (const char16_t first : {u'{', u'[', u'"', u'<'}) {
        if (!found)
            found = QStringConverter::encodingForData(body, first);
    }
    return found == QStringConverter::Utf8 ? std::nullopt : found;
}

QString nameOf(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf32:
    case QStringConverter::Utf32BE:
    case QStringConverter::Utf32LE:
        return u"UTF-32"_s;
    default:
        return u"UTF-16"_s;
    }
}

/// Whether it is a control character. Those from U+0080 on are letters in Windows-1252, which is
/// often meant by Latin-1.
bool isControl(QChar character)
{
    return character < u' ' && !character.isSpace();
}

ReplyText decoded(QStringDecoder &&decoder, const QByteArray &body, const QString &encoding)
{
    ReplyText read;
    read.text = decoder(body);
    read.encoding = encoding;
    if (read.text.startsWith(QChar::ByteOrderMark))
        read.text.remove(0, 1);
    if (std::any_of(read.text.cbegin(), read.text.cend(), isControl))
        return {.isText = false, .encoding = {}, .format = {}, .text = {}};
    return read;
}

QString entity(const QString &name)
{
    static const QHash<QString, QString> named {
        {u"amp"_s, u"&"_s},   {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},
        {u"quot"_s, u"\""_s}, {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s},
    };
    if (!name.startsWith(u'#'))
        return named.value(name, u'&' % name % u';');
    bool isNumber = false;
    const bool isHex = name.size() > 1 && name.at(1).toLower() == u'x';
    const uint code = isHex ? QStringView(name).mid(2).toUInt(&isNumber, 16)
                            : QStringView(name).mid(1).toUInt(&isNumber);
    if (!isNumber || code < 0x20 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return u" "_s;
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

QString withoutEntities(const QString &text)
{
    static const QRegularExpression reference(u"&(#?\\w{1,10});"_s);
    QString plain;
    qsizetype done = 0;
    for (auto found = reference.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        plain += entity(match.captured(1));
        done = match.capturedEnd();
    }
    return plain + QStringView(text).mid(done);
}

QString withoutTags(QString markup)
{
    static const QRegularExpression unread(
        u"<!--.*?-->|<(script|style|template|svg)\\b.*?</\\1\\s*>|<[!?/a-z][^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return withoutEntities(markup.replace(unread, u" "_s)).simplified();
}

/// Whether the text is markup. "<phone> is missing" is not.
bool isMarkup(const QString &text)
{
    static const QRegularExpression page(u"^\\s*<(!doctype|\\?xml|html)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(u"^\\s*<[a-z][^<>]*>"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return page.match(text).hasMatch() || (tag.match(text).hasMatch() && text.contains("</"_L1));
}

} // namespace

ReplyText readText(const HttpReply &reply)
{
    const QByteArray &body = reply.body;
    if (const QString format = formatOf(body); !format.isEmpty())
        return {.isText = false, .encoding = {}, .format = format, .text = {}};
    if (const auto wide = wideEncoding(body))
        return decoded(QStringDecoder(*wide), body, nameOf(*wide));
    const QByteArray charset = declaredCharset(reply);
    const bool isWide = charset.startsWith("UTF-16") || charset.startsWith("UTF-32");
    if (!isWide && QUtf8StringView(body).isValidUtf8())
        return decoded(QStringDecoder(QStringDecoder::Utf8), body, {});
    QStringDecoder declared(charset.constData());
    if (!charset.startsWith("UTF-8") && declared.isValid())
        return decoded(std::move(declared), body, QString::fromLatin1(charset));
    return decoded(QStringDecoder(QStringDecoder::Utf8), body, u"unknown"_s);
}

HttpReply inUtf8(HttpReply reply)
{
    const ReplyText read = readText(reply);
    if (!read.isText)
        return reply;
    reply.body = read.text.toUtf8();
    for (auto &[name, value] : reply.headers) {
        if (name.compare("Content-Type", Qt::CaseInsensitive) == 0 && value.contains(';'))
            value.truncate(value.indexOf(';'));
    }
    return reply;
}

QString plainWords(const QString &text)
{
    if (!isMarkup(text))
        return text.trimmed();
    const QString page = text.left(longestPage);
    static const QRegularExpression title(u"<title\\b[^>]*>(.*?)</title"_s,
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    const QString named = withoutTags(title.match(page).captured(1));
    return named.isEmpty() ? withoutTags(page) : named;
}
