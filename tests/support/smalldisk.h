// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

/// A disk of its own in a new folder, small enough to be filled. Only root can mount it.
class SmallDisk final
{
public:
    /// `size` in the format of mount(8): `64k`.
    explicit SmallDisk(const QByteArray &size)
        : m_options("mode=0700,size=" + size)
        , m_isMounted(mount("tmpfs", 0))
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_point.path(); }
    bool makeReadOnly(bool isReadOnly) const
    {
        return mount(nullptr, MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0));
    }
    void fill() const
    {
        QFile file(filling());
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(512, 'x')) == 512) { }
    }
    /// Frees this number of bytes on a full disk.
    void leaveRoom(qint64 bytes) const
    {
        QFile file(filling());
        QVERIFY(file.resize(file.size() - bytes));
    }
    void makeRoom() const { QVERIFY(QFile::remove(filling())); }

private:
    bool mount(const char *kind, unsigned long flags) const
    {
        const QByteArray point = QFile::encodeName(path());
        return ::mount("none", point.constData(), kind, flags, m_options.constData()) == 0;
    }
    QString filling() const { return path() + QStringLiteral("/filling"); }

    const QTemporaryDir m_point;
    const QByteArray m_options;
    const bool m_isMounted;
};
