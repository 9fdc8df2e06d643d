// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <QUuid>

/// Knows which production profiles are armed, so that something may be sent to them, and until
/// when. None is at the start of the program. In memory only: nothing of it is stored.
class ProductionGuard final : public QObject
{
    Q_OBJECT

public:
    /// After so long without input in Amend, every profile is locked again.
    static constexpr int idleMinutes = 15;

    /// `clock` gives milliseconds and never goes back; it also counts the time of a sleep.
    explicit ProductionGuard(Clock clock = sinceBoot, QObject *parent = nullptr);

    /// Milliseconds since the computer was started, with the time it slept.
    static qint64 sinceBoot();

    bool isArmed(const QUuid &profile) const;
    /// Milliseconds until the profile is locked; 0 = it is locked. That it ends earlier without
    /// input counts only in the last five minutes, so that the time does not jump at each key.
    qint64 remaining(const QUuid &profile) const;

    /// Arms the profile for so many minutes from now.
    void arm(const QUuid &profile, int minutes);
    /// The user confirmed a send, or wants to stay armed: the whole time starts again. Does nothing
    /// for a locked profile.
    void renew(const QUuid &profile);
    void lock(const QUuid &profile);
    void lockAll();
    /// The user pressed a key or a button of the mouse in Amend.
    void noteInput();
    /// Locks and tells what is due. A timer does this in time, after a sleep within seconds.
    void look();

signals:
    /// The profile was armed or renewed, or is locked now, or its end moved away with an input.
    void changed(const QUuid &profile);
    /// So many minutes are left, begun ones included: once when there are five, and once for the
    /// last one. Again when the end had moved away.
    void ending(const QUuid &profile, int minutes);
    /// The time is over. Not emitted by `lock` and `lockAll`.
    void ended(const QUuid &profile);

private:
    struct Armed
    {
        int minutes = 0;
        qint64 until = 0; ///< in the clock's milliseconds
        int told = 0; ///< for which of the notices `ending` was emitted last; 0 = none
    };

    void lookAgain();
    void tell(const QUuid &profile, Armed &armed);
    qint64 leftOf(const Armed &armed) const;

    const Clock m_clock;
    QHash<QUuid, Armed> m_armed;
    qint64 m_lastInput = 0;
    QTimer m_timer;
};
