// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

/// The faults that Junction's server finds in a demographics body: FastAPI's list of `{type, loc,
/// msg, input}`, with all faults at once. It is written independently of the program's own rules,
/// so that the two can disagree.
QJsonArray demographicsFaults(const QJsonObject &body);

/// The faults in the body of a user patch.
QJsonArray userFaults(const QJsonObject &body);

/// One entry of the list of faults.
QJsonObject fault(const QString &type, const QJsonArray &loc, const QString &msg,
                  const QJsonValue &input);

} // namespace sandbox
