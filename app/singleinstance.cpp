// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto patience = std::chrono::seconds(2);
constexpr char heard = '.';

/// The same path for every spelling of the folder, and a short one, because a socket's path has at
/// most 107 bytes.
QString socketOf(const QString &folder)
{
    const QByteArray path = QFile::encodeName(QDir(folder).canonicalPath());
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u"/amend-"_s
        + QString::fromLatin1(hash.first(32));
}

/// The names of the display, which may have one of Wayland's and one of X. The screen is left out
/// of that of X: `:0.0` is on `:0`.
QStringList ownDisplay()
{
    static const QRegularExpression screen(uR"(\.\d+$)"_s);
    QStringList names {qEnvironmentVariable("WAYLAND_DISPLAY"),
                       qEnvironmentVariable("DISPLAY").remove(screen)};
    names.removeAll(QString());
    return names;
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_display(ownDisplay())
{
    // Without a folder the lock cannot and need not keep others out.
    (void)ownfile::makeFolder(folder);
    const QString socket = socketOf(folder);
    const QDeadlineTimer until(patience);
    do {
        if (lock(folder)) {
            m_role = Role::First;
            listen(socket);
            return;
        }
        if (reach(socket, until)) {
            m_role = Role::Second;
            return;
        }
        QThread::msleep(20); // the other program does not listen yet, or is about to end
    } while (!until.hasExpired());
}

SingleInstance::~SingleInstance()
{
    m_server.close(); // closed while the lock still keeps others from the socket
}

/// Also true in a folder that cannot be written, where no lock is possible or needed.
bool SingleInstance::lock(const QString &folder)
{
    auto lock = ownfile::Lock::take(folder + u"/window.lock"_s, 0);
    if (!lock)
        return lock.error().kind != FileError::Kind::Held;
    m_lock = std::move(lock).value();
    return true;
}

void SingleInstance::listen(const QString &socket)
{
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::greet);
    // With this option Qt replaces the socket that a killed program left behind.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(socket);
}

/// Whether the other program answers. A connection proves nothing, because the kernel accepts it
/// even for a program that hangs.
bool SingleInstance::reach(const QString &socket, const QDeadlineTimer &until)
{
    QLocalSocket first;
    first.connectToServer(socket);
    if (!first.waitForConnected(int(until.remainingTime()))
        || !first.waitForReadyRead(int(until.remainingTime()))
        || first.read(1) != QByteArray(1, heard))
        return false;
    if (first.state() != QLocalSocket::UnconnectedState)
        first.waitForDisconnected(int(until.remainingTime()));
    const QStringList display = QString::fromUtf8(first.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const bool isHere = std::any_of(display.begin(), display.end(), [this](const QString &name) {
        return m_display.contains(name);
    });
    if (!isHere)
        m_otherDisplay = display.value(0);
    return true;
}

void SingleInstance::greet()
{
    while (QLocalSocket *second = m_server.nextPendingConnection()) {
        connect(second, &QLocalSocket::disconnected, second, &QObject::deleteLater);
        second->write(heard + m_display.join(u'\n').toUtf8());
        second->disconnectFromServer();
        emit raised();
    }
}
