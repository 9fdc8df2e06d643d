// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockedstart.h"

namespace {

constexpr char lockedVariable[] = "AMEND_LOCKED";
constexpr int wayBits = 7;
constexpr int activeBit = 8;
constexpr int minimizedBit = 16;

} // namespace

/// Whoever can set the variable could also start the program without it, so anything in it only
/// locks.
std::optional<LockedStart> LockedStart::take()
{
    if (!qEnvironmentVariableIsSet(lockedVariable))
        return std::nullopt;
    const int bits = qEnvironmentVariableIntValue(lockedVariable);
    qunsetenv(lockedVariable);
    const int way
        = qBound(int(LockPage::Way::Press), bits & wayBits, int(LockPage::Way::Passphrase));
    return LockedStart {LockPage::Way(way), (bits & activeBit) != 0, (bits & minimizedBit) != 0};
}

void LockedStart::put() const
{
    const int bits = int(way) | (isActive ? activeBit : 0) | (isMinimized ? minimizedBit : 0);
    qputenv(lockedVariable, QByteArray::number(bits));
}
