// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QJsonValue>
#include <QStringList>

/// What stands for a secret wherever something is shown.
inline const QString maskedSecret = QStringLiteral("●●●");

/// What a server sent, without the secrets it repeats (also as JSON escapes them). One of fewer
/// than four characters is found in any text by chance, and stays.
QByteArray redacted(QByteArray text, const QStringList &secrets);

QStringList revealed(const Secrets &secrets);
