// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftlistmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QUuid one = QUuid::createUuid();
const QUuid other = QUuid::createUuid();

DraftSummary draft(const QString &userId, const QString &title = u"Jane Doe"_s,
                   const QUuid &profile = one)
{
    return {{profile, u"users/user"_s, userId}, title, 1, DraftState::Editing, 1'000};
}

QStringList shownIds(const DraftListModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids += model.at(row).record.userId;
    return ids;
}

/// A model whose signals are checked by QAbstractItemModelTester.
struct Watched
{
    DraftListModel model;
    QAbstractItemModelTester tester {&model,
                                     QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy totals {&model, &DraftListModel::totalChanged};
};

} // namespace

class TestDraftListModel final : public QObject
{
    Q_OBJECT

private slots:
    void pagesAreShownInTheirOrder()
    {
        Watched watched;
        watched.model.append({draft(u"3"_s), draft(u"2"_s)});
        watched.model.append({draft(u"1"_s, u"Ada"_s, other)});
        watched.model.append({});
        QCOMPARE(shownIds(watched.model), QStringList({u"3"_s, u"2"_s, u"1"_s}));
        QCOMPARE(watched.totals.size(), 2);
        QCOMPARE(watched.totals.last().first().toInt(), 3);
        const QModelIndex last = watched.model.index(2);
        QCOMPARE(last.data(), QVariant(u"Ada"_s));
        QCOMPARE(last.data(DraftListModel::ProfileRole).toUuid(), other);
        QCOMPARE(last.data(DraftListModel::FormRole), QVariant(u"users/user"_s));
        QCOMPARE(last.data(DraftListModel::UserIdRole), QVariant(u"1"_s));
        QCOMPARE(last.data(DraftListModel::ChangesRole).toInt(), 1);
        QCOMPARE(last.data(DraftListModel::StateRole).value<DraftState>(), DraftState::Editing);
        QCOMPARE(last.data(DraftListModel::UpdatedRole).toLongLong(), 1'000);
        QVERIFY(watched.model.hasDraftOf(other));
        QVERIFY(!watched.model.hasDraftOf(QUuid::createUuid()));
    }

    void aSavedDraftIsTheNewest()
    {
        Watched watched;
        watched.model.append({draft(u"3"_s), draft(u"2"_s), draft(u"1"_s)});
        watched.model.put(draft(u"1"_s, u"Janet"_s));
        QCOMPARE(shownIds(watched.model), QStringList({u"1"_s, u"3"_s, u"2"_s}));
        QCOMPARE(watched.model.at(0).title, u"Janet"_s);
        QCOMPARE(watched.model.total(), 3);
        watched.model.put(draft(u"4"_s));
        QCOMPARE(shownIds(watched.model).constFirst(), u"4"_s);
        QCOMPARE(watched.model.total(), 4);
        QSignalSpy changed(&watched.model, &QAbstractItemModel::dataChanged);
        // The window does this every second while somebody types.
        watched.model.put(draft(u"4"_s, u"Eve"_s));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(shownIds(watched.model).constFirst(), u"4"_s);
    }

    void aSelectedRowStaysItWhileOthersMove()
    {
        Watched watched;
        watched.model.append({draft(u"3"_s), draft(u"2"_s), draft(u"1"_s)});
        const QPersistentModelIndex selected = watched.model.index(1);
        watched.model.put(draft(u"1"_s));
        QCOMPARE(selected.row(), 2);
        watched.model.put(draft(u"2"_s));
        QCOMPARE(selected.row(), 0);
        watched.model.remove(draft(u"3"_s).record);
        QCOMPARE(selected.data(DraftListModel::UserIdRole).toString(), u"2"_s);
    }

    void aPageMayBeOlderThanWhatWasDoneSince()
    {
        Watched watched;
        watched.model.put(draft(u"2"_s, u"new"_s));
        watched.model.remove(draft(u"1"_s).record);
        watched.model.append({draft(u"2"_s, u"old"_s), draft(u"1"_s), draft(u"0"_s)});
        QCOMPARE(shownIds(watched.model), QStringList({u"2"_s, u"0"_s}));
        QCOMPARE(watched.model.at(0).title, u"new"_s);
        watched.model.clear();
        QCOMPARE(watched.model.total(), 0);
        watched.model.append({draft(u"1"_s)});
        QCOMPARE(shownIds(watched.model), QStringList({u"1"_s}));
    }

    void removedOnesAreGone()
    {
        Watched watched;
        watched.model.append({draft(u"3"_s), draft(u"2"_s), draft(u"1"_s)});
        watched.model.remove(draft(u"2"_s).record);
        watched.model.remove(draft(u"2"_s).record);
        QCOMPARE(shownIds(watched.model), QStringList({u"3"_s, u"1"_s}));
        QCOMPARE(watched.model.rowOf(draft(u"2"_s).record), -1);
        QCOMPARE(watched.model.rowOf(draft(u"1"_s).record), 1);
        watched.model.put(draft(u"2"_s));
        QCOMPARE(shownIds(watched.model), QStringList({u"2"_s, u"3"_s, u"1"_s}));
    }

    void searchLooksAtTitlesAndIds()
    {
        Watched watched;
        watched.model.append({draft(u"usr_ABC"_s, u"Élodie"_s), draft(u"usr_2"_s, u"Ada"_s),
                              draft(u"usr_3"_s, u"Adam"_s)});
        watched.model.setSearch(u"éLO"_s);
        QCOMPARE(shownIds(watched.model), QStringList({u"usr_ABC"_s}));
        watched.model.setSearch(u"elodie"_s); // The search also ignores accents.
        QCOMPARE(shownIds(watched.model), QStringList({u"usr_ABC"_s}));
        watched.model.setSearch(u"abc"_s);
        QCOMPARE(shownIds(watched.model), QStringList({u"usr_ABC"_s}));
        watched.model.setSearch(u"a"_s);
        QCOMPARE(watched.model.rowCount(), 3);
        watched.model.setSearch(u"ada"_s); // This search is narrower.
        QCOMPARE(shownIds(watched.model), QStringList({u"usr_2"_s, u"usr_3"_s}));
        watched.model.setSearch(u"adam"_s);
        QCOMPARE(shownIds(watched.model), QStringList({u"usr_3"_s}));
        // This text spans the end of a name and the beginning of the next id, so nothing matches.
        watched.model.setSearch(u"amusr"_s);
        QCOMPARE(watched.model.rowCount(), 0);
        watched.model.setSearch(u"ada"_s); // This search is wider again.
        QCOMPARE(watched.model.rowCount(), 2);
        watched.model.setSearch(u"z"_s);
        QCOMPARE(watched.model.rowCount(), 0);
        QCOMPARE(watched.model.total(), 3);
        watched.model.setSearch({});
        QCOMPARE(watched.model.rowCount(), 3);
    }

    void searchLooksAtTheNamesOfNow()
    {
        Watched watched;
        QString name = u"Ada"_s;
        watched.model.setNames([&name](const RecordKey &record, const QString &title) {
            return record.userId == "1"_L1 ? name : title;
        });
        watched.model.append({draft(u"2"_s, u"Jane"_s), draft(u"1"_s, u"1"_s)});
        name = u"Élodie"_s;
        watched.model.setSearch(u"elo"_s);
        QCOMPARE(shownIds(watched.model), QStringList {u"1"_s});
        watched.model.setSearch(u"ada"_s);
        QCOMPARE(shownIds(watched.model), QStringList());
        watched.model.put(draft(u"1"_s, u"1"_s));
        watched.model.setSearch(u"elodie"_s);
        QCOMPARE(shownIds(watched.model), QStringList {u"1"_s});
        watched.model.remove(draft(u"1"_s).record);
        watched.model.put(draft(u"3"_s, u"Bob"_s)); // takes the free place
        QCOMPARE(shownIds(watched.model), QStringList());
        watched.model.setSearch({});
        QCOMPARE(shownIds(watched.model), QStringList({u"3"_s, u"2"_s}));
    }

    void filtersHoldForWhatComesLater()
    {
        Watched watched;
        watched.model.append({draft(u"2"_s), draft(u"1"_s, u"Ada"_s, other)});
        watched.model.setProfile(other);
        QCOMPARE(shownIds(watched.model), QStringList({u"1"_s}));
        watched.model.setState(DraftState::Refused);
        QCOMPARE(watched.model.rowCount(), 0);
        DraftSummary refused = draft(u"1"_s, u"Ada"_s, other);
        refused.state = DraftState::Refused;
        watched.model.put(refused);
        QCOMPARE(shownIds(watched.model), QStringList({u"1"_s}));
        watched.model.put(draft(u"1"_s, u"Ada"_s, other)); // The draft is being edited again.
        QCOMPARE(watched.model.rowCount(), 0);
        QCOMPARE(watched.model.rowOf(refused.record), -1);
        watched.model.append({refused, draft(u"0"_s)});
        QCOMPARE(watched.model.rowCount(), 0);
        watched.model.setState(std::nullopt);
        watched.model.setProfile({});
        QCOMPARE(shownIds(watched.model), QStringList({u"1"_s, u"2"_s, u"0"_s}));
    }

    void anythingInAnyOrderLeavesItWhole()
    {
        Watched watched;
        QRandomGenerator random(20'261'121);
        QStringList newestFirst;
        for (int i = 0; i < 2'000; ++i) {
            const QString id = QString::number(random.bounded(40));
            const int what = random.bounded(10);
            if (what < 5) {
                watched.model.put(draft(id));
                newestFirst.removeOne(id);
                newestFirst.prepend(id);
            } else if (what < 8) {
                watched.model.remove(draft(id).record);
                newestFirst.removeOne(id);
            } else {
                watched.model.setSearch(QString::number(random.bounded(5)));
            }
        }
        watched.model.setSearch({});
        QCOMPARE(shownIds(watched.model), newestFirst);
        QCOMPARE(watched.model.total(), int(newestFirst.size()));
    }

    void aHundredThousandAreSearched()
    {
        DraftListModel model;
        model.setNames([](const RecordKey &, const QString &title) { return title; });
        for (int page = 0; page < 200; ++page) {
            QList<DraftSummary> drafts;
            for (int i = 0; i < 500; ++i)
                drafts += draft(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                u"Jane-%1 Doe"_s.arg(page * 500 + i));
            model.append(drafts);
        }
        QCOMPARE(model.rowCount(), 100'000);
        double longest = 0;
        for (const QString &text : {u"d"_s, u"do"_s, u"doe"_s, u"do"_s, u"z"_s, u""_s}) {
            QElapsedTimer timer;
            timer.start();
            model.setSearch(text);
            longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("the longest search took %.1f ms", longest);
        model.setSearch(u"jane-99999 "_s);
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_APPLESS_MAIN(TestDraftListModel)
#include "tst_draftlistmodel.moc"
