// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonetext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace phone {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isDigit);
}

bool isLineBreak(QChar character)
{
    return QStringView(u"\n\r\v\f\u0085\u2028\u2029").contains(character);
}

QChar plainCharacter(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= 0xff01 && unit <= 0xff5e) // full-width forms of ASCII
        return plainCharacter(QChar(char16_t(unit - 0xfee0)));
    if (character.isDigit())
        return QChar(char16_t(u'0' + character.digitValue()));
    if (character.category() == QChar::Punctuation_Dash || unit == 0xad || unit == 0x2212)
        return u'-';
    if (character.category() == QChar::Separator_Space || character == u'\t')
        return u' ';
    return character;
}

bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format
        || (character.category() == QChar::Other_Control && !isLineBreak(character));
}

QList<Parts> partsAt(const QRegularExpression &sign, const QString &text)
{
    QList<Parts> all;
    for (auto matches = sign.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Parts parts {text.first(match.capturedStart()), text.sliced(match.capturedEnd())};
        if (hasDigit(parts.before) && hasDigit(parts.behind))
            all += parts;
    }
    return all;
}

} // namespace

QString plain(const QString &text)
{
    const auto isEdge = [](QChar character) {
        return character.isSpace() || isLineBreak(character) || character == QChar(0xfeff)
            || character == QChar(0x200b);
    };
    QStringView inner = text;
    while (!inner.isEmpty() && isEdge(inner.front()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && isEdge(inner.back()))
        inner.chop(1);
    QString ours;
    for (const QChar character : inner)
        ours += plainCharacter(character);
    return ours;
}

std::optional<Text> oneNumber(const QString &text)
{
    static const QRegularExpression trunk(uR"(\( *0 *\))"_s);
    const QString number = text.trimmed();
    Text one;
    one.hasPlus = number.startsWith(u'+');
    const auto zero = trunk.match(number);
    for (qsizetype i = one.hasPlus ? 1 : 0; i < number.size(); ++i) {
        if (!isDigit(number[i]) && !QStringView(u" -.()/").contains(number[i]))
            return std::nullopt;
        if (zero.hasMatch() && i == zero.capturedStart())
            one.trunk = one.digits.size();
        if (isDigit(number[i]))
            one.digits += number[i];
    }
    return one.digits.isEmpty() ? std::nullopt : std::optional(one);
}

bool hasExtension(const QString &text)
{
    static const QRegularExpression extension(
        uR"(\A(.*[0-9)])[ ,;]*(?:ext(?:ension|n)?|x|#)[ .:=]*[0-9]+\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString number = extension.match(withoutWrapping(text)).captured(1);
    return !number.isEmpty() && oneNumber(number);
}

QList<Parts> partsAtSigns(const QString &text)
{
    static const QRegularExpression sign(uR"([/,;|\n\r\v\f\x{85}\x{2028}\x{2029}]|\bor\b|(?=\+))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return partsAt(sign, text);
}

QList<Parts> partsAtSpaces(const QString &text)
{
    static const QRegularExpression spaces(u" +"_s);
    return partsAt(spaces, text);
}

QString withoutWrapping(const QString &text)
{
    static const QRegularExpression scheme(u"\\A *tel: *"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(uR"(\A\( *(\+ *[0-9]{1,3}) *\))"_s);
    QString number = text;
    number.removeIf(isInvisible);
    return number.remove(scheme).replace(code, u"\\1 "_s);
}

} // namespace phone
