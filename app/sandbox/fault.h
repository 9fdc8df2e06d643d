// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace sandbox {

/// A misbehaviour that requests meet, by name.
struct Fault
{
    enum class Kind {
        Refuse, ///< nothing listens
        ResetBefore, ///< reset as soon as the request begins, unread
        ResetDuring, ///< reset when half of the request is read
        ResetAfter, ///< carried out, then reset
        Stall, ///< read whole, neither carried out nor answered
        StallAfter, ///< carried out, not answered
        Drip, ///< carried out, answered a few bytes at a time
        Truncate, ///< carried out, the answer ends in the middle
        Spoil, ///< carried out, the answer's body is another one
        Instead, ///< read whole, not carried out, answered without the vendor
    };
    QString name;
    Kind kind = Kind::Stall;

    bool isCarriedOut() const;
};

QStringList faultNames();
std::optional<Fault> faultNamed(const QString &name);

/// For `Instead`: a whole answer. `path` and `port` are the request's own; a redirect leads to them
/// on another host.
QByteArray answerInstead(const Fault &fault, const QByteArray &path, quint16 port);
/// What the sandbox itself does not take, told to or not: a whole answer, the last one of its
/// connection.
QByteArray declined(int status, const QString &message);
/// For `Spoil`: `answer` with the same status (a 204, which has no body to spoil, as a 200).
QByteArray spoilt(const Fault &fault, const QByteArray &answer);

} // namespace sandbox
