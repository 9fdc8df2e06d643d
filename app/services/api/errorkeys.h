// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// The names that frameworks and vendors give to the members of error bodies.
namespace errorkeys {

/// Whether the key holds faults and is not a field name.
bool holdsFaults(const QString &key);
/// Whether an object under the key holds an error as a whole.
bool holdsError(const QString &key);
/// Whether the key says nothing about a fault, like what was sent or where the server's code
/// failed.
bool isMeaningless(const QString &key);
/// Whether the key names the place of a fault, or gives its words.
bool isPlace(const QString &key);
bool isWords(const QString &key);
/// Whether the key stands for faults of no field: `base`, `non_field_errors`, `_schema`.
bool isGeneral(const QString &key);

/// The places that a fault names, each in steps. A container outside the body (`query`) is the
/// first step.
QList<QStringList> placesOf(const QJsonObject &fault);
/// The places that an error as a whole names. Ignores keys that mean something else there (`path`,
/// `name`).
QList<QStringList> placesOfWhole(const QJsonObject &error);

/// The words of a fault. Several when it has a list, empty when it has none.
QStringList wordsOf(const QJsonObject &fault);
/// The words of an error as a whole, and whether they are more than a short name.
struct Said
{
    QString text;
    bool isSentence = false;
};
Said messageOf(const QJsonObject &error);

/// Whether `object` is one fault, and not a map of faults by field. `isItem`: it is in a list.
bool isFault(const QJsonObject &object, bool isItem);

} // namespace errorkeys
