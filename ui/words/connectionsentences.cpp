// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsentences.h"

#include "context.h"
#include "datewords.h"
#include "lists.h"
#include "words.h"

#include <QJsonArray>

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
    //: %1 is the name of who issued the certificate.
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
    if (names.isEmpty())
        //: %1 is the name of a server.
        return Words::tr("The server's certificate is not for %1: it has no name.").arg(asked);
    //: %1 is the name of a server, %2 a list of such names.
    return Words::tr("The server's certificate is not for %1, but for: %2.")
        .arg(asked, words::list(names));
}

QString certificateSentence(const QJsonValue &fault)
{
    const QString kind = fault["fault"_L1].toString();
    if (kind == "unknownIssuer"_L1)
        return issuerSentence(fault);
    if (kind == "selfSigned"_L1)
        //: %1 is the name in the certificate.
        return Words::tr("The server's certificate is self-signed (“%1”), so nobody has confirmed "
                         "whose it is.")
            .arg(shown(fault["name"_L1]));
    if (kind == "expired"_L1)
        //: %1 is a date.
        return Words::tr(
                   "The server's certificate expired on %1. Also check the date of this computer.")
            .arg(day(fault["date"_L1]));
    if (kind == "notYetValid"_L1)
        //: %1 is a date.
        return Words::tr("The server's certificate is not valid before %1. Also check the date of "
                         "this computer.")
            .arg(day(fault["date"_L1]));
    if (kind == "otherName"_L1)
        return otherNameSentence(fault);
    if (kind == "revoked"_L1)
        return Words::tr("The server's certificate was revoked.");
    //: %1 is what the program that checks certificates says about it.
    return Words::tr("The server's certificate can't be verified (%1).")
        .arg(shown(fault["detail"_L1]));
}

/// "gzip". Empty when the format has no name.
QString formatName(const ApiError &error)
{
    const QString format = error.args.value("notText"_L1).toString();
    return format == "binary"_L1 ? QString() : format;
}

/// Of JSON that is not an object.
QString otherTypeSentence(const QString &type)
{
    if (type == "list"_L1)
        return Words::tr("The server answered with a JSON list, so it is not a record.");
    if (type == "text"_L1)
        return Words::tr("The server answered with a JSON text, so it is not a record.");
    if (type == "number"_L1)
        return Words::tr("The server answered with a JSON number, so it is not a record.");
    if (type == "boolean"_L1)
        //: "true" and "false" are values of JSON: keep them.
        return Words::tr("The server answered with true or false in JSON, so it is not a record.");
    //: "null" is a value of JSON: keep it.
    return Words::tr("The server answered with null in JSON, so it is not a record.");
}

} // namespace

QString certificateDay(const QDateTime &date)
{
    return words::date(date.toLocalTime().date());
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
    else if (faults.isEmpty() && detail.isEmpty())
        sentences += Words::tr("The server and Amend could not agree on TLS.");
    else if (faults.isEmpty())
        //: %1 is what the program that encrypts says about it.
        sentences += Words::tr("The server and Amend could not agree on TLS (%1).").arg(detail);
    sentences += Words::tr("Ask your network administrator or the vendor.");
    return sentences.join(u' ');
}

/// With a place for the proxy's name.
static QString proxyFact(const QString &reason)
{
    if (reason == "signIn"_L1)
        //: %1 is the address of a proxy.
        return Words::tr("The proxy %1 needs a sign-in, and got none that it accepts.");
    if (reason == "unreachable"_L1)
        //: %1 is the address of a proxy.
        return Words::tr("The proxy %1 can't be reached: nothing answers there.");
    if (reason == "notFound"_L1)
        //: %1 is the address of a proxy.
        return Words::tr("The proxy %1 was not found, or does not find the server.");
    if (reason == "timeout"_L1)
        //: %1 is the address of a proxy.
        return Words::tr("The proxy %1 did not answer in time.");
    if (reason == "closed"_L1)
        //: %1 is the address of a proxy.
        return Words::tr("The proxy %1 ended the connection.");
    //: %1 is the address of a proxy.
    return Words::tr("The proxy %1 did not let the request through.");
}

QString proxySentence(const ApiError &error)
{
    const QString proxy = words::visible(error.args.value("proxy"_L1).toString());
    if (proxy.isEmpty())
        return Words::tr(
            "The network's proxy did not let the request through. Ask your network administrator.");
    return proxyFact(error.args.value("reason"_L1).toString()).arg(proxy) + u' '
        + Words::tr("Check the proxy in the desktop's network settings, or ask your network "
                    "administrator.");
}

static QString notUtf8Sentence(const ApiError &error)
{
    const QString encoding = error.args.value("encoding"_L1).toString();
    if (encoding == "unknown"_L1)
        return Words::tr(
            "The answer is text, but not in UTF-8 as JSON has to be, so it was not read.");
    //: %1 is the name of an encoding, such as UTF-16.
    return Words::tr(
               "The answer is text in %1, not in UTF-8 as JSON has to be, so it was not read.")
        .arg(words::visible(encoding));
}

QString unreadSentence(const ApiError &error)
{
    if (error.code == ErrorCode::NotUtf8)
        return notUtf8Sentence(error);
    if (error.code == ErrorCode::NotObject && error.args.contains("type"_L1))
        return otherTypeSentence(error.args.value("type"_L1).toString());
    if (error.code == ErrorCode::NotObject)
        return Words::tr("The server answered with something that is not a record.");
    if (!error.args.contains("notText"_L1))
        return Words::tr("The server answered with something that is not JSON.");
    const QString format = formatName(error);
    if (format.isEmpty())
        return Words::tr("The server answered with binary data, not with JSON.");
    //: %1 is the name of a format, such as gzip or PDF.
    return Words::tr("The server answered with %1 data, not with JSON.").arg(format);
}

QString notTextSentence(const ApiError &error)
{
    if (!error.args.contains("notText"_L1) || error.code != ErrorCode::None)
        return {};
    const QString format = formatName(error);
    if (format.isEmpty())
        return Words::tr("The server's explanation is binary data, not text, so it is not shown.");
    //: %1 is the name of a format, such as gzip or PDF.
    return Words::tr("The server's explanation is %1 data, not text, so it is not shown.")
        .arg(format);
}
