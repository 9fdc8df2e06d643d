// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// A name in the forms that are compared: without `the` and `and`, and with `st` written out.
struct Name
{
    QString text;
    QString sorted; ///< words in alphabetical order, to find "Korea, South"
    QString letters; ///< without spaces, so that "cote d ivoire" is "côte d'Ivoire"
};

struct Entry
{
    QString code;
    QString foldedCode;
    QList<Name> names;
};

/// Replaces letters that Unicode does not decompose.
QString plainLetter(QChar letter)
{
    static const QHash<QChar, QString> letters {
        {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'œ', u"oe"_s}, {u'ø', u"o"_s}, {u'ł', u"l"_s},
        {u'đ', u"d"_s},  {u'ð', u"d"_s},  {u'þ', u"th"_s}, {u'ı', u"i"_s}, {u'ə', u"a"_s},
    };
    return letters.value(letter, QString(letter));
}

/// Makes `U.S.` the same as `US`, and `d'Ivoire` one word.
bool isInsideWord(QChar c)
{
    return QStringView(u".'`´’‘ʻʼʿʾ").contains(c) || c.isMark();
}

Name nameOf(const QString &text)
{
    const QStringList all = places::folded(text).split(u' ', Qt::SkipEmptyParts);
    QStringList words = all;
    words.removeAll(u"the"_s);
    words.removeAll(u"and"_s);
    if (words.isEmpty())
        words = all; // `AND` is also Andorra's code
    std::replace(words.begin(), words.end(), u"st"_s, u"saint"_s);
    Name name {words.join(u' '), {}, words.join(QString())};
    words.sort();
    name.sorted = words.join(u' ');
    return name;
}

/// Adds a name as a whole, and each part of a name with brackets: `Holy See (Vatican City State)`.
void addNames(QList<Name> &names, const QString &name)
{
    static const QRegularExpression brackets(uR"([()\[\]])"_s);
    names += nameOf(name);
    const QStringList parts = name.split(brackets, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (parts.size() > 1 && !part.trimmed().isEmpty())
            names += nameOf(part);
    }
}

Entry entryOf(const QString &code, const QStringList &names)
{
    Entry entry {code, places::folded(code), {}};
    for (const QString &name : names)
        addNames(entry.names, name);
    return entry;
}

template <typename Fits>
QStringList codesWhere(const QList<Entry> &entries, const Fits &fits)
{
    QStringList codes;
    for (const Entry &entry : entries) {
        if (std::any_of(entry.names.begin(), entry.names.end(), fits))
            codes += entry.code;
    }
    return codes;
}

/// Fewer letters are more likely an abbreviation of something else.
constexpr qsizetype minPrefixLength = 4;

places::Meant meant(const QList<Entry> &entries, const QString &text)
{
    const Name wanted = nameOf(text);
    if (wanted.text.isEmpty())
        return {};
    const QString code = places::folded(text);
    for (const Entry &entry : entries) {
        if (entry.foldedCode == code)
            return {{entry.code}, true};
    }
    const QStringList same = codesWhere(entries, [&](const Name &name) {
        return name.sorted == wanted.sorted || name.letters == wanted.letters;
    });
    if (!same.isEmpty())
        return {same, true};
    if (wanted.text.size() < minPrefixLength)
        return {};
    return {
        codesWhere(entries, [&](const Name &name) { return name.text.startsWith(wanted.text); }),
        false};
}

QStringList listOf(const char *names)
{
    return QString::fromUtf8(names).split(u'|', Qt::SkipEmptyParts);
}

/// The names in the language of the locale, in the order of the list: of all countries, or of the
/// subdivisions of one. Empty where they are not translated.
const QStringList &translatedNames(const QString &country = {})
{
    static QHash<QString, QStringList> kept;
    const QString locale = QLocale().name();
    const QString key = locale % u'/' % country;
    if (const auto found = kept.constFind(key); found != kept.cend())
        return *found;
    QStringList names;
    for (const QString &language : {locale, locale.section(u'_', 0, 0)}) {
        const reference::Translation *const its = reference::translation(language, country);
        if (its && names.isEmpty())
            names = QString::fromUtf8(its->names).split(u'|');
    }
    return *kept.insert(key, names);
}

