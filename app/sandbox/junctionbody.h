// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace sandbox {

/// What Junction's server finds wrong with a demographics body: FastAPI's list of
/// `{type, loc, msg, input}`, all faults at once. Written apart from the program's own rules, so
/// that the two can disagree.
QJsonArray demographicsFaults(const QJsonObject &body);

/// The same for the body of a user patch.
QJsonArray userFaults(const QJsonObject &body);

/// One entry of such a list.
QJsonObject fault(const QString &type, const QJsonArray &loc, const QString &msg,
                  const QJsonValue &input);

} // namespace sandbox
