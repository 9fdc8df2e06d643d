// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// A postal address as people write it: street, then a line with town and post code, then perhaps
/// the country.
struct AddressBlock
{
    QString country; ///< ISO 3166-1 alpha-2: as it is written, else as the last line's form says
    QStringList street; ///< at most two lines
    QString city;
    QString state; ///< as it is written; empty where the country has none in addresses
    QString postalCode;
    qsizetype first = 0, last = 0; ///< the lines that it takes
};

/// The address whose line with the post code is `lines.at(last)`: of the US, Canada, Britain,
/// Australia or Germany. Nothing when that line is none. `from` is the first line that may belong
/// to it.
std::optional<AddressBlock> addressAt(const QStringList &lines, qsizetype last, qsizetype from);

/// The lines of an address that was written in one line with commas. Just `line` when it is none.
QStringList addressLines(const QString &line);
