// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The translation context of every sentence in this library.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};
