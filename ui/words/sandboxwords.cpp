// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxwords.h"

#include "context.h"

using namespace Qt::StringLiterals;

namespace words {

QString sentence(const SandboxError &error)
{
    switch (error.kind) {
    case SandboxError::Kind::Missing:
        return Words::tr(
                   "The local sandbox is a program of its own, and it is missing: %1. Install "
                   "Amend again, or use a profile of a server.")
            .arg(error.subject);
    case SandboxError::Kind::NotStarted:
        return Words::tr("The local sandbox could not be started: %1").arg(error.subject);
    case SandboxError::Kind::PortInUse:
        return Words::tr("Port %1 is in use. Choose another.").arg(error.subject);
    case SandboxError::Kind::UnknownFault:
        return Words::tr("There is no fault %1. There are %2.")
            .arg(error.subject, error.faults.join(u", "_s));
    case SandboxError::Kind::UnknownMethod:
        return Words::tr("A fault meets get:, post: or patch: requests, not %1:.")
            .arg(error.subject);
    case SandboxError::Kind::SecondFault:
        return Words::tr("%1 requests have a fault already.").arg(error.subject);
    case SandboxError::Kind::Ended:
        break;
    }
    return Words::tr("The local sandbox ended unexpectedly. Try again.");
}

} // namespace words
