// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionreport.h"

using namespace Qt::StringLiterals;

QString stepName(ConnectionReport::Step step)
{
    using Step = ConnectionReport::Step;
    switch (step) {
    case Step::Address:
        return u"address"_s;
    case Step::Proxy:
        return u"proxy"_s;
    case Step::Name:
        return u"name"_s;
    case Step::Connection:
        return u"connection"_s;
    case Step::Tls:
        return u"tls"_s;
    case Step::Done:
        break;
    }
    return u"done"_s;
}
