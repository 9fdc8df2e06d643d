// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "json.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli::output {

namespace {

bool isCut = false; ///< a write to standard output failed

void put(FILE *stream, const QByteArray &bytes)
{
    const size_t length = size_t(bytes.size());
    const bool isWritten
        = std::fwrite(bytes.constData(), 1, length, stream) == length && std::fflush(stream) == 0;
    if (!isWritten && stream == stdout)
        isCut = true;
}

bool controlsTerminal(QChar c)
{
    return c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e))
        || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

bool isComplete()
{
    return !isCut;
}

QString harmless(const QString &text)
{
    QString shown;
    for (const QChar c : text)
        if (controlsTerminal(c))
            shown += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            shown += c;
    return shown;
}

void line(const QString &text)
{
    put(stdout, harmless(text).toUtf8() + '\n');
}

void lines(const QString &text)
{
    const QStringList all = text.trimmed().split(u'\n');
    for (const QString &one : all)
        line(one);
}

void printError(const QString &text)
{
    put(stderr, "amend: " + harmless(text).toUtf8() + '\n');
}

void document(const QJsonObject &object)
{
    put(stdout, json::write(object, json::Layout::Indented));
}

void objectLine(const QJsonObject &object)
{
    put(stdout, json::write(object) + '\n');
}

} // namespace cli::output
