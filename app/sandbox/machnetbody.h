// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox {

enum class MachnetKind { Individual, Business };
enum class MachnetState { Verified, NotVerified };

/// What Machnet's server finds wrong with a body, the first fault only; empty = nothing. `record`
/// is what it holds. The two tables of the vendor's page, and what its other pages say of the
/// values. Written apart from the program's own rules, so that the two can disagree.
QString machnetFault(const QJsonObject &body, const QJsonObject &record, MachnetKind kind,
                     MachnetState state);

} // namespace sandbox
