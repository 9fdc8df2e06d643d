// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unicodeproperties.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Both spellings of the categories in the table "General_Category" of ECMA-262.
const QHash<QString, QString> &categories()
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> all;
        const QString table
            = u"L Letter LC Cased_Letter Lu Uppercase_Letter Ll Lowercase_Letter "
              "Lt Titlecase_Letter Lm Modifier_Letter Lo Other_Letter M Mark M Combining_Mark "
              "Mn Nonspacing_Mark Mc Spacing_Mark Me Enclosing_Mark N Number Nd Decimal_Number "
              "Nd digit Nl Letter_Number No Other_Number P Punctuation P punct "
              "Pc Connector_Punctuation Pd Dash_Punctuation Ps Open_Punctuation "
              "Pe Close_Punctuation Pi Initial_Punctuation Pf Final_Punctuation "
              "Po Other_Punctuation S Symbol Sm Math_Symbol Sc Currency_Symbol "
              "Sk Modifier_Symbol So Other_Symbol Z Separator Zs Space_Separator "
              "Zl Line_Separator Zp Paragraph_Separator C Other Cc Control Cc cntrl Cf Format "
              "Cs Surrogate Co Private_Use Cn Unassigned"_s;
        const QStringList words = table.split(u' ');
        for (qsizetype i = 0; i + 1 < words.size(); i += 2) {
            all[words[i]] = words[i];
            all[words[i + 1]] = words[i];
        }
        all[u"LC"_s] = all[u"Cased_Letter"_s] = u"L&"_s; // PCRE's name for it
        return all;
    }();
    return names;
}

/// The binary properties of ECMA-262 that have the same name in PCRE.
const QSet<QString> &binaryProperties()
{
    static const QSet<QString> names
        = {u"ASCII"_s,       u"Alphabetic"_s,  u"Any"_s,          u"Emoji"_s,
           u"ID_Continue"_s, u"ID_Start"_s,    u"Ideographic"_s,  u"Lowercase"_s,
           u"Uppercase"_s,   u"White_Space"_s, u"XID_Continue"_s, u"XID_Start"_s};
    return names;
}

} // namespace

QString pcreProperty(const QString &name)
{
    const QString key = name.section(u'=', 0, 0);
    const QString value = name.section(u'=', 1);
    static const QRegularExpression word(uR"(\A[A-Za-z_]+\z)"_s);
    if (name == key && categories().contains(name))
        return categories()[name];
    if ((key == "General_Category"_L1 || key == "gc"_L1) && categories().contains(value))
        return categories()[value];
    if ((key == "Script"_L1 || key == "sc"_L1) && word.match(value).hasMatch())
        return u"sc:"_s + value;
    if ((key == "Script_Extensions"_L1 || key == "scx"_L1) && word.match(value).hasMatch())
        return u"scx:"_s + value;
    if (binaryProperties().contains(name))
        return name;
    return {};
}
