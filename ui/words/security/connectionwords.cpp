// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwords.h"

#include "connectionsentences.h"
#include "context.h"
#include "lists.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

using Step = ConnectionReport::Step;

QString timeoutSentence(const ConnectionReport &report)
{
    switch (report.step) {
    case Step::Name:
        return Words::tr("The look-up of the server's name took too long. Check your network and "
                         "its name server (DNS).");
    case Step::Tls:
        return Words::tr("The server took the connection, but did not finish the TLS handshake in "
                         "time. It may not speak TLS, or something between here and the server "
                         "holds it up.");
    default:
        break;
    }
    return Words::tr("No answer came from the server's address in time. A firewall may drop the "
                     "connection.");
}

QString cancelSentence(Step step)
{
    switch (step) {
    case Step::Address:
        return Words::tr("The test was stopped before it began.");
    case Step::Proxy:
        return Words::tr("The test was stopped while it waited for the proxy.");
    case Step::Name:
        return Words::tr("The test was stopped while the server's name was looked up.");
    case Step::Connection:
        return Words::tr("The test was stopped while it waited for the server's address.");
    case Step::Tls:
    case Step::Done:
        break;
    }
    return Words::tr("The test was stopped during the TLS handshake.");
}

QString described(const ConnectionReport::Certificate &one)
{
    //: Stands in place of a name that a certificate does not have.
    const QString unnamed = Words::tr("(no name)");
    const auto named
        = [&](const QString &name) { return name.isEmpty() ? unnamed : words::visible(name); };
    QStringList found {
        //: About a certificate. %1 is whose it is, %2 who issued it.
        Words::tr("%1, issued by %2").arg(named(one.subject), named(one.issuer)),
        //: About a certificate. %1 and %2 are dates.
        Words::tr("valid from %1 until %2")
            .arg(certificateDay(one.from), certificateDay(one.until)),
    };
    if (!one.key.isEmpty())
        //: About a certificate. %1 is the kind and the length of its key: RSA 2048.
        found += Words::tr("key %1").arg(one.key);
    return words::facts(found);
}

bool isEncrypted(const ConnectionReport &report)
{
    return report.server.scheme() == "https"_L1;
}

QString serverName(const ConnectionReport &report)
{
    const int port = report.server.port(isEncrypted(report) ? 443 : 80);
    //: %1 is the address of a server, %2 the number of a network port.
    return Words::tr("%1, port %2")
        .arg(report.server.adjusted(QUrl::RemovePort).toString())
        .arg(port);
}

} // namespace

namespace words {

QString verdict(const ConnectionReport &report, const Source &source)
{
    if (!report.error) {
        return isEncrypted(report)
            //: %1 is a version of TLS.
            ? Words::tr("The connection is safe: %1, with a certificate that this computer trusts.")
                  .arg(report.protocol)
            : Words::tr("The server answers. It is on this computer, so the connection needs no "
                        "TLS.");
    }
    if (report.error->kind == ApiError::Kind::Cancelled)
        return cancelSentence(report.step);
    if (report.error->code == ErrorCode::Timeout)
        return timeoutSentence(report);
    if (report.error->code == ErrorCode::Cut)
        return Words::tr("The connection was ended from the other side. Something between here and "
                         "the server may not let it through.");
    return sentence(*report.error, source);
}

QList<ReportLine> lines(const ConnectionReport &report)
{
    //: Labels of what a test of the connection found.
    QList<ReportLine> lines {{Words::tr("Server", "label"), serverName(report)}};
    //: A proxy of the network: none is used.
    const QString none = Words::tr("none", "proxy");
    //: Labels of what a test of the connection found.
    lines += {Words::tr("Proxy", "label"), report.proxy.isEmpty() ? none : visible(report.proxy)};
    if (!report.addresses.isEmpty())
        //: Labels of what a test of the connection found: the IP addresses of the server's name.
        lines += {Words::tr("Addresses", "label"), list(report.addresses)};
    if (!report.address.isEmpty())
        //: Labels of what a test of the connection found. An address follows.
        lines += {Words::tr("Connected to", "label"), report.address};
    if (!report.protocol.isEmpty())
        //: Labels of what a test of the connection found: the version of TLS and the cipher.
        lines += {Words::tr("TLS", "label"), facts({report.protocol, report.cipher})};
    for (qsizetype i = 0; i < report.chain.size(); ++i) {
        //: Labels of what a test of the connection found: the certificate of who issued the one
        //: before. %1 counts them.
        QString label = Words::tr("Issuer %1", "label").arg(i);
        if (i == 0)
            //: Labels of what a test of the connection found: the server's own certificate.
            label = Words::tr("Certificate", "label");
        lines += {label, described(report.chain.at(i))};
    }
    return lines;
}

QString text(const ConnectionReport &report, const Source &source)
{
    QStringList whole {verdict(report, source)};
    const QList<ReportLine> found = lines(report);
    for (const ReportLine &line : found)
        whole += withColon(line.label, line.value);
    whole += Words::tr("No request and no key was sent.");
    return whole.join(u'\n');
}

} // namespace words
