// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Rules of people's names, and replacements for names that break them.

namespace {

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'.' || c == u',' || c == u'\'';
}

/// Why `name` fails Junction's validation of patient names; empty when it passes.
QString nameFault(const QString &name)
{
    for (const QChar c : name) {
        if (c != u' ' && !isNameCharacter(c))
            return u"characters"_s;
    }
    if (name.front() == u' ' || name.back() == u' ' || name.contains("  "_L1))
        return u"spaces"_s;
    if (!name.front().isLetterOrNumber())
        return u"start"_s;
    return {};
}

struct Spelling
{
    QStringView signs;
    QStringView plain; ///< the replacement for each character
};

/// Replacements for characters that Unicode does not decompose, or decomposes wrongly (U+00B4
/// becomes a space and an accent). Letters follow ICAO 9303, part 3, section 6, where they are only
/// another shape of one letter.
constexpr Spelling spellings[] {
    {u"’‘‛′‵´`ʹʻʼʽˈˊˋʾʿ＇΄՚׳ꞌꞋ", u"'"},
    {u"‐‑‒–—―⁃−﹘﹣－־", u"-"},
    {u"、，،﹐", u","},
    {u"。．﹒", u"."},
    {u"ß", u"ss"},
    {u"ẞ", u"SS"},
    {u"æǽǣ", u"ae"},
    {u"ÆǼǢ", u"Ae"},
    {u"œ", u"oe"},
    {u"Œ", u"Oe"},
    {u"þ", u"th"},
    {u"Þ", u"Th"},
    {u"ƀɓ", u"b"},
    {u"ɃƁ", u"B"},
    {u"ȼ", u"c"},
    {u"Ȼ", u"C"},
    {u"đðɖɗ", u"d"},
    {u"ĐÐƉƊ", u"D"},
    {u"ɇəɛ", u"e"},
    {u"ɆƏƐ", u"E"},
    {u"ǥɠ", u"g"},
    {u"ǤƓ", u"G"},
    {u"ħ", u"h"},
    {u"Ħ", u"H"},
    {u"ıɨ", u"i"},
    {u"Ɨ", u"I"},
    {u"ɉȷ", u"j"},
    {u"Ɉ", u"J"},
    {u"ƙ", u"k"},
    {u"Ƙ", u"K"},
    {u"łƚ", u"l"},
    {u"ŁȽ", u"L"},
    {u"ŋɲ", u"n"},
    {u"ŊƝ", u"N"},
    {u"øǿɔɵ", u"o"},
    {u"ØǾƆƟ", u"O"},
    {u"ɍ", u"r"},
    {u"Ɍ", u"R"},
    {u"ŧƭʈ", u"t"},
    {u"ŦƬƮ", u"T"},
    {u"ʉ", u"u"},
    {u"Ʉ", u"U"},
    {u"ɏƴ", u"y"},
    {u"ɎƳ", u"Y"},
    {u"ƶȥ", u"z"},
    {u"ƵȤ", u"Z"},
};

QHash<QChar, QString> plainSpellings()
{
    QHash<QChar, QString> plain;
    for (const Spelling &spelling : spellings) {
        for (const QChar sign : spelling.signs)
            plain.insert(sign, spelling.plain.toString());
    }
    return plain;
}

/// The plainer spelling that is offered: `José` → `Jose`, `O´Neil` → `O'Neil`, without doubled and
/// outer spaces. Symbols that stand for words (™, №) stay.
QString transliterated(const QString &name)
{
    static const QHash<QChar, QString> spelled = plainSpellings();
    QString plain;
    const QString composed = name.normalized(QString::NormalizationForm_C);
    for (const QChar sign : composed) {
        if (const auto known = spelled.find(sign); known != spelled.end()) {
            plain += *known;
        } else if (sign.category() == QChar::Number_DecimalDigit) {
            plain += QString::number(sign.digitValue());
        } else if (sign.isLetter()) {
            const QString letters = QString(sign).normalized(QString::NormalizationForm_KD);
            for (const QChar part : letters) {
                if (part.category() != QChar::Mark_NonSpacing)
                    plain += spelled.value(part, QString(part));
            }
        } else if (sign.category() != QChar::Mark_NonSpacing) {
            plain += sign;
        }
    }
    return plain.simplified();
}

void patientName(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &, Findings &findings)
{
    if (value.toString().isEmpty())
        return; // the rules `required` and `notEmpty` report this
    const QString reason = nameFault(value.toString());
    if (reason.isEmpty())
        return;
    const QString offer = transliterated(value.toString());
    found(rule, field, findings, {{u"reason"_s, reason}},
          !offer.isEmpty() && nameFault(offer).isEmpty() ? offer : QString());
}

} // namespace

QHash<QString, Rule::Function> nameRules()
{
    return {{u"patientName"_s, patientName}};
}
