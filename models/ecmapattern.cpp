// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ecmapattern.h"

#include <QHash>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

// So many steps are a few hundredths of a second; what people write needs some hundreds. PCRE
// counts them anew for each place where a match may begin: hence those are steps of one match, too.
const auto bounded = u"(*LIMIT_MATCH=1000000)\\A(?s:.*?)(?:%1)"_s;

// ECMA's WhiteSpace and LineTerminator, and everything else, as the inside of a PCRE class.
const auto spaces = uR"(\x{9}-\x{d}\x{20}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f})"
                    uR"(\x{205f}\x{3000}\x{feff})"_s;
const auto notSpaces = uR"(\x{0}-\x{8}\x{e}-\x{1f}\x{21}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff})"
                       uR"(\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff})"
                       uR"(\x{3001}-\x{fefe}\x{ff00}-\x{10ffff})"_s;

/// The categories of ECMA-262, table "General_Category", in its two spellings.
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
        all[u"LC"_s] = all[u"Cased_Letter"_s] = u"L&"_s; // what PCRE calls it
        return all;
    }();
    return names;
}

/// The binary properties of ECMA-262 that PCRE has under the same names.
const QSet<QString> &binaryProperties()
{
    static const QSet<QString> names
        = {u"ASCII"_s,       u"Alphabetic"_s,  u"Any"_s,          u"Emoji"_s,
           u"ID_Continue"_s, u"ID_Start"_s,    u"Ideographic"_s,  u"Lowercase"_s,
           u"Uppercase"_s,   u"White_Space"_s, u"XID_Continue"_s, u"XID_Start"_s};
    return names;
}

/// The pattern from left to right. The first fault ends it.
class Translation final
{
public:
    explicit Translation(const QString &pattern)
        : m_code(pattern.toUcs4())
    {
    }

    Result<QString, QString> run();

private:
    enum class Place { Outside, InClass };
    /// What stands for one character, or for a set of them.
    struct Atom
    {
        QString text;
        std::optional<char32_t> one;
    };

    void term();
    void group();
    void quantifier();
    bool isCountedQuantifier(qsizetype &end, QString &text) const;
    void characterClass();
    Atom classAtom();
    Atom escape(Place place);
    Atom propertySet(bool negated);
    Atom codeUnit();
    std::optional<char32_t> hex(qsizetype least, qsizetype most);
    static Atom literal(char32_t code);

    bool atEnd() const { return m_at >= m_code.size(); }
    char32_t peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_code.size() ? char32_t(m_code[m_at + ahead]) : U'\0';
    }
    bool take(char32_t code)
    {
        if (atEnd() || peek() != code)
            return false;
        ++m_at;
        return true;
    }
    bool takes(const char *ascii);
    void fail(const QString &reason)
    {
        if (m_fault.isEmpty())
            m_fault = reason;
    }

    const QList<uint> m_code;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isQuantifiable = false; ///< what was just read may be repeated
    QString m_text;
    QString m_fault;
};

QString named(char32_t code)
{
    return QString::fromUcs4(&code, 1);
}

Translation::Atom Translation::literal(char32_t code)
{
    return {u"\\x{%1}"_s.arg(uint(code), 0, 16), code};
}

bool Translation::takes(const char *ascii)
{
    qsizetype length = 0;
    for (; ascii[length]; ++length) {
        if (peek(length) != char32_t(ascii[length]))
            return false;
    }
    m_at += length;
    return true;
}

Result<QString, QString> Translation::run()
{
    while (!atEnd() && m_fault.isEmpty())
        term();
    if (m_depth > 0)
        fail(u"a bracket \"(\" is not closed"_s);
    if (!m_fault.isEmpty())
        return Failure {m_fault};
    return m_text;
}

void Translation::term()
{
    const char32_t code = peek();
    ++m_at;
    m_isQuantifiable = false;
    if (code == U'^') {
        m_text += u'^';
    } else if (code == U'$') {
        m_text += "\\z"_L1; // PCRE's `$` also matches before a line break at the end
    } else if (code == U'|') {
        m_text += u'|';
    } else if (code == U'(') {
        group();
        return;
    } else if (code == U')') {
        if (--m_depth < 0)
            return fail(u"a bracket \")\" closes nothing"_s);
        m_text += u')';
        m_isQuantifiable = true;
    } else if (code == U'.') {
        m_text += uR"([^\n\r\x{2028}\x{2029}])"_s;
        m_isQuantifiable = true;
    } else if (code == U'[') {
        characterClass();
        m_isQuantifiable = true;
    } else if (code == U'\\') {
        m_isQuantifiable = peek() != U'b' && peek() != U'B';
        m_text += escape(Place::Outside).text;
    } else if (QStringView(u"*+?{}]").contains(QChar(code > 0xffff ? 0u : uint(code)))) {
        return fail(u"\"%1\" stands for itself only as \"\\%1\""_s.arg(named(code)));
    } else {
        m_text += literal(code).text;
        m_isQuantifiable = true;
    }
    quantifier();
}

