// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QString passphrase = u"of the test"_s;

} // namespace

/// The power fails while the store is being created.
class TestNewStore final : public QObject
{
    Q_OBJECT

private slots:
    void aStoreThatWasCutShortIsMadeAnew();

private:
    static void make(QProcess &child, const QString &fault, const QString &folder,
                     const QString &count);
};

/// Starts a child that creates a store on the faulty disk. With a fault it leaves an unfinished
/// store in `folder`; otherwise it writes the number of disk calls to `count`.
void TestNewStore::make(QProcess &child, const QString &fault, const QString &folder,
                        const QString &count)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_LAYER));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(u"AMEND_FAULT"_s, fault);
    environment.insert(u"AMEND_FAULT_COUNT"_s, count);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {u"make"_s, folder});
    child.waitForFinished();
}

void TestNewStore::aStoreThatWasCutShortIsMadeAnew()
{
    const QTemporaryDir home;
    QProcess child;
    make(child, {}, home.filePath(u"whole"_s), home.filePath(u"count"_s));
    QCOMPARE(child.exitCode(), 0);
    QFile count(home.filePath(u"count"_s));
    QVERIFY(count.open(QIODevice::ReadOnly));
    const int calls = count.readAll().trimmed().toInt();
    QVERIFY(calls > 20);

    int cut = 0, kept = 0;
    for (int call = 1; call <= calls; ++call) {
        const QString folder = home.filePath(u"cut%1"_s.arg(call));
        make(child, u"power:%1:%1"_s.arg(call), folder, home.filePath(u"none"_s));
        cut += child.exitStatus() == QProcess::CrashExit;
        StoreFixture store(folder);
        kept += store.opened()
            == StoreState::Kind::Locked; // Any other state would ask for a new passphrase.
        const bool isOpen = store.enter(passphrase);
        const StoreState &state = store.storage.state();
        QVERIFY2(isOpen,
                 qPrintable(u"%1: state %2, %3"_s.arg(
                     QString::number(call), QString::number(int(state.kind)),
                     state.error ? state.error->detail : QString())));
        QCOMPARE(QDir(folder).entryList({u"*damaged*"_s}), QStringList());
    }
    QCOMPARE(cut, calls);
    QVERIFY(kept > 0 && kept < calls);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // Without a bus there is no keychain.
    if (argc == 3 && qstrcmp(argv[1], "make") == 0)
        return StoreFixture(QFile::decodeName(argv[2])).enter(passphrase) ? 0 : 1;
    TestNewStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_newstore.moc"
