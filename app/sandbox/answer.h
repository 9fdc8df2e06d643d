// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace sandbox {

/// A stand-in's answer to one request.
struct Answer
{
    int status = 200;
    QByteArray body;
    QByteArray contentType;
    QList<std::pair<QByteArray, QByteArray>> headers;
};

inline Answer answer(int status, const QJsonObject &object)
{
    return {status, QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", {}};
}

/// The entries of `people/<name>.json`.
inline QJsonArray inventedPeople(const QString &name)
{
    QFile file(QStringLiteral(":/sandbox/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sandbox's people are not in the program.");
    return QJsonDocument::fromJson(file.readAll()).array();
}

} // namespace sandbox
