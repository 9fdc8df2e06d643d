// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QueuedSend line(const QString &user)
{
    QueuedSend send;
    send.id = QUuid::createUuidV5(QUuid(), user);
    send.record = {QUuid(), u"users/user"_s, user};
    send.title = user;
    return send;
}

} // namespace

class TestOutboxModel final : public QObject
{
    Q_OBJECT

private slots:
    void rowsThatStayAreKept();
    void ordersAreFollowed();
    void sameListSaysNothing();
    void findsById();
    void statesHaveNames();
    void pausedIsToldApart();
};

void TestOutboxModel::rowsThatStayAreKept()
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSends({line(u"a"_s), line(u"b"_s), line(u"c"_s)});
    const QPersistentModelIndex selected = model.index(1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QueuedSend busy = line(u"b"_s);
    busy.wait = QueuedSend::Wait::Busy;
    model.setSends({busy, line(u"c"_s), line(u"d"_s)});
    QCOMPARE(selected.row(), 0);
    QCOMPARE(model.data(selected, OutboxModel::IdRole).toUuid(), busy.id);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.sends().at(0), busy);
}

void TestOutboxModel::ordersAreFollowed()
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSends({line(u"a"_s), line(u"b"_s), line(u"c"_s)});
    const QPersistentModelIndex last = model.index(2);
    model.setSends({line(u"c"_s), line(u"x"_s), line(u"a"_s), line(u"b"_s)});
    QCOMPARE(last.row(), 0);
    QStringList titles;
    for (const auto &send : model.sends())
        titles += send.title;
    QCOMPARE(titles, QStringList({u"c"_s, u"x"_s, u"a"_s, u"b"_s}));
    model.setSends({});
    QCOMPARE(model.rowCount(), 0);
}

void TestOutboxModel::sameListSaysNothing()
{
    OutboxModel model;
    QSignalSpy told(&model, &OutboxModel::sendsChanged);
    model.setSends({line(u"a"_s)});
    model.setSends({line(u"a"_s)});
    QCOMPARE(told.count(), 1);
    QueuedSend failed = line(u"a"_s);
    failed.error = ApiError();
    model.setSends({failed});
    failed.error->status = 503;
    model.setSends({failed});
    QCOMPARE(told.count(), 3);
}

void TestOutboxModel::findsById()
{
    OutboxModel model;
    QueuedSend second = line(u"a"_s);
    second.id = QUuid::createUuid();
    model.setSends({line(u"b"_s), line(u"a"_s), second});
    QCOMPARE(model.find(second.id)->id, second.id);
    QVERIFY(!model.find(QUuid::createUuid()));
}

void TestOutboxModel::statesHaveNames()
{
    QSet<QString> names;
    for (int i = 0; i <= int(QueuedSend::State::Unknown); ++i)
        names.insert(queuedStateName(QueuedSend::State(i)));
    QCOMPARE(names, QSet<QString>({u"waiting"_s, u"sending"_s, u"unknown"_s}));
    names.clear();
    for (int i = 0; i <= int(QueuedSend::Wait::ProductionLocked); ++i)
        names.insert(waitName(QueuedSend::Wait(i)));
    QCOMPARE(names.size(), int(QueuedSend::Wait::ProductionLocked) + 1);
}

void TestOutboxModel::pausedIsToldApart()
{
    QueuedSend send = line(u"a"_s);
    QVERIFY(!send.isPaused());
    for (const auto wait : {QueuedSend::Wait::NotAuthorised, QueuedSend::Wait::Untrusted}) {
        send.wait = wait;
        send.state = QueuedSend::State::Waiting;
        QVERIFY(send.isPaused());
        send.state = QueuedSend::State::Unknown;
        QVERIFY(!send.isPaused());
    }
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
