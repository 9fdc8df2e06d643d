// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include "attachment.h"
#include "json.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestSecret = 4;

/// The text as JSON writes it, without quotes.
QByteArray escaped(const QString &text)
{
    const QByteArray quoted = json::write(text);
    return quoted.mid(1, quoted.size() - 2);
}

constexpr qsizetype longestShownRun = 64; // in characters of base64
constexpr qsizetype longestMediaType = 100;
const QByteArray base64Mark = ";base64,";

/// Base64 as JSON writes it: a slash can be `\/`, and a line break `
/// `.
bool isRunCharacter(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z') || QByteArrayView("+/-_=\\").contains(character);
}

QByteArray withoutFiles(const QByteArray &text)
{
    QByteArray shown;
    qsizetype done = 0;
    for (qsizetype mark = text.indexOf(base64Mark); mark >= 0;
         mark = text.indexOf(base64Mark, mark + 1)) {
        const qsizetype window = qMax(done, mark - longestMediaType);
        const qsizetype start
            = window + QByteArrayView(text).sliced(window, mark - window).lastIndexOf("data:");
        const qsizetype from = mark + base64Mark.size();
        qsizetype to = from;
        while (to < text.size() && isRunCharacter(text[to]))
            ++to;
        if (to < text.size() && text[to] == '"' && text[to - 1] == '\\')
            --to; // it belongs to the closing quote
        if (start < window || to - from <= longestShownRun)
            continue;
        const QByteArray run = text.mid(from, to - from);
        const qint64 characters = run.size() - run.count('\\');
        shown += text.mid(done, start - done)
            + shownFile(QString::fromUtf8(text.mid(start, from - start)),
                        decodedSize(characters, run.count('=')))
                  .toUtf8();
        done = to;
    }
    return shown + text.mid(done);
}

constexpr qsizetype longestPattern
    = 1'000; // longest secret, in characters, that is searched in any spelling
constexpr qsizetype minDigits = 7; // shorter numbers, with blanks between, appear by chance

/// A pattern for a code point, plain or escaped by JSON: as a surrogate pair beyond 16 bits.
QString anySpelling(char32_t codePoint)
{
    const QString plain = QString::fromUcs4(&codePoint, 1);
    QString escapes;
    for (const QChar half : plain)
        escapes += u"\\\\u(?i:%1)"_s.arg(uint(half.unicode()), 4, 16, QLatin1Char('0'));
    if (const qsizetype place = u"\"\\/\b\f\n\r\t"_s.indexOf(plain); place >= 0)
        escapes += u"|\\\\"_s + QRegularExpression::escape(u"\"\\/bfnrt"_s.at(place));
    return u"(?:%1|%2)"_s.arg(escapes, QRegularExpression::escape(plain));
}

bool isSeparator(char32_t character)
{
    return character == u'-' || character == u' ' || character == u'.';
}

/// Whether it is the number of a person or card, which servers write with and without separators.
bool isNumber(const QString &secret)
{
    const auto digits = std::count_if(secret.begin(), secret.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    const auto separators = std::count_if(secret.begin(), secret.end(), [](QChar character) {
        return isSeparator(character.unicode());
    });
    return digits >= minDigits && digits + separators == secret.size();
}

QRegularExpression patternOf(const QString &secret)
{
    const bool hasGaps = isNumber(secret);
    QStringList characters;
    for (const char32_t codePoint : secret.toUcs4()) {
        if (!hasGaps || !isSeparator(codePoint))
            characters += anySpelling(codePoint);
    }
    return QRegularExpression(characters.join(hasGaps ? u"[- .]?"_s : QString()));
}

} // namespace

QString shownFile(const QString &prefix, qint64 size)
{
    return prefix % u"… (" % QLocale::c().formattedDataSize(size, 1, QLocale::DataSizeSIFormat)
        % u')';
}

QByteArray redacted(QByteArray text, const QStringList &secrets)
{
    text = withoutFiles(text);
    const QByteArray mask = maskedSecret.toUtf8();
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        text.replace(secret.toUtf8(), mask);
        text.replace(escaped(secret), mask);
    }
    if (!QUtf8StringView(text).isValidUtf8())
        return text;
    QString shown = QString::fromUtf8(text);
    for (const QString &secret : secrets) {
        if (secret.size() >= shortestSecret && secret.size() <= longestPattern)
            shown.replace(patternOf(secret), maskedSecret);
    }
    return shown.toUtf8();
}

QStringList revealed(const Secrets &secrets)
{
    QStringList texts;
    for (const Secret &secret : secrets)
        texts += secret.reveal().toString();
    return texts;
}
