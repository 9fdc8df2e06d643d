// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lease.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString bootId()
{
    return QString::fromLatin1(contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
}

/// The start of the process in ticks since the boot. Empty when it does not exist, or no longer.
QString startTime(const QString &process)
{
    const QByteArray stat = contentOf(u"/proc/"_s % process % u"/stat"_s);
    // The second field is the program's name in brackets, which may contain anything (proc(5)).
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype state = 0; // the third field of the file
    constexpr qsizetype start = 19; // the twenty-second field
    const bool isRunning = fields.size() > start && fields[state] != "Z" && fields[state] != "X";
    return isRunning ? QString::fromLatin1(fields[start]) : QString();
}

bool isRunning(const QString &owner)
{
    const QStringList parts = owner.split(u'/');
    if (parts.size() != 3 || parts[0] != bootId())
        return false;
    // Without an answer from /proc, only the end of the lease tells.
    return parts[2].isEmpty() || startTime(parts[1]) == parts[2];
}

} // namespace

Lease Lease::ofThisProcess()
{
    const QString process = QString::number(QCoreApplication::applicationPid());
    return {bootId() % u'/' % process % u'/' % startTime(process), isRunning};
}