void Translation::group()
{
    ++m_depth;
    if (peek() != U'?') {
        m_text += "(?:"_L1;
        return;
    }
    for (const char *look : {"?=", "?!", "?<=", "?<!", "?:"}) {
        if (takes(look)) {
            m_text += u'(' + QLatin1StringView(look);
            return;
        }
    }
    if (!takes("?<"))
        return fail(u"\"(?%1\" is no group of ECMA-262"_s.arg(named(peek(1))));
    while (!atEnd() && peek() != U'>')
        ++m_at;
    if (!take(U'>'))
        return fail(u"the name of a group does not end"_s);
    m_text += "(?:"_L1;
}

bool Translation::isCountedQuantifier(qsizetype &end, QString &text) const
{
    end = m_at + 1;
    text = u"{"_s;
    for (; end < m_code.size() && m_code[end] != U'}'; ++end) {
        const char32_t code = m_code[end];
        if (code != U',' && (code < U'0' || code > U'9'))
            return false;
        text += QChar(uint(code));
    }
    text += u'}';
    static const QRegularExpression counted(uR"(\A\{\d+(,\d*)?\}\z)"_s);
    return end < m_code.size() && counted.match(text).hasMatch();
}

void Translation::quantifier()
{
    QString text;
    qsizetype end = m_at + 1;
    const char32_t code = peek();
    if (atEnd() || (code != U'*' && code != U'+' && code != U'?' && code != U'{'))
        return;
    if (code == U'{') {
        if (!isCountedQuantifier(end, text))
            return fail(u"\"{\" stands for itself only as \"\\{\""_s);
        ++end;
    } else {
        text = named(code);
    }
    if (!m_isQuantifiable)
        return fail(u"\"%1\" repeats nothing"_s.arg(text));
    m_at = end;
    m_text += text;
    if (take(U'?'))
        m_text += u'?';
    m_isQuantifiable = false;
}

void Translation::characterClass()
{
    const bool isNegated = take(U'^');
    if (take(U']')) { // nothing, or everything
        m_text += isNegated ? uR"([\x{0}-\x{10ffff}])"_s : u"(?:(?!))"_s;
        return;
    }
    m_text += isNegated ? "[^"_L1 : "["_L1;
    while (!atEnd() && peek() != U']' && m_fault.isEmpty()) {
        const Atom first = classAtom();
        m_text += first.text;
        if (peek() != U'-' || peek(1) == U']')
            continue;
        ++m_at;
        const Atom last = classAtom();
        if (!first.one || !last.one)
            return fail(u"a range in \"[…]\" needs a character on both sides"_s);
        if (*first.one > *last.one)
            return fail(u"a range in \"[…]\" is the wrong way round"_s);
        m_text += u'-' + last.text;
    }
    if (!take(U']'))
        return fail(u"a bracket \"[\" is not closed"_s);
    m_text += u']';
}

Translation::Atom Translation::classAtom()
{
    if (atEnd())
        return {};
    const char32_t code = peek();
    ++m_at;
    return code == U'\\' ? escape(Place::InClass) : literal(code);
}

std::optional<char32_t> Translation::hex(qsizetype least, qsizetype most)
{
    char32_t value = 0;
    qsizetype count = 0;
    for (; count < most && !atEnd(); ++count) {
        const char32_t code = peek();
        const int digit = code < 128
            ? QByteArrayView("0123456789abcdef").indexOf(char(QChar::toLower(uint(code))))
            : -1;
        if (digit < 0)
            break;
        value = value * 16 + char32_t(digit);
        ++m_at;
    }
    return count >= least ? std::optional(value) : std::nullopt;
}

/// After `\u`: four digits, a pair of surrogates, or `{…}`.
Translation::Atom Translation::codeUnit()
{
    std::optional<char32_t> code;
    if (take(U'{')) {
        code = hex(1, 8);
        if (!take(U'}'))
            code.reset();
    } else {
        code = hex(4, 4);
        if (code && QChar::isHighSurrogate(*code) && takes("\\u")) {
            const auto low = hex(4, 4);
            code = low && QChar::isLowSurrogate(*low)
                ? std::optional(char32_t(QChar::surrogateToUcs4(char16_t(*code), char16_t(*low))))
                : std::nullopt;
        }
    }
    if (!code || *code > 0x10ffff || QChar::isSurrogate(*code)) {
        fail(u"\"\\u\" names no character"_s);
        return {};
    }
    return literal(*code);
}

