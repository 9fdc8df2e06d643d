// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the C++ source of the reference data at build time:
//   bakereference ISO_3166-1.JSON ISO_3166-2.JSON TZDATA.ZI OUTPUT.CPP
// The JSON files are those of iso-codes; tzdata.zi is the IANA database's, since Qt's own list
// lacks valid links (US/Eastern) and has ids that are not IANA's (UTC+01:00).

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSet>

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

// The lists are sorted by the bytes of their codes, as the look-ups expect; QMap sorts ASCII so.

QByteArray countries(const QString &file)
{
    QMap<QString, QString> names;
    for (const QJsonValue &entry : isoEntries(file, QStringLiteral("3166-1"))) {
        const QJsonObject country = entry.toObject();
        names[country[QStringLiteral("alpha_2")].toString()]
            = country[QStringLiteral("common_name")].toString(
                country[QStringLiteral("name")].toString());
    }
    QByteArray rows;
    for (auto name = names.begin(); name != names.end(); ++name)
        rows += "    {" + quoted(name.key()) + ", " + quoted(name.value()) + "},\n";
    return rows;
}

QByteArray subdivisions(const QString &file)
{
    QMap<std::pair<QString, QString>, QString> names;
    for (const QJsonValue &entry : isoEntries(file, QStringLiteral("3166-2"))) {
        const QJsonObject subdivision = entry.toObject();
        const QString code = subdivision[QStringLiteral("code")].toString();
        names[{code.section(u'-', 0, 0), code.section(u'-', 1)}]
            = subdivision[QStringLiteral("name")].toString();
    }
    QByteArray rows;
    for (auto name = names.begin(); name != names.end(); ++name)
        rows += "    {" + quoted(name.key().first) + ", " + quoted(name.key().second) + ", "
            + quoted(name.value()) + "},\n";
    return rows;
}

// "Z id …" is a zone, "L target id" a link to one.
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
    if (argc != 5)
        stop(QStringLiteral("usage"), QStringLiteral("ISO_3166-1 ISO_3166-2 TZDATA.ZI OUTPUT"));
    const QString output = QFile::decodeName(argv[4]);
    const QByteArray source = "// Written by tools/bakereference.cpp.\n"
                              "#include \"reference.h\"\n\n"
                              "namespace {\n\n"
                              "constexpr reference::Country bakedCountries[] = {\n"
        + countries(QFile::decodeName(argv[1]))
        + "};\n\nconstexpr reference::Subdivision bakedSubdivisions[] = {\n"
        + subdivisions(QFile::decodeName(argv[2]))
        + "};\n\nconstexpr const char *bakedTimeZones[] = {\n"
        + timeZones(QFile::decodeName(argv[3]))
        + "};\n\n"
          "} // namespace\n\n"
          "std::span<const reference::Country> reference::countries()\n"
          "{\n    return bakedCountries;\n}\n\n"
          "std::span<const reference::Subdivision> reference::subdivisions()\n"
          "{\n    return bakedSubdivisions;\n}\n\n"
          "std::span<const char *const> reference::timeZones()\n"
          "{\n    return bakedTimeZones;\n}\n";
    QFile file(output);
    if (!file.open(QIODevice::WriteOnly) || file.write(source) != source.size() || !file.flush())
        stop(output, file.errorString());
    return 0;
}
