// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "specfault.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The names of all arguments that the rule reads.
QStringList ruleArguments(const QString &rule);
/// Whether the rule looks at values of this type. On other types it never finds anything.
bool ruleFits(const QString &rule, ValueType type);
/// Why a rule cannot have these arguments in a form file: one that it needs is missing, or one that
/// it would pass over is there. Nothing = it can.
std::optional<SpecFault> ruleArgumentsFault(const QString &rule, const QJsonObject &args);
