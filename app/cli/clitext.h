// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cli {

/// The translation context of the command line's texts.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace cli