QStringList namesOf(const reference::Country &country)
{
    return QStringList {QString::fromUtf8(country.name), places::name(country)}
    + listOf(country.otherNames) + listOf(country.saidNames);
}

QStringList namesOf(const reference::Subdivision &one)
{
    return {QString::fromUtf8(one.name), places::name(one),
            QString::fromLatin1(one.country) % u'-' % QString::fromLatin1(one.code)};
}

/// The names of a zone are its id and the part after each slash. `GMT+5` alone is left out: people
/// mean east of Greenwich, but `Etc/GMT+5` is west.
QStringList namesOfZone(const QString &id)
{
    QStringList names {id};
    if (id.startsWith("Etc/GMT"_L1) && id.size() > 7)
        return names;
    for (qsizetype slash = id.indexOf(u'/'); slash >= 0; slash = id.indexOf(u'/', slash + 1))
        names += id.sliced(slash + 1);
    return names;
}

} // namespace

QString places::folded(const QString &text)
{
    QString plain;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const QChar c = decomposed[i];
        const bool isSign = c == u'+' || c == u'/'
            || (c == u'-' && i + 1 < decomposed.size() && decomposed[i + 1].isDigit());
        if (isInsideWord(c))
            continue;
        if (c == u'&')
            plain += " and "_L1;
        else if (c.isLetterOrNumber() || c.isSurrogate() || isSign)
            plain += plainLetter(c.toCaseFolded());
        else
            plain += u' ';
    }
    return plain.simplified();
}

places::Meant places::country(const QString &text)
{
    static QHash<QString, QList<Entry>> kept; // by language
    QList<Entry> &entries = kept[QLocale().name()];
    if (entries.isEmpty()) {
        for (const reference::Country &one : reference::countries())
            entries += entryOf(QString::fromLatin1(one.code), namesOf(one));
    }
    return meant(entries, text);
}

places::Meant places::subdivision(const QString &country, const QString &text)
{
    QList<Entry> entries;
    for (const reference::Subdivision &one : reference::subdivisions(country))
        entries += entryOf(QString::fromLatin1(one.code), namesOf(one));
    return meant(entries, text);
}

places::Meant places::timeZone(const QString &text)
{
    static const QList<Entry> entries = [] {
        QList<Entry> all;
        for (const char *zone : reference::timeZones()) {
            const QString id = QString::fromLatin1(zone);
            all += entryOf(id, namesOfZone(id));
        }
        return all;
    }();
    return meant(entries, text);
}

places::Meant places::among(const QList<Named> &list, const QString &text)
{
    QList<Entry> entries;
    for (const Named &one : list)
        entries += entryOf(one.code, one.names);
    return meant(entries, text);
}

QString places::name(const reference::Country &country)
{
    const qsizetype at = &country - reference::countries().data();
    return translatedNames().value(at, QString::fromUtf8(country.name));
}

QString places::name(const reference::Subdivision &subdivision)
{
    const QString country = QString::fromLatin1(subdivision.country);
    const qsizetype at = &subdivision - reference::subdivisions(country).data();
    return translatedNames(country).value(at, QString::fromUtf8(subdivision.name));
}

QString places::searchText(const reference::Country &country)
{
    const QString shown = folded(QString::fromUtf8(country.name));
    QStringList texts {QString::fromLatin1(country.code).toLower(), shown};
    // With "Kingdom of Belgium", a search for "kingdom" would find Belgium.
    for (const QString &name : listOf(country.otherNames)) {
        if (const QString other = folded(name); !other.contains(shown))
            texts += other;
    }
    texts += folded(name(country));
    for (const QString &said : listOf(country.saidNames))
        texts += folded(said);
    QString text = texts.join(" | "_L1);
    if (text.contains("saint "_L1))
        text += " | "_L1 + QString(text).replace("saint "_L1, "st "_L1);
    return text;
}

QString places::searchText(const reference::Subdivision &subdivision)
{
    const QString code = QString::fromLatin1(subdivision.code);
    return folded(code) % " | "_L1 % folded(QString::fromUtf8(subdivision.name)) % " | "_L1
        % folded(name(subdivision)) % " | "_L1
        % folded(QString::fromLatin1(subdivision.country) % u'-' % code);
}
