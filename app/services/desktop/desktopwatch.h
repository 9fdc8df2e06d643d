// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantMap>

#include <functional>
#include <memory>
#include <optional>

class QDBusPendingCall;
class QDBusUnixFileDescriptor;

/// Watches the lock of the desktop and the sleep of the computer: logind on the system bus, and the
/// screen savers on the session bus. Where there is no such service, nothing is ever emitted.
class DesktopWatch final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopWatch(QObject *parent = nullptr);
    ~DesktopWatch() override;

    /// Connects to the buses. Answers arrive later.
    void start();
    /// Whether there is a logind that can be asked to lock the desktop. Nothing: not known yet.
    std::optional<bool> canLock() const { return m_canLock; }
    /// Whether logind says that the desktop was locked already when the watch began. Known together
    /// with `canLock`.
    bool wasLocked() const { return m_wasLocked; }
    /// Asks logind to lock the desktop. `locked` tells whether somebody did it.
    void lockDesktop();
    /// What `sleeping` was emitted for is done, so the computer may sleep.
    void letSleep();

signals:
    void canLockKnown();
    /// Somebody asked logind to lock the desktop. Whether anything does it is not known.
    void lockRequested();
    void locked();
    void unlocked();
    /// The computer is about to sleep. logind waits for `letSleep`, for some seconds at most.
    void sleeping();

private slots: // called by the buses
    void noteSaver(bool isActive);
    void noteSleep(bool isBeginning);
    void noteSession(const QString &interface, const QVariantMap &changed);

private:
    void followSession(const QString &path);
    void begin(bool canLock);
    void delaySleep();
    void whenAnswered(const QDBusPendingCall &call,
                      const std::function<void(const QDBusPendingCall &)> &then);

    void setCanLock(bool canLock);

    std::optional<bool> m_canLock;
    bool m_wasLocked = false;
    QString m_session; ///< logind's path of this session; empty when it is not known
    std::unique_ptr<QDBusUnixFileDescriptor> m_delay; ///< logind waits while this is open
};
