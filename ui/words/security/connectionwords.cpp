// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionwords.h"

#include "connectionsentences.h"
#include "context.h"
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
    const QString unnamed = Words::tr("(no name)");
    const auto named
        = [&](const QString &name) { return name.isEmpty() ? unnamed : words::visible(name); };
    QStringList facts {
        Words::tr("%1, issued by %2").arg(named(one.subject), named(one.issuer)),
        Words::tr("valid from %1 until %2")
            .arg(certificateDay(one.from), certificateDay(one.until)),
    };
    if (!one.key.isEmpty())
        facts += Words::tr("key %1").arg(one.key);
    return facts.join(u"; "_s);
}

bool isEncrypted(const ConnectionReport &report)
{
    return report.server.scheme() == "https"_L1;
}

QString serverName(const ConnectionReport &report)
{
    const int port = report.server.port(isEncrypted(report) ? 443 : 80);
    return u"%1, port %2"_s.arg(report.server.adjusted(QUrl::RemovePort).toString()).arg(port);
}

} // namespace

namespace words {

QString verdict(const ConnectionReport &report, const Source &source)
{
    if (!report.error) {
        return isEncrypted(report)
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
    QList<ReportLine> lines {{Words::tr("Server"), serverName(report)}};
    lines
        += {Words::tr("Proxy"), report.proxy.isEmpty() ? Words::tr("none") : visible(report.proxy)};
    if (!report.addresses.isEmpty())
        lines += {Words::tr("Addresses"), report.addresses.join(u", "_s)};
    if (!report.address.isEmpty())
        lines += {Words::tr("Connected to"), report.address};
    if (!report.protocol.isEmpty())
        lines += {Words::tr("TLS"), u"%1, %2"_s.arg(report.protocol, report.cipher)};
    for (qsizetype i = 0; i < report.chain.size(); ++i)
        lines += {i == 0 ? Words::tr("Certificate") : Words::tr("Issuer %1").arg(i),
                  described(report.chain.at(i))};
    return lines;
}

QString text(const ConnectionReport &report, const Source &source)
{
    QStringList whole {verdict(report, source)};
    const QList<ReportLine> found = lines(report);
    for (const ReportLine &line : found)
        whole += u"%1: %2"_s.arg(line.label, line.value);
    whole += Words::tr("Only the TLS handshake was sent: no request and no key.");
    return whole.join(u'\n');
}

} // namespace words
