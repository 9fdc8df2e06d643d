// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

/// The text of these tests, hidden by one bit in each letter, so that looking for it leaves no
/// copy.
constexpr char hidden[] = "Isssfmvdhk-lbzb`s";
constexpr qsizetype length = sizeof hidden - 1;

char letter(qsizetype i)
{
    return char(hidden[i] ^ 1);
}

QString canary()
{
    QString text(length, Qt::Uninitialized);
    for (qsizetype i = 0; i < length; ++i)
        text[i] = QLatin1Char(letter(i));
    return text;
}

/// The text with this distance in bytes between its letters begins there. The address sanitizer is
/// not asked, because all of the memory is looked at.
[[gnu::no_sanitize_address]] bool isCanary(const volatile char *at, qsizetype step)
{
    for (qsizetype i = 0; i < length; ++i) {
        if (at[i * step] != letter(i) || (step == 2 && at[i * step + 1] != 0))
            return false;
    }
    return true;
}

[[gnu::no_sanitize_address]] int countCanaries(const volatile char *from, qsizetype size)
{
    int count = 0;
    for (const qsizetype step : {1, 2}) {
        for (qsizetype i = 0; i <= size - length * step; ++i)
            count += from[i] == letter(0) && isCanary(from + i, step) ? 1 : 0;
    }
    return count;
}

/// The flags (`VmFlags` of smaps) of the memory that holds the text, once for each time it is found
/// there. The sanitizers' own maps are too large to be read, and hold no bytes of a program.
QList<QByteArray> placesOfCanary()
{
    QFile maps(u"/proc/self/smaps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        qFatal("the memory cannot be listed");
    const QList<QByteArray> lines = maps.readAll().split('\n');
    QList<QByteArray> places;
    quintptr from = 0, to = 0;
    bool canWrite = false;
    for (const QByteArray &line : lines) {
        const qsizetype dash = line.indexOf('-'), blank = line.indexOf(' ');
        bool isRange = false;
        const quintptr start = line.left(dash).toULongLong(&isRange, 16);
        if (isRange && dash > 0 && dash < blank) {
            from = start;
            to = line.mid(dash + 1, blank - dash - 1).toULongLong(nullptr, 16);
            canWrite = line.mid(blank + 1, 2) == "rw";
        }
        constexpr quintptr most = 256 * 1024 * 1024;
        if (!line.startsWith("VmFlags:") || !canWrite || to - from > most)
            continue;
        for (int i = countCanaries(reinterpret_cast<const char *>(from), qsizetype(to - from));
             i > 0; --i)
            places += line.mid(8) + ' ';
    }
    return places;
}

} // namespace

class TestSecret final : public QObject
{
    Q_OBJECT

private slots:
    void theBytesAreFoundWhereverTheyAre();
    void itIsOnlyInLockedMemoryAndGoesWithIt();
    void keysAreInLockedMemoryToo();
    void copiesAreOne();
    void aSharedTextStaysWithItsOwner();
    void itWorksWhereNothingCanBeLocked();
};

/// Shows that the other tests would notice.
void TestSecret::theBytesAreFoundWhereverTheyAre()
{
    QCOMPARE(placesOfCanary().size(), 0);
    QString text = canary();
    QCOMPARE(placesOfCanary().size(), 1);
    QByteArray bytes = text.toUtf8();
    QCOMPARE(placesOfCanary().size(), 2);
    wipe(text);
    QCOMPARE(placesOfCanary().size(), 1);
    wipe(bytes);
    QCOMPARE(placesOfCanary().size(), 0);
}

void TestSecret::itIsOnlyInLockedMemoryAndGoesWithIt()
{
    {
        const Secret secret(canary());
        const QList<QByteArray> places = placesOfCanary();
        QCOMPARE(places.size(), 1);
        QVERIFY2(places.constFirst().contains(" lo "), places.constFirst().constData());
        QVERIFY2(places.constFirst().contains(" dd "), places.constFirst().constData());
    }
    QCOMPARE(placesOfCanary().size(), 0);
}

void TestSecret::keysAreInLockedMemoryToo()
{
    {
        QString text = canary();
        SecretBytes key(text.toLatin1());
        wipe(text);
        const SecretBytes other = key;
        key = SecretBytes();
        const QList<QByteArray> places = placesOfCanary();
        QCOMPARE(places.size(), 1);
        QVERIFY2(places.constFirst().contains(" lo "), places.constFirst().constData());
    }
    QCOMPARE(placesOfCanary().size(), 0);
}

void TestSecret::copiesAreOne()
{
    const Secret one(u"Zoë"_s);
    const Secret same = one;
    QCOMPARE(same.reveal().data(), one.reveal().data());
    QCOMPARE(same.reveal().toString(), u"Zoë"_s);
    QVERIFY(same == Secret(u"Zoë"_s));
    QVERIFY(!(same == Secret(u"Zoe"_s)));
    QVERIFY(!(same == Secret()));
    QVERIFY(Secret() == Secret(QString()));
    QVERIFY(Secret().isEmpty() && Secret().reveal().isEmpty());
}

void TestSecret::aSharedTextStaysWithItsOwner()
{
    const QString typed = canary();
    const Secret secret(typed);
    QCOMPARE(typed, canary());
}

void TestSecret::itWorksWhereNothingCanBeLocked()
{
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_MEMLOCK, &before), 0);
    const rlimit none {0, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &none), 0);
    {
        const Secret secret(canary());
        QCOMPARE(secret.reveal().size(), length);
        QCOMPARE(placesOfCanary().size(), 1);
    }
    QCOMPARE(placesOfCanary().size(), 0);
    QCOMPARE(setrlimit(RLIMIT_MEMLOCK, &before), 0);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
