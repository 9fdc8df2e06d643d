// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace sandbox {

/// A misbehaviour of the sandbox, with its name.
struct Fault
{
    enum class Kind {
        Refuse, ///< nothing listens
        ResetBefore, ///< reset as soon as the request begins, before it is read
        ResetDuring, ///< reset when half of the request was read
        ResetAfter, ///< carried out, then reset
        Stall, ///< read completely, neither carried out nor answered
        StallAfter, ///< carried out, but not answered
        Trickle, ///< carried out, answered a few bytes at a time
        Truncate, ///< carried out, but the answer ends in the middle
        ReplaceBody, ///< carried out, but the answer has another body
        Instead, ///< read completely, not carried out, answered without the vendor's stand-in
    };
    QString name;
    Kind kind = Kind::Stall;

    bool isCarriedOut() const;
};

QStringList faultNames();
std::optional<Fault> faultNamed(const QString &name);

/// The complete answer for `Instead`. `path` and `port` are those of the request; a redirect leads
/// to them on another host.
QByteArray answerInstead(const Fault &fault, const QByteArray &path, quint16 port);
/// The complete answer to a request that the sandbox never accepts. It is the last one of its
/// connection.
QByteArray declined(int status, const QString &message);
/// For `ReplaceBody`: `answer` with the same status but another body. A 204, which has no body,
/// becomes a 200.
QByteArray withOtherBody(const Fault &fault, const QByteArray &answer);

} // namespace sandbox
