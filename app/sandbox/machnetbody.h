// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace sandbox {

enum class MachnetKind { Individual, Business };
enum class MachnetState { Verified, NotVerified };

/// The first fault that Machnet's server finds in a body; empty = none. `record` is the stored
/// record. It follows the two tables of the vendor's page and what its other pages say about
/// values. It is written independently of the program's own rules, so that the two can disagree.
QString machnetFault(const QJsonObject &body, const QJsonObject &record, MachnetKind kind,
                     MachnetState state);

} // namespace sandbox
