// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the C++ source of the reference data at build time:
//   bakereference ISO_3166-1.JSON ISO_3166-2.JSON TZDATA.ZI PLACES.JSON ISO-CODES.PC
//                 LIBPHONENUMBER_VERSION OUTPUT.CPP LOCALES LANGUAGE...
// The ISO files come from iso-codes. tzdata.zi comes from the IANA database, because Qt's own list
// lacks valid links (US/Eastern) and has ids that are not IANA's (UTC+01:00). places.json is our
// own, for what iso-codes lacks. The .pc file and the version may be empty, which means unknown.
// LOCALES is the folder of iso-codes' translations, LANGUAGE/LC_MESSAGES/iso_3166-1.mo. Where one
// is missing, names stay English.

#include <QDataStream>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <cstdio>
#include <cstdlib>

namespace {

[[noreturn]] void stop(const QString &file, const QString &reason)
{
    std::fprintf(stderr, "bakereference: %s: %s\n", qPrintable(file), qPrintable(reason));
    std::exit(1);
}

QByteArray contents(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        stop(name, file.errorString());
    return file.readAll();
}

QJsonArray isoEntries(const QString &name, const QString &key)
{
    const QJsonArray entries = QJsonDocument::fromJson(contents(name)).object()[key].toArray();
    if (entries.isEmpty())
        stop(name, QStringLiteral("holds no \"%1\" entries").arg(key));
    return entries;
}

QByteArray quoted(const QString &text)
{
    return '"' + text.toUtf8().replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

/// Reads our own places.json and checks every entry.
class Places final
{
public:
    explicit Places(const QString &file)
        : m_file(file)
        , m_json(QJsonDocument::fromJson(contents(file)).object())
    {
        constexpr qsizetype most = 60;
        if (m_json.isEmpty())
            stop(file, QStringLiteral("is no JSON object"));
        const qsizetype count = rows(QStringLiteral("countries")).size()
            + rows(QStringLiteral("names")).size() + rows(QStringLiteral("subdivisions")).size();
        if (count > most)
            stop(file, QStringLiteral("has %1 entries, more than %2").arg(count).arg(most));
    }

    /// The rows under `key`, each of which needs a source.
    QList<QJsonObject> rows(const QString &key) const
    {
        QList<QJsonObject> rows;
        for (const QJsonValue &row : m_json[key].toArray()) {
            rows += row.toObject();
            requireSource(rows.last(), key);
        }
        return rows;
    }

    /// A list of countries with one source for all of them.
    QStringList countries(const QString &key) const
    {
        const QJsonObject list = m_json[key].toObject();
        requireSource(list, key);
        QStringList codes;
        for (const QJsonValue &code : list[QStringLiteral("countries")].toArray())
            codes += code.toString();
        codes.sort();
        return codes;
    }

    void requireCountry(const QString &code, bool isKnown) const
    {
        if (!isKnown)
            stop(m_file, QStringLiteral("names no country: \"%1\"").arg(code));
    }

private:
    void requireSource(const QJsonObject &entry, const QString &key) const
    {
        if (entry[QStringLiteral("source")].toString().isEmpty())
            stop(m_file, QStringLiteral("an entry of \"%1\" has no source").arg(key));
    }

    QString m_file;
    QJsonObject m_json;
};

// The look-ups expect lists that are sorted by the bytes of their codes. QMap sorts ASCII like
// that.

struct CountryNames
{
    QStringList iso; ///< ISO's names, the preferred one first
    QString formal; ///< ISO's short name: `Iran, Islamic Republic of`
    QStringList said;
};
using Countries = QMap<QString, CountryNames>; // by code

Countries knownCountries(const QString &file, const Places &places)
{
    Countries known;
    for (const QJsonValue &entry : isoEntries(file, QStringLiteral("3166-1"))) {
        const QJsonObject country = entry.toObject();
        CountryNames &its = known[country[QStringLiteral("alpha_2")].toString()];
        its.formal = country[QStringLiteral("name")].toString();
        QStringList &names = its.iso;
        for (const char *key : {"common_name", "name", "official_name", "alpha_3"}) {
            if (const QString name = country[QLatin1String(key)].toString(); !name.isEmpty())
                names += name;
        }
        names.removeDuplicates();
    }
    for (const QJsonObject &country : places.rows(QStringLiteral("countries")))
        known[country[QStringLiteral("code")].toString()].iso
            += country[QStringLiteral("name")].toString();
    for (const QJsonObject &entry : places.rows(QStringLiteral("names"))) {
        const QString code = entry[QStringLiteral("code")].toString();
        places.requireCountry(code, known.contains(code));
        known[code].said += entry[QStringLiteral("name")].toString();
    }
    return known;
}

QByteArray countries(const Countries &known)
{
    QByteArray rows;
    for (auto country = known.begin(); country != known.end(); ++country)
        rows += "    {" + quoted(country.key()) + ", " + quoted(country->iso.first()) + ", "
            + quoted(country->iso.sliced(1).join(u'|')) + ", " + quoted(country->said.join(u'|'))
            + "},\n";
    return rows;
}

using Subdivisions = QMap<std::pair<QString, QString>, QString>; // by country and code

Subdivisions isoSubdivisions(const QString &file)
{
    Subdivisions names;
    for (const QJsonValue &entry : isoEntries(file, QStringLiteral("3166-2"))) {
        const QJsonObject subdivision = entry.toObject();
        const QString code = subdivision[QStringLiteral("code")].toString();
        names[{code.section(u'-', 0, 0), code.section(u'-', 1)}]
            = subdivision[QStringLiteral("name")].toString();
    }
    return names;
}

Subdivisions withOwn(Subdivisions names, const Places &places)
{
    for (const QJsonObject &own : places.rows(QStringLiteral("subdivisions")))
        names[{own[QStringLiteral("country")].toString(), own[QStringLiteral("code")].toString()}]
            = own[QStringLiteral("name")].toString();
    return names;
}

QByteArray subdivisions(const Subdivisions &names)
{
    QByteArray rows;
    for (auto name = names.begin(); name != names.end(); ++name)
        rows += "    {" + quoted(name.key().first) + ", " + quoted(name.key().second) + ", "
            + quoted(name.value()) + "},\n";
    return rows;
}

/// A catalogue of GNU gettext. Empty where there is no such file.
QHash<QString, QString> catalogue(const QString &name)
{
    QHash<QString, QString> texts;
    if (!QFile::exists(name))
        return texts;
    const QByteArray file = contents(name);
    const auto number = [&](qint64 at) {
        if (at < 0 || at + 4 > file.size())
            stop(name, QStringLiteral("ends too early"));
        QDataStream bytes(file.mid(at, 4));
        bytes.setByteOrder(QDataStream::LittleEndian);
        quint32 read = 0;
        bytes >> read;
        return qint64(read);
    };
    if (number(0) != 0x950412de)
        stop(name, QStringLiteral("is no catalogue of this byte order"));
    const auto text
        = [&](qint64 row) { return QString::fromUtf8(file.mid(number(row + 4), number(row))); };
    for (qint64 i = 0; i < number(8); ++i)
        texts.insert(text(number(12) + 8 * i), text(number(16) + 8 * i));
    return texts;
}

/// One row of reference::Translation.
QByteArray translation(const QString &language, const QString &country, const QStringList &names)
{
    for (const QString &name : names) {
        if (name.contains(u'|'))
            stop(name, QStringLiteral("has a separator in it"));
    }
    return "    {" + quoted(language) + ", " + quoted(country) + ", " + quoted(names.join(u'|'))
        + "},\n";
}

QByteArray countriesIn(const QString &language, const QHash<QString, QString> &texts,
                       const Countries &known, const Places &places)
{
    QHash<QString, QString> own;
    for (const QJsonObject &row : places.rows(QStringLiteral("translated")))
        own.insert(row[QStringLiteral("code")].toString(), row[language].toString());
    QStringList names;
    for (auto country = known.begin(); country != known.end(); ++country) {
        const QString english = country->iso.constFirst();
        QString name = own.value(country.key());
        for (const QString &one : {english, country->formal}) {
            if (name.isEmpty())
                name = texts.value(one);
        }
        names += name.isEmpty() ? english : name;
    }
    return translation(language, {}, names);
}

/// The countries with a translation for each of the subdivisions that ISO has.
QByteArray subdivisionsIn(const QString &language, const QHash<QString, QString> &texts,
                          const Subdivisions &iso, const Subdivisions &all)
{
    QMap<QString, bool> isWhole;
    for (auto one = iso.begin(); one != iso.end(); ++one) {
        bool &whole = isWhole.insert(one.key().first, isWhole.value(one.key().first, true)).value();
        whole = whole && texts.contains(one.value());
    }
    QMap<QString, QStringList> names;
    for (auto one = all.begin(); one != all.end(); ++one) {
        if (isWhole.value(one.key().first))
            names[one.key().first] += texts.value(one.value(), one.value());
    }
    QByteArray rows;
    for (auto country = names.begin(); country != names.end(); ++country)
        rows += translation(language, country.key(), country.value());
    return rows;
}

QByteArray zipAreas(const Places &places)
{
    QByteArray rows;
    for (const QJsonObject &state : places.rows(QStringLiteral("subdivisions"))) {
        for (const QJsonValue &zip : state[QStringLiteral("zip")].toArray())
            rows += "    {" + quoted(state[QStringLiteral("code")].toString()) + ", "
                + quoted(zip.toString()) + "},\n";
    }
    return rows;
}

QByteArray codes(const QStringList &codes, const Countries &known, const Places &places)
{
    QByteArray rows;
    for (const QString &code : codes) {
        places.requireCountry(code, known.contains(code));
        rows += "    " + quoted(code) + ",\n";
    }
    return rows;
}

/// The text after `mark` on a line of the file. Empty when there is no such line or file.
QString wordAfter(const QByteArray &mark, const QString &file)
{
    if (file.isEmpty())
        return {};
    for (const QByteArray &line : contents(file).split('\n')) {
        if (line.startsWith(mark))
            return QString::fromUtf8(line.mid(mark.size())).trimmed();
    }
    return {};
}

// A line "Z id …" is a zone, and "L target id" is a link to one.
QByteArray timeZones(const QString &file)
{
    QStringList ids;
    for (const QByteArray &line : contents(file).split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() > 2 && words[0] == "Z")
            ids += QString::fromLatin1(words[1]);
        else if (words.size() > 2 && words[0] == "L")
            ids += QString::fromLatin1(words[2]);
    }
    if (ids.isEmpty())
        stop(file, QStringLiteral("holds no zones"));
    ids.sort();
    QByteArray rows;
    for (const QString &id : std::as_const(ids))
        rows += "    " + quoted(id) + ",\n";
    return rows;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList files;
    for (int i = 1; i < argc; ++i)
        files += QFile::decodeName(argv[i]);
    if (files.size() < 8)
        stop(QStringLiteral("usage"), QStringLiteral("see the head of bakereference.cpp"));
    const Places places(files[3]);
    const Countries known = knownCountries(files[0], places);
    const Subdivisions iso = isoSubdivisions(files[1]);
    const Subdivisions all = withOwn(iso, places);
    QByteArray translations;
    for (const QString &language : files.sliced(8)) {
        const QString folder = QStringLiteral("%1/%2/LC_MESSAGES/").arg(files[7], language);
        const auto names = catalogue(folder + QStringLiteral("iso_3166-1.mo"));
        if (!names.isEmpty())
            translations += countriesIn(language, names, known, places);
        translations += subdivisionsIn(
            language, catalogue(folder + QStringLiteral("iso_3166-2.mo")), iso, all);
    }
    const auto list
        = [](const QByteArray &type, const QByteArray &name, const QByteArray &rows) -> QByteArray {
        return "const " + type + " baked_" + name + "[] = {\n" + rows + "};\n\n"
            + "std::span<const " + type + "> reference::" + name + "()\n{\n    return baked_" + name
            + ";\n}\n\n";
    };
    const auto without = [&](const char *key) {
        return codes(places.countries(QLatin1String(key)), known, places);
    };
    const auto release = [](const char *name, const QString &version) -> QByteArray {
        return "    {" + quoted(QLatin1String(name)) + ", " + quoted(version) + "},\n";
    };
    const QByteArray source = "// Written by tools/bakereference.cpp.\n#include \"reference.h\"\n\n"
        + list("reference::Country", "countries", countries(known))
        + list("reference::Subdivision", "subdivisions", subdivisions(all))
        + list("reference::Translation", "translations", translations)
        + list("reference::ZipArea", "zipAreas", zipAreas(places))
        + list("char *const", "timeZones", timeZones(files[2]))
        + list("char *const", "withoutPostCodes", without("withoutPostCodes"))
        + list("char *const", "withoutSubdivisions", without("withoutSubdivisions"))
        + list("reference::Release", "releases",
               release("iso-codes", wordAfter("Version:", files[4]))
                   + release("tzdata", wordAfter("# version", files[2]))
                   + release("libphonenumber", files[5]));
    QFile file(files[6]);
    if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size() || !file.flush())
        stop(files[6], file.errorString());
    return 0;
}
