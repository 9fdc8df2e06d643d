// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuedsend.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isSameError(const ApiError &a, const ApiError &b)
{
    return a.kind == b.kind && a.status == b.status && a.code == b.code && a.args == b.args
        && a.message == b.message && a.findings == b.findings && a.requestRef == b.requestRef;
}

} // namespace

bool QueuedSend::isPaused() const
{
    return state == State::Waiting && isPausing(wait);
}

bool QueuedSend::isStopped() const
{
    return state == State::Waiting && (wait == Wait::ProfileGone || wait == Wait::ProfileMoved);
}

bool QueuedSend::isProductionLocked() const
{
    return state == State::Waiting && wait == Wait::ProductionLocked;
}

bool QueuedSend::needsSomebody() const
{
    return state == State::Unknown || isPaused()
        || (state == State::Waiting && waitsForProfile(wait));
}

const QueuedSend *findSend(const QList<QueuedSend> &sends, const QUuid &id)
{
    const auto found = std::find_if(sends.begin(), sends.end(),
                                    [&](const QueuedSend &one) { return one.id == id; });
    return found == sends.end() ? nullptr : &*found;
}

bool isPausing(QueuedSend::Wait wait)
{
    return wait == QueuedSend::Wait::NotAuthorised || wait == QueuedSend::Wait::Untrusted;
}

bool waitsForProfile(QueuedSend::Wait wait)
{
    return wait == QueuedSend::Wait::ProfileGone || wait == QueuedSend::Wait::ProfileMoved
        || wait == QueuedSend::Wait::ProductionLocked;
}

bool operator==(const QueuedSend &a, const QueuedSend &b)
{
    const bool isSame = a.id == b.id && a.record == b.record && a.title == b.title
        && a.fields == b.fields && a.state == b.state && a.wait == b.wait && a.queued == b.queued
        && a.begun == b.begun && a.checked == b.checked && a.nextTry == b.nextTry
        && a.error.has_value() == b.error.has_value();
    return isSame && (!a.error || isSameError(*a.error, *b.error));
}

QString queuedStateName(QueuedSend::State state)
{
    switch (state) {
    case QueuedSend::State::Waiting:
        return u"waiting"_s;
    case QueuedSend::State::Sending:
        return u"sending"_s;
    case QueuedSend::State::Unknown:
    case QueuedSend::State::Unreadable:
        break;
    }
    return u"unknown"_s;
}

QString waitName(QueuedSend::Wait wait)
{
    switch (wait) {
    case QueuedSend::Wait::Turn:
        return u"turn"_s;
    case QueuedSend::Wait::Unreachable:
        return u"unreachable"_s;
    case QueuedSend::Wait::Busy:
        return u"busy"_s;
    case QueuedSend::Wait::Resend:
        return u"resend"_s;
    case QueuedSend::Wait::NotAuthorised:
        return u"notAuthorised"_s;
    case QueuedSend::Wait::Untrusted:
        return u"untrusted"_s;
    case QueuedSend::Wait::ProfileGone:
        return u"profileGone"_s;
    case QueuedSend::Wait::ProfileMoved:
        return u"profileMoved"_s;
    case QueuedSend::Wait::ProductionLocked:
        break;
    }
    return u"productionLocked"_s;
}