Translation::Atom Translation::propertySet(bool negated)
{
    QString name;
    if (take(U'{')) {
        while (!atEnd() && peek() != U'}')
            name += named(char32_t(m_code[m_at++]));
    }
    const QString key = name.section(u'=', 0, 0);
    const QString value = name.section(u'=', 1);
    static const QRegularExpression word(uR"(\A[A-Za-z_]+\z)"_s);
    QString known;
    if (name == key && categories().contains(name))
        known = categories()[name];
    else if ((key == "General_Category"_L1 || key == "gc"_L1) && categories().contains(value))
        known = categories()[value];
    else if ((key == "Script"_L1 || key == "sc"_L1) && word.match(value).hasMatch())
        known = u"sc:"_s + value;
    else if ((key == "Script_Extensions"_L1 || key == "scx"_L1) && word.match(value).hasMatch())
        known = u"scx:"_s + value;
    else if (binaryProperties().contains(name))
        known = name;
    if (known.isEmpty() || !take(U'}'))
        fail(u"\"\\p{%1}\" is no property that can be translated"_s.arg(name));
    return {QString((negated ? u"\\P{"_s : u"\\p{"_s) + known + u'}'), std::nullopt};
}

/// After a backslash. Letters and digits mean something or are refused; every other ASCII
/// character is itself.
Translation::Atom Translation::escape(Place place)
{
    if (atEnd()) {
        fail(u"a backslash stands at the end"_s);
        return {};
    }
    const char32_t code = peek();
    ++m_at;
    const bool isInClass = place == Place::InClass;
    const auto set = [&](const QString &inside) {
        return Atom {isInClass ? inside : QString(u'[' + inside + u']'), std::nullopt};
    };
    switch (code) {
    case U'd':
        return set(u"0-9"_s);
    case U'D':
        return set(uR"(\x{0}-\x{2f}\x{3a}-\x{10ffff})"_s);
    case U'w':
        return set(u"0-9A-Z_a-z"_s);
    case U'W':
        return set(uR"(\x{0}-\x{2f}\x{3a}-\x{40}\x{5b}-\x{5e}\x{60}\x{7b}-\x{10ffff})"_s);
    case U's':
        return set(spaces);
    case U'S':
        return set(notSpaces);
    case U'b':
        return isInClass ? literal(8) : Atom {u"\\b"_s, std::nullopt};
    case U'B':
        if (!isInClass)
            return {u"\\B"_s, std::nullopt};
        break;
    case U'p':
    case U'P':
        return propertySet(code == U'P');
    case U't':
        return literal(9);
    case U'n':
        return literal(10);
    case U'v':
        return literal(11);
    case U'f':
        return literal(12);
    case U'r':
        return literal(13);
    case U'0':
        if (peek() < U'0' || peek() > U'9')
            return literal(0);
        break;
    case U'c':
        if (const char32_t letter = peek(); letter < 128 && QChar::isLetter(uint(letter))) {
            ++m_at;
            return literal(letter % 32);
        }
        break;
    case U'x':
        if (const auto value = hex(2, 2))
            return literal(*value);
        break;
    case U'u':
        return codeUnit();
    default:
        if (code < 128 && !QChar::isLetterOrNumber(uint(code)))
            return literal(code);
    }
    fail(code >= U'1' && code <= U'9'
             ? u"\"\\%1\" refers back to a group, which Amend does not follow"_s.arg(named(code))
             : u"\"\\%1\" means nothing in ECMA-262"_s.arg(named(code)));
    return {};
}

} // namespace

Result<QRegularExpression, QString> compiledEcmaPattern(const QString &pattern)
{
    if (pattern.size() > 10'000)
        return Failure {u"is longer than 10,000 characters"_s};
    if (!pattern.isValidUtf16())
        return Failure {u"holds half a character"_s};
    const auto translated = Translation(pattern).run();
    if (!translated)
        return Failure {translated.error()};
    const QRegularExpression compiled(QString(bounded).replace(u"%1"_s, *translated));
    if (!compiled.isValid())
        return Failure {compiled.errorString()};
    return compiled;
}

PatternMatch matchPattern(const QRegularExpression &compiled, const QString &text)
{
    const auto match = compiled.match(text);
    if (match.hasMatch())
        return PatternMatch::Yes;
    return match.isValid() || !text.isValidUtf16() ? PatternMatch::No : PatternMatch::Undecided;
}
