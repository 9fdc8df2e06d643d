// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QJsonValue>
#include <QStringList>

/// A file as it may be shown: `prefix` (`data:image/jpg;base64,`) and its size.
QString shownFile(const QString &prefix, qint64 size);

/// A server's text (UTF-8) without the secrets it repeats, however JSON escapes them and with any
/// separators in numbers. Files that it repeats become `shownFile`. Secrets of fewer than four
/// characters stay, because they appear in any text by chance.
QByteArray redacted(QByteArray text, const QStringList &secrets);

QStringList revealed(const Secrets &secrets);
