// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QJsonValue>
#include <QStringList>

/// A file as it may be shown: `prefix` (`data:image/jpg;base64,`) and how large it is.
QString shownFile(const QString &prefix, qint64 size);

/// What a server sent, as UTF-8, without the secrets it repeats (however JSON escapes them, and
/// numbers with other separators) and with the files it repeats as `shownFile`. A secret of fewer
/// than four characters is found in any text by chance, and stays.
QByteArray redacted(QByteArray text, const QStringList &secrets);

QStringList revealed(const Secrets &secrets);
