// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr int shortestSecret = 4;

/// As JSON writes it, without the quotes.
QByteArray escaped(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return list.mid(2, list.size() - 4);
}

} // namespace

QByteArray redacted(QByteArray text, const QStringList &secrets)
{
    const QByteArray mask = maskedSecret.toUtf8();
    for (const QString &secret : secrets) {
        if (secret.size() < shortestSecret)
            continue;
        text.replace(secret.toUtf8(), mask);
        text.replace(escaped(secret), mask);
    }
    return text;
}

QStringList revealed(const Secrets &secrets)
{
    QStringList texts;
    for (const Secret &secret : secrets)
        texts += secret.reveal();
    return texts;
}
