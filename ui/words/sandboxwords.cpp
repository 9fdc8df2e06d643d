// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxwords.h"

#include "context.h"
#include "lists.h"

namespace words {

QString sentence(const SandboxError &error)
{
    switch (error.kind) {
    case SandboxError::Kind::Missing:
        //: %1 is the path of a file.
        return Words::tr(
                   "The local sandbox is a program of its own, and it is missing: %1. Install "
                   "Amend again, or use a profile of a server.")
            .arg(error.subject);
    case SandboxError::Kind::NotStarted:
        //: %1 is the operating system's reason, or what the sandbox said.
        return Words::tr("The local sandbox could not be started: %1").arg(error.subject);
    case SandboxError::Kind::PortInUse:
        //: %1 is the number of a network port.
        return Words::tr("Port %1 is in use. Choose another.").arg(error.subject);
    case SandboxError::Kind::UnknownFault:
        //: A fault is one that the sandbox makes on purpose. %1 is its name, %2 a list of names.
        return Words::tr("There is no fault %1. There are: %2.")
            .arg(error.subject, list(error.faults));
    case SandboxError::Kind::UnknownMethod:
        //: get:, post: and patch: are parts of a command: keep them. %1 is something else.
        return Words::tr("A fault meets get:, post: or patch: requests, not %1:.")
            .arg(error.subject);
    case SandboxError::Kind::SecondFault:
        //: %1 is the name of a method, such as PATCH.
        return Words::tr("%1 requests have a fault already.").arg(error.subject);
    case SandboxError::Kind::Ended:
        break;
    }
    return Words::tr("The local sandbox ended unexpectedly. Try again.");
}

} // namespace words
