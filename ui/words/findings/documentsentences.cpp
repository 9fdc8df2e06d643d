// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString sizeArg(const Fault &fault, const char *key)
{
    return words::fileSize(fault.finding.args.value(QLatin1StringView(key)).toInteger());
}

QString fileName(const Fault &fault)
{
    const QString name = words::visible(fault.arg("name"));
    return name.isEmpty() ? Words::tr("The file") : name;
}

QString documentType(const Fault &fault)
{
    const QString type = fault.arg("type");
    return type.isEmpty() ? Words::tr("a document") : words::spelledCode(type);
}

QString fileMissingSentence(const Fault &fault)
{
    const QString detail = fault.arg("detail");
    if (detail.isEmpty())
        return Words::tr("%1 is gone or can't be read. Choose it again.").arg(fileName(fault));
    return Words::tr("%1 can't be read: %2. Choose another file.").arg(fileName(fault), detail);
}

QString fileKindSentence(const Fault &fault)
{
    const QString kind = fault.arg("kind");
    if (kind.isEmpty())
        return Words::tr("%1 is neither a JPEG picture nor a PDF file, whatever its name says. "
                         "Choose one of these.")
            .arg(fileName(fault));
    return Words::tr("%1 is a %2 file. Choose a JPEG picture or a PDF file.")
        .arg(fileName(fault), kind);
}

} // namespace

FaultSentences documentSentences()
{
    return {
        {u"fileMissing"_s, fileMissingSentence},
        {u"fileEmpty"_s,
         [](const Fault &fault) {
             return Words::tr("%1 is empty. Choose another file.").arg(fileName(fault));
         }},
        {u"fileTooLarge"_s,
         [](const Fault &fault) {
             return Words::tr("%1 has %2, and the profile allows %3. Choose a smaller file.")
                 .arg(fileName(fault), sizeArg(fault, "size"), sizeArg(fault, "limit"));
         }},
        {u"fileKind"_s, fileKindSentence},
        {u"fileChanged"_s,
         [](const Fault &fault) {
             return Words::tr("%1 was changed since it was chosen. Look at it and choose it again.")
                 .arg(fileName(fault));
         }},
        {u"documentMissing"_s,
         [](const Fault &fault) {
             return Words::tr("The server does not list the new document: %1. Ask the vendor "
                              "before you send it again.")
                 .arg(documentType(fault));
         }},
        {u"documentVanished"_s,
         [](const Fault &fault) {
             return Words::tr("A document that was there before is no longer listed: %1. Ask the "
                              "vendor what happened to it.")
                 .arg(documentType(fault));
         }},
    };
}
