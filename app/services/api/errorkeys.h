// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QStringList>

/// What the members of error bodies are called by the frameworks and vendors that write them.
namespace errorkeys {

/// A key that holds faults, and is no field's name.
bool holdsFaults(const QString &key);
/// A key that holds an error as a whole, where its value is an object.
bool holdsError(const QString &key);
/// A key that says nothing about a fault: what was sent, where it happened in the server's code.
bool saysNothing(const QString &key);
/// A key that names a place, or gives the words, of a fault.
bool isPlace(const QString &key);
bool isWords(const QString &key);
/// The key of what is about no field: `base`, `non_field_errors`, `_schema`.
bool isGeneral(const QString &key);

/// The places a fault names, each in steps; `elsewhere` containers (`query`) come first in them.
QList<QStringList> placesOf(const QJsonObject &fault);
/// The place an error as a whole names; keys with other meanings there (`path`, `name`) don't
/// count.
QList<QStringList> placesOfWhole(const QJsonObject &error);

/// The words of one fault; several where it gives a list. Empty when it has none.
QStringList wordsOf(const QJsonObject &fault);
/// The words of an error as a whole, and whether they are more than a short name.
struct Said
{
    QString text;
    bool isSentence = false;
};
Said messageOf(const QJsonObject &error);

/// Whether `object` is one fault, not a list of them by field name. `isItem`: it stands in a list.
bool isFault(const QJsonObject &object, bool isItem);

} // namespace errorkeys
