// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"
#include "openbar.h"
#include "profilelistmodel.h"
#include "workarea.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

/// The file that the program starts as its local sandbox, in the program's own folder.
QString sandboxFile()
{
    return QCoreApplication::applicationDirPath() + u"/amend-sandbox"_s;
}

/// The process id of the local sandbox, also of one that has ended and was not waited for; 0 =
/// none.
pid_t sandboxProcess()
{
    const auto names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        QFile file(u"/proc/%1/stat"_s.arg(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray stat = file.readAll(); // The format is: pid (name) state parent …
        const QList<QByteArray> rest = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (stat.contains("(amend-sandbox)")
            && rest.value(1).toLongLong() == QCoreApplication::applicationPid())
            return pid_t(name.toInt());
    }
    return 0;
}

/// The window of a new user, which starts with the local sandbox.
class NewWindow
{
public:
    NewWindow()
    {
        m_app.start();
        if (!QTest::qWaitForWindowActive(&window()))
            qFatal("the window takes no keys");
    }

    MainWindow &window() { return m_app.window(); }
    QListWidget *people() { return window().findChild<QListWidget *>(u"people"_s); }
    QMessageBox *trouble() { return window().findChild<QMessageBox *>(u"trouble"_s); }
    bool says(const QString &text)
    {
        const auto labels = window().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        });
    }
    void open(const QString &userId)
    {
        emit window().openBar().openRequested(window().openBar().profileId(),
                                              u"junction/demographics"_s, userId);
    }
    bool isOpen(const QString &userId)
    {
        return window().work().draft() && window().work().draft()->userId() == userId;
    }

private:
    const QTemporaryDir m_home;
    App m_app {m_home.path() + u"/config"_s, {}};
};

const QString ada = u"5a0d3c1e-7b42-4f6a-9e10-000000000001"_s;
const QString another = u"5a0d3c1e-7b42-4f6a-9e10-000000000002"_s;

} // namespace

class TestWindowSandbox final : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(QFile::exists(sandboxFile()) || install()); }
    void cleanupTestCase() { QFile::remove(sandboxFile()); }

    void itRunsWhileALocalProfileIsUsedAndEndsWithTheWindow()
    {
        {
            NewWindow user;
            QTRY_VERIFY(user.people()->count() > 5);
            QVERIFY(sandboxProcess() > 0);
        }
        QCOMPARE(sandboxProcess(), 0);
    }

    void whereItIsMissingThatIsSaidAndTheNextUseLooksAgain()
    {
        QVERIFY(QFile::remove(sandboxFile()));
        NewWindow user;
        QTRY_VERIFY(user.trouble());
        QVERIFY2(user.trouble()->text().contains(sandboxFile()),
                 qPrintable(user.trouble()->text()));
        user.trouble()->close();
        QTRY_VERIFY(!user.trouble());
        user.open(ada);
        QTRY_VERIFY(user.says(u"The local sandbox does not run"_s));
        QVERIFY(!user.trouble()); // The message was shown before and does not come again.

        QVERIFY(install());
        user.open(ada);
        QTRY_VERIFY(user.isOpen(ada));
    }

    /// A record of another profile brings that profile with it.
    void thePeopleAreThoseOfTheProfile()
    {
        NewWindow user;
        OpenBar &bar = user.window().openBar();
        QTRY_VERIFY(user.people()->count() > 5);
        const QUuid first = bar.profileId();
        const QString name = user.people()->item(0)->text();
        auto *where = user.window().findChild<QAbstractItemView *>(u"homeProfiles"_s);
        for (int row = 0; row < where->model()->rowCount() && bar.profileId() == first; ++row)
            bar.switchTo(where->model()->index(row, 0).data(ProfileListModel::IdRole).toUuid());
        QVERIFY(bar.profileId() != first);
        QTRY_VERIFY(user.people()->count() > 0 && user.people()->item(0)->text() != name);
        emit bar.openRequested(first, u"junction/demographics"_s, ada);
        QTRY_VERIFY(user.isOpen(ada));
        QCOMPARE(bar.profileId(), first);
        QTest::keyClick(&user.window(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(user.people()->item(0)->text(), name);
    }

    void whenItDiesTheNextUseStartsItAgain()
    {
        NewWindow user;
        user.open(ada);
        QTRY_VERIFY(user.isOpen(ada));
        const pid_t first = sandboxProcess();
        QCOMPARE(::kill(first, SIGKILL), 0);
        QTRY_COMPARE(sandboxProcess(), 0);
        user.open(another);
        QTRY_VERIFY(user.isOpen(another));
        QVERIFY(sandboxProcess() > 0 && sandboxProcess() != first);
    }

    void theWindowDoesNotWaitForIt()
    {
        // This program stands in for a sandbox that never prints its port.
        QVERIFY(QFile::remove(sandboxFile()));
        QFile silent(sandboxFile());
        QVERIFY(silent.open(QIODevice::WriteOnly));
        silent.write("#!/bin/sh\nexec cat >/dev/null\n");
        QVERIFY(silent.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        silent.close();
        NewWindow user;
        user.open(ada);
        QTRY_VERIFY(user.says(u"Reading the record"_s));
        user.window().findChild<QPushButton *>(u"cancelReading"_s)->click();
        QTRY_VERIFY(!user.says(u"Reading the record"_s));
        QVERIFY(QFile::remove(sandboxFile()));
    }

private:
    static bool install() { return QFile::link(QStringLiteral(AMEND_SANDBOX), sandboxFile()); }
};

QTEST_MAIN(TestWindowSandbox)
#include "tst_windowsandbox.moc"
