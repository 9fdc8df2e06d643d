// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextstart.h"

namespace {

constexpr char variable[] = "AMEND_AGAIN";
constexpr int wayBits = 7;
constexpr int activeBit = 8;
constexpr int minimizedBit = 16;
constexpr int hiddenBit = 32;
constexpr int openBit = 64;

} // namespace

/// Whoever can set the variable could also change the settings, which note a lock. What is in it
/// can lock, or start the program where it was, unless the settings note a lock.
std::optional<NextStart> NextStart::take()
{
    if (!qEnvironmentVariableIsSet(variable))
        return std::nullopt;
    const int bits = qEnvironmentVariableIntValue(variable);
    qunsetenv(variable);
    const int way
        = qBound(int(LockPage::Way::Press), bits & wayBits, int(LockPage::Way::Passphrase));
    return NextStart {(bits & openBit) == 0, LockPage::Way(way), (bits & activeBit) != 0,
                      (bits & minimizedBit) != 0, (bits & hiddenBit) != 0};
}

void NextStart::put() const
{
    const int bits = int(way) | (isActive ? activeBit : 0) | (isMinimized ? minimizedBit : 0)
        | (areValuesHidden ? hiddenBit : 0) | (isLocked ? 0 : openBit);
    qputenv(variable, QByteArray::number(bits));
}
