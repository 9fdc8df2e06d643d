// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// The names of all arguments that the rule reads.
QStringList ruleArguments(const QString &rule);
/// Whether the rule looks at values of this type. On other types it never finds anything.
bool ruleFits(const QString &rule, ValueType type);
/// Why a rule cannot have these arguments in a form file, in English; empty = it can. A needed
/// argument is missing, or the rule would ignore one.
QString ruleArgumentsFault(const QString &rule, const QJsonObject &args);
