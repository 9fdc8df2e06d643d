// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

QString sizeArg(const Fault &fault, const char *key)
{
    return words::fileSize(fault.finding.args.value(QLatin1StringView(key)).toInteger());
}

QString fileName(const Fault &fault)
{
    const QString name = words::visible(fault.arg("name"));
    //: Stands at the beginning of a sentence in place of a file's name.
    return name.isEmpty() ? Words::tr("The file") : name;
}

QString fileMissingSentence(const Fault &fault)
{
    const QString detail = fault.arg("detail");
    if (detail.isEmpty())
        //: %1 is the name of a file.
        return Words::tr("%1 is gone or can't be read. Choose it again.").arg(fileName(fault));
    //: %1 is the name of a file, %2 the operating system's reason, without a full stop.
    return Words::tr("%1 can't be read: %2. Choose another file.").arg(fileName(fault), detail);
}

QString fileKindSentence(const Fault &fault)
{
    const QString kind = fault.arg("kind");
    if (kind.isEmpty())
        //: %1 is the name of a file.
        return Words::tr("%1 is neither a JPEG picture nor a PDF file, whatever its name says. "
                         "Choose one of these.")
            .arg(fileName(fault));
    //: %1 is the name of a file, %2 a kind of file, such as PNG.
    return Words::tr("%1 is a %2 file. Choose a JPEG picture or a PDF file.")
        .arg(fileName(fault), kind);
}

QString documentMissingSentence(const Fault &fault)
{
    const QString type = words::spelledCode(fault.arg("type"));
    const QString step = Words::tr("Ask the vendor before you send it again.");
    if (type.isEmpty())
        return Words::tr("The server does not list the new document.") + u' ' + step;
    //: %1 is a kind of document: Driving licence.
    return Words::tr("The server does not list the new document: %1.").arg(type) + u' ' + step;
}

QString documentVanishedSentence(const Fault &fault)
{
    const QString type = words::spelledCode(fault.arg("type"));
    const QString step = Words::tr("Ask the vendor what happened to it.");
    if (type.isEmpty())
        return Words::tr("A document that was there before is no longer listed.") + u' ' + step;
    //: %1 is a kind of document: Driving licence.
    return Words::tr("A document that was there before is no longer listed: %1.").arg(type) + u' '
        + step;
}

} // namespace

FaultSentences documentSentences()
{
    return {
        {u"fileMissing"_s, fileMissingSentence},
        {u"fileEmpty"_s,
         [](const Fault &fault) {
             //: %1 is the name of a file.
             return Words::tr("%1 is empty. Choose another file.").arg(fileName(fault));
         }},
        {u"fileTooLarge"_s,
         [](const Fault &fault) {
             //: %1 is the name of a file, %2 its size (12.3 MB), %3 the largest size.
             return Words::tr("%1 has %2, and the profile allows %3. Choose a smaller file.")
                 .arg(fileName(fault), sizeArg(fault, "size"), sizeArg(fault, "limit"));
         }},
        {u"fileKind"_s, fileKindSentence},
        {u"fileChanged"_s,
         [](const Fault &fault) {
             //: %1 is the name of a file.
             return Words::tr("%1 was changed since it was chosen. Look at it and choose it again.")
                 .arg(fileName(fault));
         }},
        {u"documentMissing"_s, documentMissingSentence},
        {u"documentVanished"_s, documentVanishedSentence},
    };
}
