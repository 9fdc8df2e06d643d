// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsentences.h"

#include "context.h"
#include "words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Makes a stranger's text safe to show.
QString shown(const QJsonValue &text)
{
    return words::visible(text.toString());
}

QString day(const QJsonValue &date)
{
    return certificateDay(QDateTime::fromString(date.toString(), Qt::ISODate));
}

QString issuerSentence(const QJsonValue &fault)
{
    const QString issuer = shown(fault["issuer"_L1]);
    if (issuer.isEmpty())
        return Words::tr("The server's certificate was issued by somebody this computer does not "
                         "trust.");
    return Words::tr("The server's certificate was issued by “%1”, which this computer does not "
                     "trust.")
        .arg(issuer);
}

QString otherNameSentence(const QJsonValue &fault)
{
    QStringList names;
    const QJsonArray list = fault["names"_L1].toArray();
    for (const QJsonValue &name : list)
        names += shown(name);
    const QString asked = shown(fault["asked"_L1]);
    return names.isEmpty()
        ? Words::tr("The server's certificate is not for %1: it has no name.").arg(asked)
        : Words::tr("The server's certificate is not for %1, but for %2.")
              .arg(asked, names.join(u", "_s));
}

QString certificateSentence(const QJsonValue &fault)
{
    const QString kind = fault["fault"_L1].toString();
    if (kind == "unknownIssuer"_L1)
        return issuerSentence(fault);
    if (kind == "selfSigned"_L1)
        return Words::tr("The server's certificate is self-signed (“%1”), so nobody has confirmed "
                         "whose it is.")
            .arg(shown(fault["name"_L1]));
    if (kind == "expired"_L1)
        return Words::tr(
                   "The server's certificate expired on %1. Also check the date of this computer.")
            .arg(day(fault["date"_L1]));
    if (kind == "notYetValid"_L1)
        return Words::tr("The server's certificate is not valid before %1. Also check the date of "
                         "this computer.")
            .arg(day(fault["date"_L1]));
    if (kind == "otherName"_L1)
        return otherNameSentence(fault);
    if (kind == "revoked"_L1)
        return Words::tr("The server's certificate was revoked.");
    return Words::tr("The server's certificate can't be verified (%1).")
        .arg(shown(fault["detail"_L1]));
}

/// "gzip data". Empty when the format has no name.
QString formatName(const ApiError &error)
{
    const QString format = error.args.value("notText"_L1).toString();
    return format == "binary"_L1 ? Words::tr("binary data") : Words::tr("%1 data").arg(format);
}

QString typeName(const QString &type)
{
    if (type == "list"_L1)
        return Words::tr("a list");
    if (type == "text"_L1)
        return Words::tr("a text");
    if (type == "number"_L1)
        return Words::tr("a number");
    return type == "boolean"_L1 ? Words::tr("true or false") : u"null"_s;
}

} // namespace

QString certificateDay(const QDateTime &date)
{
    return QLocale().toString(date.toLocalTime().date(), u"d MMMM yyyy"_s);
}

QString tlsSentence(const ApiError &error)
{
    QStringList sentences {Words::tr("The connection is not safe, so nothing was sent.")};
    const QJsonArray faults = error.args.value("certificate"_L1).toArray();
    for (const QJsonValue &fault : faults)
        sentences += certificateSentence(fault);
    const QString detail = words::visible(error.args.value("detail"_L1).toString());
    if (error.args.value("noTls"_L1).toBool())
        sentences += Words::tr("What answers at this address does not speak TLS.");
    else if (faults.isEmpty())
        sentences += detail.isEmpty()
            ? Words::tr("The server and Amend could not agree on TLS.")
            : Words::tr("The server and Amend could not agree on TLS (%1).").arg(detail);
    sentences += Words::tr("Ask your network administrator or the vendor.");
    return sentences.join(u' ');
}

QString proxySentence(const ApiError &error)
{
    const QString proxy = words::visible(error.args.value("proxy"_L1).toString());
    if (proxy.isEmpty())
        return Words::tr(
            "The network's proxy did not let the request through. Ask your network administrator.");
    const QString reason = error.args.value("reason"_L1).toString();
    QString sentence;
    if (reason == "signIn"_L1)
        sentence = Words::tr("The proxy %1 needs a sign-in, and got none that it accepts.");
    else if (reason == "unreachable"_L1)
        sentence = Words::tr("The proxy %1 can't be reached: nothing answers there.");
    else if (reason == "notFound"_L1)
        sentence = Words::tr("The proxy %1 was not found, or does not find the server.");
    else if (reason == "timeout"_L1)
        sentence = Words::tr("The proxy %1 did not answer in time.");
    else if (reason == "closed"_L1)
        sentence = Words::tr("The proxy %1 ended the connection.");
    else
        sentence = Words::tr("The proxy %1 did not let the request through.");
    return sentence.arg(proxy) + u' '
        + Words::tr("Check the proxy in the desktop's network settings, or ask your network "
                    "administrator.");
}

QString unreadSentence(const ApiError &error)
{
    if (error.code == ErrorCode::NotUtf8) {
        const QString encoding = words::visible(error.args.value("encoding"_L1).toString());
        return encoding == "unknown"_L1
            ? Words::tr("The answer is text, but not in UTF-8 as JSON has to be, so it was not "
                        "read.")
            : Words::tr("The answer is %1 text, not UTF-8 as JSON has to be, so it was not read.")
                  .arg(encoding);
    }
    if (error.code == ErrorCode::NotObject && error.args.contains("type"_L1))
        return Words::tr("The server answered with JSON that is not an object (%1), so it is not a "
                         "record.")
            .arg(typeName(error.args.value("type"_L1).toString()));
    if (error.code == ErrorCode::NotObject)
        return Words::tr("The server answered with something that is not a record.");
    if (error.args.contains("notText"_L1))
        return Words::tr("The server answered with %1, not with JSON.").arg(formatName(error));
    return Words::tr("The server answered with something that is not JSON.");
}

QString notTextSentence(const ApiError &error)
{
    if (!error.args.contains("notText"_L1) || error.code != ErrorCode::None)
        return {};
    return Words::tr("The server's explanation is not text (%1), so it is not shown.")
        .arg(formatName(error));
}
