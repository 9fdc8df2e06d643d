// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverquote.h"

#include "connectionsentences.h"
#include "context.h"
#include "lists.h"
#include "personal.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

QString codeOf(const ApiError &error)
{
    return error.args.value("code"_L1).toString();
}

/// Says how many of the server's words are not shown, or why.
QString unshownSentence(const ApiError &error)
{
    const qint64 more = error.args.value("more"_L1).toInteger();
    if (more > 0)
        return u' '
            + Words::tr("The server named %n more faults, which are not listed.", nullptr,
                        int(more));
    const QString notText = notTextSentence(error);
    return notText.isEmpty() ? QString() : QString(u' ' + notText);
}

} // namespace

QString withFullStop(const QString &text)
{
    const QChar endOfIsolate(0x2069);
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1) == endOfIsolate)
        --end;
    const QChar last = end > 0 ? text.at(end - 1) : QChar();
    return last.isLetterOrNumber() || last == u')' ? QString(text + u'.') : text;
}

QString codeMeaning(const ApiError &error)
{
    const QString code = codeOf(error);
    if (code.isEmpty())
        return {};
    QJsonObject args = error.args;
    args[u"message"_s] = code;
    const QString meaning = words::sentence(
        {{}, u"server"_s, Severity::Error, args, Finding::Origin::Server}, nullptr);
    return meaning == code ? QString() : withFullStop(meaning);
}

QString quotedMessage(const ApiError &error)
{
    const QString unshown = unshownSentence(error);
    if (error.message.isEmpty())
        return unshown;
    const QString code = codeOf(error);
    const QString meaning = codeMeaning(error);
    QString quoted = meaning.isEmpty() ? QString() : QString(u' ' + meaning);
    if (meaning.isEmpty() || error.message != code) {
        const QString shown = meaning.isEmpty() && !code.isEmpty() && !error.message.contains(code)
            ? words::withBrackets(error.message, code)
            : error.message;
        //: %1 is what the server said, in its own language.
        quoted += u' ' + Words::tr("The server said: %1").arg(personal::text(shown));
    }
    return unshown.isEmpty() ? quoted : withFullStop(quoted) + unshown;
}

/// Reads Weavr's `20, 10;w=60, 20;w=3600, 200;w=86400`: first the limit that was exceeded, then all
/// limits with their windows in seconds.
QString limitSentence(const ApiError &error)
{
    const QString limits = error.args.value("rateLimit"_L1).toString();
    if (limits.isEmpty())
        return {};
    const QStringList parts = limits.split(u',');
    const QString exceeded = parts.constFirst().trimmed();
    for (const QString &part : parts.mid(1)) {
        const qsizetype window = part.indexOf(";w="_L1);
        if (window < 0 || part.first(window).trimmed() != exceeded)
            continue;
        const int minutes = QStringView(part).mid(window + 3).toInt() / 60;
        if (minutes > 0)
            //: It is the server. min is the unit of minutes.
            return u' '
                + Words::tr("It allows %n requests in %1 min.", nullptr, exceeded.toInt())
                      .arg(minutes);
    }
    //: The limits of the server, as it gives them.
    return u' ' + Words::tr("Its limits: %1.").arg(limits);
}

QString waitSentence(const std::optional<qint64> &seconds)
{
    if (!seconds)
        return Words::tr("Try again in a minute.");
    if (*seconds < 120)
        //: s is the unit of seconds.
        return Words::tr("Try again in %1 s.").arg(*seconds);
    const qint64 minutes = (*seconds + 59) / 60;
    if (minutes < 120)
        //: min is the unit of minutes.
        return Words::tr("Try again in %1 min.").arg(minutes);
    //: h is the unit of hours.
    return Words::tr("Try again in %1 h.").arg((minutes + 59) / 60);
}
