// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ecmapattern.h"

#include "unicodeproperties.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

// So many steps are a few hundredths of a second; what people write needs some hundreds. PCRE
// counts them anew for each place where a match may begin: hence those are steps of one match, too.
const auto bounded = u"(*LIMIT_MATCH=1000000)\\A(?s:.*?)(?:%1)"_s;

// The characters of ECMA's WhiteSpace and LineTerminator, and all others, for a PCRE class.
const auto spaces = uR"(\x{9}-\x{d}\x{20}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f})"
                    uR"(\x{205f}\x{3000}\x{feff})"_s;
const auto notSpaces = uR"(\x{0}-\x{8}\x{e}-\x{1f}\x{21}-\x{9f}\x{a1}-\x{167f}\x{1681}-\x{1fff})"
                       uR"(\x{200b}-\x{2027}\x{202a}-\x{202e}\x{2030}-\x{205e}\x{2060}-\x{2fff})"
                       uR"(\x{3001}-\x{fefe}\x{ff00}-\x{10ffff})"_s;

/// Translates the pattern from left to right. Ends at the first fault.
class Translation final
{
public:
    explicit Translation(const QString &pattern)
        : m_code(pattern.toUcs4())
    {
    }

    Result<QString, SpecFault> run();

private:
    enum class Place { Outside, InClass };
    /// A piece that matches one character: the character itself, or a set.
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
    std::optional<char32_t> namedCharacter(char32_t code);
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
    void fail(const SpecFault &fault)
    {
        if (!m_fault)
            m_fault = fault;
    }

    const QList<uint> m_code;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_isQuantifiable = false; ///< a quantifier may follow
    QString m_text;
    std::optional<SpecFault> m_fault;
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

Result<QString, SpecFault> Translation::run()
{
    while (!atEnd() && !m_fault)
        term();
    if (m_depth > 0)
        fail(SpecFault {Kind::GroupNotClosed});
    if (m_fault)
        return Failure {*m_fault};
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
        m_text += "\\z"_L1; // PCRE's `$` also matches before a final line break
    } else if (code == U'|') {
        m_text += u'|';
    } else if (code == U'(') {
        group();
        return;
    } else if (code == U')') {
        if (--m_depth < 0)
            return fail(SpecFault {Kind::GroupNotOpened});
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
        return fail(SpecFault {Kind::NotEscaped, {named(code)}});
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
        return fail(SpecFault {Kind::UnknownGroup, {named(peek(1))}});
    while (!atEnd() && peek() != U'>')
        ++m_at;
    if (!take(U'>'))
        return fail(SpecFault {Kind::GroupNameOpen});
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
            return fail(SpecFault {Kind::NotEscaped, {u"{"_s}});
        ++end;
    } else {
        text = named(code);
    }
    if (!m_isQuantifiable)
        return fail(SpecFault {Kind::RepeatsNothing, {text}});
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
    while (!atEnd() && peek() != U']' && !m_fault) {
        const Atom first = classAtom();
        m_text += first.text;
        if (peek() != U'-' || peek(1) == U']')
            continue;
        ++m_at;
        const Atom last = classAtom();
        if (!first.one || !last.one)
            return fail(SpecFault {Kind::RangeOpen});
        if (*first.one > *last.one)
            return fail(SpecFault {Kind::RangeReversed});
        m_text += u'-' + last.text;
    }
    if (!take(U']'))
        return fail(SpecFault {Kind::ClassNotClosed});
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

/// Reads what follows `\u`: four digits, a surrogate pair, or `{…}`.
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
        fail(SpecFault {Kind::UnknownCharacter});
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
    const QString known = pcreProperty(name);
    if (known.isEmpty() || !take(U'}'))
        fail(SpecFault {Kind::UnknownProperty, {name}});
    return {QString((negated ? u"\\P{"_s : u"\\p{"_s) + known + u'}'), std::nullopt};
}

/// The set that `\d` and similar escapes mean. Nothing for other letters.
std::optional<QString> namedSet(char32_t letter)
{
    switch (letter) {
    case U'd':
        return u"0-9"_s;
    case U'D':
        return uR"(\x{0}-\x{2f}\x{3a}-\x{10ffff})"_s;
    case U'w':
        return u"0-9A-Z_a-z"_s;
    case U'W':
        return uR"(\x{0}-\x{2f}\x{3a}-\x{40}\x{5b}-\x{5e}\x{60}\x{7b}-\x{10ffff})"_s;
    case U's':
        return spaces;
    case U'S':
        return notSpaces;
    default:
        return std::nullopt;
    }
}

/// The character that an escape other than `\u` names.
std::optional<char32_t> Translation::namedCharacter(char32_t code)
{
    switch (code) {
    case U't':
        return 9;
    case U'n':
        return 10;
    case U'v':
        return 11;
    case U'f':
        return 12;
    case U'r':
        return 13;
    case U'x':
        return hex(2, 2);
    case U'0':
        return peek() < U'0' || peek() > U'9' ? std::optional<char32_t>(0) : std::nullopt;
    case U'c':
        if (peek() >= 128 || !QChar::isLetter(uint(peek())))
            return std::nullopt;
        return char32_t(m_code[m_at++]) % 32;
    default:
        return code < 128 && !QChar::isLetterOrNumber(uint(code)) ? std::optional(code)
                                                                  : std::nullopt;
    }
}

/// Reads what follows a backslash. Letters and digits have a meaning or are refused; any other
/// ASCII character stands for itself.
Translation::Atom Translation::escape(Place place)
{
    if (atEnd()) {
        fail(SpecFault {Kind::BackslashAtEnd});
        return {};
    }
    const char32_t code = peek();
    ++m_at;
    const bool isInClass = place == Place::InClass;
    if (const auto inside = namedSet(code))
        return {isInClass ? *inside : QString(u'[' + *inside + u']'), std::nullopt};
    if (code == U'b' && isInClass)
        return literal(8);
    if ((code == U'b' || code == U'B') && !isInClass)
        return {u'\\' + named(code), std::nullopt};
    if (code == U'p' || code == U'P')
        return propertySet(code == U'P');
    if (code == U'u')
        return codeUnit();
    if (const auto one = namedCharacter(code))
        return literal(*one);
    fail(code >= U'1' && code <= U'9' ? SpecFault {Kind::BackReference, {named(code)}}
                                      : SpecFault {Kind::UnknownEscape, {named(code)}});
    return {};
}

} // namespace

Result<QRegularExpression, SpecFault> compiledEcmaPattern(const QString &pattern)
{
    if (pattern.size() > 10'000)
        return Failure {SpecFault {Kind::PatternTooLong}};
    if (!pattern.isValidUtf16())
        return Failure {SpecFault {Kind::HalfCharacter}};
    const auto translated = Translation(pattern).run();
    if (!translated)
        return Failure {translated.error()};
    const QRegularExpression compiled(QString(bounded).replace(u"%1"_s, *translated));
    if (!compiled.isValid())
        return Failure {SpecFault {Kind::BadPattern, {compiled.errorString()}}};
    return compiled;
}

PatternMatch matchPattern(const QRegularExpression &compiled, const QString &text)
{
    const auto match = compiled.match(text);
    if (match.hasMatch())
        return PatternMatch::Yes;
    return match.isValid() || !text.isValidUtf16() ? PatternMatch::No : PatternMatch::Undecided;
}
